package saying

import (
	"strings"
	"testing"
)

// Every form of every verb of saying is known, and no form is empty.
func TestInflected(t *testing.T) {
	want := map[string]string{
		"say": "say says saying said said", "deny": "deny denies denying denied", "admit": "admit admits admitting admitted",
		"agree": "agree agrees agreeing agreed", "stress": "stress stresses stressing stressed", "note": "note notes noting noted",
		"write": "write writes writing wrote written",
	}
	for base, forms := range want {
		if got := strings.Join(inflected(base), " "); got != forms {
			t.Errorf("%s: %q, want %q", base, got, forms)
		}
	}
	for form := range saying {
		if strings.TrimSpace(form) == "" || strings.Contains(form, "_") {
			t.Errorf("form %q", form)
		}
	}
}
