package name

import (
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
)

// nicknamed joins a name that is parted by a nickname in marks: in “Lou
// “Bricks” Tavano” the name runs on over the marks.
func (r *Reading) nicknamed(names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	for i := 0; i < len(names); i++ {
		n := names[i]
		if end := nicknameEnd(r.text, n); end > 0 {
			n.End, n.Rule = end+letter.WordLen(r.text[end:]), "nickname in marks"
			for ; i+1 < len(names) && names[i+1].Start < n.End; i++ {
				n.End = max(n.End, names[i+1].End)
			}
		}
		out = append(out, n)
	}
	return out
}

// longNickname bounds the words of a nickname, in bytes.
const longNickname = 32

// nicknameEnd is where the name goes on after a nickname in marks that follows
// it, 0 if none does.
func nicknameEnd(text string, n news.Name) int {
	if n.Kind != "person" {
		return 0
	}
	rest, ok := strings.CutPrefix(text[n.End:min(len(text), n.End+longNickname)], " ")
	if !ok {
		return 0
	}
	for _, m := range nicknameMarks {
		if word, ok := strings.CutPrefix(rest, m[0]); ok && letter.UpperAt(word) {
			if end := strings.Index(word, m[1]+" "); end > 0 && letter.UpperAt(word[end+len(m[1])+1:]) && !strings.ContainsAny(word[:end], ",.!?") {
				return n.End + len(" ") + len(m[0]) + end + len(m[1]) + len(" ")
			}
		}
	}
	return 0
}

var nicknameMarks = [][2]string{{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}}

// unmarked is a name without the nickname in marks that stands in it.
func unmarked(name string) string {
	for _, m := range nicknameMarks {
		given, rest, ok := strings.Cut(name, " "+m[0])
		if _, surname, closed := strings.Cut(rest, m[1]+" "); ok && closed {
			return given + " " + surname
		}
	}
	return name
}

// IsNickname says whether a span is the nickname inside the name of a person. The
// names are in order.
func IsNickname(names []news.Name, s news.Span) bool {
	i := From(names, s.Start)
	return i < len(names) && names[i].Start < s.Start && names[i].End > s.End && names[i].Kind == "person"
}
