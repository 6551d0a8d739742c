package statement

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// turned is the clash of a predicate that one tells and the other denies, or
// tells in another mood.
func (al *Alignment) turned(i int) (Clash, bool) {
	j := al.To[i]
	if j < 0 || al.Grade[i] < Vouch || al.A.underDenial(i) || al.B.underDenial(j) {
		return Clash{}, false
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	slot, ok := Polarity, false
	switch {
	case a.Predicate != b.Predicate || a.Kind != Word:
	case a.Predicate:
		slot, ok = al.otherwise(i, j)
	default:
		ok = a.Negated != b.Negated && al.Grade[i] == Equal && !al.Loose[i] && al.sameHead(i, j, 0)
	}
	if !ok {
		return Clash{}, false
	}
	if a.Predicate {
		t := al.turning(i, j)
		return Clash{Slot: slot, A: i, B: j}, t.oneTelling()
	}
	share, n := al.around(i, j)
	return Clash{Slot: slot, A: i, B: j}, share >= leastTurned && n >= 2 && al.close >= closeAt && al.denied(al.A, i) != al.denied(al.B, j)
}

// otherwise is the slot in which two predicates, told by the same of the same,
// differ: one is denied, or only threatened, tried or alleged.
func (al *Alignment) otherwise(i, j int) (Slot, bool) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if al.Swapped(i) || !al.meet(a.Doer, b.Doer) || !al.meet(a.Done, b.Done) || al.under(al.A, i, wondering) || al.under(al.B, j, wondering) {
		return 0, false
	}
	tensed := (a.Mood != Fact || a.Finite) && (b.Mood != Fact || b.Finite)
	switch {
	case a.Negated == b.Negated:
		return Status, tensed && apart(a.Mood, b.Mood)
	case a.Mood != b.Mood || !tensed && al.close < twiceAt && !al.toldMuch(i, j):
		return 0, false
	case al.untilThen(al.A, i) || al.untilThen(al.B, j):
		return 0, false
	}
	return Polarity, al.denies(i, j)
}

// toldMuch says whether two sentences have most in common, and much of it around
// one verb.
func (al *Alignment) toldMuch(i, j int) bool {
	share, n := al.around(i, j)
	return al.Grade[i] == Equal && al.close >= closeAt && share >= leastTurned && n > muchTurned
}

// meet says whether an argument of one predicate is that of the other, or one
// of them is not told.
func (al *Alignment) meet(i, j int) bool {
	if i < 0 || j < 0 || al.said(i, j) {
		return true
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Kind == Moment || b.Kind == Moment {
		return true // read as a part by mistake
	}
	return oneBody(a, b) || (al.To[i] >= 0 || al.close >= closeAt) && al.alike(i, j) || al.story.grade(a, b) >= Vouch || a.Titled || b.Titled
}

// oneBody says whether two names may be of one, told at length and in short.
func oneBody(a, b *Item) bool {
	return a.Kind == Name && b.Kind == Name && a.Class == b.Class && (holdsWord(a.Surface, b.Lemma) || holdsWord(b.Surface, a.Lemma))
}

// turning is predicate i of A and j of B, told otherwise; the share of what stands
// around them that both tell, and in how many items; and whether both tell it of
// one doer, and as done to one.
type turning struct {
	*Alignment
	i, j       int
	a, b       *Item
	share      float64
	n          int
	doer, done bool
}

// turning is that of predicate i and predicate j.
func (al *Alignment) turning(i, j int) turning {
	t := turning{Alignment: al, i: i, j: j, a: &al.A.Items[i], b: &al.B.Items[j]}
	t.share, t.n = al.around(i, j)
	t.doer = al.said(t.a.Doer, t.b.Doer) || al.oneDoer(i, j, t.share, t.n)
	t.done = al.said(t.a.Done, t.b.Done) || al.doneNearby(i, j)
	return t
}

// oneTelling says whether two predicates that differ are of one telling, by
// what stands around them: most of it, or much where the same do it to the
// same.
func (t *turning) oneTelling() bool {
	switch {
	case t.inTwoMouths(), t.ofTwoThings(), t.tooLight(), t.unbound():
		return false
	case t.Grade[t.i] < Equal:
		return t.oneInOtherWords()
	case t.share >= leastTurned && t.n >= 2, t.toldWidely(t.i, t.j, t.share, t.n):
		return true
	}
	return t.n > leastShared && t.share >= boundTurned && (t.doer && t.done || t.share >= wideTurned && t.muchAlike())
}

// inTwoMouths says whether one of the two stands in somebody's words, in sentences
// that are not one told twice.
func (t *turning) inTwoMouths() bool {
	return t.close < twiceAt && (t.a.Quoted || t.b.Quoted)
}

// ofTwoThings says whether what is told is another deed in each: said that he came,
// did not say that he left.
func (t *turning) ofTwoThings() bool {
	return t.A.governs(t.i, "ccomp") && t.B.governs(t.j, "ccomp") && !t.tellOne(t.i, t.j)
}

// tooLight says whether a predicate says too little by itself to be of one deed in
// both: be, go, say; any other where the sentences share little and no part of it.
func (t *turning) tooLight() bool {
	if (t.a.Light || t.a.Lemma == "go") && (!t.done || t.a.Mood != t.b.Mood) {
		return true
	}
	return t.close < closeAt && (t.a.Light || speaks[t.a.Lemma] || !t.doer && !t.done)
}

// unbound says whether the predicate hangs elsewhere in B, and none has a part in
// both.
func (t *turning) unbound() bool { return t.Loose[t.i] && !t.doer && !t.done }

// oneInOtherWords says whether two predicates of two words are one deed: told in
// one mood, of much the same.
func (t *turning) oneInOtherWords() bool {
	if t.a.Mood != t.b.Mood || t.a.Light || speaks[t.a.Lemma] || speaks[t.b.Lemma] {
		return false
	}
	return t.share >= leastTurned && t.n > leastShared && (t.close >= twiceAt || t.n > muchTurned && (t.doer || t.done))
}

// muchAlike says whether the sentences are one told twice, or much of them is, and
// of it much stands around the predicate.
func (t *turning) muchAlike() bool {
	return t.close >= twiceAt || t.n > muchTurned && t.close >= closeAt
}

// toldWidely says whether two sentences have half in common, and enough of it
// around one deed that one of them tells and the other denies.
func (al *Alignment) toldWidely(i, j int, share float64, n int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	return a.Negated != b.Negated && al.Grade[i] == Equal && !a.Light && n > leastShared && share >= widelyTurned && al.close >= widelyClose
}

// oneDoer says whether what does the one of two predicates may be what does the
// other, told at length and in short or standing near it in a telling that is
// otherwise much alike.
func (al *Alignment) oneDoer(i, j int, share float64, n int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	if a.Doer >= 0 && b.Doer >= 0 {
		return oneBody(&al.A.Items[a.Doer], &al.B.Items[b.Doer])
	}
	return a.Negated != b.Negated && share >= wideTurned && n > muchTurned && al.doerNearby(i, j)
}

// doerNearby says the same of what does the one, where reading has given the
// other nothing that does it.
func (al *Alignment) doerNearby(i, j int) bool {
	x, y := al.A.Items[i].Doer, al.B.Items[j].Doer
	switch {
	case (x < 0) == (y < 0):
		return false
	case x >= 0:
		return al.Vouched(x) && al.B.distance(al.To[x], j) < farthest
	}
	x = slices.Index(al.To, y)
	return x >= 0 && al.Grade[x] >= Vouch && al.A.distance(x, i) < farthest
}

// doneNearby says whether what predicate i is done to stands near predicate j,
// which reading has given nothing it is done to: to impose sweeping tariffs.
func (al *Alignment) doneNearby(i, j int) bool {
	done := al.A.Items[i].Done
	return done >= 0 && al.B.Items[j].Done < 0 && al.Vouched(done) && al.B.distance(al.To[done], j) < farthest
}

// tellOne says whether one of what is told by two predicates, each as another
// deed, is told by both.
func (al *Alignment) tellOne(i, j int) bool {
	for k := range al.A.Items {
		if it := &al.A.Items[k]; it.Up == i && it.Predicate && al.To[k] >= 0 && al.Grade[k] >= Near && al.B.Items[al.To[k]].Up == j {
			return true
		}
	}
	return al.close >= twiceAt && !al.A.Items[i].Quoted
}

// denied says whether a word that denies stands near a predicate that is read
// as told: then it cannot be known what it denies.
func (al *Alignment) denied(s *Sentence, i int) bool {
	r, at := al.story.Reports[s.Report], s.Items[i].Token
	for k := max(s.First, at-deniedReach); k < min(s.Last, at+deniedReach+1); k++ {
		if english.Denies(strings.ToLower(r.Marks.Tokens[k].In(r.Text))) {
			return true
		}
	}
	return false
}

// asks says whether a sentence is a question: it tells nothing.
func (al *Alignment) asks(s *Sentence) bool {
	return strings.Contains(s.In(al.story.Reports[s.Report].Text), "?")
}

// restricts says whether a predicate tells which of several things is meant, "a
// door that does not open", and tells nothing of it.
func (al *Alignment) restricts(s *Sentence, i int) bool {
	it := &s.Items[i]
	if it.Rel != "acl" || it.Up < 0 || s.Items[it.Up].Kind == Name || it.Doer >= 0 && it.Doer != it.Up && it.Done != it.Up {
		return false
	}
	between := al.story.Reports[s.Report].Text[min(s.Items[it.Up].End, it.Start):it.Start]
	return !strings.Contains(between, ",")
}

// deniedReach is how many words from a predicate one that denies it stands.
const deniedReach = 4

// before says whether a predicate tells of a time before the one told of: had
// not met, until then.
func (al *Alignment) before(s *Sentence, i int) bool {
	r, at := al.story.Reports[s.Report], s.Items[i].Token
	for k := max(s.First, at-deniedReach); k < at; k++ {
		if t := r.Marks.Tokens[k]; t.Head == at && strings.EqualFold(t.In(r.Text), "had") {
			return true
		}
	}
	return false
}

// oneTime says whether two predicates, of which one alone is told as past before
// another past, may yet be of one time. What had been done may have been denied
// when somebody said so, or much beside it is told alike; what had not been done
// may have been done since, unless both tell when and much else alike.
func (al *Alignment) oneTime(i, j int) bool {
	had, s := i, al.A
	if al.before(al.B, j) {
		had, s = j, al.B
	}
	share, n := al.around(i, j)
	if s.Items[had].Negated {
		return share >= boundTurned && n > muchTurned && al.oneMoment(i, j)
	}
	return s.Items[had].Reported || share >= leastTurned && n > leastShared
}

// oneMoment says whether one time is told near both of two predicates.
func (al *Alignment) oneMoment(i, j int) bool {
	for k := range al.A.Items {
		if al.A.Items[k].Kind == Moment && al.A.distance(i, k) <= deedRadius && al.Vouched(k) && al.B.distance(al.To[k], j) <= deedRadius {
			return true
		}
	}
	return false
}

// untilThen says whether a denied predicate is denied for a time only: not
// until, not yet, never before, not since.
func (al *Alignment) untilThen(s *Sentence, i int) bool {
	if !s.Items[i].Negated {
		return false
	}
	r := al.story.Reports[s.Report]
	ts, at := r.Marks.Tokens, s.Items[i].Token
	for _, t := range ts[s.First:s.Last] {
		switch strings.ToLower(t.In(r.Text)) {
		case "since":
			if al.close >= twiceAt {
				continue
			}
			fallthrough
		case "until", "before", "yet", "till":
			if t.Head == at || t.Head >= 0 && ts[t.Head].Head == at {
				return true
			}
		}
	}
	return false
}

// underDenial says whether an item hangs under something that is denied: nobody
// thinks that he lied. What is told of a thing by the way is not denied with it:
// he does not read the letter, which Orla Venn signed.
func (s *Sentence) underDenial(i int) bool {
	for k, steps := i, 0; k >= 0 && steps < len(s.Items); k, steps = s.Items[k].Up, steps+1 {
		if k != i && s.Items[k].Negated {
			return true
		}
		if it := &s.Items[k]; it.Rel == "acl" && it.Finite && it.Up >= 0 && !s.Items[it.Up].Predicate {
			return false
		}
	}
	return false
}

// apart says whether of two moods one tells a thing as done and the other as
// no more than announced, tried or alleged.
func apart(a, b Mood) bool {
	if a > b {
		a, b = b, a
	}
	switch {
	case a == Fact:
		return b == Threatened || b == Offered || b == Tried
	}
	return a == Charged && b == Convicted
}

var (
	// usual are words that tell what is done as a rule, and nothing of one time.
	usual = wordSet(`usually often always sometimes normally generally typically regularly rarely`)
	// attitudes are verbs that say nothing without what they are about.
	attitudes = wordSet(`want know think believe like need hope feel see care mean wish expect understand do`)
	// narrowing are words by which a denial leaves out what another tells.
	narrowing = wordSet(`other another others else further additional anymore`)
	// wondering are words under what somebody asks: why he did not condemn it.
	wondering = wordSet(`why whether`)
	// limits are the words between a denied deed and what alone is denied of it.
	limits = wordSet(`as because like unless when if so until since while`)
)

// denies says whether two predicates, one of them denied, are one deed that the
// one tells of and the other denies.
func (al *Alignment) denies(i, j int) bool {
	plain, denied, p, q := al.A, al.B, i, j
	if al.A.Items[i].Negated {
		plain, denied, p, q = al.B, al.A, j, i
	}
	switch {
	case al.denied(plain, p), al.before(al.A, i) != al.before(al.B, j) && !al.oneTime(i, j), al.asks(al.A), al.asks(al.B):
		return false
	case al.habitual(plain, p) != al.habitual(denied, q), al.narrowed(denied, q) && !al.narrowed(plain, p):
		return false
	case al.whole():
		return true
	case al.restricts(al.A, i) && !al.widely(i, j), al.restricts(al.B, j) && !al.widely(i, j), al.crossed(i, j):
		return false
	case !plain.Items[p].Finite, al.narrowed(denied, q):
		return false
	}
	a, b := &al.A.Items[i], &al.B.Items[j]
	if attitudes[a.Lemma] || attitudes[b.Lemma] || speaks[a.Lemma] || speaks[b.Lemma] {
		return al.saidThing(a.Done, b.Done) || al.A.governs(i, "xcomp", "ccomp") && al.B.governs(j, "xcomp", "ccomp") && al.tellOne(i, j)
	}
	return true
}

// widely says whether two sentences tell of one deed widely, as toldWidely asks.
func (al *Alignment) widely(i, j int) bool {
	share, n := al.around(i, j)
	return al.toldWidely(i, j, share, n)
}

// saidThing says whether two arguments are one, and no bare pronoun.
func (al *Alignment) saidThing(i, j int) bool {
	return al.said(i, j) && !al.A.Items[i].Pronoun && al.A.Items[i].Weight > 0
}

// crossed says whether what does the one is what the other is done to:
// identifies himself, is not identified.
func (al *Alignment) crossed(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	meet := func(x, y int) bool { return x >= 0 && y >= 0 && (al.To[x] == y || al.alike(x, y)) }
	return meet(a.Doer, b.Done) && !meet(a.Done, b.Done) || meet(a.Done, b.Doer) && !meet(a.Doer, b.Doer)
}

// habitual says whether a predicate tells what is done as a rule.
func (al *Alignment) habitual(s *Sentence, n int) bool {
	return al.under(s, n, usual)
}

// under says whether one of the words stands right under an item.
func (al *Alignment) under(s *Sentence, n int, words map[string]bool) bool {
	r, at := al.story.Reports[s.Report], s.Items[n].Token
	return slices.ContainsFunc(r.Marks.Tokens[s.First:s.Last], func(t news.Token) bool {
		return t.Head == at && words[strings.ToLower(t.In(r.Text))]
	})
}

// narrowed says whether a denial is of a part only: of any other, or as
// somebody, or because of something, which the other sentence does not tell.
func (al *Alignment) narrowed(s *Sentence, n int) bool {
	r := al.story.Reports[s.Report]
	ts, at := r.Marks.Tokens, s.Items[n].Token
	for k := at + 1; k < s.Last; k++ {
		w := strings.ToLower(ts[k].In(r.Text))
		if !limits[w] && !narrowing[w] || limits[w] && al.limitTold(s, ts[k].Head, at) {
			continue
		}
		for h, steps := ts[k].Head, 0; h >= 0 && steps < aroundRadius; h, steps = ts[h].Head, steps+1 {
			if h == at {
				return true
			}
		}
	}
	return false
}

// limitTold says whether what a denial at one token is limited to, which a token
// heads, is told by the other sentence too, with all that hangs on it closely:
// when he carried bread to the harbour.
func (al *Alignment) limitTold(s *Sentence, head, denial int) bool {
	if head < s.First || head == denial {
		return false
	}
	top := s.owner[head-s.First]
	if top < 0 || s.Items[top].Light || !al.toldBeside(s, top) {
		return false
	}
	n := 0
	for k := range s.Items {
		if it := &s.Items[k]; it.Up == top && !it.Light {
			if !al.toldBeside(s, k) {
				return false
			}
			n++
		}
	}
	return n > 0
}

// toldBeside says whether the sentence beside one of the two says its item n.
func (al *Alignment) toldBeside(s *Sentence, n int) bool {
	if s == al.A {
		return al.Vouched(n)
	}
	return al.placed(n)
}
