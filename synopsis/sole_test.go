package synopsis

import "testing"

func TestUnreadable(t *testing.T) {
	for _, row := range unreadables {
		for _, text := range row.wrong {
			if u, m := loose(text); !row.is(u, m, text) {
				t.Errorf("%s keeps %q", row.name, text)
			}
		}
		for _, text := range row.right {
			if u, m := loose(text); row.is(u, m, text) {
				t.Errorf("%s leaves out %q", row.name, text)
			}
		}
	}
}

// loose is a text as the one sentence of the one report of a story.
func loose(text string) (*units, member) {
	u := lay(storyOf(text)).part()
	m := member{sentence: 0}
	m.End = len(text)
	return u, m
}

func TestSoleLeavesSpeechToTheSayings(t *testing.T) {
	s := Compare(storyOf(
		"The mill at Orrin burned down on Friday. A watchman saved the ledgers of the old company.",
		"The mill at Orrin burned down on Friday. “The roof fell. Nobody was inside the drying hall.” The Orrin Post contributed to this report.",
	))
	for _, x := range s.Sole {
		if x.Text == "The Orrin Post contributed to this report." {
			t.Errorf("a credit is told as a fact: %q", x.Text)
		}
	}
	if !holdsText(s.Sole, "ledgers") {
		t.Errorf("no sole statement tells of the ledgers: %+v", s.Sole)
	}
}
