package claim

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// Signs are all that tells whether a line may stand with a sentence behind it:
// how it stands to what that says, and how it reads.
type Signs [statement.SignCount + wording.SignCount]float64

// SignNames are the names of the signs, in order.
func SignNames() []string {
	return append(append([]string{}, statement.SignNames[:]...), wording.SignNames[:]...)
}

// signsOf joins the two.
func signsOf(held *statement.Signs, reads *wording.Signs) Signs {
	var x Signs
	copy(x[:], held[:])
	copy(x[statement.SignCount:], reads[:])
	return x
}

// judge is a logistic regression over signs, with the probability from which
// it says yes.
type judge struct {
	of    Signs
	least float64
}

// chance is the probability of yes.
func (j *judge) chance(x *Signs) float64 {
	z := 0.0
	for k := range x {
		z += x[k] * j.of[k]
	}
	return 1 / (1 + math.Exp(-z))
}

// says says whether it is sure enough.
func (j *judge) says(x *Signs) bool { return j.chance(x) >= j.least }

// Judges are what is learnt of lines: whether a sentence that says every word
// of a phrase means the same thing, whether one that does not say every word of
// a clause tells much of it, and whether a clause reads well.
type judges struct{ phrase, reworded, reads judge }

//go:embed trust.txt
var trustText string

var trust = trustOf(trustText)

// trustOf reads a table of weights: a sign and its weight for each judge. The
// row "least" holds the probabilities from which each says yes.
func trustOf(text string) *judges {
	out := &judges{}
	at := map[string]int{}
	for k, name := range SignNames() {
		at[name] = k
	}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		all := []*judge{&out.phrase, &out.reworded, &out.reads}
		if len(f) != 1+len(all) {
			continue
		}
		for k, j := range all {
			v, err := strconv.ParseFloat(f[1+k], 64)
			if err != nil {
				continue
			}
			if f[0] == "least" {
				j.least = v
			} else if i, known := at[f[0]]; known {
				j.of[i] = v
			}
		}
	}
	return out
}

// trusted says whether the sentence of a fit tells a telling, all of it.
func (f *fit) trusted(t *wording.Telling, reads *wording.Signs) bool {
	switch {
	case f.lacks || f.quotes(t):
		return false
	case reads == nil:
		return true
	case !t.Phrase:
		if r := readable(reads); r >= plain || r < fairly || len(t.Pieces) > 2 {
			return r >= plain
		}
		held := f.signs(t)
		x := signsOf(&held, reads)
		return trust.phrase.says(&x)
	case t.Introduces != "" && !f.beside(t):
		return false
	case !f.sameDoer(t):
		return false
	case f.al.Turned() || f.al.TurnedAbove(t.Head):
		return false // what is denied in the one and told in the other is shared by neither
	case t.Introduces != "" && (f.al.WordForWord(t.Items) || f.presents(t)):
		return true
	}
	held := f.signs(t)
	x := signsOf(&held, reads)
	return trust.phrase.says(&x)
}

// beside says whether the sentence of a fit says all of a telling in one place:
// a role that its report gives somebody elsewhere introduces nobody there.
func (f *fit) beside(t *wording.Telling) bool {
	first, last := math.MaxInt, -1
	for _, n := range t.Items {
		j := f.al.To[n]
		if j < 0 || f.al.Grade[n] < statement.Vouch {
			return false
		}
		if a, b := &f.al.A.Items[n], &f.al.B.Items[j]; a.Kind == statement.Name && (b.Pronoun || b.Titled && a.Lemma != b.Lemma) {
			return false // she, the mayor
		}
		first, last = min(first, f.al.B.Items[j].Token), max(last, f.al.B.Items[j].Token)
	}
	return last-first <= t.Words+besideWords
}

// presents says whether the sentence of a fit tells who somebody is as a telling
// does: all of it hangs together there, the role on the name in full or the name
// on the role, and nothing makes the role another (the deputy mayor, a former one).
func (f *fit) presents(t *wording.Telling) bool {
	b := f.al.B.Items
	in := make([]bool, len(b))
	for _, n := range t.Items {
		j := f.al.To[n]
		if in[j] = true; b[j].Predicate || b[j].Rel == "conj" || !inFull(&f.al.A.Items[n], &b[j]) {
			return false
		}
	}
	tops := 0
	for j := range b {
		switch up := b[j].Up; {
		case in[j] && (up < 0 || !in[up]):
			tops++
		case !in[j] && up >= 0 && in[up] && !b[j].Predicate && b[j].Prep == "" && b[j].Rel != "nmod:poss" && b[j].Kind != statement.Number && !ofPlace(&b[j]):
			return false
		}
	}
	return tops == 1
}

// ofPlace says whether an item tells where something or somebody is from: the
// Norvan president is a president.
func ofPlace(it *statement.Item) bool { return it.Class == "place" || it.Country != "" }

// inFull says whether b has the given name of a person whom a names in full.
func inFull(a, b *statement.Item) bool {
	if a.Kind != statement.Name || a.Class != "person" {
		return true
	}
	words := strings.Fields(strings.ReplaceAll(a.Surface, ".", ""))
	last := len(words) - 1
	if last > 1 && len(words[last]) < 3 {
		last-- // Venn Jr.
	}
	for k := last - 1; k >= 0; k-- {
		if len(words[k]) > 1 {
			return slices.Contains(strings.Fields(b.Surface), words[k])
		}
	}
	return true
}

// sameDoer says whether the sentence of a fit tells the deed of a telling of
// the same one, where a phrase leaves out whose it is.
func (f *fit) sameDoer(t *wording.Telling) bool {
	if t.Head < 0 || !f.al.A.Items[t.Head].Predicate || !f.al.A.Items[t.Head].Finite {
		return true
	}
	p := &f.al.A.Items[t.Head]
	return (p.Doer >= 0 || p.Done >= 0) && (p.Doer < 0 || f.al.Said(p.Doer)) && (p.Done < 0 || f.al.Said(p.Done))
}

// besideWords is how many more words than a telling the place may take that
// says it beside one another.
const besideWords = 4

// quotes says whether the sentence of a fit tells in somebody's words what a
// telling tells in none.
func (f *fit) quotes(t *wording.Telling) bool {
	if t.Head < 0 || f.al.To[t.Head] < 0 {
		return false
	}
	return !f.al.A.Items[t.Head].Quoted && !f.al.A.Items[t.Head].Reported && f.al.B.Items[f.al.To[t.Head]].Quoted
}

// plain is how likely a clause must read well for others to stand behind it. Of
// 213 that were judged, and of which a sentence says every word, four in five
// above it were told there, and little more than half of those below.
const plain = .5

// fairly is how likely a clause must read well where a judge of phrases is sure
// that what is left of it means the same there: at least 15 people … were killed.
const fairly = .2

// retells says whether the sentence of a fit tells much of a telling in other
// words.
func (f *fit) retells(t *wording.Telling, reads *wording.Signs) bool {
	return f.tells(t, reads) >= trust.reworded.least
}

// tells is how likely the sentence of a fit tells what a telling does, as it is
// judged where not every word of it is there.
func (f *fit) tells(t *wording.Telling, reads *wording.Signs) float64 {
	held := f.signs(t)
	x := signsOf(&held, reads)
	return trust.reworded.chance(&x)
}

// readable is how likely a telling reads well, from 0 to 1.
func readable(reads *wording.Signs) float64 {
	var x Signs
	copy(x[statement.SignCount:], reads[:])
	return trust.reads.chance(&x)
}

// readsWell says whether a telling reads well enough to stand by itself.
func readsWell(reads *wording.Signs) bool {
	return reads == nil || readable(reads) >= trust.reads.least
}

// signs are how a telling stands to what the sentence of a fit says.
func (f *fit) signs(t *wording.Telling) statement.Signs {
	st := statement.Stretch{Head: t.Head, In: make([]bool, len(f.said)), Said: f.said}
	for _, n := range t.Items {
		st.In[n] = true
	}
	return f.al.Signs(&st)
}
