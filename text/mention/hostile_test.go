package mention

import (
	"fmt"
	"strings"
	"testing"
)

// hostileTexts are texts that cost a careless reader much. The work on them
// must stay in step with their length: the test times out otherwise.
func hostileTexts() map[string]string {
	var people, titles strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&people, "Orm%d Velka%d met Holm. ", i, i)
		fmt.Fprintf(&titles, "The president met Ilva Holm%d. ", i%3000)
	}
	return map[string]string{
		"one letter":     strings.Repeat("A", 1<<20),
		"capitals":       strings.Repeat("A ", 1<<16),
		"many people":    people.String(),
		"many titles":    titles.String(),
		"one surname":    strings.Repeat("Anna Holm met Peter Holm. Holm left. ", 4000),
		"invalid":        strings.Repeat("Mr. \xff\xfe-\xf0 ", 20000),
		"hyphens":        strings.Repeat("Velka-", 1<<14),
		"no end":         strings.Repeat("of the ", 1<<14) + "Holm",
		"brackets":       strings.Repeat("Velka Harbour Authority (", 20000),
		"combining mark": "Holm" + strings.Repeat("\u0301", 1<<16),
	}
}

func TestNamesOfHostileTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	for why, text := range hostileTexts() {
		t.Run(why, func(t *testing.T) {
			marks, named := prepared(text)
			Find(text, marks, named)
			for _, n := range marks.Names {
				if n.Start < 0 || n.End > len(text) || n.Start >= n.End {
					t.Fatalf("name at %d-%d of %d bytes", n.Start, n.End, len(text))
				}
			}
		})
	}
}
