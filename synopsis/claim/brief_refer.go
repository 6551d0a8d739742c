package claim

import (
	"math"
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/statement"
)

// reader is somebody who has read some lines, and the titles of the reports.
type reader struct {
	*Story
	before []candidate
}

// reader is who has read the lines.
func (s *briefing) reader(before []candidate) reader { return reader{s.Story, before} }

// knows is what a line is worth to a reader of the lines before it: less for
// each person whom it calls by the last name or an office alone, and each thing
// that it points to, which neither they nor a title have told; what it points to is told where the
// sentence before it stands before it.
func (r reader) knows(c *candidate, hosted bool) float64 {
	v := math.Pow(strangerShare, float64(len(r.strangers(c))))
	if !hosted {
		v *= math.Pow(pointShare, float64(r.points(c)))
	}
	return v
}

// points is how much a line points to what neither it nor one of the lines
// before it tells.
func (r reader) points(c *candidate) int {
	sum := 0
	st := &r.Sentences[c.Telling.Report][c.Telling.Sentence]
	for at, n := range c.Telling.Items {
		it := &st.Items[n]
		if !it.Noun() || it.Titled {
			continue
		}
		if p := r.lineOf(&c.Telling).pointing(n); p > 0 && !slices.ContainsFunc(c.Telling.Items[:at], func(k int) bool { return r.Grade(&st.Items[k], it) >= statement.Vouch }) && !r.worded(it) {
			sum += p
		}
	}
	return sum
}

// strangers are the persons whom a line calls by the last name or an office
// alone, and whom neither the lines before it nor a title name.
func (r reader) strangers(c *candidate) []*statement.Item {
	var out []*statement.Item
	st := &r.Sentences[c.Telling.Report][c.Telling.Sentence]
	for _, n := range c.Telling.Items {
		it := &st.Items[n]
		if it.Kind == statement.Name && it.Class == "person" && !it.Pronoun && !strings.Contains(it.Surface, " ") && !entitled(st, n) && !r.lineOf(&c.Telling).namedIn(it) && !r.introduced(it) {
			out = append(out, it)
		}
	}
	return out
}

const (
	strangerShare = .7 // what a line is worth for each person in it whom a reader has not met
	pointShare    = .7 // and for each thing it points to
)

// entitled says whether a name stands with a title or an office: it tells whom
// it means.
func entitled(st *statement.Sentence, n int) bool {
	return slices.ContainsFunc(st.Items, func(it statement.Item) bool { return it.Titled && it.Up == n })
}

// introduced says whether a person is named at length in the lines, or stands in the
// title of a report.
func (r reader) introduced(it *statement.Item) bool {
	if slices.ContainsFunc(r.before, func(c candidate) bool { return r.lineOf(&c.Telling).namedIn(it) }) {
		return true
	}
	return !it.Titled && slices.ContainsFunc(r.Reports, func(report *news.Report) bool {
		return strings.Contains(strings.ToLower(string(report.Title)), it.Surface)
	})
}

// anew is the share of what a line tells that none of the lines before it has a
// word for, wherever they stand.
func (r reader) anew(c *candidate) float64 {
	old, all := 0.0, 0.0
	for _, n := range c.Telling.Items {
		it := &r.Sentences[c.Telling.Report][c.Telling.Sentence].Items[n]
		all += it.Weight
		if r.worded(it) {
			old += it.Weight
		}
	}
	if all == 0 {
		return 0
	}
	return 1 - old/all
}

// worded says whether one of the lines has an item of the same meaning.
func (r reader) worded(it *statement.Item) bool {
	for i := range r.before {
		t := &r.before[i].Telling
		for _, n := range t.Items {
			if r.Grade(&r.Sentences[t.Report][t.Sentence].Items[n], it) >= statement.Vouch {
				return true
			}
		}
	}
	return false
}

// follows says whether a line that leans on what its report told before it can
// stand right behind another: that is the sentence before it, as it stands.
func (s *briefing) follows(c, host *candidate) bool {
	a, b := &c.Telling, &host.Telling
	if a.Report != b.Report || !b.Whole {
		return false
	}
	for k := a.Sentence - 1; k >= 0; k-- {
		if st := &s.Sentences[a.Report][k]; !st.Heading && !st.Caption {
			return k == b.Sentence
		}
	}
	return false
}

// titled says whether one of the words of a title is an item, in some form.
func titled(title []string, it *statement.Item) bool {
	if len(it.Lemma) < 3 {
		return false
	}
	stem := it.Lemma[:min(len(it.Lemma), 5)]
	return slices.ContainsFunc(title, func(w string) bool { return strings.HasPrefix(w, stem) })
}
