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
func (al *Alignment) reworded(i int) bool {
	a := &al.A.Items[i]
	if !a.Predicate || a.Kind != Word || a.Pos != meaning.Verb || a.Light || speaks[a.Lemma] {
		return false
	}
	for j := range al.B.Items {
		if !al.mayReword(i, j) {
			continue
		}
		p := al.partsTold(i, j)
		if p.weight < rewordWeight || p.items < rewordItems || p.core == 0 {
			continue
		}
		least := rewordCosine
		if p.anchors > 0 && p.items > rewordItems {
			least = anchoredCosine
		}
		if c, known := meaning.Cosine(a.Lemma, al.B.Items[j].Lemma); known && c >= least {
			return true
		}
	}
	return false
}

// mayReword says whether item j is a verb that may tell the deed of predicate
// i: told alike, of the same, and not its opposite.
func (al *Alignment) mayReword(i, j int) bool {
	a, b := &al.A.Items[i], &al.B.Items[j]
	switch {
	case !b.Predicate, b.Pos != meaning.Verb, b.Light, speaks[b.Lemma]:
		return false
	case a.Negated != b.Negated, a.Mood != b.Mood:
		return false
	case !al.Alike(a.Doer, b.Doer) || !al.Alike(a.Done, b.Done):
		return false
	}
	return al.Story.grade(a, b) != Rival && !english.ContraryVerbs(a.Lemma, b.Lemma) && !meaning.Contrary(a.Lemma, b.Lemma, meaning.Verb)
}

// partsTold is what B tells at predicate j of what hangs on predicate i: its
// weight, how many items that is, how many of them are numbers and times, and
// how many do it or are done it in both.
type partsTold struct {
	weight               float64
	items, anchors, core int
}

func (al *Alignment) partsTold(i, j int) (p partsTold) {
	a, b := &al.A.Items[i], &al.B.Items[j]
	for k := range al.A.Items {
		it, to := &al.A.Items[k], al.To[k]
		if it.Up != i && k != a.Doer && k != a.Done || to < 0 || al.Grade[k] < Vouch || al.B.Distance(to, j) > 1 && to != b.Doer && to != b.Done {
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
func (al *Alignment) tolled(i int) bool {
	it := &al.A.Items[i]
	of := befell[it.Lemma]
	if of == "" || it.Negated || it.Mood != Fact {
		return false
	}
	return slices.ContainsFunc(al.numbered(i), func(n int) bool {
		return al.A.Items[n].Figure.Of == of && al.Vouched(n) && al.B.Items[al.To[n]].Figure.Of == of
	})
}

// ages says whether item i only tells that a number beside it is an age, and B
// tells the age: aged 81, at the age of 81.
func (al *Alignment) ages(i int) bool {
	switch al.A.Items[i].Lemma {
	case "age", "aged", "old":
	default:
		return false
	}
	return slices.ContainsFunc(al.numbered(i), func(n int) bool {
		f := al.A.Items[n].Figure
		return f.Unit == "year" && strings.HasPrefix(f.Of, "age") && al.Vouched(n)
	})
}

// numbered are the numbers that stand beside an item in the tree.
func (al *Alignment) numbered(i int) []int {
	var out []int
	for n := range al.A.Items {
		if al.A.Items[n].Kind == Number && al.A.Distance(n, i) <= 1 {
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
