package synopsis

import (
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/value"
)

// tolls are how many each report says were killed and injured, where two
// reports cannot both be right. A report's toll is the first it tells, in
// words that do not date it outside the story's days; one that tells several
// by and by is not asked for more.
func (g *comparison) tolls(own season) []answer {
	var out []answer
	for _, of := range []string{"killed", "injured"} {
		var told []answer
		var figures []news.Figure
		for r := range g.reports {
			if f, s, ok := g.toll(r, of); ok {
				figures = append(figures, f)
				told = append(told, answer{
					kind: "number", question: "toll " + of, value: strconv.FormatFloat(f.Value, 'g', -1, 64) + f.Bound,
					report: r, words: f.Span, cite: f.Span, about: s,
				})
			}
		}
		told, figures = g.nobody(of, told, figures)
		for i := range told {
			for j := range told {
				if told[i].report != told[j].report && value.Otherwise(&figures[i], &figures[j]) && !g.otherVictims(told[i], told[j], figures[i], figures[j]) && g.oneToll(told[i], told[j], own, leastLike(figures[i], figures[j])) {
					one := told[i]
					one.with = told[j].place()
					out = append(out, one)
				}
			}
		}
		out = append(out, g.further(told, figures, out)...)
	}
	return heldAgainst(out)
}

// nobody adds, to what reports tell of those killed or injured, what they quote
// somebody as saying: that it was nobody.
func (g *comparison) nobody(of string, told []answer, figures []news.Figure) ([]answer, []news.Figure) {
	for r := range g.reports {
		s := &g.reports[r]
		for _, f := range s.Marks.Figures {
			k := s.sentence(f.Start)
			if f.Of != of || f.Value != 0 || k < 0 || !s.spoken(f.Span) {
				continue
			}
			figures = append(figures, f)
			told = append(told, answer{kind: "number", question: "toll " + of, value: "0" + f.Bound, report: r, words: f.Span, cite: f.Span, about: s.Marks.Sentences[k].Span})
			break
		}
	}
	return told, figures
}

// heldAgainst leaves out, of a report that gives a toll and quotes somebody as
// saying that it was nobody, the toll: others give that too.
func heldAgainst(all []answer) []answer {
	type asked struct {
		report   int
		question string
	}
	denies := map[asked]bool{}
	for _, a := range all {
		if strings.HasPrefix(a.value, "0") {
			denies[asked{a.report, a.question}] = true
		}
	}
	return slices.DeleteFunc(all, func(a answer) bool {
		return denies[asked{a.report, a.question}] && !strings.HasPrefix(a.value, "0")
	})
}

// further are the tolls of reports that stand near the head of them, beside a
// dispute that others have of the same toll: once it is known that it is told
// otherwise, less is asked of one more.
func (g *comparison) further(told []answer, figures []news.Figure, disputed []answer) []answer {
	var out []answer
	for i := range told {
		if g.reports[told[i].report].sentence(told[i].about.Start) >= tollHead || slices.ContainsFunc(disputed, func(d answer) bool { return d.question == told[i].question && d.report == told[i].report }) {
			continue
		}
		for j := range told {
			set := slices.ContainsFunc(disputed, func(d answer) bool { return d.place() == told[j].place() && d.question == told[j].question })
			if !set || far(figures[i], figures[j]) || g.otherVictims(told[i], told[j], figures[i], figures[j]) || g.likeToll(told[i], told[j]) < leastFurther {
				continue
			}
			one := told[i]
			one.with = told[j].place()
			out = append(out, one)
			break
		}
	}
	return out
}

const (
	tollHead     = 4   // sentences that open a report
	leastFurther = .15 // how like the sentence of one more toll is to one of a dispute
)

// likeToll is how like the sentences of two tolls are.
func (g *comparison) likeToll(a, b answer) float64 {
	k, l := g.reports[a.report].sentence(a.about.Start), g.reports[b.report].sentence(b.about.Start)
	return g.story.Alike(claim.Place{Report: a.report, Sentence: k, Span: a.about}, claim.Place{Report: b.report, Sentence: l, Span: b.about})
}

const tollSentences = 12 // sentences of a report among which its toll is looked for

// toll is the first number of a report of those killed or injured, and its
// sentence.
func (g *comparison) toll(r int, of string) (news.Figure, news.Span, bool) {
	s := &g.reports[r]
	for _, f := range s.Marks.Figures {
		k := s.sentence(f.Start)
		if f.Of != of || k < 0 || sizeOnly(firstWord(f.In(s.Text))) || aged(s.Text, f) {
			continue
		}
		if k >= tollSentences || s.Marks.Sentences[k].Kind != "" {
			break
		}
		if s.spoken(f.Span) {
			continue
		}
		if s.oneOfSeveral(f) || andOne(s.Text, f) {
			break
		}
		return f, s.Marks.Sentences[k].Span, true
	}
	return news.Figure{}, news.Span{}, false
}

// oneOfSeveral says whether a figure is added to one beside it, so that neither
// is all: two pilots and ten passengers.
func (s *sheet) oneOfSeveral(f news.Figure) bool {
	return slices.ContainsFunc(s.Marks.Figures, func(o news.Figure) bool {
		a, b := f.Span, o.Span
		if a.Start > b.Start {
			a, b = b, a
		}
		if b.Start-a.End > besideBytes {
			return false
		}
		if a == b || o.Unit != "" || b.Start <= a.End || o.Of != f.Of && (o.Of == "killed" || o.Of == "injured") {
			return false
		}
		between := strings.Fields(s.Text[a.End:b.Start])
		return len(between) <= besideFigures && slices.Contains(between, "and")
	})
}

// andOne says whether a figure of a text is followed by one more: two guests and
// a guard.
func andOne(text string, f news.Figure) bool {
	words := strings.Fields(text[f.End:min(len(text), f.End+longestName)])
	for k := 0; k+1 < min(len(words), besideFigures); k++ {
		if words[k] == "and" && (words[k+1] == "a" || words[k+1] == "an") {
			return true
		}
	}
	return false
}

// besideFigures is how many words may stand between two figures that are added
// up.
const besideFigures = 3

// besideBytes is how many bytes those words have at most.
const besideBytes = 100

func firstWord(words string) string {
	first, _, _ := strings.Cut(words, " ")
	return first
}

// oneToll says whether two tolls are of one event: both open their reports and
// are of the story's own days, or they are told in like words.
func (g *comparison) oneToll(a, b answer, own season, least float64) bool {
	k, l := g.reports[a.report].sentence(a.about.Start), g.reports[b.report].sentence(b.about.Start)
	x, y := g.reports[a.report].longAgo(k, own), g.reports[b.report].longAgo(l, own)
	if k < 2 && l < 2 && !x && !y {
		return true
	}
	return x == y && g.likeToll(a, b) >= least
}

// leastLike is the least likeness of two sentences that tell one old toll: of
// numbers far from each other more is asked.
func leastLike(a, b news.Figure) float64 {
	if far(a, b) {
		return .6
	}
	return .3
}

// far says whether one number is more than twice the other, and that is not
// nobody: who denies a toll denies any.
func far(a, b news.Figure) bool {
	least := min(a.Value, b.Value)
	return least > 0 && max(a.Value, b.Value) > 2*least
}

// longAgo says whether a sentence is dated before the story's own days, or the
// one before it: four were shot in 2009. All died.
func (s *sheet) longAgo(k int, own season) bool {
	return s.before(k, own) || k > 0 && s.before(k-1, own)
}

func (s *sheet) before(k int, own season) bool {
	sp := s.Marks.Sentences[k].Span
	for _, m := range s.Marks.Moments {
		if m.Start >= sp.End {
			break
		}
		if m.Start >= sp.Start && m.Type != "DURATION" && m.To != "" && own.from != "" && m.To < own.from {
			return true
		}
	}
	return false
}

// spoken says whether a span stands inside somebody's direct speech.
func (s *sheet) spoken(sp news.Span) bool {
	return slices.ContainsFunc(s.speech, func(q news.Quote) bool { return q.Span.Holds(sp) })
}
