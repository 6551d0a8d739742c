// Package lemma gives the dictionary form of a word with its Penn tag: by rules that
// cut endings, and lists of what they miss. It looks at no other word.
package lemma

import (
	"strings"
	"sync"
	"unicode/utf8"

	"synoptic/english"
	"synoptic/syntax/model"
)

// exceptions are the forms whose lemma no rule gives: those of the tables,
// those of verbs that WordNet knows, one a line: form, lemma; and those learnt
// from the treebanks, one a line: tag, form, lemma.
var exceptions = sync.OnceValue(func() map[string]string {
	m := Irregular()
	for row := range english.Rows(model.Verbs) {
		for _, tag := range TagsOf(row[0]) {
			if _, known := m[tag+" "+row[0]]; !known {
				m[tag+" "+row[0]] = row[1]
			}
		}
	}
	for row := range english.Rows(model.Lemmas) {
		if len(row) == 3 {
			m[row[0]+" "+row[1]] = row[2]
		}
	}
	return m
})

// TagsOf gives the Penn tags of a regular form of a verb.
func TagsOf(form string) []string {
	if strings.HasSuffix(form, "ing") {
		return []string{"VBG"}
	}
	return []string{"VBD", "VBN"}
}

// Of is the dictionary form of a word with a Penn tag, in lower case but
// for names. first says that the word begins its sentence.
func Of(form, fine string, first bool) string {
	switch fine {
	case "NNPS":
		return withoutS(form)
	case "NNP", "FW", "ADD":
		return form
	}
	low := strings.ToLower(form)
	if fine == "PRP" && low == "i" {
		return "I"
	}
	var key [40]byte
	k := append(append(append(key[:0], fine...), ' '), low...)
	if l, ok := exceptions()[string(k)]; ok {
		return l
	}
	return ByRule(form, low, fine, first)
}

// ByRule is the lemma of a word as the rules alone give it, which cut endings; low is
// the word in small letters.
func ByRule(form, low, fine string, first bool) string {
	switch fine {
	case "NNS":
		return withoutS(low)
	case "VBZ":
		return withoutS(low)
	case "VBD", "VBN":
		if strings.HasSuffix(low, "ed") && len(low) > 3 {
			return base(low, low[:len(low)-2])
		}
	case "VBG":
		if strings.HasSuffix(low, "ing") && len(low) > 4 {
			return base("", low[:len(low)-3])
		}
	case "JJR", "RBR":
		if strings.HasSuffix(low, "er") && len(low) > 4 {
			return base(low, low[:len(low)-2])
		}
	case "JJS", "RBS":
		if strings.HasSuffix(low, "est") && len(low) > 5 {
			return base("", low[:len(low)-3])
		}
	case "JJ", "NN":
		if !first && form != low && capitalised(form) && fine == "JJ" {
			return form
		}
	}
	return low
}

// capitalised says whether only the first letter of w is a capital.
func capitalised(w string) bool {
	_, n := utf8.DecodeRuneInString(w)
	return strings.ToLower(w[n:]) == w[n:] && len(w) > n
}

// withoutS cuts the -s of a plural or third person.
func withoutS(w string) string {
	n := len(w)
	switch {
	case n < 3 || w[n-1] != 's' || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") && n < 5:
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"),
		strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"), strings.HasSuffix(w, "oes"):
		return w[:n-2]
	case strings.HasSuffix(w, "'s"):
		return w[:n-2]
	}
	return w[:n-1]
}

// base mends a stem from which an ending was cut: doubled letters become
// one, i becomes y, a mute e comes back. whole is the word if the stem with e
// is part of it, so that nothing need be built.
func base(whole, stem string) string {
	n := len(stem)
	if n < 2 {
		return stem
	}
	last, before := stem[n-1], stem[n-2]
	switch {
	case n == 2 && Vowel(last):
		return stem + "e"
	case last == 'i' && n > 2:
		return stem[:n-1] + "y"
	case last == before && n > 3 && strings.IndexByte("bdgmnprt", last) >= 0:
		return stem[:n-1]
	case last == before && last == 'l' && n > 4 && !Vowel(stem[n-3]):
		return stem[:n-1]
	case !muteE(stem):
		return stem
	case whole != "":
		return whole[:n+1]
	}
	return stem + "e"
}

// Vowel says whether c is a vowel letter.
func Vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
