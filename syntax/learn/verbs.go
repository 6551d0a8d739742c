package learn

import (
	"slices"
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/syntax/lemma"
)

// Verbs lists the regular forms of verbs, given as their infinitives, of
// which the rules make no verb: form and infinitive, one pair a line. A form of
// two verbs is left to the rules.
func Verbs(infinitives []string) []byte {
	known := map[string]bool{}
	for _, v := range infinitives {
		known[v] = true
	}
	made := map[string][]string{} // form -> verbs
	for _, v := range infinitives {
		for _, form := range regular(v) {
			if !slices.Contains(made[form], v) {
				made[form] = append(made[form], v)
			}
		}
	}
	var lines []string
	for form, verbs := range made {
		if by := lemma.ByRule(form, form, lemma.TagsOf(form)[0], true); len(verbs) == 1 && !known[by] {
			lines = append(lines, form+" "+verbs[0]+"\n")
		}
	}
	sort.Strings(lines)
	return []byte(strings.Join(lines, ""))
}

// regular are the forms of a verb on -ing and, unless its past is irregular, on
// -ed. Where the last consonant may be doubled both forms are told, but of verbs
// of one syllable, which always double it.
func regular(v string) []string {
	if len(v) < 3 {
		return nil
	}
	stems := []string{v}
	switch doubled := v + v[len(v)-1:]; {
	case !doubles(v):
	case syllables(v) == 1:
		stems = []string{doubled}
	default:
		stems = append(stems, doubled)
	}
	_, irregular := english.Irregular(v)
	var forms []string
	for _, s := range stems {
		forms = append(forms, gerund(s))
		if !irregular {
			forms = append(forms, past(s))
		}
	}
	return forms
}

func past(stem string) string {
	switch n := len(stem); {
	case stem[n-1] == 'e':
		return stem + "d"
	case stem[n-1] == 'y' && !lemma.Vowel(stem[n-2]):
		return stem[:n-1] + "ied"
	case stem[n-1] == 'c':
		return stem + "ked"
	}
	return stem + "ed"
}

func gerund(stem string) string {
	switch n := len(stem); {
	case strings.HasSuffix(stem, "ie"):
		return stem[:n-2] + "ying"
	case stem[n-1] == 'e' && strings.IndexByte("eoy", stem[n-2]) < 0:
		return stem[:n-1] + "ing"
	case stem[n-1] == 'c':
		return stem + "king"
	}
	return stem + "ing"
}

// doubles says whether the last letter of a verb may be doubled: one consonant
// behind one vowel.
func doubles(v string) bool {
	n := len(v)
	last := v[n-1]
	return !lemma.Vowel(last) && strings.IndexByte("wxyc", last) < 0 && lemma.Vowel(v[n-2]) && (n < 3 || !lemma.Vowel(v[n-3]) || strings.HasPrefix(v[n-3:], "u") && n > 3 && v[n-4] == 'q')
}

// syllables counts the runs of vowels of a word.
func syllables(w string) (n int) {
	for i := range len(w) {
		if lemma.Vowel(w[i]) && (i == 0 || !lemma.Vowel(w[i-1])) || w[i] == 'y' && i > 0 && !lemma.Vowel(w[i-1]) {
			n++
		}
	}
	return n
}
