package residue

import (
	"testing"

	"synoptic/page/word"
)

// TestResidueRows runs the examples that stand under every row: its lines are
// cut by it when they stand under an article, and the lines like them are not.
func TestResidueRows(t *testing.T) {
	for _, rows := range residueTables() {
		for _, row := range rows {
			for _, s := range row.cut {
				if got := lineRow(s); got == nil || got.Rule != row.Rule {
					t.Errorf("%s: %q is cut by %s", row.Rule, s, ruleName(got))
				}
			}
			for _, s := range row.keep {
				if got := lineRow(s); got != nil && !(got.Loose && isSentence(s)) {
					t.Errorf("%s: %q is cut by %s and should stay", row.Rule, s, got.Rule)
				}
			}
			if len(row.cut) == 0 || len(row.keep) == 0 || row.means == "" {
				t.Errorf("%s: a row needs a meaning, lines it cuts and lines it keeps", row.Rule)
			}
		}
	}
}

func lineRow(s string) *Row {
	return Find(word.Of(s, 0, len(s)))
}

// isSentence says whether a line reads as one of an article.
func isSentence(s string) bool {
	w := word.Of(s, 0, len(s))
	last := w[len(w)-1].After
	return word.IsProse(s, w) && (last == '.' || last == '"')
}

func ruleName(r *Row) string {
	if r == nil {
		return "none"
	}
	return r.Rule
}
