package step

import (
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
		took, refused := Spared(namedReports("a b c d"), c.step)
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

func TestGuardRefusesWhatDefeatsAStep(t *testing.T) {
	got := Guard(func(news.Report) news.Report { panic("too strange") })(news.Report{Input: "odd.txt", Text: "x"})
	if got.Text != "" || got.Input != "odd.txt" || !strings.Contains(got.Reason, "too strange") {
		t.Errorf("a report that defeats a step comes back as %+v", got)
	}
}
