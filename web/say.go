package web

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed words/en.txt
var english string

// spoken are the words of the pages by their keys.
var spoken = sync.OnceValue(func() map[string]string { return parseWords(english) })

// parseWords reads a file of words: a key, " = " and what it says, one a line.
func parseWords(text string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(text) {
		key, says, found := strings.Cut(strings.TrimRight(line, "\n"), " = ")
		if found && !strings.HasPrefix(line, "#") {
			out[strings.TrimSpace(key)] = says
		}
	}
	return out
}

// Say is what the pages say under a key, with what is filled in. Where it has
// two forms, "1 report | %d reports", the first argument is the number that
// chooses. A key that is not there is said as it is.
func Say(key string, with ...any) string {
	says, found := spoken()[key]
	if !found {
		return key
	}
	one, many, counted := strings.Cut(says, " | ")
	if counted && len(with) > 0 {
		if with[0] == 1 {
			return filled(one, with[1:])
		}
		return filled(many, with)
	}
	return filled(says, with)
}

func filled(says string, with []any) string {
	if !strings.Contains(says, "%") {
		return says
	}
	return fmt.Sprintf(says, with...)
}
