package contrast

import (
	"strings"
	"testing"
)

// TestStressed holds which words of answers are set apart, here between stars.
func TestStressed(t *testing.T) {
	for _, row := range []struct{ name, answers, want string }{
		{"one word", "his five kilns | his eight kilns", "his *five* kilns | his *eight* kilns"},
		{"as said and as done", "raised the levy | vowed to raise the levy", "*raised* the levy | *vowed to raise* the levy"},
		{"numbers of three", "at least 12 potters | at least 14 potters | 15 potters", "at least *12* potters | at least *14* potters | *15* potters"},
		{"one lacks what the others count", "two potters | four potters | six", "*two* potters | *four* potters | *six*"},
		{"a number that two have", "3,000 clay pots | 300 clay pots | about 3,000", "*3,000* clay pots | *300* clay pots | *about 3,000*"},
		{"written otherwise", "25% of the clay | 30 % of the clay", "*25%* of the clay | *30* % of the clay"},
		{"in marks", "“our kiln is not for hire” | “our kiln is not for sale”", "“our kiln is not for *hire”* | “our kiln is not for *sale”*"},
		{"letters and spaces stay", "Two  Kilns, lit | three kilns lit", "*Two*  Kilns, lit | *three* kilns lit"},
		{"nothing in common", "aboard a barge | at the guild hall", "aboard a barge | at the guild hall"},
		{"only small words in common", "in the mill | on the quay", "in the mill | on the quay"},
		{"only a number in common", "25 potters | 25 bakers", "25 potters | 25 bakers"},
		{"one answer", "five kilns", "five kilns"},
		{"the same words", "five kilns | Five kilns", "five kilns | Five kilns"},
		{"none", "", ""},
	} {
		answers := strings.Split(row.answers, " | ")
		var got []string
		for i, words := range Stressed(answers) {
			var b, whole strings.Builder
			for _, w := range words {
				whole.WriteString(w.Text)
				if w.Own {
					b.WriteString("*" + w.Text + "*")
					continue
				}
				b.WriteString(w.Text)
			}
			if whole.String() != answers[i] {
				t.Errorf("%s: %q has become %q", row.name, answers[i], whole.String())
			}
			got = append(got, b.String())
		}
		if got := strings.Join(got, " | "); got != row.want {
			t.Errorf("%s: got %q, want %q", row.name, got, row.want)
		}
	}
}
