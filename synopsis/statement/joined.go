package statement

import (
	"strings"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
)

// chosen says whether one of two items is one of several that may be, and the
// other one of several that are: knives or guns, knives and guns.
func (al *Alignment) chosen(i int) bool {
	a, b := al.A.joiner(al.story, i), al.B.joiner(al.story, al.To[i])
	return a != "" && b != "" && a != b
}

// joiner is the word that joins an item to others: and, or; "" for none or
// another.
func (s *Sentence) joiner(story *Story, n int) string {
	r, at := story.Reports[s.Report], s.Items[n].Token
	ts := r.Marks.Tokens
	word := ""
	for k := s.First; k < s.Last; k++ {
		joined := ts[k].Head == at && ts[at].Rel == "conj" || ts[k].Head >= 0 && ts[ts[k].Head].Head == at && ts[ts[k].Head].Rel == "conj"
		if ts[k].Rel != "cc" || !joined {
			continue
		}
		switch w := strings.ToLower(ts[k].In(r.Text)); w {
		case "and", "or":
			word = w
		}
	}
	return word
}

// measured says whether two items are told of another share of things: all
// schools, some schools; almost lost, lost.
func (al *Alignment) measured(i int) bool {
	a, b := al.A.share(al.story, i), al.B.share(al.story, al.To[i])
	switch {
	case a == b:
		return false
	case a == "" && (loose[b] || b == "all"), b == "" && loose[a]:
		return false // schools, some schools, all schools
	}
	return true
}

// share is the word by which an item is told of all, of some or of hardly any
// of what its noun names, or nearly happened, as one word for those alike.
func (s *Sentence) share(story *Story, n int) string {
	it := &s.Items[n]
	if it.Kind != Word || it.Pos != meaning.Noun && !it.Predicate {
		return ""
	}
	r := story.Reports[s.Report]
	ts := r.Marks.Tokens
	found := ""
	for k := max(s.First, it.Token-shareReach); k < it.Token; k++ {
		w := strings.ToLower(ts[k].In(r.Text))
		if !ofItem(ts, k, it.Token) {
			continue
		}
		switch as := shares[w]; {
		case as == "almost" && it.Pos == meaning.Noun && found == "" && !(k+1 < s.Last && shares[strings.ToLower(ts[k+1].In(r.Text))] == "all"):
		case as == "" || it.Pos != meaning.Noun && as != "almost":
		case found == "almost":
		default:
			found = as
		}
	}
	return found
}

// shareReach is how far before a noun the word for its share stands.
const shareReach = 5

// ofItem says whether token k hangs on a token, or that one on it with "of":
// all schools, all of the schools.
func ofItem(ts []news.Token, k, at int) bool {
	for h, steps := k, 0; h >= 0 && steps < 3; h, steps = ts[h].Head, steps+1 {
		if h == at || ts[at].Head == h && strings.HasPrefix(ts[at].Rel, "nmod") {
			return true
		}
	}
	return false
}

var shares = map[string]string{
	"all": "all", "every": "all", "each": "all",
	"most": "most", "half": "half",
	"some": "some", "several": "some", "certain": "some",
	"many": "many", "numerous": "many", "few": "few",
	"almost": "almost", "nearly": "almost", "virtually": "almost", "practically": "almost", "narrowly": "almost",
}

// loose are shares that a noun without one tells too.
var loose = wordSet(`some many`)

// elsewhere says whether two nouns or names are told as where, and one of them
// as another side of the same: under the bridge, on the bridge.
func (al *Alignment) elsewhere(i int) bool {
	a, b := &al.A.Items[i], &al.B.Items[al.To[i]]
	return a.Kind != Number && a.Kind != Moment && a.Rel == b.Rel && english.OtherSide(a.Prep, b.Prep)
}

// otherBody says whether two numbers that hold the noun of whom they count hold
// another one: a mother, a father.
func (al *Alignment) otherBody(i int) bool {
	x, y := al.A.nounIn(al.story, i), al.B.nounIn(al.story, al.To[i])
	if x == "" || y == "" || x == y || personal[x] {
		return false
	}
	switch meaning.Relate(y, meaning.Noun, x, meaning.Noun) {
	case meaning.Same, meaning.Synonym, meaning.Broader:
		return false
	}
	return true
}

// nounIn is the last noun within a number, as its lemma.
func (s *Sentence) nounIn(story *Story, n int) string {
	r := story.Reports[s.Report]
	first, last := s.tokensOf(r.Marks.Tokens, &s.Items[n])
	for k := last; k >= first && s.Items[n].Kind == Number; k-- {
		if t := r.Marks.Tokens[k]; t.Tag == "NOUN" {
			return strings.ToLower(t.Lemma)
		}
	}
	return ""
}
