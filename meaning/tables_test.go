package meaning

import "testing"

// TestTables walks the embedded tables from end to end: each word is found
// where it stands, those with a vector stand first, each part in the order of
// letters, and no number leads out of its table.
func TestTables(t *testing.T) {
	if len(vectors)%dimensions != 0 {
		t.Fatalf("vectors are no rows of %d", dimensions)
	}
	embedded, n, last := len(vectors)/dimensions, 0, ""
	for at := 0; at < len(words); n++ {
		letters := words[at+1 : at+1+int(words[at])]
		w := find(letters)
		if w == "" || w.number() != n {
			t.Fatalf("%q is word %d and is not found so", letters, n)
		}
		if n != embedded && letters <= last {
			t.Errorf("%q stands after %q", letters, last)
		}
		last = letters
		at += 1 + len(letters) + 3
		for p := Noun; p <= Adverb; p++ {
			e := w.entry(p)
			if !e.known {
				continue
			}
			checkEntry(t, letters, e)
			at += 2 + 2*e.senses + linkSize*e.links
		}
	}
	if n <= embedded {
		t.Errorf("%d words, %d with a vector", n, embedded)
	}
	for p := Noun; p <= Adverb; p++ {
		for i := range synsetsOf(p) {
			checkSynset(t, p, i)
		}
	}
}

// synsetsOf is how many synsets a part of speech has: its table ends where its
// first record begins.
func synsetsOf(p Pos) int {
	table := four(synsets, 4*int(p))
	return (four(synsets, table) - table) / 4
}

func checkEntry(t *testing.T, letters string, e entry) {
	t.Helper()
	for i := range e.senses {
		if e.sense(i) >= synsetsOf(e.pos) {
			t.Errorf("%q: sense %d is no synset", letters, i)
		}
	}
	for i := range e.links {
		at := 2*e.senses + linkSize*i
		if p := Pos(e.body[at]); p > Adverb || two(e.body, at+3) >= synsetsOf(p) {
			t.Errorf("%q: link %d leads nowhere", letters, i)
		}
	}
}

func checkSynset(t *testing.T, p Pos, number int) {
	t.Helper()
	s := synsetOf(p, number)
	for which := range listsOf {
		l := s.list(which)
		for i := range l.n {
			if l.at(i) >= synsetsOf(p) {
				t.Errorf("synset %d of part of speech %d: list %d leads nowhere", number, p, which)
			}
		}
	}
}
