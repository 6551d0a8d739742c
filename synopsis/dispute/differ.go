package dispute

import (
	"slices"
	"strconv"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/claim"
	stated "synoptic/synopsis/statement"
	"synoptic/synopsis/table"
)

// kindOf names the kind of a difference by its slot.
var kindOf = map[stated.Slot]string{
	stated.Count: "number", stated.Time: "time", stated.Place: "place", stated.Person: "person",
	stated.Polarity: "status", stated.Status: "status", stated.Deed: "status", stated.Thing: "other", stated.Order: "other",
}

// answers are the values of the slots that reports fill otherwise, two for
// each difference, each once: of many reports that differ, one stands beside
// many pairs.
func (g *inquiry) answers() []answer {
	var out []answer
	at := map[[5]int][]int32{} // answers by their place and that of the one they are set against
	add := func(found ...answer) {
		for _, a := range found {
			key := [5]int{a.report, a.words.Start, a.words.End, a.with[0], a.with[1]}
			if !slices.ContainsFunc(at[key], func(n int32) bool { return out[n] == a }) {
				at[key] = append(at[key], int32(len(out)))
				out = append(out, a)
			}
		}
	}
	for _, d := range g.story.Differences() {
		if d.Slot == stated.Place && onePlace(d) {
			continue
		}
		a, b := answerOf(&g.Reports[d.A.Report], d.Slot, d.A, d.Clash.A), answerOf(&g.Reports[d.B.Report], d.Slot, d.B, d.Clash.B)
		b.question = a.question
		if g.tollsApart(d) {
			continue
		}
		if x, y := d.A.Items[d.Clash.A].Figure, d.B.Items[d.Clash.B].Figure; d.Slot == stated.Count && x.Unit != y.Unit && x.Value == y.Value {
			a.value, b.value = x.Unit+" "+a.value, y.Unit+" "+b.value
		}
		if a.value == b.value || saysAlike(d.Slot, a.words.In(g.Reports[a.report].Text), b.words.In(g.Reports[b.report].Text)) {
			continue
		}
		a.with, b.with = b.place(), a.place()
		a.unsure, b.unsure = d.Unsure, d.Unsure
		a.like = g.story.Alike(d.Places())
		b.like = a.like
		add(a, b)
		add(g.seconded(d, d.A, d.Clash.A, a)...)
		add(g.seconded(d, d.B, d.Clash.B, b)...)
	}
	return out
}

// seconded are the answers of further reports that fill the slot as one does.
func (g *inquiry) seconded(d claim.Difference, s *stated.Sentence, n int, first answer) []answer {
	var out []answer
	for _, o := range g.story.Seconds(d, s, n) {
		if a := valueOf(&g.Reports[o.Sentence.Report], d.Slot, o.Sentence, o.Item); a.value == first.value {
			a.question, a.with, a.unsure, a.like = first.question, first.place(), first.unsure, first.like
			out = append(out, a)
		}
	}
	return out
}

// saysAlike says whether the words of two answers do not show how they differ:
// they are the same, or neither denies.
func saysAlike(slot stated.Slot, x, y string) bool {
	return strings.EqualFold(x, y) || slot == stated.Polarity && Denies(x) == Denies(y)
}

// Denies says whether one of the words denies.
func Denies(words string) bool {
	for f := range strings.FieldsSeq(strings.ToLower(words)) {
		if english.Denies(f) || english.UndoesAs(f) {
			return true
		}
	}
	return false
}

// answerOf is what item n of a sentence of a report fills a slot with.
func answerOf(r *table.Sheet, slot stated.Slot, s *stated.Sentence, n int) answer {
	out := valueOf(r, slot, s, n)
	it := &s.Items[n]
	head := it.Lemma
	if it.Up >= 0 {
		head = s.Items[it.Up].Lemma
	}
	switch slot {
	case stated.Count:
		if it.Figure.Of != "" {
			head = it.Figure.Of
		}
		out.question = "number " + it.Figure.Unit + " " + head
		if k := namesOne(r, s, it); k >= 0 {
			out.question = "which " + head
			out.words.Start = min(out.words.Start, s.Items[k].Start)
			out.words.End = max(out.words.End, s.Items[k].End)
			out.cite = out.words
		}
	case stated.Time:
		out.question = "time " + head
	case stated.Place, stated.Person:
		out.question = out.kind + " " + head
	case stated.Polarity:
		out.question = "polarity " + it.Lemma
	case stated.Status:
		out.question = "status " + it.Lemma
	case stated.Thing:
		out.question = "other " + head
	case stated.Order:
		out.question = "order " + head
	case stated.Deed:
		out.question = "deed"
	}
	return out
}

// namesOne is the item of the noun beside a number that tells which one of its kind
// is meant, and not how many: Category 2, the 14500 block. It is -1 if it counts.
func namesOne(r *table.Sheet, s *stated.Sentence, it *stated.Item) int {
	if !it.Bare || it.Up < 0 || it.Figure.Value <= 1 || s.Items[it.Up].Kind != stated.Word || s.Items[it.Up].Pos != meaning.Noun {
		return -1
	}
	k := s.Items[it.Up].Token
	if ts := r.Marks.Tokens; k != it.Token-1 && k != it.Token+1 || !strings.EqualFold(ts[k].In(r.Text), ts[k].Lemma) {
		return -1
	}
	return it.Up
}

// valueOf is the same without the question.
func valueOf(r *table.Sheet, slot stated.Slot, s *stated.Sentence, n int) answer {
	it := &s.Items[n]
	out := answer{kind: kindOf[slot], report: s.Report, words: it.Span, about: s.Span}
	switch slot {
	case stated.Count:
		out.words, out.rough = widened(r, s, it), it.Rough()
		out.value = strconv.FormatFloat(it.Figure.Value, 'g', -1, 64) + " " + it.Figure.Bound
	case stated.Time:
		out.value = it.When.Value
	case stated.Place, stated.Person:
		out.value = it.Who
	case stated.Polarity:
		out.words, out.value = deed(r, s, n), strconv.FormatBool(it.Negated)
	case stated.Status:
		out.words, out.value = deed(r, s, n), strconv.Itoa(int(it.Mood))
	case stated.Thing:
		out.value = it.Lemma
	case stated.Order:
		out.value = it.Lemma
		if up := it.Up; up >= 0 && s.Items[up].End > it.End {
			out.words.End = s.Items[up].End
		}
	case stated.Deed:
		out.words, out.value = deed(r, s, n), it.Lemma
	}
	out.cite = out.words
	return out
}

// widened is a number of a report with the words that bound it, and what it
// counts: more than 30 boats.
func widened(r *table.Sheet, s *stated.Sentence, it *stated.Item) news.Span {
	sp := it.Span
	ts := r.Marks.Tokens
	for k := it.Token - 1; k >= s.First && k >= it.Token-4; k-- {
		h := ts[k].Head
		if h != it.Token && !(h > k && h < it.Token) || ts[k].Tag == "PUNCT" || ts[k].Tag == "CCONJ" || ts[k].Tag == "SCONJ" || ts[k].Tag == "VERB" || ts[k].Tag == "PROPN" || ts[k].Tag == "ADP" && ts[k].Rel == "case" && !strings.EqualFold(ts[k].In(r.Text), "at") {
			break
		}
		sp.Start = min(sp.Start, ts[k].Start)
	}
	if about := it.Figure.About; it.Figure.Unit == "" && it.Figure.Of != "killed" && it.Figure.Of != "injured" && about.Holds(it.Span) && about.Len() < longestCount {
		sp.Start, sp.End = min(sp.Start, about.Start), about.End
	}
	return sp
}

// longestCount is how many bytes a number takes at most with what it counts
// where it is printed.
const longestCount = 40

// deed is a predicate of a report with its auxiliaries, what it is done to, and
// the verb that denies it: refused to sign the treaty.
func deed(report *table.Sheet, s *stated.Sentence, n int) news.Span {
	it := &s.Items[n]
	sp := it.Span
	if governed(s, it) {
		sp.Start = s.Items[it.Up].Start
	}
	ts := report.Marks.Tokens
	if v := expected(ts, it); v >= s.First {
		sp.Start = min(sp.Start, ts[v].Start)
	}
	for k := s.First; k < s.Last; k++ {
		if ofComplement(ts, k, it.Token) {
			sp.End = max(sp.End, ts[k].End)
		}
		if ofDeed(ts, k, it.Token) {
			sp.Start, sp.End = min(sp.Start, ts[k].Start), max(sp.End, ts[k].End)
		}
	}
	if k := s.Beside(n); english.Mutual(it.Lemma) && k >= 0 && k > n {
		sp.End = max(sp.End, s.Items[k].End)
	}
	if it.Negated && it.Up >= 0 && !Denies(sp.In(report.Text)) && Denies(s.Items[it.Up].In(report.Text)) {
		sp.Start, sp.End = min(sp.Start, s.Items[it.Up].Start), max(sp.End, s.Items[it.Up].End)
	}
	return sp
}

// nearGovernor is how many bytes may stand between a verb and the infinitive
// that hangs on it.
const nearGovernor = 12

// governed says whether a predicate without a tense stands right behind the
// verb or noun it hangs on: threatened to close, a threat to close.
func governed(s *stated.Sentence, it *stated.Item) bool {
	if it.Up < 0 || it.Finite {
		return false
	}
	up := &s.Items[it.Up]
	return (up.Predicate || it.Rel == "acl") && up.Start < it.Start && it.Start-up.End < nearGovernor
}

// expected is the auxiliary, or else the verb, of what tells of a predicate how far it
// is so and stands right before it: is expected to be closed; -1 if nothing.
func expected(ts []news.Token, it *stated.Item) int {
	up := ts[it.Token].Head
	if ts[it.Token].Rel != "xcomp" || up < 0 || up > it.Token || it.Start-ts[up].End > nearGovernor || ts[up].Tag != "VERB" && ts[up].Tag != "ADJ" {
		return -1
	}
	if k := up - 1; k >= 0 && ts[k].Head == up && ts[k].Tag == "AUX" {
		return k
	}
	return up
}

// ofDeed says whether the k-th token is told with the predicate it hangs on: an
// auxiliary or particle, an object, an infinitive, an adverb shortly before it.
func ofDeed(ts []news.Token, k, predicate int) bool {
	t := &ts[k]
	if t.Head != predicate {
		return false
	}
	return t.Tag == "AUX" || t.Tag == "PART" || t.Rel == "compound:prt" || t.Rel == "obj" || t.Rel == "xcomp" || t.Rel == "advmod" && k < predicate && predicate-k < 4
}

// ofComplement says whether the k-th token is the object of an infinitive behind
// the predicate, which governs it: threatened to impose tariffs.
func ofComplement(ts []news.Token, k, predicate int) bool {
	t := &ts[k]
	if t.Rel != "obj" || t.Head <= predicate {
		return false
	}
	verb := &ts[t.Head]
	return verb.Head == predicate && verb.Rel == "xcomp" && verb.Tag == "VERB"
}
