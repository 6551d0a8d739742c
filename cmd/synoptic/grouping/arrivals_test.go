package grouping

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/cmd/synoptic/step"
	"synoptic/news"
	"synoptic/story"
)

// A report that ends the stream is refused, and the others are where they would
// be without it.
func TestAnArrivalThatFailsCostsItself(t *testing.T) {
	put := func(strange, names string) (at []string, refused []news.Rejected) {
		a := NewArrivals(nil)
		a.add = func(s *story.Stream, r news.Report) story.Membership {
			m := s.Add(r)
			if strings.Contains(strange, r.ID) {
				panic("too strange")
			}
			return m
		}
		for name := range strings.FieldsSeq(names) {
			a.Take(news.Report{ID: name, Input: name, Text: "The ferry " + name + " left Port Ansel at noon, the harbour master said."})
		}
		for n, r := range a.Came {
			at = append(at, r.ID+" in "+a.Story(a.At[n]))
		}
		return at, a.Refused
	}
	want, _ := put("", "a b d")
	got, refused := put("ce", "a b c d e")
	if fmt.Sprint(got) != fmt.Sprint(want) || len(refused) != 2 || refused[1].Input != "e" {
		t.Errorf("%v, want %v; refused %v", got, want, refused)
	}
	if _, refused = put("x", strings.Repeat("x ", step.MostDefeats+2)); len(refused) != step.MostDefeats+2 || !strings.Contains(refused[step.MostDefeats].Reason, "not grouped") {
		t.Errorf("refused %v", refused)
	}
}
