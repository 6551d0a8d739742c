package line

import (
	"strings"
	"testing"
)

// Lines that no rule knows are cut among the paragraphs of an article where their
// words tell that they are residue, and others stay.
func TestLikely(t *testing.T) {
	paragraphs := []string{
		"The council of Tollen voted on Tuesday to pay for the new ropes of the harbour.",
		"Four of the boats belong to the Brandt family, which has fished off Marl since 1921.",
		"Ivo Brandt, the eldest brother, said that the money would come too late for the spring.",
		"The council meets again in June, when it will talk about the light on the eastern pier.",
	}
	for _, c := range []struct {
		line string
		cut  bool
	}{
		{"Want more from the harbour? Our editors write to you every Sunday.", true},
		{"You have 3 free articles left this month. Subscribe for unlimited access.", true},
		{"Home | News | Sport | Business | Weather", true},
		{"Was this page helpful? Tell us what you think.", true},
		{"Tap here to download our app", true},
		{"“Follow the ropes,” the harbour master told them, and they did.", false},
		{"Subscribers to the ferry line are owed almost two million crowns, its lawyers said.", false},
		{"Reuters contributed to this page from Tollen.", false},
		{"Correction: the council met on Tuesday and not on Monday, as we first wrote.", false},
		{"The app asks its users to sign three things:", false},
		{"No new ropes yet, please share this everywhere! — Ivo Brandt (@ivobrandt) May 4, 2031", false},
	} {
		text := strings.Join([]string{paragraphs[0], paragraphs[1], c.line, paragraphs[2], paragraphs[3]}, "\n\n")
		got := Judge(text, About{})
		for i := range got.Lines {
			if l := &got.Lines[i]; l.Text(text) == c.line && (l.Kind == Cut) != c.cut {
				t.Errorf("%q: cut %v by rule %q, want %v", c.line, l.Kind == Cut, l.Rule, c.cut)
			}
		}
		for _, p := range paragraphs {
			for i := range got.Lines {
				if l := &got.Lines[i]; l.Text(text) == p && !l.Kept() {
					t.Errorf("beside %q: paragraph %q is cut by rule %q", c.line, p, l.Rule)
				}
			}
		}
	}
}
