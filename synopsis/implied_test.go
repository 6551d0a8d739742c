package synopsis

import (
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// TestImplied holds a deed told as done against the same words where something makes
// them no deed that was done, or one that was: Karttunen 2012, "Simple and phrasal
// implicatives". No line, no brief and no timeline cites a report for what it does not
// say was done; what says that it was not done is a difference.
func TestImplied(t *testing.T) {
	const (
		done   = iota // both tell it
		undone        // the second says that it was not done
		open          // the second does not say whether it was
	)
	const deed = "The council of Tollen approved the great dam on Friday."
	for _, c := range []struct {
		other string
		want  int
		known string // a miss, and why
	}{
		{"The council of Tollen managed to approve the great dam on Friday.", done, ""},
		{"The council of Tollen went on to approve the great dam on Friday.", done, ""},
		{"The council of Tollen succeeded in approving the great dam on Friday.", done, ""},
		{"The council of Tollen did approve the great dam on Friday.", done, ""},
		{"The council of Tollen refused to approve the great dam on Friday.", undone, ""},
		{"The council of Tollen neglected to approve the great dam on Friday.", undone, ""},
		{"The council of Tollen forgot to approve the great dam on Friday.", undone, ""},
		{"The council of Tollen refrained from approving the great dam on Friday.", undone, ""},
		{"The council of Tollen abstained from approving the great dam on Friday.", undone, ""},
		{"The council of Tollen held off on approving the great dam on Friday.", undone, ""},
		{"The council of Tollen put off approving the great dam on Friday.", undone, ""},
		{"The council of Tollen postponed approving the great dam on Friday.", undone, ""},
		{"The council of Tollen was kept from approving the great dam on Friday.", undone, ""},
		{"A judge blocked the council of Tollen from approving the great dam on Friday.", undone, ""},
		{"The council of Tollen was far from approving the great dam on Friday.", undone, ""},
		{"The council of Tollen stopped short of approving the great dam on Friday.", undone, ""},
		{"The council of Tollen has yet to approve the great dam.", undone, ""},
		{"The council of Tollen has still to approve the great dam.", undone, ""},
		{"It is false that the council of Tollen approved the great dam on Friday.", undone, ""},
		{"The council of Tollen has yet to give an approval of the great dam.", open, ""},
		{"The council of Tollen sought the approval of the great dam on Friday.", open, ""},
		{"The council of Tollen met on Friday instead of approving the great dam.", open, ""},
		{"The council of Tollen went home on Friday rather than approve the great dam.", open, ""},
		{"The council of Tollen met on Friday to approve the great dam.", open, ""},
		{"The council of Tollen almost approved the great dam on Friday.", open, ""},
		{"The council of Tollen all but approved the great dam on Friday.", open, ""},
		{"The council of Tollen opposed approving the great dam on Friday.", open, ""},
		{"The council of Tollen voted against approving the great dam on Friday.", open, ""},
		{"The council of Tollen debated approving the great dam on Friday.", open, ""},
		{"The council of Tollen faces a vote on approving the great dam on Friday.", open, ""},
		{"The council of Tollen was due to approve the great dam on Friday.", open, ""},
		{"The council of Tollen was set to approve the great dam on Friday.", open, ""},
		{"The council of Tollen hesitated to approve the great dam on Friday.", open, ""},
		{"The council of Tollen lacked the votes to approve the great dam on Friday.", open, ""},
		{"The council of Tollen withdrew a motion to approve the great dam on Friday.", open, ""},
		{"The council of Tollen pretended to approve the great dam on Friday.", open, ""},
		{"It is doubtful that the council of Tollen approved the great dam on Friday.", open, ""},
		{"It is unclear if the council of Tollen approved the great dam on Friday.", open, ""},
		{"Claims that the council of Tollen approved the great dam on Friday are wrong.", open, ""},
		{"Few in the council of Tollen approved the great dam on Friday.", open, "the timeline asks who did it by the words alone"},
		{"Rumours that the council of Tollen approved the great dam on Friday are untrue.", open, "read as if the council approved rumours"},
	} {
		s := Compare(storyOf(deed+" Bread is dear.", c.other+" The quay is long."))
		both := func(refs news.Refs, text string) bool {
			return strings.Contains(text, "approv") && len(refs) > 0 && slices.ContainsFunc(refs, func(r news.Ref) bool { return r.Report != refs[0].Report })
		}
		told := slices.ContainsFunc(s.Agreed, func(a news.Claim) bool { return !a.Slight && both(a.Cites, a.Text) }) ||
			slices.ContainsFunc(s.Brief, func(l news.Line) bool { return both(l.Cites, l.Text) }) ||
			slices.ContainsFunc(s.Timeline, func(e news.Event) bool { return both(e.Cites, e.Text) })
		differs := slices.ContainsFunc(s.Disputed, func(d news.Dispute) bool { return d.Kind == "status" })
		switch ok := told == (c.want == done) && (differs == (c.want == undone)); {
		case ok && c.known != "":
			t.Errorf("%s: is read now", c.other)
		case !ok && c.known == "":
			t.Errorf("%s: told of both %v, a difference %v", c.other, told, differs)
		}
	}
}
