package statement

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
)

// invented are sentences of news that never was.
var invented = []string{
	"The ferry Aurelia ran aground on the reef of Skarn on Monday night, injuring seven passengers.",
	"Orla Venn, the mayor of Tollen, said the dam was never safe.",
	"Inspectors had not warned the council about the cables, Piet Maar said on Tuesday.",
	"At least 40 lorries waited on both banks of the Asp until May 5.",
	"“We told them so in writing,” Venn said, “and nobody answered.”",
	"The council threatened to close the harbour if the strike goes on.",
	"Piet Maar was charged with stealing the bell of the ferry, prosecutors said.",
	"The mill, which was built in 1911, burned to the ground in less than an hour.",
	"A judge in Dorring refused to grant bail to the captain.",
	"The price of salt rose by four percent in April, the highest since 2019.",
}

// What a sentence says it says.
func TestEverySentenceSaysItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom(invented).Draw(t, "sentence")
		s := laid(words, words)
		al := s.Align(&s.Sentences[0][0], &s.Sentences[1][0])
		for n := range al.A.Items {
			if !al.Said(n) {
				t.Errorf("%s\n  does not say its own %q", words, s.words(al.A, n))
			}
		}
	})
}

// Items stand in order of place, hang on one another without a circle, and
// hold what stands in their sentence.
func TestItemsStandInTheirSentence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		picked := rapid.SliceOfN(rapid.SampledFrom(invented), 1, 4).Draw(t, "sentences")
		text := ""
		for _, line := range picked {
			text += line + "\n\n"
		}
		s := laid(text)
		for k := range s.Sentences[0] {
			st := &s.Sentences[0][k]
			end := st.Start
			for n, it := range st.Items {
				if it.Start < end || !st.Holds(it.Span) {
					t.Fatalf("item %q stands in another item or outside %q", s.words(st, n), st.In(s.Reports[0].Text))
				}
				end = it.End
				steps := 0
				for up := it.Up; up >= 0; up = st.Items[up].Up {
					if steps++; steps > len(st.Items) {
						t.Fatalf("%q hangs on itself", s.words(st, n))
					}
				}
			}
			if s.At(0, st.Start) != st || s.At(0, st.End-1) != st {
				t.Fatalf("%q is not found at its place", st.In(s.Reports[0].Text))
			}
		}
	})
}

// A number that runs over the end of a line is of no sentence.
func TestNumberOverTheEndOfALine(t *testing.T) {
	s := laid("The guard of the quay said on Monday that he had counted a\n dozen boats, and four more later.")
	for k := range s.Sentences[0] {
		st := &s.Sentences[0][k]
		for _, it := range st.Items {
			if !st.Holds(it.Span) {
				t.Errorf("%d-%d stands outside %q", it.Start, it.End, st.In(s.Reports[0].Text))
			}
		}
	}
	if m := s.Reports[0].Marks; len(m.Sentences) != 2 || !slices.ContainsFunc(m.Figures, func(f news.Figure) bool { return f.Value == 12 }) {
		t.Errorf("the row tests nothing: %+v", m.Figures)
	}
}

// How well one sentence says another does not hang on which were held against
// each other before: the mayor is called by name there, and by office here.
func TestGradesDoNotHangOnOrder(t *testing.T) {
	texts := []string{"Mayor Orla Venn opened the bridge. The mayor praised the crew.", "The crew was praised by the mayor."}
	alone, after := laid(texts...), laid(texts...)
	after.Align(&after.Sentences[0][0], &after.Sentences[1][0])
	x, y := alone.Align(&alone.Sentences[0][1], &alone.Sentences[1][0]), after.Align(&after.Sentences[0][1], &after.Sentences[1][0])
	if !slices.Equal(x.Grade, y.Grade) || !slices.Equal(x.To, y.To) {
		t.Errorf("grades are %v, and %v after others", x.Grade, y.Grade)
	}
	for n := range x.To {
		if !x.Said(n) {
			t.Errorf("%q is not said", alone.words(x.A, n))
		}
	}
}

func BenchmarkLay(b *testing.B) {
	s := laid(strings.Join(invented, " "), strings.Join(invented[3:], " "))
	b.ReportAllocs()
	for b.Loop() {
		Lay(s.Reports, func(name string) string { return name }, func(string) float64 { return .5 })
	}
}

func BenchmarkAlign(b *testing.B) {
	s := laid(invented[0]+" "+invented[6], "Seven passengers were injured when the ferry Aurelia hit the reef of Skarn late on Monday. "+invented[6])
	for k := range 2 {
		b.Run(fmt.Sprint("sentence=", k), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				al := s.Align(&s.Sentences[0][k], &s.Sentences[1][k])
				for n := range al.A.Items {
					al.Said(n)
				}
			}
		})
	}
}
