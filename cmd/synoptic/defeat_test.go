package main

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/story"
)

// namedReports are reports whose id and input are their names.
func namedReports(names string) (out []news.Report) {
	for name := range strings.FieldsSeq(names) {
		out = append(out, news.Report{ID: name, Input: name, Text: "The ferry " + name + " left Port Ansel at noon, the harbour master said."})
	}
	return out
}

// strange panics on reports of these names as a step that takes all would.
func strange(names string, fault func(r news.Report) any) func([]news.Report) string {
	return func(reports []news.Report) (took string) {
		for _, r := range reports {
			if strings.Contains(names, r.ID) {
				panic(fault(r))
			}
			took += r.ID
		}
		return took
	}
}

// A report that defeats a step which takes all of them costs itself.
func TestAReportThatFailsCostsItself(t *testing.T) {
	named := func(r news.Report) any { return story.Fault{Report: r.ID, Cause: "too strange"} }
	unnamed := func(news.Report) any { return "too strange" }
	pair := func(reports []news.Report) string {
		if len(reports) > 1 {
			panic("too strange together")
		}
		return "one"
	}
	for _, c := range []struct {
		name    string
		step    func([]news.Report) string
		took    string
		refused string
	}{
		{"none", strange("", unnamed), "abcd", ""},
		{"told which", strange("c", named), "abd", "c"},
		{"told which, twice", strange("ad", named), "bc", "a d"},
		{"alone", strange("b", unnamed), "acd", "b"},
		{"two of them alone", strange("bd", unnamed), "ac", "b d"},
		{"nobody knows which", pair, "", "a b c d"},
	} {
		took, refused := spared(namedReports("a b c d"), c.step)
		var names []string
		for _, r := range refused {
			names = append(names, r.Input)
			if !strings.HasPrefix(r.Reason, "internal: too strange") || !strings.Contains(r.Reason, "please report it") {
				t.Errorf("%s: %s", c.name, r.Reason)
			}
		}
		if took != c.took || strings.Join(names, " ") != c.refused {
			t.Errorf("%s: took %q, refused %q", c.name, took, names)
		}
	}
}

// A report that ends the stream is refused, and the others are where they would
// be without it.
func TestAnArrivalThatFailsCostsItself(t *testing.T) {
	put := func(strange, names string) (at []string, refused []news.Rejected) {
		a := newArrivals(nil)
		a.add = func(s *story.Stream, r news.Report) story.Membership {
			m := s.Add(r)
			if strings.Contains(strange, r.ID) {
				panic("too strange")
			}
			return m
		}
		for _, r := range namedReports(names) {
			a.take(r)
		}
		for n, r := range a.came {
			at = append(at, r.ID+" in "+a.story(a.at[n]))
		}
		return at, a.refused
	}
	want, _ := put("", "a b d")
	got, refused := put("ce", "a b c d e")
	if fmt.Sprint(got) != fmt.Sprint(want) || len(refused) != 2 || refused[1].Input != "e" {
		t.Errorf("%v, want %v; refused %v", got, want, refused)
	}
	if _, refused = put("x", strings.Repeat("x ", mostDefeats+2)); len(refused) != mostDefeats+2 || !strings.Contains(refused[mostDefeats].Reason, "not grouped") {
		t.Errorf("refused %v", refused)
	}
}
