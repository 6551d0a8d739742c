package claim

import (
	"strings"
	"time"

	"synoptic/synopsis/statement"
)

// sums says whether a report tells a part of a number with what is added to it to
// make all of it: seven officers and two civilians, of nine.
func (s *differing) sums(report int, all, part *statement.Item) bool {
	for k := range s.Sentences[report] {
		items := s.Sentences[report][k].Items
		for i := range items {
			for j := i + 1; j < len(items) && items[j].Start-items[i].End <= addedBytes; j++ {
				if items[i].Kind != statement.Number || items[j].Kind != statement.Number || s.changesTo(report, &items[i], &items[j]) {
					continue
				}
				x, y := items[i].Figure.Value, items[j].Figure.Value
				if x+y == all.Figure.Value && (x == part.Figure.Value || y == part.Figure.Value) {
					return true
				}
			}
		}
	}
	return false
}

// changesTo says whether two numbers are what something was and what it became,
// and are not added: from 30 percent to 20.
func (s *differing) changesTo(report int, a, b *statement.Item) bool {
	between := strings.Fields(s.Reports[report].Text[a.End:max(a.End, b.Start)])
	return len(between) > 0 && (between[0] == "to" || between[0] == "from")
}

// addedBytes is how far behind a number one stands that is added to it.
const addedBytes = 60

// era says whether a sentence, or the one before it, is dated long before its
// report, and whether not so long: four were shot in 2009. All died.
func (s *differing) era(p place) (past, late bool) {
	published, err := time.Parse(time.DateOnly, string(s.Reports[p.report].Published.Date))
	if err != nil {
		return false, false
	}
	for k := max(0, p.sentence-1); k <= p.sentence; k++ {
		for i := range s.Sentences[p.report][k].Items {
			when := s.Sentences[p.report][k].Items[i].When
			if when == nil {
				continue
			}
			if to, err := time.Parse(time.DateOnly, when.To); err == nil {
				past, late = past || published.Sub(to) > longPast, late || published.Sub(to) <= longPast
			}
		}
	}
	return past, late
}

// apartInTime says whether one of two sentences is dated long before its report
// and the other is not, and opens its report or is dated.
func (s *differing) apartInTime(a, b place) bool {
	past, late := s.era(a)
	then, now := s.era(b)
	return past && !late && !then && (now || b.sentence < opening) || then && !now && !past && (late || a.sentence < opening)
}

const (
	longPast = 180 * 24 * time.Hour
	opening  = 12 // sentences that tell the event
)
