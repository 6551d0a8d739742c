package claim

import "synoptic/synopsis/statement"

// overtaken says whether a line tells as yet to come what a report of its day or
// a later one tells as done: a difference of the two is found there.
func (s *briefing) overtaken(c *candidate) bool {
	h := c.Telling.Head
	if h < 0 || s.Sentences[c.Telling.Report][c.Telling.Sentence].Items[h].Mood == statement.Fact {
		return false
	}
	for _, d := range s.Differences() {
		if d.Slot != statement.Status {
			continue
		}
		for _, d := range [2]Difference{d, d.turned()} {
			if d.A.Report == c.Telling.Report && d.A.Number == c.Telling.Sentence && d.Clash.A == h && s.doneLater(d) {
				return true
			}
		}
	}
	return false
}

// Overtaken are the verbs, as lemmas, by which a report tells as yet to come what one
// of its day or a later one tells as done.
func (s *Story) Overtaken(report int) []string {
	var verbs []string
	for _, d := range s.Differences() {
		for _, d := range [2]Difference{d, d.turned()} {
			if d.Slot == statement.Status && d.A.Report == report && s.doneLater(d) {
				verbs = append(verbs, d.A.Items[d.Clash.A].Lemma)
			}
		}
	}
	return verbs
}

// doneLater says whether the second sentence of a difference tells as done, no
// earlier, what the first one tells otherwise.
func (s *Story) doneLater(d Difference) bool {
	x, y := s.Reports[d.A.Report].Published.Date, s.Reports[d.B.Report].Published.Date
	it := &d.B.Items[d.Clash.B]
	return x != "" && y >= x && it.Past && it.Mood == statement.Fact && d.A.Items[d.Clash.A].Mood == statement.Ahead
}
