package statement

import "math"

// Signs are what tells whether a stretch of A and what B says of it are one
// fact, told in other words or by chance in the same: one number each, in the
// order of SignNames.
type Signs [SignCount]float64

const (
	signOne        = iota // 1
	signShare             // share of the stretch's weight that B says
	signWeight            // weight of that
	signItems             // items of that
	signNames             // names among them
	signNameWeight        // and their weight
	signNumbers           // numbers and times among them
	signQuoted            // and quoted words
	signSoft              // share of the stretch's weight that B says or is near
	signSoftBack          // the same of what B tells between the first and the last word that says something of it
	signTight             // share of the items there that do
	signOfLess            // what both sentences tell, by the weight of the lesser
	signOfMore            // and of the greater
	signShared            // weight of that
	signDeeds             // predicates that B lacks and has another for
	signNoDeeds           // and those it has none for
	signParts             // the same of who does or is done something
	signNoParts
	signOthers // the same of all else
	signNoOthers
	signDeedWeight // weight of the predicates, parts and others that B lacks
	signPartWeight
	signOtherWeight
	signDeedNear // and how near the others are
	signPartNear
	signOtherNear
	signPronouns // pronouns that B lacks
	signHeadNear // how near the head is to the predicate of B that most hangs on
	signHeadLacks
	signHeadMood // they are told alike
	signHeadLight
	signHeadSpeaks
	signNotFact
	signReported
	signSameDoer // the same does it
	signSameDone
	signCrossed
	signGoverns // weight of what hangs on that predicate
	signOtherNumbers
	signHeading
	signLoose // items B says elsewhere
	signNearly
	signPosition // how far apart the two stand in their reports
	SignCount
)

// SignNames are the names of the signs.
var SignNames = [SignCount]string{
	"one", "share", "weight", "items", "names", "name_weight", "numbers", "quoted", "soft", "soft_back", "tight", "of_less", "of_more", "shared",
	"deeds", "no_deeds", "parts", "no_parts", "others", "no_others", "deed_weight", "part_weight", "other_weight", "deed_near", "part_near", "other_near",
	"pronouns", "head_near", "head_lacks", "head_mood", "head_light", "head_speaks", "not_fact", "reported", "same_doer", "same_done", "crossed", "governs",
	"other_numbers", "heading", "loose", "nearly", "position",
}

// Signs are what tells whether a stretch of A and what B says of it are one
// fact.
func (al *Alignment) Signs(s *Stretch) Signs {
	var x Signs
	x[signOne] = 1
	g, governs := al.governor(s)
	x[signGoverns] = governs
	all, soft := 0.0, 0.0
	for n, in := range s.In {
		if !in {
			continue
		}
		it := &al.A.Items[n]
		all += it.Weight
		if s.Said[n] {
			soft += it.Weight
			x.says(it)
		} else {
			soft += it.Weight * al.nearest(n)
			al.lacking(&x, s, n, g)
		}
	}
	if all > 0 {
		x[signShare], x[signSoft] = x[signWeight]/all, soft/all
	}
	al.heads(&x, s, g)
	al.between(&x, s)
	al.sentences(&x)
	return x
}

func flag(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}

// says counts an item of the stretch that B says.
func (x *Signs) says(it *Item) {
	x[signWeight] += it.Weight
	x[signItems]++
	switch it.Kind {
	case Name:
		x[signNames]++
		x[signNameWeight] += it.Weight
	case Number, Moment:
		x[signNumbers]++
	}
	x[signQuoted] += flag(it.Quoted)
}

// nearest is how near the nearest word of B is to item n.
func (al *Alignment) nearest(n int) float64 {
	best := 0.0
	for j := range al.B.Items {
		best = max(best, al.Likeness(n, j))
	}
	return best
}

// lacking counts an item of the stretch that B does not say.
func (al *Alignment) lacking(x *Signs, s *Stretch, n, g int) {
	it := &al.A.Items[n]
	x[signPronouns] += flag(it.Pronoun)
	if al.To[n] >= 0 {
		x[signLoose] += flag(al.Grade[n] >= Vouch)
		x[signNearly] += flag(al.Grade[n] < Vouch)
	}
	count, weight, near := signOthers, signOtherWeight, signOtherNear
	switch {
	case it.Predicate:
		count, weight, near = signDeeds, signDeedWeight, signDeedNear
	case al.takesPart(s, n):
		count, weight, near = signParts, signPartWeight, signPartNear
	}
	j, c := al.partner(s, n, g)
	if j < 0 {
		count++
	}
	x[count]++
	x[weight] += it.Weight
	x[near] += c
}

// takesPart says whether an item of a stretch does or is done what a predicate
// of it tells.
func (al *Alignment) takesPart(s *Stretch, n int) bool {
	for k, in := range s.In {
		if p := &al.A.Items[k]; in && p.Predicate && (p.Doer == n || p.Done == n) {
			return true
		}
	}
	return false
}

// heads compares the head of the stretch with predicate g of B.
func (al *Alignment) heads(x *Signs, s *Stretch, g int) {
	if s.Head < 0 {
		return
	}
	h := &al.A.Items[s.Head]
	x[signHeadLacks] = flag(!s.Said[s.Head])
	x[signHeadLight] = flag(h.Light)
	x[signHeadSpeaks] = flag(speaks[h.Lemma])
	x[signNotFact] = flag(h.Mood != Fact)
	x[signReported] = flag(h.Reported)
	if g < 0 {
		return
	}
	b := &al.B.Items[g]
	to := func(i, j int) bool { return i >= 0 && j >= 0 && al.To[i] == j }
	x[signHeadNear] = al.Likeness(s.Head, g)
	x[signHeadMood] = flag(h.Mood == b.Mood && h.Negated == b.Negated)
	x[signSameDoer] = flag(to(h.Doer, b.Doer))
	x[signSameDone] = flag(to(h.Done, b.Done))
	x[signCrossed] = flag(to(h.Doer, b.Done) || to(h.Done, b.Doer))
}

// between looks at what B tells from the first to the last word that says
// something of the stretch.
func (al *Alignment) between(x *Signs, s *Stretch) {
	first, last := len(al.B.Items), -1
	for n := range s.In {
		if s.tells(n) && al.To[n] >= 0 {
			first, last = min(first, al.To[n]), max(last, al.To[n])
		}
	}
	if last < first {
		return
	}
	x[signTight] = x[signItems] / float64(last-first+1)
	all, soft := 0.0, 0.0
	for j := first; j <= last; j++ {
		b := &al.B.Items[j]
		all += b.Weight
		if al.Placed(j) {
			soft += b.Weight
			continue
		}
		x[signOtherNumbers] += flag(b.Kind == Number)
		best := 0.0
		for n := range al.A.Items {
			best = max(best, al.Likeness(n, j))
		}
		soft += best * b.Weight
	}
	if all > 0 {
		x[signSoftBack] = soft / all
	}
}

// sentences compares the two sentences whole.
func (al *Alignment) sentences(x *Signs) {
	shared := 0.0
	for n := range al.A.Items {
		if al.Vouched(n) {
			shared += al.A.Items[n].Weight
		}
	}
	x[signShared] = shared
	if less := min(al.A.Total, al.B.Total); less > 0 {
		x[signOfLess], x[signOfMore] = shared/less, shared/max(al.A.Total, al.B.Total)
	}
	x[signHeading] = flag(al.B.Heading)
	x[signPosition] = math.Abs(al.Story.position(al.A) - al.Story.position(al.B))
}

// position is where a sentence stands in its report, from 0 to 1.
func (s *Story) position(st *Sentence) float64 {
	return float64(st.Number) / float64(len(s.Sentences[st.Report]))
}
