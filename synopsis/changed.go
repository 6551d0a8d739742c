package synopsis

import (
	"slices"

	"synoptic/news"
)

// Change is what is new in a synopsis since an older one of the same story.
type Change struct {
	Reports []string       `json:"reports"` // ids of the reports that came in
	Gone    []string       `json:"gone"`    // ids of the reports that are no longer in it
	Claims  []news.Claim   `json:"claims"`  // agreed now, and told by no report before
	Grown   []Growth       `json:"grown"`   // told before, and by more reports now
	Opened  []news.Dispute `json:"opened"`
	Closed  []news.Dispute `json:"closed"`
}

// Growth is a claim that further reports make.
type Growth struct {
	Claim   news.Claim `json:"claim"`
	Reports []string   `json:"reports"` // those that make it now and did not before
}

// Changed compares two synopses of one story as it grew. Claims and disputes
// are the same where they cite the same places, so that a better wording is
// no news.
func Changed(old, new news.Synopsis) Change {
	c := Change{
		Reports: missing(idsOf(new), idsOf(old)),
		Gone:    missing(idsOf(old), idsOf(new)),
		Claims:  []news.Claim{}, Grown: []Growth{}, Opened: []news.Dispute{}, Closed: []news.Dispute{},
	}
	for _, x := range new.Agreed {
		before, known := behind(old, x)
		switch more := missing(reportsIn(x.Cites), before); {
		case !known:
			c.Claims = append(c.Claims, x)
		case len(more) > 0:
			c.Grown = append(c.Grown, Growth{Claim: x, Reports: more})
		}
	}
	for _, d := range new.Disputed {
		if !slices.ContainsFunc(old.Disputed, func(o news.Dispute) bool { return sameQuestion(d, o) }) {
			c.Opened = append(c.Opened, d)
		}
	}
	for _, o := range old.Disputed {
		if !slices.ContainsFunc(new.Disputed, func(d news.Dispute) bool { return sameQuestion(d, o) }) {
			c.Closed = append(c.Closed, o)
		}
	}
	return c
}

// behind are the reports that made a claim in the older synopsis, agreed or
// alone, and whether any did.
func behind(old news.Synopsis, x news.Claim) (reports []string, known bool) {
	for _, o := range old.Agreed {
		if meetAt(o.Cites, x.Cites) {
			reports, known = append(reports, reportsIn(o.Cites)...), true
		}
	}
	for _, o := range old.Sole {
		if meetAt(o.Cites, x.Cites) {
			reports, known = append(reports, reportsIn(o.Cites)...), true
		}
	}
	return reports, known
}

// sameQuestion says whether two disputes are of one kind and share places on
// two of their sides.
func sameQuestion(a, b news.Dispute) bool {
	shared := 0
	for _, x := range a.Sides {
		if slices.ContainsFunc(b.Sides, func(y news.Side) bool { return meetAt(x.Cites, y.Cites) }) {
			shared++
		}
	}
	return a.Kind == b.Kind && shared >= 2
}

// meetAt says whether two lists of refs share half of a place.
func meetAt(a, b news.Refs) bool {
	for _, x := range a {
		for _, y := range b {
			common := min(x.End, y.End) - max(x.Start, y.Start)
			if x.Report == y.Report && 2*common >= min(x.Len(), y.Len()) && common > 0 {
				return true
			}
		}
	}
	return false
}

func idsOf(s news.Synopsis) []string {
	out := []string{}
	for _, r := range s.Reports {
		out = append(out, r.ID)
	}
	return out
}

func reportsIn(refs news.Refs) []string {
	out := []string{}
	for _, r := range refs {
		if !slices.Contains(out, r.Report) {
			out = append(out, r.Report)
		}
	}
	return out
}

// missing are those of a that are not in b, in the order of a.
func missing(a, b []string) []string {
	out := []string{}
	for _, x := range a {
		if !slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	return out
}
