package lemma

import "testing"

var lemmaRows = []struct{ form, fine, want string }{
	{"rejected", "VBD", "reject"},
	{"said", "VBD", "say"},
	{"stopped", "VBN", "stop"},
	{"accused", "VBD", "accuse"},
	{"created", "VBN", "create"},
	{"honored", "VBN", "honor"},
	{"threatening", "VBG", "threaten"},
	{"hoping", "VBG", "hope"},
	{"cities", "NNS", "city"},
	{"women", "NNS", "woman"},
	{"boxes", "NNS", "box"},
	{"news", "NN", "news"},
	{"goes", "VBZ", "go"},
	{"denies", "VBZ", "deny"},
	{"were", "VBD", "be"},
	{"n’t", "RB", "not"},
	{"wo", "MD", "will"},
	{"Ellery", "NNP", "Ellery"},
	{"biggest", "JJS", "big"},
	{"worse", "JJR", "bad"},
	{"owed", "VBD", "owe"},
	{"died", "VBD", "die"},
}

func TestLemma(t *testing.T) {
	for _, row := range lemmaRows {
		if got := Of(row.form, row.fine, false); got != row.want {
			t.Errorf("%s/%s: %s, want %s", row.form, row.fine, got, row.want)
		}
	}
}

// What the embedded list gives is what a reader of English says.
func TestLemmaOfVerbs(t *testing.T) {
	for _, c := range [][3]string{
		{"ruled", "VBD", "rule"},
		{"scheduled", "VBN", "schedule"},
		{"controlling", "VBG", "control"},
		{"plunged", "VBD", "plunge"},
		{"freed", "VBN", "free"},
		{"killed", "VBN", "kill"},
		{"sailed", "VBD", "sail"},
	} {
		if got := Of(c[0], c[1], false); got != c[2] {
			t.Errorf("%s %s: %s, want %s", c[0], c[1], got, c[2])
		}
	}
}
