package claim

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/rival"
	"synoptic/synopsis/statement"
	"synoptic/synopsis/value"
)

// tallied is a number of a sentence.
type tallied struct {
	place
	item int
}

const (
	likeSure  = .6  // likeness of two sentences whose numbers of one noun are of one count
	likeWide  = .4  // likeness from which they may be, though one is half as great again
	likeClose = .3  // and where they are close to each other
	likeBare  = .35 // and of sums and measures that say of nothing what they are
	likeFar   = .45 // and of numbers far from each other
	likeLone  = .42 // and of such sums and measures
	likeSpan  = .3  // and of measures of length, weight and time
	likeToll  = .05 // and of those killed or hurt, who are counted in many words

	timesSure, timesFar, timesWide, timesClose, timesNear = 2., 1.8, 1.5, 1.25, 1.15 // how many times the other one of them is at most

	leastNear = 20 // the lesser of two numbers that are near each other by more than chance
)

// counts are the numbers of two reports that stand with one noun, in sentences
// that are about one thing, and cannot both be right: of each two reports the
// likest pair.
func (s *differing) counts() []Difference {
	var out []Difference
	for _, group := range s.tallies() {
		best := map[[2]int]Difference{}
		like := map[[2]int]float64{}
		var order [][2]int
		told := s.valuesOf(group)
		for k, b := range group {
			for _, a := range group[:k] {
				if s.Voice[a.report] == s.Voice[b.report] {
					continue
				}
				d, v, ok := s.count(a, b, max(told[a.report], told[b.report]) <= fewTold)
				if key := [2]int{a.report, b.report}; ok && v > like[key] {
					if like[key] == 0 {
						order = append(order, key)
					}
					best[key], like[key] = d, v
				}
			}
		}
		for _, key := range order {
			out = append(out, best[key])
		}
	}
	return out
}

// ofOneMeasure says the same of figures of one unit that stand with no noun.
func ofOneMeasure(unit string, like, times float64, near bool) bool {
	switch {
	case like >= likeLone && times <= timesWide:
		return true
	case spans(unit):
		return like >= likeSpan && times <= timesClose
	}
	return near && like >= likeBare && unit != "percent" && unit != "year"
}

// valuesOf is how many numbers each report gives of one noun.
func (s *differing) valuesOf(group []tallied) map[int]int {
	told, seen := map[int]int{}, map[[2]any]bool{}
	for _, t := range group {
		key := [2]any{t.report, s.Sentences[t.report][t.sentence].Items[t.item].Figure.Value}
		if !seen[key] {
			seen[key] = true
			told[t.report]++
		}
	}
	return told
}

// fewTold is how many numbers of one noun a report gives at most that counts
// hardly more than one thing by it.
const fewTold = 2

// count is the difference of two numbers, with how like their sentences are; few
// tells that their reports give few numbers of that noun.
func (s *differing) count(a, b tallied, few bool) (Difference, float64, bool) {
	al := s.align(a.place, b.place)
	x, y := &al.A.Items[a.item], &al.B.Items[b.item]
	v := s.Alike(Place{Report: a.report, Sentence: a.sentence, Span: al.A.Span}, Place{Report: b.report, Sentence: b.sentence, Span: al.B.Span})
	times := max(x.Figure.Value, y.Figure.Value) / max(1, min(x.Figure.Value, y.Figure.Value))
	sure, other := rival.CountsOtherwise(al, a.item, b.item)
	one := ofOneCount(x.Figure, y.Figure, v, times, sure) || v >= likeNear && nearlyOne(x.Figure, y.Figure, times, few) ||
		few && v >= likeClose && (x.Rough() || y.Rough()) || few && x.Figure.Bound == y.Figure.Bound && v >= likeNoun && times <= timesNoun && rival.OfOneNoun(al, a.item, b.item)
	if !other || s.apartInTime(a.place, b.place) || !one {
		return Difference{}, 0, false
	}
	d := Difference{Clash: rival.Clash{Slot: statement.Count, A: a.item, B: b.item}, A: al.A, B: al.B, Unsure: !sure || v < likeSure}
	return d, v, !s.holdsBoth(d)
}

// ofOneCount says whether two figures with one noun are of one count, by how like
// their sentences are and how many times the other one of them is: of numbers
// near each other less is asked, and least of those killed or hurt, if the two
// cannot both be right.
func ofOneCount(x, y *news.Figure, like, times float64, sure bool) bool {
	near := times <= timesNear && min(x.Value, y.Value) >= leastNear
	switch {
	case like >= likeSure && times <= timesSure:
		return true
	case x.Of == "":
		return ofOneMeasure(x.Unit, like, times, near)
	case near && sure && like >= likeToll && (x.Of == "killed" || x.Of == "injured"):
		return true
	}
	return like >= likeFar && times <= timesFar || like >= likeWide && times <= timesWide || like >= likeClose && times <= timesClose
}

// nearlyOne says whether two numbers are so near each other that they are hardly
// of two things, however little their sentences share: of one noun of which
// their reports give few, or sums of money told to the third digit.
func nearlyOne(x, y *news.Figure, times float64, few bool) bool {
	if x.Of == "" {
		return times <= timesSum && money(x.Unit) && min(value.Digits(x.Value), value.Digits(y.Value)) >= sumDigits
	}
	return few && times <= timesNext && x.Of != "killed" && x.Of != "injured"
}

const (
	likeNear  = .12 // likeness of two sentences whose numbers are that near each other
	timesNext = 1.12
	likeNoun  = .3 // likeness of two sentences whose numbers stand before one noun of several words
	timesNoun = 4
	timesSum  = 1.05
	sumDigits = 3
)

// spans says whether a unit is one of length, weight or time, and none of shares,
// years or money.
func spans(unit string) bool { return unit != "percent" && unit != "year" && !money(unit) }

// money says whether a unit is the code of a currency.
func money(unit string) bool { return len(unit) == len("USD") && unit == strings.ToUpper(unit) }

// tallies are the numbers of the story by what they count, in order of place,
// found once.
func (s *differing) tallies() [][]tallied {
	if s.counted == nil {
		s.counted = s.tally()
	}
	return s.counted
}

func (s *differing) tally() [][]tallied {
	at := map[string]int{}
	var out [][]tallied
	for r := range s.Sentences {
		for k := range s.Sentences[r] {
			st := &s.Sentences[r][k]
			for i := range st.Items {
				it := &st.Items[i]
				if it.Kind != statement.Number || it.Figure.Of == "" && it.Figure.Unit == "" || it.Figure.High > 0 || strings.HasPrefix(it.Figure.Of, "age") {
					continue
				}
				key := it.Figure.Unit + " " + statement.Bare(it.Figure.Of)
				n, known := at[key]
				if !known {
					n = len(out)
					at[key] = n
					out = append(out, nil)
				}
				out[n] = append(out[n], tallied{place{r, k}, i})
			}
		}
	}
	return slices.DeleteFunc(out, func(g []tallied) bool {
		return len(g) > mostTallies || slices.MaxFunc(g, byReport).report == slices.MinFunc(g, byReport).report
	})
}

func byReport(a, b tallied) int { return cmp.Compare(a.report, b.report) }

// mostTallies is how many numbers of one noun are held against each other: of
// a noun counted more often each counts something else.
const mostTallies = 40
