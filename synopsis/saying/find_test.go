package saying

import (
	"reflect"
	"strings"
	"testing"

	"synoptic/news"
)

// What a report has does not hang on what stands beside it, and no answer is
// half in a quotation and half out of it.
func TestFindInEachAlone(t *testing.T) {
	reports := []news.Report{
		asSaid("a", "Harbour Post", []string{"Orla Venn told the wardens on the quay that the repair was «a patient one» and would last.", "Piet Maar said: «We measured the bridge twice and found it sound.»"}),
		asSaid("b", "Daily Beacon", []string{"Orla Venn said: «It took a year, and it was a patient one, the repair.»"}),
		asSaid("c", "Radio North", []string{"Piet Maar said: «We measured the bridge once, and it was sound.»"}),
	}
	for _, quote := range []string{"We measured the bridge twice and it was sound", "It took a year … a patient one", "the wardens on the quay took a patient one"} {
		beside := Find(quote, reports)
		for i, r := range reports {
			alone := Find(quote, []news.Report{r})
			if !reflect.DeepEqual(alone[0], beside[i]) {
				t.Errorf("%q in %s: alone %+v, beside others %+v", quote, r.ID, alone[0], beside[i])
			}
			if c := beside[i].Cite; c != nil && strings.Count(c.Text, "«") != strings.Count(c.Text, "»") {
				t.Errorf("%q in %s: %q is half a quotation", quote, r.ID, c.Text)
			}
		}
	}
}

func TestFind(t *testing.T) {
	reports := []news.Report{
		asSaid("a", "Harbour Post", []string{"Orla Venn said: «The bridge was never safe, and we told them so in writing.»"}),
		asSaid("b", "Daily Beacon", []string{"The bridge over the Asp fell into the river on May 3.", "Orla Venn said: «The bridge was never safe.»"}),
		asSaid("c", "Radio North", []string{"Piet Maar said: «My inspectors found no fault in the northern cable.»"}),
	}
	for _, c := range []struct {
		quote   string
		want    [3]string
		edits   int // of the first report
		whole   string
		speaker news.Maybe
	}{
		{"The bridge was never safe", [3]string{"partial", "verbatim", "none"}, 0, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"“the bridge was never safe, and we told them so in writing”", [3]string{"verbatim", "altered", "none"}, 0, "", "Orla Venn"},
		{"The bridge was always safe, and we told them so in writing", [3]string{"altered", "none", "none"}, 1, "", "Orla Venn"},
		{"and we warned them so in writing", [3]string{"altered", "none", "none"}, 1, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"fell into the river", [3]string{"none", "verbatim", "none"}, 0, "", ""},
		{"The bridge was never safe … in writing", [3]string{"partial", "altered", "none"}, 0, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"The bridge ... and we told them [...] in writing", [3]string{"partial", "none", "none"}, 0, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"[T]he bridge was never safe", [3]string{"partial", "verbatim", "none"}, 0, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"[It] was never safe, and [the wardens] told them so", [3]string{"partial", "none", "none"}, 0, "The bridge was never safe, and we told them so in writing.", "Orla Venn"},
		{"over the Asp … river", [3]string{"none", "partial", "none"}, 0, "", ""},
		{"river … over the Asp", [3]string{"none", "altered", "none"}, 0, "", ""},
		{"…", [3]string{"none", "none", "none"}, 0, "", ""},
		{"Nobody warned the ferry", [3]string{"none", "none", "none"}, 0, "", ""},
		{"", [3]string{"none", "none", "none"}, 0, "", ""},
	} {
		got := Find(c.quote, reports)
		for i, m := range got {
			if m.Kind != c.want[i] {
				t.Errorf("%q in %s: %s, want %s", c.quote, m.Report, m.Kind, c.want[i])
			}
		}
		if len(got[0].Edits) != c.edits || got[0].Speaker != c.speaker {
			t.Errorf("%q: %d edits by %q, want %d by %q", c.quote, len(got[0].Edits), got[0].Speaker, c.edits, c.speaker)
		}
		if c.whole != "" && (got[0].Whole == nil || got[0].Whole.Text != c.whole) {
			t.Errorf("%q: whole is %+v, want %q", c.quote, got[0].Whole, c.whole)
		}
	}
}

// asSaid is a report of sentences; «» stand for quotation marks, with the speaker
// before them.
func asSaid(id, outlet string, sentences []string) news.Report {
	r := news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe(outlet)}}
	for k, s := range sentences {
		start := len(r.Text)
		before, rest, quoted := strings.Cut(s, "«")
		r.Text += before
		for quoted {
			words, after, _ := strings.Cut(rest, "»")
			at := len(r.Text) + len("“")
			r.Marks.Quotes = append(r.Marks.Quotes, news.Quote{
				Span: news.Span{Start: at, End: at + len(words)}, Kind: "direct", Speaker: news.Maybe(strings.Join(strings.Fields(s)[:2], " ")), Rule: "test",
			})
			before, rest, quoted = strings.Cut(after, "«")
			r.Text += "“" + words + "”" + before
		}
		r.Marks.Sentences = append(r.Marks.Sentences, news.Sentence{Span: news.Span{Start: start, End: len(r.Text)}, Paragraph: k})
		r.Text += "\n"
	}
	return r
}
