package verify

import (
	"fmt"

	"synoptic/news"
)

// timeline checks that events are dated, in order, as precise as they say,
// and that the story begins and ends with its own events.
func (c *check) timeline(at string, s news.Synopsis) {
	for i, e := range s.Timeline {
		where := fmt.Sprintf("%s.timeline[%d]", at, i)
		c.led(where+".cites", e.Cites)
		c.within(where+".text", e.Text, e.Cites)
		c.partly(where, e.Text, e.Cites, e.Partly)
		c.days(where, e)
		c.told(where, e)
		if i > 0 && e.From < s.Timeline[i-1].From {
			c.fault(where, "stands after a later event")
		}
	}
	if from, to := news.Extent(s.Timeline, s.Brief); s.From != from || s.To != to {
		c.fault(at+".from", "%s to %s, but its own events are from %s to %s", s.From, s.To, from, to)
	}
}
