package learn

import (
	"sort"
	"strings"

	"synoptic/syntax/lemma"
	"synoptic/syntax/treebank"
)

// learnLemmas lists the forms in trees whose usual lemma the rules miss, one
// a line, if they are seen twice or the lemma is a word seen by itself.
func learnLemmas(trees []treebank.Tree) []byte {
	count := map[string]map[string]int{}
	seen := map[string]bool{}
	for _, t := range trees {
		for _, k := range t.Tokens {
			form := t.Text[k.Start:k.End]
			low := strings.ToLower(form)
			seen[low] = true
			key := k.Fine + " " + low
			if count[key] == nil {
				count[key] = map[string]int{}
			}
			count[key][k.Lemma]++
		}
	}
	known := lemma.Irregular()
	var lines []string
	for key, lemmas := range count {
		fine, low, _ := strings.Cut(key, " ")
		best, n := usual(lemmas)
		if known[key] != "" || !lemmaTag(fine) || strings.ContainsAny(low+best, " |\n") || best == "_" {
			continue
		}
		if lemma.ByRule(low, low, fine, true) != best && (n > 1 || seen[strings.ToLower(best)]) {
			lines = append(lines, fine+" "+low+" "+best+"\n")
		}
	}
	sort.Strings(lines)
	return []byte(strings.Join(lines, ""))
}

// usual is the commonest lemma, the first in order of letters if there are
// two.
func usual(lemmas map[string]int) (best string, n int) {
	for l, c := range lemmas {
		if c > n || c == n && l < best {
			best, n = l, c
		}
	}
	return best, n
}

// lemmaTag says whether forms with a Penn tag may have a lemma of their own.
func lemmaTag(fine string) bool {
	switch fine {
	case "NNP", "NNPS", "FW", "ADD", "GW", "XX", "AFX", "LS", "NFP", "HYPH", "CD":
		return false
	}
	return fine[0] >= 'A' && fine[0] <= 'Z'
}
