package line

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutBoxes cuts boxes of links that run on inside a paragraph.
func (l *Line) cutBoxes(all string) {
	text := l.Text(all)
	for _, b := range boxForms {
		for at := 0; at < len(text); {
			from, to := b.find(text[at:])
			if from < 0 {
				break
			}
			l.Parts = append(l.Parts, Part{l.Start + at + from, l.Start + at + to, "related"})
			at += to
		}
	}
}

// boxForms are the ways in which such boxes stand, with examples that run:
// the paragraph with the box, and without it.
var boxForms = []struct {
	form   string
	means  string
	find   func(string) (from, to int) // of the first box, from -1 if there is none
	before string
	after  string
	keeps  string
}{
	{
		"bracket", "a bracket that says that it leads to another article",
		bracketBox,
		"The ferry had been mended twice. (RELATED: Why ferries sink) It sailed again in May.",
		"The ferry had been mended twice. It sailed again in May.",
		"The ferry had been mended twice (related faults were found in May).",
	},
	{
		"name", "behind a name, the full name run together with headlines, up to a word that leads on",
		nameBox,
		"Harbour master Rana Ode Katharina (Rana) Maria OdeFerry sinks off Ansel Mayor shuts quay for a week MORE said that the quay was shut.",
		"Harbour master Rana Ode said that the quay was shut.",
		"The ferry OdeLine, of which there are no MORE in Ansel, sank in May.",
	},
	{
		"name and profile", "the same with another word at its end",
		nameBox,
		"Harbour master Rana Ode Katharina Maria OdeFerry sinks off Ansel Mayor shuts quay for a week View all said that the quay was shut.",
		"Harbour master Rana Ode said that the quay was shut.",
		"Rana Ode said that guests may View all of it, and Read more at the quay.",
	},
	{
		"name and figure", "the same where the headline opens with a figure, or the name stands in the genitive",
		nameBox,
		"She blamed Rana Ode Katharina Maria Ode2019 ferries to be scrapped Mayor shuts quay MORE’s crew.",
		"She blamed Rana Ode’s crew.",
		"Rana Ode of the Ode2019 list wants MORE’s crew to stay.",
	},
	{
		"name and blank", "the same where a blank stands between the full name and the headline",
		nameBox,
		"Harbour master Rana Ode Rana Maria Ode Ferries should say 'no' to tolls Mayor shuts quay MORE said that the quay was shut.",
		"Harbour master Rana Ode said that the quay was shut.",
		"Rana Ode and Maria Ode wanted MORE of it.",
	},
}

func bracketBox(s string) (from, to int) {
	for _, open := range []string{"(RELATED: ", "[RELATED: ", "(READ MORE: ", "[READ MORE: ", "(WATCH: ", "(ALSO READ: "} {
		i := strings.Index(s, open)
		if i < 0 {
			continue
		}
		closing := ")"
		if open[0] == '[' {
			closing = "]"
		}
		n := strings.Index(s[i:], closing)
		if n < 0 {
			continue
		}
		from, to = i, i+n+1
		for from > 0 && s[from-1] == ' ' {
			from--
		}
		return from, to
	}
	return -1, 0
}

// longestBox is how many bytes the headlines of a box have.
const longestBox = 2500

// boxEnds are the words under a box that lead on.
var boxEnds = []string{
	"READ MORE", "Read more", "SEE MORE", "See more", "VIEW MORE", "View more", "MORE", "VIEW ALL", "View all", "SEE ALL", "See all", "READ ALL",
	"FULL BIO", "Full bio", "FULL PROFILE", "Full profile", "More »", "More ›",
}

// nameBox is the first box behind a name.
func nameBox(s string) (from, to int) {
	from = -1
	for _, end := range boxEnds {
		if f, t := nameBoxTo(s, end); f >= 0 && (from < 0 || f < from) {
			from, to = f, t
		}
	}
	return from, to
}

func nameBoxTo(s, end string) (from, to int) {
	for at := 0; ; {
		i := strings.Index(s[at:], end)
		if i < 0 {
			return -1, 0
		}
		to = at + i + len(end)
		floor := max(at, to-longestBox)
		if next, _ := utf8.DecodeRuneInString(s[to:]); !unicode.IsLetter(next) {
			if from = glued(s, floor, to-len(end)); from >= 0 {
				return from, to
			}
		}
		at = to
	}
}

// glued is where the words behind a name begin that end in the same name run
// together with a headline, in s[floor:end]; -1 if there are none.
func glued(s string, floor, end int) int {
	small := false
	for i := floor; i < end; {
		r, n := utf8.DecodeRuneInString(s[i:])
		if small && (unicode.IsUpper(r) || unicode.IsDigit(r) || r == ' ') {
			if from := nameBehind(s, floor, i); from >= 0 && (r != ' ' || sameGiven(s, from)) {
				return from
			}
		}
		small = unicode.IsLower(r)
		i += n
	}
	return -1
}

// sameGiven says whether the words on both sides of the name that ends at end
// are one given name: "Rana Ode Rana".
func sameGiven(s string, end int) bool {
	before := strings.Fields(s[:end])
	next, _, _ := strings.Cut(s[end+1:], " ")
	return len(before) > 1 && next == before[len(before)-2]
}

// nameBehind looks for the word that ends at glue among the five before it,
// which all are names, and is where the one it equals ends.
func nameBehind(s string, floor, glue int) int {
	start := strings.LastIndexByte(s[:glue], ' ') + 1
	name := s[start:glue]
	if len(name) < 2 || start == 0 {
		return -1
	}
	at := start - 1 // the blank before it
	for range 5 {
		if at <= floor {
			return -1
		}
		from := strings.LastIndexByte(s[:at], ' ') + 1
		w := s[from:at]
		if w == name {
			return at
		}
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "(“\"")); !unicode.IsUpper(r) {
			return -1
		}
		at = from - 1
	}
	return -1
}
