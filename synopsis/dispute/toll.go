package dispute

import (
	"slices"
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/group"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
	"synoptic/synopsis/value"
)

// tolled are what may befall people of whom reports tell how many they are.
var tolled = []string{"killed", "injured", "missing", "rescued", "aboard"}

// tolls are how many each report says were killed, injured, missing or saved, or were
// aboard, where two reports cannot both be right. A report's toll is the first it tells, in
// words that do not date it outside the story's days; one that tells several
// by and by is not asked for more.
func (g *inquiry) tolls(own table.Season) []answer {
	var out []answer
	for _, of := range tolled {
		t := tolling{inquiry: g, own: own}
		for r := range g.Reports {
			if f, s, ok := tollIn(&g.Reports[r], of); ok {
				t.figures = append(t.figures, f)
				t.told = append(t.told, answer{
					kind: "number", question: "toll " + of, value: strconv.FormatFloat(f.Value, 'g', -1, 64) + " " + f.Bound,
					report: r, words: f.Span, cite: f.Span, about: s,
				})
			}
		}
		t.nobody(of)
		out = append(out, t.setApart()...)
		out = append(out, t.further(out)...)
	}
	return heldAgainst(out)
}

// setApart are the tolls that cannot both be right, each set against another, and
// against as many more as it takes to bring all of them together: of many that differ, not every
// two are.
func (t *tolling) setApart() []answer {
	var out []answer
	one := group.New(len(t.told))
	for i := range t.told {
		alone := true
		for j := range t.told {
			if !alone && one.Find(i) == one.Find(j) || !t.otherwise(i, j) {
				continue
			}
			a := t.told[i]
			a.with = t.told[j].place()
			out = append(out, a)
			one.Join(one.Find(i), one.Find(j))
			alone = false
		}
	}
	return out
}

// tolling is a comparison of the tolls that reports tell of one kind.
type tolling struct {
	*inquiry
	own     table.Season
	told    []answer
	figures []news.Figure // of told
}

// apart says whether two tolls can both be right, or count two kinds of people.
func (t *tolling) apart(i, j int) bool {
	a, b := t.toll(i), t.toll(j)
	return OtherVictims(a.Toll, b.Toll) || apart(a, b)
}

// toll is the i-th of the tolls that are told.
func (t *tolling) toll(i int) *weighed { return t.weigh(t.told[i].report, &t.figures[i]) }

// otherwise says whether two tolls are of one event and the same kind of people,
// and cannot both be right.
func (t *tolling) otherwise(i, j int) bool {
	return t.told[i].report != t.told[j].report && value.Otherwise(&t.figures[i], &t.figures[j]) &&
		!t.apart(i, j) && t.oneToll(i, j)
}

// nobody adds, to what reports tell of those killed or injured, what they quote
// somebody as saying: that it was nobody.
func (t *tolling) nobody(of string) {
	for r := range t.Reports {
		s := &t.Reports[r]
		for _, f := range s.Marks.Figures {
			k := s.Sentence(f.Start)
			if f.Of != of || f.Value != 0 || k < 0 || !s.Spoken(f.Span) {
				continue
			}
			t.figures = append(t.figures, f)
			t.told = append(t.told, answer{kind: "number", question: "toll " + of, value: "0 " + f.Bound, report: r, words: f.Span, cite: f.Span, about: s.Marks.Sentences[k].Span})
			break
		}
	}
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

// further are the tolls of other reports beside a dispute that some have of the same
// toll: once it is known that it is told otherwise, less is asked of one more.
func (t *tolling) further(disputed []answer) []answer {
	var out []answer
	for i := range t.told {
		if slices.ContainsFunc(disputed, func(d answer) bool { return d.question == t.told[i].question && d.report == t.told[i].report }) {
			continue
		}
		for j := range t.told {
			set := slices.ContainsFunc(disputed, func(d answer) bool { return d.place() == t.told[j].place() && d.question == t.told[j].question })
			if !set || far(t.figures[i], t.figures[j]) || t.apart(i, j) || !t.alsoTold(i, j) {
				continue
			}
			one := t.told[i]
			one.with = t.told[j].place()
			out = append(out, one)
			break
		}
	}
	return out
}

// alsoTold says whether toll i is that of a dispute in which toll j stands: it is the
// same number, or it stands near the head of its report, in words somewhat like.
func (t *tolling) alsoTold(i, j int) bool {
	const few = 3 // of which there are many in a long text
	if a, b := t.figures[i], t.figures[j]; a.Value == b.Value && a.High == b.High && a.Bound == b.Bound && a.Value > few {
		return true
	}
	return t.Reports[t.told[i].report].Sentence(t.told[i].about.Start) < tollHead && t.likeToll(i, j) >= leastFurther
}

const (
	tollHead     = 6   // sentences that open a report
	leastFurther = .15 // how like the sentence of one more toll is to one of a dispute
)

// likeToll is how like the sentences of two tolls are.
func (t *tolling) likeToll(i, j int) float64 {
	a, b := t.told[i], t.told[j]
	k, l := t.Reports[a.report].Sentence(a.about.Start), t.Reports[b.report].Sentence(b.about.Start)
	return t.story.Alike(claim.Place{Report: a.report, Sentence: k, Span: a.about}, claim.Place{Report: b.report, Sentence: l, Span: b.about})
}

const tollSentences = 12 // sentences of a report among which its toll is looked for

// tollIn is the first number of a report of those killed or injured, and its
// sentence.
func tollIn(s *table.Sheet, of string) (news.Figure, news.Span, bool) {
	for _, f := range s.Marks.Figures {
		k := s.Sentence(f.Start)
		if f.Of != of || k < 0 || english.SizeOnly(firstWord(f.In(s.Text))) || aged(s.Text, f) || ofSome(s, f) {
			continue
		}
		if k >= tollSentences {
			break
		}
		if s.Marks.Sentences[k].Kind != "" || s.Spoken(f.Span) {
			continue
		}
		if oneOfSeveral(s.Text, s.Marks.Figures, f) || andOne(s.Text, f) {
			break
		}
		return f, s.Marks.Sentences[k].Span, true
	}
	return news.Figure{}, news.Span{}, false
}

// oneOfSeveral says whether one of all figures of a text is added to one beside
// it, so that neither is all: two pilots and ten passengers.
func oneOfSeveral(text string, all []news.Figure, f news.Figure) bool {
	return slices.ContainsFunc(all, func(o news.Figure) bool {
		a, b := f.Span, o.Span
		if a.Start > b.Start {
			a, b = b, a
		}
		if b.Start-a.End > besideBytes {
			return false
		}
		if a == b || o.Unit != "" || b.Start <= a.End || o.Of != f.Of && o.Rule == f.Rule {
			return false
		}
		between := strings.Fields(text[a.End:b.Start])
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
// are of the story's own days, one person did both, or they are told in like words.
func (t *tolling) oneToll(i, j int) bool {
	a, b := t.told[i], t.told[j]
	k, l := t.Reports[a.report].Sentence(a.about.Start), t.Reports[b.report].Sentence(b.about.Start)
	x, y := longAgo(&t.Reports[a.report], k, t.own), longAgo(&t.Reports[b.report], l, t.own)
	if near := max(standing(&t.Reports[a.report], k), standing(&t.Reports[b.report], l)); !x && !y && (near < 2 || near < tollHead && !far(t.figures[i], t.figures[j])) {
		return true
	}
	if who := t.doer(i); who != "" && who == t.doer(j) && !far(t.figures[i], t.figures[j]) {
		return true
	}
	return x == y && t.likeToll(i, j) >= leastLike(t.figures[i], t.figures[j])
}

// standing is how many sentences of a report stand before the k-th, headings and captions
// aside.
func standing(s *table.Sheet, k int) (n int) {
	for i := range k {
		if s.Marks.Sentences[i].Kind == "" {
			n++
		}
	}
	return n
}

// doer is who did what a toll tells of, "" if that is nobody who is named.
func (t *tolling) doer(i int) string {
	a := t.told[i]
	k := t.Reports[a.report].Sentence(a.about.Start)
	for n := range t.story.Sentences[a.report][k].Items {
		if s := &t.story.Sentences[a.report][k]; s.Items[n].Kind == stated.Number && s.Items[n].Holds(a.words) {
			return doerOf(t.People, s, n)
		}
	}
	return ""
}

// doerOf is the person who is the subject of the verb over item n of a sentence, or of
// the one that verb is joined to, or whom that subject names: "" if none is named.
func doerOf(people table.People, s *stated.Sentence, n int) string {
	named := func(above int, rels ...string) int {
		return slices.IndexFunc(s.Items, func(o stated.Item) bool {
			return o.Up == above && o.Kind == stated.Name && o.Class == "person" && slices.Contains(rels, o.Rel)
		})
	}
	for k, steps := s.Items[n].Up, 0; k >= 0 && steps < doerReach; k, steps = s.Items[k].Up, steps+1 {
		if !s.Items[k].Predicate {
			continue
		}
		who := named(k, "nsubj")
		if does := slices.IndexFunc(s.Items, func(o stated.Item) bool { return o.Up == k && o.Rel == "nsubj" }); who < 0 && does >= 0 {
			who = named(does, "appos", "flat")
		}
		if who >= 0 {
			return table.BareName(people.KnownAs(s.Items[who].Who))
		}
	}
	return ""
}

// doerReach is how many items up from a toll its doer is looked for.
const doerReach = 3

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
func longAgo(s *table.Sheet, k int, own table.Season) bool {
	return datedBefore(s, k, own) || k > 0 && datedBefore(s, k-1, own)
}

func datedBefore(s *table.Sheet, k int, own table.Season) bool {
	sp := s.Marks.Sentences[k].Span
	for _, m := range s.Marks.Moments {
		if m.Start >= sp.End {
			break
		}
		if m.Start >= sp.Start && m.Type != "DURATION" && m.To != "" && own.From != "" && m.To < own.From {
			return true
		}
	}
	return false
}
