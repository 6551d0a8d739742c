package meaning

import (
	"slices"
	"testing"
)

// sampled are the lemmas of every so manieth word of the tables.
func sampled(step int) (out []Lemma) {
	n := 0
	for at := 0; at < len(words); n++ {
		letters := words[at+1 : at+1+int(words[at])]
		at += 1 + len(letters) + 3
		for p := Noun; p <= Adverb; p++ {
			e := find(letters).entry(p)
			if n%step == 0 && (e.known || p == Noun) {
				out = append(out, Lemma{letters, p})
			}
			if e.known {
				at += 2 + 2*e.senses + linkSize*e.links
			}
		}
	}
	return out
}

// TestCircle holds each of many lemmas against all that are not around it.
func TestCircle(t *testing.T) {
	lemmas := sampled(60)
	for _, l := range []string{"murder", "manslaughter", "killing", "kill", "die", "monday", "sunday", "red", "green"} {
		lemmas = append(lemmas, Lemma{l, Noun}, Lemma{l, Verb})
	}
	c := NewCircle(lemmas)
	asked, around := 0, 0
	for i, a := range lemmas {
		around += len(c.Around(i))
		for j, b := range lemmas {
			if _, has := slices.BinarySearch(c.Around(i), int32(j)); has || a.Letters == b.Letters {
				continue
			}
			asked++
			if r := Relate(a.Letters, a.Pos, b.Letters, b.Pos); r != Unrelated {
				t.Errorf("%v is %s of %v and not around it", b, r, a)
			}
			if a.Pos == b.Pos && Entails(a.Letters, b.Letters, a.Pos) {
				t.Errorf("%v implies %v, which is not around it", a, b)
			}
			if cos, _ := Cosine(a.Letters, b.Letters); a.Pos == b.Pos && cos > Close {
				t.Errorf("%v is at %.2f from %v and not around it", b, cos, a)
			}
		}
	}
	if around == 0 || around > asked/50 {
		t.Errorf("%d pairs are around each other, %d are not", around, asked)
	}
}

func BenchmarkCircle(b *testing.B) {
	lemmas := sampled(30)
	b.ReportAllocs()
	for b.Loop() {
		NewCircle(lemmas)
	}
}
