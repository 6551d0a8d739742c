package synopsis

import (
	"sort"
	"strings"
	"unicode"

	"synoptic/news"
)

const (
	tollLead  = 700 // bytes in which a report tells the toll of its own event
	leastToll = 3   // toll below which single deaths are told one by one
)

var tollWords = map[string]bool{"killed": true, "injured": true, "arrested": true, "missing": true, "people killed": true, "people injured": true}

// toll is what a report says in its first lines of how many were killed,
// injured and so on: its greatest figure, and all it may mean. One that tells
// of others beside has no toll of its own.
type toll struct {
	report int
	main   news.Figure
	all    []news.Figure
	part   bool
}

// tolls sets the tolls of reports against each other. A report one of whose
// figures, or the sum of two, is the other's does not contradict it.
func (u *units) tolls() []answer {
	by := map[string][]toll{}
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for of, t := range u.tollsOf(i) {
			by[of] = append(by[of], t)
		}
	}
	var out []answer
	for _, of := range sortedKeys(by) {
		if greatest(by[of]) < leastToll {
			continue
		}
		for _, x := range by[of] {
			for _, y := range by[of] {
				if x.report != y.report && u.tollsClash(x, y) {
					out = append(out, answer{
						kind: "number", question: "toll " + of, value: valueKey(x.main), report: x.report,
						words: whole(x.main), cite: u.around(x.report, x.main.Span), about: whole(x.main),
					})
					break
				}
			}
		}
	}
	return out
}

// tollsClash says whether neither toll can be the other's, nor a part of it.
func (u *units) tollsClash(x, y toll) bool {
	if anyEqual(x.main, y.all) || anyEqual(y.main, x.all) {
		return false
	}
	lesser := x
	if y.main.Value < x.main.Value {
		lesser = y
	}
	return everybody(whole(lesser.main).In(u.reports[lesser.report].Text))
}

// everybody says whether the words of a toll tell of people and of no kind of
// people.
func everybody(words string) bool {
	for w := range strings.FieldsSeq(words) {
		w = plain(strings.Trim(w, ".,;"))
		if _, number := numerals[w]; !number && !anybody[w] && strings.IndexFunc(w, unicode.IsDigit) < 0 {
			return false
		}
	}
	return true
}

// anybody are the words that a toll of everybody is told with.
var anybody = wordSet(`people persons person men women lives life dead deaths death died die dies killed killing kills kill injured injuring
injuries injury injures wounded wounding hurt hurting missing arrested arresting toll were was are is be been being have has had and or of
at least most about around some nearly almost more than over up to now also so far the left`)

// greatest is the greatest toll.
func greatest(ts []toll) float64 {
	most := 0.0
	for _, t := range ts {
		most = max(most, t.main.Value)
	}
	return most
}

// tollsOf are the tolls in the first lines of a report.
func (u *units) tollsOf(i int) map[string]toll {
	out := map[string]toll{}
	r := &u.reports[i]
	for _, f := range r.Marks.Figures {
		if f.Start > tollLead {
			break
		}
		if !tollWords[f.Of] || f.Unit != "" {
			continue
		}
		t := out[f.Of]
		for _, g := range t.all {
			t.all = append(t.all, news.Figure{Value: f.Value + g.Value})
		}
		t.all = append(t.all, f)
		t.all = append(t.all, u.withOthers(i, f)...)
		t.report = i
		t.part = t.part || subset(whole(f).In(r.Text))
		if f.Value > t.main.Value {
			t.main = f
		}
		out[f.Of] = t
	}
	for of, t := range out {
		if t.part {
			delete(out, of)
		}
	}
	return out
}

// withOthers are the sums of a figure with each other one of its sentence: ten
// passengers and two pilots.
func (u *units) withOthers(i int, f news.Figure) []news.Figure {
	var out []news.Figure
	r := &u.reports[i]
	fs := r.Marks.Figures
	at := sort.Search(len(fs), func(n int) bool { return fs[n].Start >= f.Start })
	k := r.sentence(f.Start)
	for _, g := range fs[max(0, at-sumLook):min(len(fs), at+sumLook)] {
		if g.Unit == "" && g.Start != f.Start && r.sentence(g.Start) == k {
			out = append(out, news.Figure{Value: f.Value + g.Value})
		}
	}
	return out
}

// sumLook is how many figures before and after one it may be added to.
const sumLook = 6
