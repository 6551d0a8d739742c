package statement

import (
	"slices"
	"strings"
)

// tolled says whether item i is the word for what befell so many, and B tells
// that of as many in another word: 12 people died, leaving 12 dead.
func (al *Alignment) tolled(i int) bool {
	it := &al.A.Items[i]
	of := befell[it.Lemma]
	if of == "" || it.Negated || it.Mood != Fact {
		return false
	}
	return slices.ContainsFunc(al.numbered(i), func(n int) bool {
		return al.A.Items[n].Figure.Of == of && al.To[n] >= 0 && al.Grade[n] >= Vouch && al.B.Items[al.To[n]].Figure.Of == of
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
		return f.Unit == "year" && strings.HasPrefix(f.Of, "age") && al.To[n] >= 0 && al.Grade[n] >= Vouch
	})
}

// numbered are the numbers that stand beside an item in the tree.
func (al *Alignment) numbered(i int) []int {
	var out []int
	for n := range al.A.Items {
		if al.A.Items[n].Kind == Number && al.A.distance(n, i) <= 1 {
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
