package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// fact is what reports tell each in one of some wordings: % stands for the
// slot that they may fill otherwise.
type fact struct {
	wordings []string
	fillings []string
}

// facts are of an event that never was. Where fillings are sentences, they
// are opposites of each other, and there is nothing to fill.
var facts = []fact{
	{[]string{"The fire in the mill of Tollen killed % people.", "In the mill of Tollen the fire killed % people, said the mayor.", "The fire that burned the mill of Tollen killed % people."}, []string{"7", "9", "12"}},
	{[]string{"The council of Tollen sold the ferry Aurelia on %.", "On %, the council of Tollen sold the ferry Aurelia.", "The ferry Aurelia was sold by the council of Tollen on %."}, []string{"May 3", "May 4"}},
	{[]string{"The voters of Skarn chose % as mayor in a second ballot.", "% was chosen as mayor by the voters of Skarn in a second ballot."}, []string{"Orla Venn", "Piet Maar", "Ilse Maroon"}},
	{[]string{"The barge Corvina ran aground off % with forty barrels of oil.", "With forty barrels of oil the barge Corvina ran aground off %."}, []string{"Dorring", "Havel"}},
	{[]string{"Inspectors % the owner of the dam about the worn cables."}, []string{"warned", "did not warn"}},
	{[]string{"The crew of the ferry % the offer of the owner on Friday."}, []string{"accepted", "rejected"}},
	{[]string{"Ivo Tarr % the bell of the old chapel."}, []string{"destroyed", "allegedly destroyed", "threatened to destroy"}},
}

// padding is what single reports tell beside.
var padding = []string{
	"A baker sent forty loaves of bread to the harbour.",
	"The price of salt has risen by four percent since 2019.",
	"Nobody in the town had slept when the morning came.",
	"Insurance will pay for the lorries but not for the bridge.",
}

// drawn is a story of two to five reports with differences planted in it, and
// for each fact what each report fills its slot with.
func drawn(t *rapid.T) (texts []string, filled [][]string) {
	for range rapid.IntRange(2, 5).Draw(t, "reports") {
		var lines, slots []string
		for k, f := range facts {
			slots = append(slots, "")
			if !rapid.Bool().Draw(t, "told") {
				continue
			}
			slots[k] = rapid.SampledFrom(f.fillings).Draw(t, "filling")
			lines = append(lines, strings.Replace(rapid.SampledFrom(f.wordings).Draw(t, "wording"), "%", slots[k], 1))
		}
		lines = append(lines, rapid.SampledFrom(padding).Draw(t, "padding"))
		texts = append(texts, strings.Join(rapid.Permutation(lines).Draw(t, "order"), "\n\n"))
		filled = append(filled, slots)
	}
	return texts, filled
}

// of is the fact that a sentence of a report tells, -1 if none.
func of(sentence string, slots []string) int {
	return slices.IndexFunc(facts, func(f fact) bool {
		return slices.ContainsFunc(f.wordings, func(w string) bool {
			before, after, _ := strings.Cut(w, "%")
			return strings.HasPrefix(sentence, before) && strings.HasSuffix(sentence, after) && slices.ContainsFunc(slots, func(x string) bool { return x != "" && sentence == before+x+after })
		})
	})
}

// held checks that every place of a line that fills a slot fills it as the
// line does.
func held(t *rapid.T, s *Story, filled [][]string, c Claim) {
	own := s.Sentences[c.Telling.Report][c.Telling.Sentence].In(s.Reports[c.Telling.Report].Text)
	k := of(own, filled[c.Telling.Report])
	if k < 0 {
		return
	}
	slot, line := filled[c.Telling.Report][k], c.Telling.Text(s.Reports[c.Telling.Report].Text)
	if !strings.Contains(line, slot) {
		return
	}
	for _, p := range c.Full {
		said := s.Sentences[p.Report][p.Sentence].In(s.Reports[p.Report].Text)
		if !strings.Contains(said, slot) || filled[p.Report][k] != slot {
			t.Fatalf("%q\n  is no line of %q", line, said)
		}
	}
}

// No report stands behind a number, a day, a name or a place that its sentence
// lacks, nor behind the opposite of what it tells.
func TestNoLineStandsAcrossADifference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts, filled := drawn(t)
		s := story(texts...)
		for _, c := range s.Find(50) {
			held(t, s, filled, c)
		}
		for _, c := range s.Brief() {
			held(t, s, filled, c)
		}
	})
}

// What all reports tell alike, all stand behind.
func TestWhatAllTellIsAgreedByAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SampledFrom(facts).Draw(t, "fact")
		filling := rapid.SampledFrom(f.fillings).Draw(t, "filling")
		var texts []string
		for range rapid.IntRange(2, 4).Draw(t, "reports") {
			line := strings.Replace(rapid.SampledFrom(f.wordings[:1]).Draw(t, "wording"), "%", filling, 1)
			texts = append(texts, strings.Join(rapid.Permutation([]string{line, rapid.SampledFrom(padding).Draw(t, "padding")}).Draw(t, "order"), "\n\n"))
		}
		s := story(texts...)
		claims := s.Find(50)
		if !slices.ContainsFunc(claims, func(c Claim) bool { return c.Voices == len(texts) && strings.Contains(s.line(c), filling) }) {
			t.Fatalf("%q is agreed by none: %q", filling, s.lines(claims))
		}
	})
}

// Every line is said whole by its own report first, and by another; where one
// says it in part, the words it lacks are words of the line, and it is not
// among those that say it whole.
func TestPlacesStandInTheirReports(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts, _ := drawn(t)
		s := story(texts...)
		for _, c := range s.Find(50) {
			if first := c.Full[0]; first.Report != c.Telling.Report || first.Span != c.Telling.Span() || c.Voices < 2 {
				t.Fatalf("%s: begins with %+v", s.line(c), first)
			}
			whole := map[int]bool{}
			for _, p := range c.Full {
				whole[p.Report] = true
				if !s.Sentences[p.Report][p.Sentence].Holds(p.Span) || len(p.Lacks) > 0 {
					t.Fatalf("%s: %+v is outside its sentence, or lacks words", s.line(c), p)
				}
			}
			for _, p := range c.Partly {
				if whole[p.Report] {
					t.Fatalf("%s: report %d says it in part, and whole or without a lack", s.line(c), p.Report)
				}
				for _, l := range p.Lacks {
					if !slices.ContainsFunc(c.Telling.Pieces, func(piece news.Span) bool { return piece.Holds(l) }) {
						t.Fatalf("%s: lacks %q, which is not of it", s.line(c), l.In(s.Reports[c.Telling.Report].Text))
					}
				}
			}
		}
	})
}

// copied is a story with copies of one of its reports, each of its origin.
func copied(t *rapid.T, texts []string) *Story {
	origins := make([]int, len(texts), len(texts)+5)
	for i := range origins {
		origins[i] = i
	}
	one := rapid.IntRange(0, len(texts)-1).Draw(t, "copied")
	for range rapid.IntRange(1, 5).Draw(t, "copies") {
		texts, origins = append(texts, texts[one]), append(origins, one)
	}
	return laid(reports(texts...), origins)
}

// Copies of a report give no line another voice, however many they are.
func TestCopiesAreNoVoice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts, _ := drawn(t)
		voices := map[string]int{}
		plain := story(texts...)
		for _, c := range plain.Find(50) {
			voices[texts[c.Telling.Report]+"\x00"+plain.line(c)] = c.Voices
		}
		with := copied(t, slices.Clone(texts))
		for _, c := range with.Find(50) {
			line := with.line(c)
			if n, known := voices[with.Reports[c.Telling.Report].Text+"\x00"+line]; c.Voices > len(texts) || known && n != c.Voices {
				t.Fatalf("%q has %d voices, with copies %d", line, n, c.Voices)
			}
		}
	})
}

// Copies of a report make no claim, part none, and change no word of one.
func TestCopiesChangeNoClaim(t *testing.T) {
	t.Skip("copies are counted among the sentences by which words weigh, and so choose the wording of a claim")
	rapid.Check(t, func(t *rapid.T) {
		texts, _ := drawn(t)
		told := func(s *Story) (out []string) {
			for _, c := range s.Find(50) {
				out = append(out, fmt.Sprint(c.Voices, " ", c.Telling.Text(s.Reports[c.Telling.Report].Text)))
			}
			return out
		}
		if diff := cmp.Diff(told(story(texts...)), told(copied(t, slices.Clone(texts)))); diff != "" {
			t.Fatal(diff)
		}
	})
}

// The same story laid twice gives the same claims.
func TestTheSameStoryGivesTheSameClaims(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts, _ := drawn(t)
		a, b := story(texts...), story(texts...)
		if diff := cmp.Diff(a.lines(a.Find(50)), b.lines(b.Find(50))); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(a.lines(a.Brief()), b.lines(b.Brief())); diff != "" {
			t.Fatal(diff)
		}
	})
}

// crowd is reports of one event, each of which tells most facts in words of
// its own.
func crowd(n int) []*news.Report {
	var texts []string
	for i := range n {
		var lines []string
		for k, f := range facts {
			if (i+k)%4 > 0 {
				lines = append(lines, strings.Replace(f.wordings[(i+k)%len(f.wordings)], "%", f.fillings[i/3%len(f.fillings)], 1))
			}
		}
		for k := range 8 {
			lines = append(lines, fmt.Sprintf("Witness %d of Tollen saw lorry %d sink near pier %d.", i*8+k, (i*5+k)%60, (i*7+k)%40))
		}
		texts = append(texts, strings.Join(lines, "\n\n"))
	}
	return reports(texts...)
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{5, 20, 100} {
		all := crowd(n)
		origins := make([]int, n)
		for i := range origins {
			origins[i] = i
		}
		b.Run(fmt.Sprint("reports=", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				laid(all, origins).Find(200)
			}
		})
		b.Run(fmt.Sprint("statements=", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				statement.Lay(all, func(name string) string { return name }, func(string) float64 { return .5 })
			}
		})
	}
}
