package markup

import "strings"

// appendValues adds a value, or those of a list on its line.
func appendValues(to []string, value string) []string {
	if list, is := strings.CutPrefix(value, "["); is && strings.HasSuffix(list, "]") && !strings.HasPrefix(list, "[") {
		for v := range strings.SplitSeq(strings.TrimSuffix(list, "]"), ",") {
			if v = bare(v); v != "" {
				to = append(to, v)
			}
		}
		return to
	}
	if value = bare(value); value != "" && value != "|" && value != ">" && value != ">-" {
		to = append(to, value)
	}
	return to
}

// bare is a value without its quotation marks and the brackets of a link to a note.
func bare(v string) string {
	v = strings.TrimSpace(v)
	if n := len(v); n > 1 && (v[0] == '"' || v[0] == '\'') && v[n-1] == v[0] {
		quote := v[:1]
		v = strings.ReplaceAll(v[1:n-1], "\\"+quote, quote)
		if quote == "'" {
			v = strings.ReplaceAll(v, "''", "'")
		}
	}
	if note, is := strings.CutPrefix(v, "[["); is {
		if note, is = strings.CutSuffix(note, "]]"); is {
			if _, shown, piped := strings.Cut(note, "|"); piped {
				note = shown
			}
			v = note
		}
	}
	return strings.TrimSpace(v)
}
