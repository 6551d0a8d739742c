package line

import "synoptic/page/residue"

// How sure it must be by its words alone that a line is residue which no rule
// knows, as logarithms of odds: of one among sentences, and of one before the first
// of them or behind the last, where more of it stands.
const (
	likelyAmong  = 3
	likelyAround = 2.5
)

// dropLikely cuts what is residue by its words though no rule knows them. The title
// and the captions have been found by now, and stay; so does what leads to what
// stands below it, a message that its sender has signed, what owns to a source and
// what corrects.
func (c *Column) dropLikely(found []*residue.Row) {
	first, last := c.firstProse(found), c.lastProse(found)
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() || l.Kind != Body || l.owns() || len(l.Words) >= 5 && (l.ends(":") || len(l.poster(c.Text)) > 0 || signer(l, c.Text) != nil) {
			continue
		}
		least := 1.0 * likelyAmong
		if !l.Prose && (i < first || i > last) {
			least = likelyAround
		}
		if first < last && residue.Odds(l.Text(c.Text)) >= least {
			l.drop("likely")
		}
	}
}

// owns says whether a line tells who had a part in the report, whose information
// it is, or what was wrong in it.
func (l *Line) owns() bool {
	for i := range l.Words {
		switch l.Words[i].Low {
		case "contributed":
			return true
		case "correction", "clarification":
			if i == 0 {
				return true
			}
		case "information", "material":
			if i+1 < len(l.Words) && l.Words[i+1].Low == "from" {
				return true
			}
		}
	}
	return false
}
