package verify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// meet learns the words of the reports and the proper names of those who
// speak, are credited or publish in the story.
func (c *check) meet(s news.Synopsis) {
	var text strings.Builder
	for _, r := range s.Reports {
		for _, part := range []string{r.Text, string(r.Title), string(r.Byline), string(r.Outlet.Name)} {
			text.WriteString(part + "\n")
		}
		c.know(string(r.Outlet.Name))
		for _, q := range r.Quotes {
			c.know(string(q.Speaker))
		}
	}
	for _, x := range s.Sources {
		c.know(x.Source)
	}
	slices.Sort(c.names)
	c.words = wordSet(text.String())
	c.capitals = strings.Map(capital, text.String())
}

// know keeps a proper name of two words or more.
func (c *check) know(name string) {
	if proper(name) && strings.Contains(name, " ") && !slices.Contains(c.names, name) {
		c.names = append(c.names, name)
	}
}

// unknown says whether no report gives the name: none of its words stands in
// a text, a title, a byline or an outlet's name, nor do its first letters, nor
// is it the first letters of words there.
func (c *check) unknown(name string) bool {
	if name == "" || c.words[initials(name)] || strings.Contains(c.capitals, name) {
		return false
	}
	return !slices.ContainsFunc(wordsOf(name), func(w string) bool { return c.words[w] && w != "the" })
}

// otherThan is a known name whose last word the words give, if they give no
// word of any of these names, nor their first letters.
func (c *check) otherThan(names []string, words string) string {
	set := wordSet(words)
	for _, name := range names {
		if sameName(words, name) || set[initials(name)] {
			return ""
		}
	}
	for _, known := range c.names {
		parts := wordsOf(known)
		last := parts[len(parts)-1]
		if set[last] && len(last) > 3 && !slices.ContainsFunc(names, func(n string) bool { return sameName(n, known) || initials(n) == initials(known) }) {
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
