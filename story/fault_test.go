package story

import (
	"testing"

	"synoptic/news"
)

// Grouping names the report that it fails on.
func TestFaultNamesTheReport(t *testing.T) {
	defer func() {
		f, told := recover().(Fault)
		if !told || f.Report != "odd" || f.Cause == nil {
			t.Errorf("recovered %+v", f)
		}
	}()
	s := New()
	s.df = nil // a stream that is broken fails on any report
	s.take(news.Report{ID: "odd", Title: "Ferry sinks", Text: "The ferry left Port Ansel at noon."})
}
