package byline

import (
	"slices"
	"strings"

	"synoptic/page/calendar"
	"synoptic/page/word"
)

// lineParts is the parts of a line of details: it sets them off by signs.
func lineParts(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("·|•", r) })
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// withDay says whether a part of a line is a day or the time that reading
// takes.
func withDay(s string) bool {
	for _, part := range lineParts(s) {
		if _, when, found := strings.Cut(part, ", "); found && calendar.IsPosted(word.Of(when, 0, len(when))) {
			return true
		}
		w := word.Of(part, 0, len(part))
		if len(w) == 0 || len(w) > MostBehind {
			continue
		}
		if x := calendar.First(w); x.Y > 0 || isFigures(w[0].Low) || w[len(w)-1].Low == "read" && word.IsDigit(w[0].Low[0]) {
			return true
		}
	}
	return false
}

// isFigures says whether a word is a day in figures, in whatever order.
func isFigures(s string) bool {
	f := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	return len(f) == 3 && len(f[2]) == 4 && !slices.ContainsFunc(f, func(p string) bool { return calendar.Part(p).Y == 0 && calendar.Number(p) == 0 })
}

// bylineWords is a byline without what stands behind it: when it was
// published, the handle of its writer.
func bylineWords(s string) string {
	if rest, ok := strings.CutPrefix(s, "By"); ok && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
		s = rest // of two elements without a blank between them
	}
	f := strings.Fields(s)
	for i, w := range f {
		low := strings.ToLower(strings.Trim(w, ",.|·•-–—"))
		if i > 0 && (low == "" || word.IsDigit(w[0]) || w[0] == '@' || word.IsWeekday(low) || word.MonthOf(low) > 0 || low == "updated" || low == "published" || low == "posted" || low == "on") {
			f = f[:i]
			break
		}
	}
	return strings.TrimRight(strings.Join(f, " "), ",;|·•-–— ")
}
