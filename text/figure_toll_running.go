package text

// Tolls told as they run on: the toll rose to 31, the crash claimed 19 lives.

var (
	// movedTo are what a toll or a number of dead does, or is made to do,
	// before the number it comes to.
	movedTo = idSet(`rose risen rise rises rising climbed climbs climbing reached reaches reaching stood stands stand jumped jumps
		grew grown fell fallen falls dropped drops hit hits passed topped exceeded surpassed was is now put puts putting brought bring brings
		bringing raised raising cut cuts cutting lowered lowering revised up down at`)
	lifeTakers = idSet("claimed claiming claims claim took taking taken takes cost costing lost")
	lexLives   = lex.add("lives", 0, 0)
	lexLost    = lex.add("lost", 0, 0)
	lexLose    = lex.add("lose", 0, 0)
	lexLosing  = lex.add("losing", 0, 0)
	lexNumber  = lex.add("number", 0, 0)
	lexFrom    = lex.add("from", 0, 0)
	lexBy      = lex.add("by", 0, 0)
	lifeOwners = idSet("their his her its")
	lifeWords  = idSet("life lives")
)

// runningToll looks for "the death toll rose to", "bringing the toll to", "the
// number of injured is" before piece i. A number after "from" or "by" is what
// it was, or how much more.
func (r *tollReading) runningToll(i int) (of string, from int) {
	const reach = 8
	if i > 0 && (r.ps[i-1].id == lexFrom || r.ps[i-1].id == lexBy) {
		return "", i
	}
	for k := i - 1; k >= 0 && k >= i-reach && !r.ps[k+1].broke; k-- {
		of, first := r.tollName(k, i)
		if of != "" && !r.ps.pastNumber(k, i) {
			return of, first
		}
	}
	return r.tollOfEvent(i)
}

// tollOfEvent looks for a toll told with what took it before the verb by which
// it comes to the number at piece i: the toll of the fire in Norrby rose to. It
// is of deaths, unless a word of toll stands between; a toll of things, "the
// toll of signatures", is none.
func (r *tollReading) tollOfEvent(i int) (of string, from int) {
	const reach = 16
	if i < 3 || r.ps[i-1].id != lexTo && r.ps[i-1].id != lexAt || !movedTo[r.ps[i-2].id] || !r.countsPeople(i) {
		return "", i
	}
	of = "killed"
	for k := i - 3; k >= 0 && k >= i-reach && !r.ps[k+1].broke; k-- {
		switch {
		case r.ps[k].id == lexToll:
			if event := k + 1; r.ps[event].id == lexFrom || r.ps[event].id == lexIn || r.ps[event].id == lexOf && (isArticle(r.ps[event+1].id) || r.ps[event+1].id == lexThe || of != "killed") {
				return of, k
			}
			return "", i
		case tollOf[r.ps[k].id] != "":
			of = tollOf[r.ps[k].id]
		case r.ps[k].kind&(kNumber|kCard) != 0, movedTo[r.ps[k].id]:
			return "", i
		}
	}
	return "", i
}

// tollName is the toll that the word at k names for a number at i, and the
// piece its name begins with.
func (r *tollReading) tollName(k, i int) (of string, from int) {
	switch {
	case k == 0:
		return "", k
	case r.ps[k].id == lexToll && r.ps[k-1].id == lexDeath:
		return "killed", k - 1
	case r.ps[k].id == lexToll && r.ps.moves(k, i) && r.countsPeople(i):
		return "killed", k
	}
	first := k - 1
	if r.ps[first].id == lexThe && first > 0 {
		first--
	}
	if first > 0 && r.ps[first].id == lexOf && r.ps[first-1].id == lexNumber && r.ps.moves(k, i) {
		return tollOf[r.ps[k].id], first - 1
	}
	return "", k
}

// moves says whether the toll at k comes to the number at i: a word of its
// move stands right after it, or before its article with "to" after it.
func (ps scan) moves(k, i int) bool {
	const reach = 4
	if next := k + 1; next < i && movedTo[ps[next].id] || next+1 < i && tollLinks[ps[next].id] && movedTo[ps[next+1].id] {
		return true
	}
	if ps[i-1].id != lexTo && ps[i-1].id != lexAt {
		return false
	}
	for b := k - 1; b >= 0 && b >= k-reach && !ps[b+1].broke; b-- {
		if movedTo[ps[b].id] {
			return true
		}
	}
	return false
}

// pastNumber says whether another number stands between k and i.
func (ps scan) pastNumber(k, i int) bool {
	for ; k < i; k++ {
		if ps[k].kind&(kNumber|kCard) != 0 && ps[k-1].id != lexFrom {
			return true
		}
	}
	return false
}

// lives says whether the number tells of lives taken: claimed 19 lives.
func (ps scan) lives(n *numeral) bool {
	return n.left > 0 && n.to < len(ps) && ps[n.to].id == lexLives && !ps[n.to].broke && lifeTakers[ps[n.left-1].id]
}

// lostLives says whether "lost their lives" stands at piece k.
func (ps scan) lostLives(k int) bool {
	if id := ps[k].id; id != lexLost && id != lexLose && id != lexLosing {
		return false
	}
	return k+2 < len(ps) && lifeOwners[ps[k+1].id] && lifeWords[ps[k+2].id]
}

var (
	lexNone     = lex.add("none", 0, 0)
	lexSurvived = lex.add("survived", 0, 0)
)

// nobodyLived says that none of so many survived: all were killed.
func (r *tollReading) nobodyLived(n *numeral) bool {
	const reach = 8
	i := n.left - 1
	if i > 0 && r.ps[i].id == lexThe {
		i--
	}
	if i < 1 || r.ps[i].id != lexOf || r.ps[i-1].id != lexNone {
		return false
	}
	for k := n.to; k < len(r.ps) && k < n.to+reach && !r.ps[k].broke && r.ps[k].letters; k++ {
		if r.ps[k].id == lexSurvived {
			n.Of, n.right = "killed", n.to
			r.ps.about(n, i-1, k+1)
			return true
		}
	}
	return false
}

var (
	onBoard   = idList("on board")
	lexAboard = lex.add("aboard", 0, 0)
)
