package syntax

// mendRelatives gives the verb of a relative clause what it is done to, where
// the parser read that as a second subject of the main verb: "The woman who shot
// the guard was arrested".
func mendRelatives(ts []Token) {
	if len(ts) > longestMended {
		return
	}
	for n := range ts {
		if !subject(&ts[n]) || !nominal(&ts[n]) {
			continue
		}
		r := relativeBefore(ts, n)
		if r >= 0 && subject(&ts[ts[r].Head]) && ts[ts[r].Head].Head == ts[n].Head && !hasThing(ts, r) {
			ts[n].Head, ts[n].Rel = r, "obj"
		}
	}
}

// relativeBefore is the verb of a relative clause right before the phrase of
// noun n, -1 if none stands there.
func relativeBefore(ts []Token, n int) int {
	first := n
	for k := n - 1; k >= 0 && under(ts, k, n); k-- {
		first = k
	}
	if r := first - 1; r >= 0 && ts[r].Tag == "VERB" && ts[r].Rel == "acl:relcl" && ts[r].Head >= 0 {
		return r
	}
	return -1
}

// hasThing says whether something is what a verb is done to.
func hasThing(ts []Token, verb int) bool {
	for i := range ts {
		if ts[i].Head == verb && ts[i].Rel == "obj" {
			return true
		}
	}
	return false
}
