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
	r := retelling{Alignment: al, s: s}
	r.x[signOne] = 1
	r.governor, r.x[signGoverns] = r.govern()
	all, soft := 0.0, 0.0
	for n, in := range s.In {
		if !in {
			continue
		}
		it := &al.A.Items[n]
		all += it.Weight
		if s.Said[n] {
			soft += it.Weight
			r.x.says(it)
		} else {
			soft += it.Weight * r.nearest(n)
			r.lacking(n)
		}
	}
	if all > 0 {
		r.x[signShare], r.x[signSoft] = r.x[signWeight]/all, soft/all
	}
	r.heads()
	r.between()
	r.sentences()
	return r.x
}

// retelling is a stretch of A, the predicate of B on which most of what both tell
// of it hangs, -1 for none, and the signs of how B tells it.
type retelling struct {
	*Alignment
	s        *Stretch
	governor int
	x        Signs
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

// lacking counts an item of the stretch that B does not say.
func (r *retelling) lacking(n int) {
	it := &r.A.Items[n]
	r.x[signPronouns] += flag(it.Pronoun)
	if r.To[n] >= 0 {
		r.x[signLoose] += flag(r.Grade[n] >= Vouch)
		r.x[signNearly] += flag(r.Grade[n] < Vouch)
	}
	count, weight, near := signOthers, signOtherWeight, signOtherNear
	switch {
	case it.Predicate:
		count, weight, near = signDeeds, signDeedWeight, signDeedNear
	case r.takesPart(n):
		count, weight, near = signParts, signPartWeight, signPartNear
	}
	j, c := r.partner(n)
	if j < 0 {
		count++
	}
	r.x[count]++
	r.x[weight] += it.Weight
	r.x[near] += c
}

// takesPart says whether an item of a stretch does or is done what a predicate
// of it tells.
func (r *retelling) takesPart(n int) bool {
	for k, in := range r.s.In {
		if p := &r.A.Items[k]; in && p.Predicate && (p.Doer == n || p.Done == n) {
			return true
		}
	}
	return false
}

// heads compares the head of the stretch with predicate g of B.
func (r *retelling) heads() {
	if r.s.Head < 0 {
		return
	}
	h := &r.A.Items[r.s.Head]
	r.x[signHeadLacks] = flag(!r.s.Said[r.s.Head])
	r.x[signHeadLight] = flag(h.Light)
	r.x[signHeadSpeaks] = flag(speaks[h.Lemma])
	r.x[signNotFact] = flag(h.Mood != Fact)
	r.x[signReported] = flag(h.Reported)
	if r.governor < 0 {
		return
	}
	b := &r.B.Items[r.governor]
	to := func(i, j int) bool { return i >= 0 && j >= 0 && r.To[i] == j }
	r.x[signHeadNear] = r.Likeness(r.s.Head, r.governor)
	r.x[signHeadMood] = flag(h.Mood.like(b.Mood) && h.Negated == b.Negated)
	r.x[signSameDoer] = flag(to(h.Doer, b.Doer))
	r.x[signSameDone] = flag(to(h.Done, b.Done))
	r.x[signCrossed] = flag(to(h.Doer, b.Done) || to(h.Done, b.Doer))
}

// between looks at what B tells from the first to the last word that says
// something of the stretch.
func (r *retelling) between() {
	first, last := len(r.B.Items), -1
	for n := range r.s.In {
		if r.s.tells(n) && r.To[n] >= 0 {
			first, last = min(first, r.To[n]), max(last, r.To[n])
		}
	}
	if last < first {
		return
	}
	r.x[signTight] = r.x[signItems] / float64(last-first+1)
	all, soft := 0.0, 0.0
	for j := first; j <= last; j++ {
		b := &r.B.Items[j]
		all += b.Weight
		if r.Placed(j) {
			soft += b.Weight
			continue
		}
		r.x[signOtherNumbers] += flag(b.Kind == Number)
		soft += r.nearestTo(j) * b.Weight
	}
	if all > 0 {
		r.x[signSoftBack] = soft / all
	}
}

// sentences compares the two sentences whole.
func (r *retelling) sentences() {
	shared := 0.0
	for n := range r.A.Items {
		if r.Vouched(n) {
			shared += r.A.Items[n].Weight
		}
	}
	r.x[signShared] = shared
	if less := min(r.A.Total, r.B.Total); less > 0 {
		r.x[signOfLess], r.x[signOfMore] = shared/less, shared/max(r.A.Total, r.B.Total)
	}
	r.x[signHeading] = flag(r.B.Heading)
	r.x[signPosition] = math.Abs(r.Story.position(r.A) - r.Story.position(r.B))
}

// position is where a sentence stands in its report, from 0 to 1.
func (s *Story) position(st *Sentence) float64 {
	return float64(st.Number) / float64(len(s.Sentences[st.Report]))
}
