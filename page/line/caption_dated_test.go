package line

import "testing"

// What agencies write under pictures tells of the picture; the same words of a
// report are its own.
func TestDatedCaptions(t *testing.T) {
	for _, c := range []struct {
		line string
		want bool
	}{
		{"Mayor Orla Venn waves as she arrives in Tollen, Norvia, March 3, 2031.", true},
		{"Pilots are seen on the quay of Dorring, Norvia, Jan. 14, 2031.", true},
		{"Mayor Orla Venn signs the harbour law on March 3, 2031.", false},
		{"The ferry sank off the quay of Tollen, Norvia, March 3, 2031.", false},
		{"Orla Venn resigned as head of the pilots of Tollen March 3, 2031.", false},
		{"“The mill stands as it stood in Tollen,” she says, March 3, 2031.", false},
	} {
		if got := linesOf(c.line)[0].datesPicture(c.line); got != c.want {
			t.Errorf("%s: %v", c.line, got)
		}
	}
}
