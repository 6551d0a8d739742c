package text

import "strings"

// timetableVerbs tell in the present tense of what a timetable has ahead: "the
// fair opens on Sunday", "the fairs open on Sunday". Verbs that captions under
// pictures have in the present for what is past ("votes", "arrives") are not
// among them.
var (
	timetableVerbs  = idSet("open reopen begin start resume kick premiere close conclude end expire meet face go convene reconvene")
	timetableThirds = idSet("opens reopens begins starts resumes kicks premieres closes concludes ends expires meets faces goes convenes reconvenes")
)

// plannedFrom are the words before a time that lies ahead unless a verb tells
// otherwise: "the ban, from Friday, covers all ships".
var plannedFrom = lexIDs("from by")

// timetabled says whether a verb of a timetable in the present tense stands at
// piece k: after its subject, which is in the plural if the verb is.
func (r *momentReading) timetabled(k int) bool {
	if k == 0 || r.ps[k].broke || r.ps[k].upper {
		return false
	}
	before := &r.ps[k-1]
	if !before.letters || isOneOf(before.id, articles[:]) {
		return false
	}
	if timetableVerbs[r.ps[k].id] {
		plural := !before.glued && strings.HasSuffix(r.text[before.start:before.end], "s")
		return before.plain() && (plural || before.upper && r.paired(k))
	}
	return timetableThirds[r.ps[k].id]
}

// paired says whether two names joined by "and" stand before piece k: "Lund
// and Pell meet".
func (r *momentReading) paired(k int) bool {
	const reach = 6
	for i := k - 2; i > 0 && i >= k-reach && !r.ps[i+1].broke && r.ps[i].letters; i-- {
		if r.ps[i].id == lexAnd {
			return true
		}
	}
	return false
}
