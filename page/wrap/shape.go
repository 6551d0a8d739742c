package wrap

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wideBlank parts what stands side by side on a line of a printed page.
var wideBlank = regexp.MustCompile(`\S(?: {3,}|\t+)\S`)

// apart says whether a line holds several things side by side, or an address alone: it
// is of no paragraph.
func apart(l string) bool {
	l = strings.TrimSpace(l)
	return strings.HasPrefix(l, "<") || strings.HasPrefix(l, "http") || wideBlank.MatchString(l)
}

// itemSign opens an entry of a list.
var itemSign = regexp.MustCompile(`^\s*(?:[-•*·–—>#|+]\s|\d{1,2}[.)]\s|_{2,}|-{2,}|={2,})`)

func opensItem(l string) bool { return itemSign.MatchString(l) }

// label opens a line of the head of a letter, or of a form.
var label = regexp.MustCompile(`^\s*\p{Lu}[\p{L}-]*: `)

func labelled(l string) bool { return label.MatchString(l) }

func blank(l string) bool { return strings.TrimSpace(l) == "" }

func isLetter(r rune) bool { return unicode.IsLetter(r) }

// letters is how long a line is without the blanks around it.
func letters(l string) int { return utf8.RuneCountInString(strings.TrimSpace(l)) }

// indent is how many blanks stand before a line.
func indent(l string) int { return len(l) - len(strings.TrimLeft(l, " \t")) }

// firstSmall says whether a line opens with a small letter, maybe behind a mark.
func firstSmall(l string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(l, " \t\"“‘'(*_"))
	return unicode.IsLower(r)
}
