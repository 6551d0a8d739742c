package verify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// names are who the reports of a story name, and in which words.
type names struct {
	words    map[string]bool // all words of the reports
	capitals string          // all their capital letters
	proper   []string        // the proper names of the story, in order
}

// namesIn are the words of the reports and the proper names of those who speak,
// are credited or publish in the story.
func namesIn(s news.Synopsis) names {
	var n names
	var text strings.Builder
	for _, r := range s.Reports {
		for _, part := range []string{r.Text, string(r.Title), string(r.Byline), string(r.Outlet.Name)} {
			text.WriteString(part + "\n")
		}
		n.know(string(r.Outlet.Name))
		for _, q := range r.Quotes {
			n.know(string(q.Speaker))
		}
	}
	for _, x := range s.Sources {
		n.know(x.Source)
	}
	slices.Sort(n.proper)
	n.words = wordSet(text.String())
	n.capitals = strings.Map(capital, text.String())
	return n
}

// know keeps a proper name of two words or more.
func (n *names) know(name string) {
	if proper(name) && strings.Contains(name, " ") && !slices.Contains(n.proper, name) {
		n.proper = append(n.proper, name)
	}
}

// unknown says whether no report gives the name: none of its words stands in
// a text, a title, a byline or an outlet's name, nor do its first letters, nor
// is it the first letters of words there.
func (n *names) unknown(name string) bool {
	if name == "" || n.words[initials(name)] || strings.Contains(n.capitals, name) {
		return false
	}
	return !slices.ContainsFunc(wordsOf(name), func(w string) bool { return n.words[w] && w != "the" })
}

// otherThan is a known name whose last word the words give, if they give no
// word of any of those given, nor their first letters.
func (n *names) otherThan(given []string, words string) string {
	set := wordSet(words)
	for _, name := range given {
		if sameName(words, name) || set[initials(name)] {
			return ""
		}
	}
	for _, known := range n.proper {
		parts := wordsOf(known)
		last := parts[len(parts)-1]
		if set[last] && len(last) > 3 && !slices.ContainsFunc(given, func(name string) bool { return sameName(name, known) || initials(name) == initials(known) }) {
			return known
		}
	}
	return ""
}

// sameName says whether two names can be one's: they share a word of three
// letters or more.
func sameName(a, b string) bool {
	words := wordSet(a)
	for _, w := range wordsOf(b) {
		if words[w] && utf8.RuneCountInString(w) > 2 && w != "the" {
			return true
		}
	}
	return a == b
}

// proper says whether a name begins every word with a capital letter, as "the
// mayor" does not.
func proper(name string) bool {
	for _, w := range strings.Fields(name) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return name != ""
}

// initials are the capital letters of a name, made small: "ap".
func initials(name string) string {
	return strings.ToLower(strings.Map(capital, strings.TrimPrefix(name, "The ")))
}

// capital leaves capital letters only.
func capital(r rune) rune {
	if unicode.IsUpper(r) {
		return r
	}
	return -1
}
