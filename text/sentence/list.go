package sentence

import (
	"strconv"
	"strings"

	"synoptic/text/letter"
)

// listItem is the label an item of a list begins with: number or letter, and
// what follows it (".", ")" or ".)").
type listItem struct {
	at    string // "1", "a"; with a bullet before it, "• 9"
	style string // "" for no label
}

// listLabel reads the label text begins with.
func listLabel(text string) listItem {
	end := 0
	for end < len(text) && end < 3 && letter.IsDigit(text[end]) {
		end++
	}
	if end == 0 && len(text) > 0 && (letter.IsLower(text[0]) || letter.IsUpper(text[0])) {
		end = 1
	}
	if end == 0 {
		return listItem{}
	}
	for _, style := range []string{".)", ".", ")"} {
		if strings.HasPrefix(text[end:], style+" ") {
			return listItem{text[:end], style}
		}
	}
	return listItem{}
}

// isLabel says whether a word alone is the number or letter of a list item.
func isLabel(word string) bool {
	if n, err := strconv.Atoi(word); err == nil {
		return n > 0 && n < 100
	}
	return len(word) == 1 && letter.IsLower(word[0])
}

// next says whether text begins with the label that comes after l.
func (l listItem) next(text string) bool {
	want := l.after() + l.style + " "
	return strings.HasPrefix(text, want)
}

// follow is the label of the item text begins with if it is the next one,
// and l otherwise.
func (l listItem) follow(text string) listItem {
	if l.next(text) {
		l.at = l.after()
	}
	return l
}

func (l listItem) after() string {
	if n, err := strconv.Atoi(l.at); err == nil {
		return strconv.Itoa(n + 1)
	}
	return string(rune(l.at[0] + 1))
}

// bulletOnly says whether only a bullet stands in s.
func bulletOnly(s string) bool {
	return len(s) > 1 && len(s) < 6 && s[0] == 0xE2 && letter.TrimRight(s, 0, len(s)) <= 3
}

// bulletAt says whether a bullet begins a new item at i.
func bulletAt(text string, i, to int) bool {
	if letter.SpaceAt(text, i-1) == 0 {
		return false
	}
	for _, b := range []string{"•", "⁃", "▪", "●", "■", "►", "‣", "◦"} {
		if strings.HasPrefix(text[i:to], b) {
			return true
		}
	}
	return false
}

// creditLabel says whether the colon at i closes a label that opens the
// credit of a picture: a line of a caption goes on in it without a stop.
func creditLabel(text string, start, i int) bool {
	at := letter.WordStart(text, start, i)
	if at <= start || text[at-1] != ' ' || letter.TrimRight(text, start, at) == start {
		return false
	}
	switch text[at:i] {
	case "Image", "Photo", "Photograph", "Credit", "Picture":
		return true
	}
	return false
}
