package dispute

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/claim"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// ofSome says whether a figure of a report tells of some of those to whom a thing
// befell, and not how many they are in all: a man was killed, one of those killed, two
// of his children, the other three, her husband and six children.
func ofSome(s *table.Sheet, f news.Figure) bool {
	return partitive(s.Text, f) || besideOthers(s, f)
}

// partitive says whether the words of a figure of a text tell of one, or of some of somebody's.
func partitive(text string, f news.Figure) bool {
	words := strings.Fields(strings.ToLower(text[f.Start:min(len(text), f.End+besideBytes)]))
	switch {
	case len(words) == 0, words[0] == "a", words[0] == "an":
		return true
	case len(words) < 3 || words[1] != "of":
		return false
	}
	return f.Value == 1 || owners[words[2]] || f.Of == "injured" && words[2] == "them"
}

// besideOthers says whether a figure of a report is told of the others of a known
// number, or beside a person.
func besideOthers(s *table.Sheet, f news.Figure) bool {
	ts := s.Marks.Tokens
	first, _ := table.TokensIn(ts, f.Span)
	lemma := func(i int) string {
		if i < 0 || i >= len(ts) {
			return ""
		}
		return strings.ToLower(ts[i].Lemma)
	}
	switch behind := lemma(first + 1); lemma(first - 1) {
	case "the":
		return behind == "other" || behind == "more" // the three other
	case "other":
		return lemma(first-2) == "the"
	case "and":
		return first > 1 && (ts[first-2].Tag == "NOUN" && english.IsPerson(lemma(first-2)) || person(s, ts[first-2].Span))
	}
	return false
}

// owners are words for whose somebody is.
var owners = english.Set(`his her their its the my our`)

// person says whether a word of a report is the last one of a person's name.
func person(s *table.Sheet, word news.Span) bool {
	return slices.ContainsFunc(s.Marks.Names, func(n news.Name) bool { return n.Kind == "person" && n.Holds(word) })
}

// weighed is a toll with what its report tells beside it.
type weighed struct {
	Toll
	withDoer, andDoer bool // it holds who did it; who did it died beside those it holds
	others            bool // it is of others than those told before
	dead              float64
	deadBeside        bool // its own sentence tells how many died
	several, head     bool // its sentence tells of several events; the head of its report does
	some              bool // it tells of some only
}

// weigh is the toll of figure f of a report, weighed once.
func (g *inquiry) weigh(report int, f *news.Figure) *weighed {
	key := [2]int{report, f.Start}
	if w := g.weighed[key]; w != nil {
		return w
	}
	t := Toll{&g.Reports[report], f.Span, *f}
	w := &weighed{Toll: t, withDoer: t.withDoer(), andDoer: t.andDoer(), others: t.others(), several: t.several(), head: tellsSeveral(t.Report), some: ofSome(t.Report, *f)}
	w.dead, w.deadBeside = t.dead()
	g.weighed[key] = w
	return w
}

// apart says whether two tolls can both be right: they are of one event and of several,
// or what one leaves out is told beside it.
func apart(a, b *weighed) bool {
	if a.Figure.Of == "killed" && a.others != b.others {
		return true // killed two other people
	}
	return a.sumsTo(b) || b.sumsTo(a) || a.several && !b.head || b.several && !a.head
}

// sumsTo says whether what a toll and its report leave out or add makes the other one:
// one counts who did it too, three and himself are four; or it tells of others than
// the dead, and the dead and those are as many as the other has.
func (w *weighed) sumsTo(o *weighed) bool {
	mine, its := w.Figure.Value, o.Figure.Value
	switch {
	case w.Figure.Of == "killed":
		return mine == its+1 && w.withDoer && !o.withDoer || mine+1 == its && w.andDoer && !o.andDoer
	case !w.others, o.others, o.deadBeside:
		return false
	}
	return w.dead > 0 && mine+w.dead == its
}

// sentence is the one that tells a toll.
func (t Toll) sentence() news.Span {
	if k := t.Report.Sentence(t.Words.Start); k >= 0 {
		return t.Report.Marks.Sentences[k].Span
	}
	return t.Words
}

// withDoer says whether a toll is told to hold who did it: including the gunman.
func (t Toll) withDoer() bool {
	words := strings.FieldsFunc(strings.ToLower(t.Report.Text[t.Words.End:max(t.Words.End, t.sentence().End)]), notLetter)
	for i, w := range words {
		if w == "including" || w == "included" || w == "counting" {
			return slices.ContainsFunc(words[i+1:min(len(words), i+1+doerWords)], func(w string) bool { return doers[w] || selves[w] })
		}
	}
	return false
}

// andDoer says whether a toll is told of the victims, and that who did it died too:
// three people and then himself.
func (t Toll) andDoer() bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(t.Report.Text[t.Words.End:max(t.Words.End, t.sentence().End)]), notLetter), func(w string) bool { return selves[w] })
}

func notLetter(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }

// doerWords is how many words behind "including" who did it is looked for.
const doerWords = 8

var (
	doers  = english.Set(`gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers killer killers suspect suspects hijacker hijackers perpetrator perpetrators`)
	selves = english.Set(`himself herself themselves itself`)
)

// others says whether a toll is of others than those told before: four others.
func (t Toll) others() bool {
	words := strings.Fields(strings.ToLower(t.Report.Text[t.Words.Start:min(len(t.Report.Text), t.Words.End+besideBytes)]))
	words = words[:min(len(words), len(strings.Fields(t.Words.In(t.Report.Text)))+1)]
	for i, w := range words {
		if w = strings.Trim(w, ".,;"); otherPeople[w] && (i+1 == len(words) || words[i+1] != "than") {
			return true
		}
	}
	return false
}

var otherPeople = english.Set(`other others more`)

// dead is how many were killed, as the sentence of a toll tells it, which beside tells,
// or else the head of its report; 0 if neither does.
func (t Toll) dead() (n float64, beside bool) {
	in := t.sentence()
	for _, f := range t.Report.Marks.Figures {
		if f.Of == "killed" && f.Value > 0 && in.Holds(f.Span) {
			return f.Value, true
		}
	}
	f, _, _ := tollIn(t.Report, "killed")
	return f.Value, false
}

// several says whether the sentence of a toll tells of more than one event.
func (t Toll) several() bool {
	ts := t.Report.Marks.Tokens
	return slices.ContainsFunc(manyEvents(t.Report, t.sentence()), func(i int) bool {
		for i--; i >= 0 && (ts[i].Tag == "ADJ" || ts[i].Tag == "NOUN"); i-- {
		}
		return i >= 0 && (ts[i].Tag == "ADP" || ts[i].Tag == "NUM")
	})
}

// tellsSeveral says whether the head of a report tells of more than one event.
func tellsSeveral(s *table.Sheet) bool {
	for k, sentence := range s.Marks.Sentences {
		if k < tollSentences && len(manyEvents(s, sentence.Span)) > 0 {
			return true
		}
	}
	return false
}

// manyEvents are the words of a span of a report by which it tells of several events.
func manyEvents(s *table.Sheet, in news.Span) []int {
	var out []int
	ts := s.Marks.Tokens
	first, last := table.TokensIn(ts, in)
	for i := first; i < last; i++ {
		if lemma := strings.ToLower(ts[i].Lemma); ts[i].Tag == "NOUN" && mishaps[lemma] && !strings.EqualFold(lemma, ts[i].In(s.Text)) {
			out = append(out, i)
		}
	}
	return out
}

// mishaps are nouns for events of which each has its toll.
var mishaps = english.Set(`shooting stabbing crash collision accident homicide incident fire earthquake`)

// tollsApart says whether two sentences that fill a slot otherwise tell two tolls
// that can both be right, or of which one is of some.
func (g *inquiry) tollsApart(d claim.Difference) bool {
	x, y := &d.A.Items[d.Clash.A], &d.B.Items[d.Clash.B]
	if d.Slot != stated.Count || !slices.Contains(tolled, x.Figure.Of) || x.Figure.Of != y.Figure.Of {
		return false
	}
	a, b := g.weigh(d.A.Report, x.Figure), g.weigh(d.B.Report, y.Figure)
	return a.some || b.some || apart(a, b)
}
