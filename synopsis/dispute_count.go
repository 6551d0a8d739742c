package synopsis

import (
	"slices"
	"strings"

	"synoptic/news"
)

// counted finds numbers of one thing that reports give differently, though
// the sentences around them need not be the same: both hang on one word, or
// the rest of both sentences is alike.
func (u *units) counted() []answer {
	var slots []slot
	for i := range u.reports {
		if u.echo[i] == nobody {
			slots = append(slots, u.countsIn(i)...)
		}
	}
	given, ks := u.given(slots), u.kinds()
	return u.pairs(slots, func(a, b *slot) bool {
		x, y := given[u.reports[a.report].ID+a.question], given[u.reports[b.report].ID+b.question]
		if anyEqual(a.figure, y) || anyEqual(b.figure, x) {
			return false
		}
		return u.oneCount(ks, a, b)
	})
}

// oneCount says whether two numbers answer one question.
func (u *units) oneCount(ks kinds, a, b *slot) bool {
	f := u.framed(a, b)
	if u.otherTime(a, b) {
		return false
	}
	switch {
	case f >= sameFrame:
		return true
	case a.figure.Unit != "" || ks.serial(a.report, a.figure) || ks.serial(b.report, b.figure):
		return false
	case strings.Count(a.question, " ") > 2: // a 48-page indictment
		return f >= oneThing
	case u.strangers(a, b):
		return false
	case farApart(a.figure.Value, b.figure.Value) || u.common(a, b) < countShare:
		return false
	}
	return f >= likeFrame || shares(a, b) && f >= oneThing
}

const (
	countShare = 0.4 // least weight that two parts must share beside their numbers
	farthest   = 3   // times the lesser number that the greater may be; beyond they count two things
	slipped    = 10  // but a digit may be lost
)

func farApart(a, b float64) bool {
	return max(a, b) > farthest*min(a, b) && max(a, b) != slipped*min(a, b)
}

// kinds counts for each report the different numbers it gives of one unit and
// one thing, and of one unit.
type kinds map[kind]map[float64]bool

type kind struct {
	report     int
	unit, head string
}

func (u *units) kinds() kinds {
	out := kinds{}
	for i := range u.reports {
		if u.echo[i] != nobody {
			continue
		}
		for _, f := range u.reports[i].Marks.Figures {
			for _, k := range []kind{{i, f.Unit, headKey(f)}, {i, f.Unit, "*"}} {
				if out[k] == nil {
					out[k] = map[float64]bool{}
				}
				out[k][f.Value] = true
			}
		}
	}
	return out
}

// serial says whether a figure is one of many of its kind in its report: any
// two reports may tell different ones.
func (ks kinds) serial(report int, f news.Figure) bool {
	return len(ks[kind{report, f.Unit, headKey(f)}]) > seriesLeast
}

const (
	seriesLeast = 3 // numbers of one thing from which a report tells a series
	listLeast   = 8 // from which it tells a list, whatever else its sentences share
)

// listed says whether a report measures many things in the unit of a figure.
func (ks kinds) listed(report int, f news.Figure) bool {
	if len(ks[kind{report, f.Unit, headKey(f)}]) > listLeast {
		return true
	}
	return f.Unit != "" && numberWord(f) != "money" && len(ks[kind{report, f.Unit, "*"}]) > manyFigures+1
}

// countsIn are the numbers of a report that tell what they count.
func (u *units) countsIn(i int) []slot {
	r := &u.reports[i]
	var out []slot
	for _, f := range r.Marks.Figures {
		key := measureKey(f, r.Text)
		k := u.partAt(i, f.Start)
		if key == "" || k < 0 || tollWords[f.Of] || vague(f) || loosely(f.In(r.Text)) || subset(whole(f).In(r.Text)) || f.Value < 2 {
			continue
		}
		out = append(out, slot{
			answer: answer{
				kind: "number", question: numberWord(f) + " " + key, value: valueKey(f), report: i,
				words: whole(f), cite: u.parts[k].Span, about: u.parts[k].Span,
			},
			part: k, anchors: u.hangsOn(k, whole(f)), figure: f,
		})
	}
	return out
}

// measureKey is the unit of a figure with what it counts, "" where that is
// not told or is an age.
func measureKey(f news.Figure, text string) string {
	head := headKey(f)
	switch {
	case strings.HasPrefix(f.Of, "age of "), f.Unit == "year" && f.Of != "":
		return ""
	case f.Unit == "" && head == "":
		return ""
	}
	if _, word, ok := strings.Cut(whole(f).In(text), "-"); ok {
		if word, _, _ = strings.Cut(word, " "); word != "" {
			return f.Unit + " " + head + " " + wordKey(plain(word))
		}
	}
	return f.Unit + " " + head
}

// anyEqual says whether one of the figures may be the number of f.
func anyEqual(f news.Figure, others []news.Figure) bool {
	return slices.ContainsFunc(others, func(g news.Figure) bool { return mayEqual(f, g) })
}

// given are the numbers each report gives for each question, with the sums of
// two that stand in one sentence.
func (u *units) given(slots []slot) map[string][]news.Figure {
	out := map[string][]news.Figure{}
	for _, s := range slots {
		key := u.reports[s.report].ID + s.question
		out[key] = append(out[key], s.figure)
		if s.figure.Unit == "" {
			out[key] = append(out[key], u.withOthers(s.report, s.figure)...)
		}
	}
	return out
}

// loosely says whether the words of a number give none: hundreds, dozens.
func loosely(words string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if looseNumbers[w] {
			return true
		}
	}
	return false
}

var looseNumbers = wordSet(`several few many most some dozens scores hundreds thousands millions billions tens couple handful`)
