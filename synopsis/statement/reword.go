package statement

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/meaning"
)

const (
	rewordCosine   = .55 // least likeness of two verbs that may tell one deed
	anchoredCosine = .25 // the same where three things and a number or time are told of both
	rewordWeight   = 1.1 // least weight of what both tell of the deed
	rewordItems    = 2   // and how many items that are
)

// reworded says whether B tells the deed of predicate i in another verb: one
// near in meaning, of which the same things are told in the same parts, as
// sure and not denied.
func (x asked) reworded() bool {
	a := x.it
	if !a.Predicate || a.Kind != Word || a.Pos != meaning.Verb || a.Light || speaks[a.Lemma] {
		return false
	}
	for j := range x.B.Items {
		if !x.B.Items[j].Predicate {
			continue
		}
		p := x.partsTold(j)
		if p.weight < rewordWeight || p.items < rewordItems || p.core == 0 || !x.mayReword(j) {
			continue
		}
		least := rewordCosine
		if p.anchors > 0 && p.items > rewordItems {
			least = anchoredCosine
		}
		if c, known := meaning.Cosine(a.Lemma, x.B.Items[j].Lemma); known && c >= least || meaning.MayMean(a.Lemma, x.B.Items[j].Lemma, meaning.Verb) {
			return true
		}
	}
	return false
}

// mayReword says whether item j is a verb that may tell the deed of predicate
// i: told alike, of the same, and not its opposite.
func (x asked) mayReword(j int) bool {
	a, b := x.it, &x.B.Items[j]
	switch {
	case !b.Predicate, b.Pos != meaning.Verb, b.Light, speaks[b.Lemma], x.Placed(j):
		return false // or it tells another word of A
	case a.Negated != b.Negated, !a.Mood.like(b.Mood):
		return false
	case !x.Alike(a.Doer, b.Doer) || !x.Alike(a.Done, b.Done):
		return false
	}
	return x.Story.grade(a, b) != Rival && !english.ContraryVerbs(a.Lemma, b.Lemma) && !meaning.Contrary(a.Lemma, b.Lemma, meaning.Verb)
}

// partsTold is what B tells at predicate j of what hangs on predicate i: its
// weight, how many items that is, how many of them are numbers and times, and
// how many do it or are done it in both.
type partsTold struct {
	weight               float64
	items, anchors, core int
}

func (x asked) partsTold(j int) (p partsTold) {
	a, b := x.it, &x.B.Items[j]
	for k := range x.A.Items {
		it, to := &x.A.Items[k], x.To[k]
		if it.Up != x.i && k != a.Doer && k != a.Done || to < 0 || x.Grade[k] < Vouch || x.B.Distance(to, j) > 1 && to != b.Doer && to != b.Done {
			continue
		}
		p.weight += it.Weight
		p.items++
		if it.Kind == Number || it.Kind == Moment {
			p.anchors++
		}
		if k == a.Doer && to == b.Doer || k == a.Done && to == b.Done {
			p.core++
		}
	}
	return p
}

// tolled says whether item i is the word for what befell so many, and B tells
// that of as many in another word: 12 people died, leaving 12 dead.
func (x asked) tolled() bool {
	it := x.it
	of := befell[it.Lemma]
	if of == "" || it.Negated || it.Mood != Fact {
		return false
	}
	return slices.ContainsFunc(x.numbered(), func(n int) bool {
		return x.A.Items[n].Figure.Of == of && x.Vouched(n) && x.B.Items[x.To[n]].Figure.Of == of
	})
}

// ages says whether item i only tells that a number beside it is an age, and B
// tells the age: aged 81, at the age of 81.
func (x asked) ages() bool {
	switch x.A.Items[x.i].Lemma {
	case "age", "aged", "old":
	default:
		return false
	}
	return slices.ContainsFunc(x.numbered(), func(n int) bool {
		f := x.A.Items[n].Figure
		return f.Unit == "year" && strings.HasPrefix(f.Of, "age") && x.Vouched(n)
	})
}

// numbered are the numbers that stand beside an item in the tree.
func (x asked) numbered() []int {
	var out []int
	for n := range x.A.Items {
		if x.A.Items[n].Kind == Number && x.A.Distance(n, x.i) <= 1 {
			out = append(out, n)
		}
	}
	return out
}

// befell are the words for what befalls those whom a toll counts, with what
// figures of it are of.
var befell = map[string]string{
	"die": "killed", "kill": "killed", "dead": "killed", "death": "killed", "perish": "killed",
	"injure": "injured", "hurt": "injured", "wound": "injured", "injury": "injured",
}
