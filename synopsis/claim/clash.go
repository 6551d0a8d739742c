package claim

import (
	"slices"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/rival"
	"synoptic/synopsis/statement"
)

// Difference is a slot that two sentences of two reports fill otherwise. Unsure
// tells that they may fill two: both values are given, and nothing is claimed.
type Difference struct {
	rival.Clash
	A, B   *statement.Sentence
	Unsure bool
}

// Differences lists the slots that pairs of sentences fill otherwise, the
// report of A before that of B, where neither report holds both values of it.
// Each pair is held both ways: what one sentence shows of the other, the other
// need not show of it.
func (s *Story) Differences() []Difference {
	x := s.differing()
	if x.found == nil {
		x.found = x.differences()
	}
	return x.found
}

// differing is a story in which differences are looked for, with what is found
// once for all of them.
type differing struct {
	*Story
	found   []Difference      // nil before they are looked for
	placed  map[said][][2]int // the sentences and items of all that is said
	counted [][]tallied       // the numbers of the story by what they count
}

func (s *Story) differing() *differing {
	if s.differ == nil {
		s.differ = &differing{Story: s}
	}
	return s.differ
}

// differences are the slots that two reports fill otherwise, in order of place.
func (s *differing) differences() []Difference {
	out := []Difference{}
	found := map[[7]int]bool{}
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			p := place{r, k}
			beside := s.near.beside(p)
			for i := range beside {
				al := &beside[i]
				for _, c := range rival.Clashes(al) {
					d := Difference{Clash: c, A: al.A, B: al.B}
					if al.B.Report < r {
						d = d.turned()
					}
					if key := d.key(); !found[key] && !s.holdsBoth(d) {
						found[key] = true
						out = append(out, d)
					}
				}
			}
		}
	}
	for _, d := range slices.Concat(s.counts(), s.hours(), s.days()) {
		if key := d.key(); !found[key] {
			found[key] = true
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(x, y Difference) int {
		a, b := x.key(), y.key()
		return slices.Compare(a[:], b[:])
	})
	return out
}

// turned is the difference seen from its other sentence.
func (d Difference) turned() Difference {
	return Difference{rival.Clash{Slot: d.Slot, A: d.Clash.B, B: d.Clash.A, Framed: d.Framed, Twice: d.Twice}, d.B, d.A, d.Unsure}
}

// key tells one difference from another, and orders them by place.
func (d Difference) key() [7]int {
	return [7]int{d.A.Report, d.A.Number, d.B.Report, d.B.Number, int(d.Slot), d.Clash.A, d.Clash.B}
}

// Places are those of the two sentences.
func (d Difference) Places() (a, b Place) {
	return Place{Report: d.A.Report, Sentence: d.A.Number, Span: d.A.Span}, Place{Report: d.B.Report, Sentence: d.B.Number, Span: d.B.Span}
}

// Second is an item of a sentence that says what another says.
type Second struct {
	Sentence *statement.Sentence
	Item     int
}

// Seconds are the items of sentences of further reports that say item n of
// one side of a difference, of the same thing.
func (s *Story) Seconds(d Difference, st *statement.Sentence, n int) []Second {
	var out []Second
	beside := s.near.beside(place{st.Report, st.Number})
	for i := range beside {
		al := &beside[i]
		if r := al.B.Report; r != d.A.Report && r != d.B.Report && rival.Seconds(al, n) {
			out = append(out, Second{al.B, al.To[n]})
		}
	}
	if d.Slot == statement.Count {
		out = append(out, s.differing().countAlike(d, st, n)...)
	}
	return out
}

// countAlike are the numbers of further reports that count as many of one noun
// as item n of a sentence does, in sentences about the same.
func (s *differing) countAlike(d Difference, st *statement.Sentence, n int) []Second {
	it := &st.Items[n]
	if it.Figure.Of == "" || it.Figure.Bound != "" && it.Figure.Bound != "exactly" {
		return nil
	}
	var out []Second
	for _, group := range s.tallies() {
		for _, o := range group {
			b := &s.Sentences[o.report][o.sentence]
			f := b.Items[o.item].Figure
			if o.report == d.A.Report || o.report == d.B.Report || f.Value != it.Figure.Value || f.Bound != it.Figure.Bound || f.Unit != it.Figure.Unit || statement.Bare(f.Of) != statement.Bare(it.Figure.Of) {
				continue
			}
			if s.Alike(Place{Report: st.Report, Sentence: st.Number, Span: st.Span}, Place{Report: o.report, Sentence: o.sentence, Span: b.Span}) >= likeSecond {
				out = append(out, Second{b, o.item})
			}
		}
	}
	return out
}

// likeSecond is how like two sentences are that give one number of one noun, for
// the second to stand beside the first where others give another.
const likeSecond = likeWide

// holdsBoth says whether one of the two reports fills the slot as the other
// does too, somewhere: then it tells of two things, unless both tell the very
// same sentence but for that.
func (s *differing) holdsBoth(d Difference) bool {
	switch d.Slot {
	case statement.Polarity:
		return s.deniesToo(d.A, d.Clash.A) && s.deniesToo(d.B, d.Clash.B)
	case statement.Status, statement.Deed:
		return false
	}
	return !d.Twice && (s.tells(d.B.Report, d.A, d.Clash.A) || s.tells(d.A.Report, d.B, d.Clash.B)) ||
		d.Slot == statement.Count && !d.Twice && (s.countsSo(d.B.Report, &d.A.Items[d.Clash.A]) || s.countsSo(d.A.Report, &d.B.Items[d.Clash.B])) ||
		s.besides(d.B, &d.A.Items[d.Clash.A]) || s.besides(d.A, &d.B.Items[d.Clash.B]) ||
		d.Slot == statement.Count && (s.sums(d.B.Report, &d.A.Items[d.Clash.A], &d.B.Items[d.Clash.B]) || s.sums(d.A.Report, &d.B.Items[d.Clash.B], &d.A.Items[d.Clash.A]))
}

// deniesToo says whether the report of a sentence denies somewhere what predicate
// n there tells, or tells what it denies, of the same or done to the same: where
// both reports give the word of one and of another, they do not differ.
func (s *differing) deniesToo(in *statement.Sentence, n int) bool {
	it := &in.Items[n]
	for _, at := range s.places()[said{in.Report, it.Kind, it.Key}] {
		st := &s.Sentences[in.Report][at[0]]
		o := &st.Items[at[1]]
		if o.Predicate && o.Negated != it.Negated && (one(in, it.Done, st, o.Done) || one(in, it.Doer, st, o.Doer)) {
			return true
		}
	}
	return false
}

// one says whether two parts of two predicates are told by one word.
func one(a *statement.Sentence, i int, b *statement.Sentence, j int) bool {
	return i >= 0 && j >= 0 && a.Items[i].Key == b.Items[j].Key
}

// besides says whether the report of a sentence tells a number with its unit
// right there or in the next sentence: then it sets the two side by side
// itself, the sum asked for and the sum paid.
func (s *differing) besides(st *statement.Sentence, it *statement.Item) bool {
	if it.Kind != statement.Number || it.Figure.Unit == "" {
		return false
	}
	all := s.Sentences[st.Report]
	for k := max(0, st.Number-1); k < min(len(all), st.Number+2); k++ {
		for i := range all[k].Items {
			if o := &all[k].Items[i]; o.Kind == statement.Number && o.Figure.Unit == it.Figure.Unit && o.Figure.Value == it.Figure.Value {
				return true
			}
		}
	}
	return false
}

// tells says whether a report has an item that says the same as item n of a
// sentence, of the same.
func (s *differing) tells(report int, in *statement.Sentence, n int) bool {
	it, head := &in.Items[n], rival.Dated(in, n)
	for _, at := range s.places()[said{report, it.Kind, it.Key}] {
		if head < 0 || rival.Dated(&s.Sentences[report][at[0]], at[1]) == head {
			return true
		}
	}
	return false
}

// countsSo says whether a report counts as many people as a number does, whatever it
// calls them: 12 Russians, 12 officers.
func (s *differing) countsSo(report int, it *statement.Item) bool {
	if it.Kind != statement.Number || it.Figure.Unit != "" || it.Figure.Value < leastPeople || !people(it.Figure.Of) {
		return false
	}
	for k := range s.Sentences[report] {
		for i := range s.Sentences[report][k].Items {
			o := &s.Sentences[report][k].Items[i]
			if o.Kind == statement.Number && o.Figure.Unit == "" && o.Figure.Value == it.Figure.Value && people(o.Figure.Of) {
				return true
			}
		}
	}
	return false
}

// leastPeople is from how many people on two counts that are equal are hardly so by
// chance.
const leastPeople = 5

// people says whether a noun is one for people, or a word with a capital: the people
// of a country.
func people(of string) bool {
	return of != "" && of[0] >= 'A' && of[0] <= 'Z' || statement.Anybody(of) || english.IsPerson(of)
}

// said is what an item of a report says.
type said struct {
	report int
	kind   statement.Kind
	key    int32
}

// places are the sentences and items of all that is said, found once.
func (s *differing) places() map[said][][2]int {
	if s.placed == nil {
		s.placed = map[said][][2]int{}
		for r := range s.Sentences {
			for k := range s.Sentences[r] {
				for i, it := range s.Sentences[r][k].Items {
					key := said{r, it.Kind, it.Key}
					s.placed[key] = append(s.placed[key], [2]int{k, i})
				}
			}
		}
	}
	return s.placed
}

// overtaken are the places, as report, sentence and item, of what is told as yet to
// come and by a report of that day or a later one as done: a difference of the two is
// found there.
func overtaken(s *Story) map[[3]int]bool {
	out := map[[3]int]bool{}
	for _, d := range s.Differences() {
		for _, d := range [2]Difference{d, d.turned()} {
			if d.Slot == statement.Status && d.doneLater(s.Reports) {
				out[[3]int{d.A.Report, d.A.Number, d.Clash.A}] = true
			}
		}
	}
	return out
}

// Overtaken are the verbs, as lemmas, by which a report tells as yet to come what one
// of its day or a later one tells as done.
func Overtaken(s *Story, report int) []string {
	var verbs []string
	for _, d := range s.Differences() {
		for _, d := range [2]Difference{d, d.turned()} {
			if d.Slot == statement.Status && d.A.Report == report && d.doneLater(s.Reports) {
				verbs = append(verbs, d.A.Items[d.Clash.A].Lemma)
			}
		}
	}
	return verbs
}

// doneLater says whether the second sentence of a difference tells as done, no
// earlier, what the first one tells otherwise.
func (d Difference) doneLater(reports []*news.Report) bool {
	x, y := reports[d.A.Report].Published.Date, reports[d.B.Report].Published.Date
	it := &d.B.Items[d.Clash.B]
	return x != "" && y >= x && it.Past && it.Mood == statement.Fact && d.A.Items[d.Clash.A].Mood == statement.Ahead
}

// likeHour is how like two sentences are at least that give two hours of one
// thing.
const likeHour = .2

// hours are the times of one day at which two reports say that one thing
// happened, and that are not one.
func (s *differing) hours() []Difference {
	var out []Difference
	moments := s.clocked()
	for k, b := range moments {
		for _, a := range moments[:k] {
			if s.Voice[a.report] == s.Voice[b.report] {
				continue
			}
			x := s.Align(s.near.sentence(a.place), s.near.sentence(b.place)) // of so many pairs hardly one is asked for again
			al := &x
			if likeness(al, al.A.Span, al.B.Span) < likeHour {
				continue
			}
			surely, other := rival.OtherHour(al, a.item, b.item)
			d := Difference{Clash: rival.Clash{Slot: statement.Time, A: a.item, B: b.item}, A: al.A, B: al.B, Unsure: !surely}
			if other && !s.holdsBoth(d) {
				out = append(out, d)
			}
		}
	}
	return out
}

// days are the days on which two reports say that one thing happened, and that are not
// one.
func (s *differing) days() []Difference {
	var out []Difference
	moments := s.momentsOf(func(it *statement.Item, sentence int) bool { return sentence < headSentences && rival.Exact(it) })
	for k, b := range moments {
		for _, a := range moments[:k] {
			if s.Voice[a.report] == s.Voice[b.report] {
				continue
			}
			x, y := &s.Sentences[a.report][a.sentence].Items[a.item], &s.Sentences[b.report][b.sentence].Items[b.item]
			if x.When.From == y.When.From {
				continue
			}
			al := s.Align(s.near.sentence(a.place), s.near.sentence(b.place))
			if likeness(&al, al.A.Span, al.B.Span) < likeHour || !rival.OtherDay(&al, a.item, b.item) {
				continue
			}
			out = append(out, Difference{Clash: rival.Clash{Slot: statement.Time, A: a.item, B: b.item}, A: al.A, B: al.B})
		}
	}
	return out
}

// headSentences are those of a report in which it tells what happened.
const headSentences = 15

// clocked are the moments of a story that tell a time of day, in order of place.
func (s *differing) clocked() []tallied {
	return s.momentsOf(func(it *statement.Item, _ int) bool { return rival.Clocked(it) })
}

// momentsOf are moments of a story, in order of place, of which one asks.
func (s *differing) momentsOf(asked func(it *statement.Item, sentence int) bool) []tallied {
	var out []tallied
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			st := &s.Sentences[r][k]
			for i := range st.Items {
				if it := &st.Items[i]; it.Kind == statement.Moment && len(out) < mostClocked && asked(it, k) {
					out = append(out, tallied{place{r, k}, i})
				}
			}
		}
	}
	return out
}

// mostClocked is how many times of day of one story are held against each other.
const mostClocked = 300
