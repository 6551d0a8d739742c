package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// A mark that names nobody does not fit its report.
func TestNamelessMark(t *testing.T) {
	r := news.Report{Text: "The ferry sank.", Marks: news.Marks{Names: []news.Name{{Span: news.Span{Start: 4, End: 9}, Name: "Ferry"}}}}
	if why := misfit(&r); why != "" {
		t.Errorf("a row that fits is refused: %s", why)
	}
	r.Marks.Names[0].Name = ""
	if why := misfit(&r); !strings.Contains(why, "empty") {
		t.Errorf("a name without a name is taken: %q", why)
	}
}
