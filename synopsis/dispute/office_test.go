package dispute

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
	"synoptic/text"
)

// An office and the one below it are two; the same office told at length or in
// short is one.
func TestReadOffice(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		other bool
	}{
		{"executive vice president", "president of salt and grain", true},
		{"the vice president of salt and grain", "president of salt", true},
		{"the deputy director of the mill", "the director of the mill", true},
		{"vice president of salt", "president of the ferry", false},
		{"senior vice president", "vice president of salt", false},
		{"Vice-Minister", "first vice minister of salt", false},
		{"former vice president", "president", false},
		{"deputy sheriff", "president", false},
	} {
		var held []answer
		for r, words := range []string{c.a, c.b} {
			if o, ok := readOffice(words, 0); ok {
				held = append(held, answer{question: o.head, value: rank(o.below) + o.of, report: r})
			}
		}
		if got := len(otherOffice(held)) > 0; got != c.other {
			t.Errorf("%s | %s: two offices %v, want %v", c.a, c.b, got, c.other)
		}
	}
}

// Who is told as below an office may be called by it in short.
func TestLesser(t *testing.T) {
	for words, want := range map[string]bool{
		"Mill secretary Orla Venn wept, and later the deputy mill secretary laughed.": true,
		"Mill secretary Orla Venn wept.":                                              false,
		"The deputy wept, and long after that old Orla Venn, a secretary, laughed.":   false,
	} {
		if got := lesser(words)["secretary"]; got != want {
			t.Errorf("%s: %v", words, got)
		}
	}
}

// The office is read from the words around a name, and from no other's.
func TestOfficeBesideName(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Orla Venn, the vice president of salt and grain, spoke in Tollen.", "the vice president of salt and grain"},
		{"Tollen Mill Vice President Orla Venn spoke on Monday.", "Tollen Mill Vice President"},
	} {
		s := &table.Sheet{Report: text.Read(news.Report{ID: "a", Text: c.text})}
		for _, n := range s.Marks.Names {
			if n.Kind != "person" || !strings.Contains(n.Name, "Venn") {
				continue
			}
			if o, ok := officeOf(s, n.Span); !ok || o.In(s.Text) != c.want {
				t.Errorf("%s\n  office %q, want %q", c.text, o.In(s.Text), c.want)
			}
		}
	}
}

// Tolls of two kinds of people are two, and an age is no toll.
func TestVictims(t *testing.T) {
	told := func(words, figure string) (*table.Sheet, news.Figure) {
		r := text.Read(news.Report{ID: "a", Text: words})
		at := strings.Index(r.Text, figure)
		sp := news.Span{Start: at, End: at + len(figure)}
		return &table.Sheet{Report: r}, news.Figure{Span: sp}
	}
	for _, c := range []struct{ text, figure, want string }{
		{"At least nine fishermen were killed in Tollen.", "At least nine", "fisherman"},
		{"Nine people were killed in Tollen.", "Nine", ""},
		{"Nine were killed by millers in Tollen.", "Nine", ""},
	} {
		r, f := told(c.text, c.figure)
		if got := victims(r, f.Span); got != c.want {
			t.Errorf("%s: counts %q, want %q", c.text, got, c.want)
		}
	}
	for words, want := range map[string]bool{
		"Three sisters aged 13 to 15 died in Tollen.": true, "Children under the age of 13 died in Tollen.": true, "The fire killed 13 in Tollen.": false,
	} {
		r, f := told(words, "13")
		if got := aged(r.Text, f); got != want {
			t.Errorf("%s: 13 is an age: %v, want %v", words, got, want)
		}
	}
}
