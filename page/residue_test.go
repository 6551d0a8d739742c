package page

import (
	"testing"

	"synoptic/page/clean"
)

// TestResidueRows runs the examples that stand under every row: its lines are
// cut by it when they stand under an article, and the lines like them are not.
func TestResidueRows(t *testing.T) {
	for _, rows := range residueTables() {
		for _, row := range rows {
			for _, s := range row.cut {
				if got := lineRow(s); got == nil || got.rule != row.rule {
					t.Errorf("%s: %q is cut by %s", row.rule, s, ruleName(got))
				}
			}
			for _, s := range row.keep {
				if got := lineRow(s); got != nil && !(got.loose && linesOf(s)[0].sentence()) {
					t.Errorf("%s: %q is cut by %s and should stay", row.rule, s, got.rule)
				}
			}
			if len(row.cut) == 0 || len(row.keep) == 0 || row.means == "" {
				t.Errorf("%s: a row needs a meaning, lines it cuts and lines it keeps", row.rule)
			}
		}
	}
}

func lineRow(s string) *residue {
	t := table()
	return t.find(linesOf(clean.Text(s))[0].words)
}

func ruleName(r *residue) string {
	if r == nil {
		return "none"
	}
	return r.rule
}
