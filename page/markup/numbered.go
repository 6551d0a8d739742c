package markup

import (
	"regexp"
	"strings"
)

// Browsers of text write a number in brackets before each link, and the addresses of all
// behind the page (lynx -dump, links -dump): "By [18]Rana Ode", "18. https://…".

var (
	numberedAddress = regexp.MustCompile(`^\s*\[?\d+[.\]]:?\s+(?:https?|mailto|file|javascript|ftp):`)
	listHead        = regexp.MustCompile(`^\s*(?:References|Links|Visible links|Hidden links):?\s*$`)
	number          = regexp.MustCompile(`\[\d{1,4}\](\S|$)`)
	field           = regexp.MustCompile(`^\s*(?:[-*+]\s+)?[\[(](?:BUTTON|INPUT|SUBMIT|TEXTAREA|SELECT|IMG|IMAGE|EMBED|IFRAME)[\])]`)
	relations       = regexp.MustCompile(`^\s*#\[\d+\]`)
)

// leastAddresses is how many addresses such a list has.
const leastAddresses = 2

// numbersLinks says whether a list of numbered addresses stands behind a text that
// numbers its links.
func numbersLinks(text string) bool {
	at := listFrom(strings.Split(text, "\n"))
	return at >= 0 && number.MatchString(text)
}

// listFrom is the line that heads the list of addresses behind a text, -1 if there is
// none.
func listFrom(lines []string) int {
	from, addresses := -1, 0
	for i := len(lines) - 1; i >= 0; i-- {
		switch l := lines[i]; {
		case strings.TrimSpace(l) == "":
		case numberedAddress.MatchString(l):
			addresses++
		case listHead.MatchString(l):
			from = i
		default:
			if addresses < leastAddresses {
				return -1
			}
			return from
		}
	}
	return -1
}

// readNumbered takes the numbers of links out of a text, with the list of addresses and
// what stands on lines of fields and buttons; a line of several links is a menu.
func (t *Text) readNumbered(text string) {
	lines := strings.Split(text, "\n")
	at := listFrom(lines)
	t.Aside = append(t.Aside, strings.Join(lines[at:], "\n"))
	var out []string
	for _, l := range lines[:at] {
		n := len(number.FindAllString(l, -1))
		plain := number.ReplaceAllString(l, "$1")
		words := strings.TrimSpace(plain)
		switch {
		case relations.MatchString(l), field.MatchString(plain), n > 1 && opensNumber(l) && !ends(words):
			t.Aside = append(t.Aside, l)
			continue
		case n > 0 && opensNumber(l) && !ends(words):
			t.Linked = append(t.Linked, words)
		}
		out = append(out, plain)
	}
	t.Plain = strings.Join(out, "\n")
}

// opensNumber says whether a line opens with the number of a link, maybe as an entry of
// a list.
func opensNumber(l string) bool {
	l = strings.TrimLeft(l, " \t*+-•")
	loc := number.FindStringIndex(l)
	return loc != nil && loc[0] == 0
}

// ends says whether a line ends as a sentence does.
func ends(s string) bool {
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".!?\"")
}
