// Package spelling holds two words against each other by their letters alone.
package spelling

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Skeleton is the consonants of a word, each run of one letter once, behind a
// sign that no word begins with: names brought into Latin letters by two ways
// differ in their vowels and doubled letters, as Muhammad and Mohammed do. Which
// vowel it begins with is left open.
func Skeleton(form string) string {
	out := []byte{'~'}
	for i := range len(form) {
		c := form[i]
		if i == 0 && strings.IndexByte("aeiou", c) >= 0 {
			c = 'a'
		}
		if strings.IndexByte("aeiouy-'", c) >= 0 && i > 0 {
			continue
		}
		if out[len(out)-1] != c {
			out = append(out, c)
		}
	}
	return string(out)
}

// ApartByOne says whether two words share what is left without one letter.
func ApartByOne(a, b string) bool {
	for _, x := range LessOne(a) {
		if slices.Contains(LessOne(b), x) {
			return true
		}
	}
	return false
}

// American writes a word as Americans do: two ways to spell it are no doubt
// about a name.
func American(form string) string {
	return americans.Replace(form)
}

var americans = strings.NewReplacer("isation", "ization", "ising", "izing", "ised", "ized", "our", "or", "centre", "center")

// Transposed says whether two words are one but for two letters that changed
// places: no two words of English are so by chance beside the same words.
func Transposed(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	k := 0
	for k < len(a) && a[k] == b[k] {
		k++
	}
	return k+1 < len(a) && a[k] == b[k+1] && a[k+1] == b[k] && a[k+2:] == b[k+2:]
}

// LessOne is a form and what it becomes by leaving out one letter after the
// first: two forms that share one of these are at most two letters apart.
func LessOne(form string) []string {
	out := []string{form}
	for i := range form {
		if i > 0 {
			_, n := utf8.DecodeRuneInString(form[i:])
			out = append(out, form[:i]+form[i+n:])
		}
	}
	return out
}
