package statement

import (
	"strings"

	"synoptic/meaning"
	"synoptic/news"
)

// measured says whether two items are told of another share of things: all
// schools, some schools; almost lost, lost.
func (f *fellows) measured() bool {
	a, b := f.A.share(f.Story, f.i), f.B.share(f.Story, f.To[f.i])
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
	noun := it.Pos == meaning.Noun || it.Pos == meaning.Adjective && standing[it.Rel] // the dead
	if it.Kind != Word || !noun && !it.Predicate {
		return ""
	}
	r := story.Reports[s.Report]
	ts := r.Marks.Tokens
	found := ""
	for _, w := range s.shares {
		k, as := w.token, w.as
		if k < it.Token-shareReach || k >= it.Token || !ofItem(ts, k, it.Token) {
			continue
		}
		switch {
		case as == "almost" && noun && found == "" && !(k+1 < s.Last && shares[strings.ToLower(ts[k+1].In(r.Text))] == "all"):
		case !noun && as != "almost":
		case found == "almost":
		default:
			found = as
		}
	}
	return found
}

// standing are the relations of an adjective that stands for those it is told of.
var standing = wordSet(`nmod nsubj obj obl`)

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
