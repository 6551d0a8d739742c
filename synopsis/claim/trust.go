package claim

import (
	_ "embed"
	"strconv"
	"strings"

	"synoptic/synopsis/statement"
	"synoptic/synopsis/wording"
)

// trusted says whether the sentence of a fit tells a telling: at once where it
// says every word of a clause; where it says a phrase, or a clause in other
// words, if it is surely one fact.
func (s *Story) trusted(f *fit, t *wording.Telling) bool {
	if !f.lacks && !t.Phrase {
		return true
	}
	if f.lacks && t.Phrase {
		return false
	}
	signs := f.signs(t)
	if t.Phrase {
		return sure(&signs, phraseWeights)
	}
	return sure(&signs, rewordedWeights)
}

// signs are what tells whether the sentence of a fit and a telling are one
// fact.
func (f *fit) signs(t *wording.Telling) statement.Signs {
	st := statement.Stretch{Head: t.Head, In: make([]bool, len(f.said)), Said: f.said}
	for _, n := range t.Items {
		st.In[n] = true
	}
	return f.al.Signs(&st)
}

// weights are those of a logistic regression, with the least sum of weighted
// signs from which it is trusted.
type weights struct {
	of    statement.Signs
	least float64
}

// sure says whether the signs weigh enough.
func sure(x *statement.Signs, w *weights) bool {
	z := 0.0
	for k := range x {
		z += x[k] * w.of[k]
	}
	return z >= w.least
}

//go:embed trust.txt
var trustText string

var rewordedWeights, phraseWeights = trustOf(trustText)

// trustOf reads a table of weights: a sign, its weight for clauses in other
// words, its weight for phrases; the row "least" is the sum from which a line
// is trusted.
func trustOf(text string) (reworded, phrase *weights) {
	reworded, phrase = &weights{}, &weights{}
	at := map[string]int{}
	for k, name := range statement.SignNames {
		at[name] = k
	}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) != 3 {
			continue
		}
		for k, w := range []*weights{reworded, phrase} {
			v, err := strconv.ParseFloat(f[1+k], 64)
			switch i, known := at[f[0]]; {
			case err != nil:
			case f[0] == "least":
				w.least = v
			case known:
				w.of[i] = v
			}
		}
	}
	return reworded, phrase
}
