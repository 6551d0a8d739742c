package meaning

import (
	"slices"
	"testing"
)

func TestRelate(t *testing.T) {
	for _, c := range []struct {
		a    string
		ap   Pos
		b    string
		bp   Pos
		want []Relation
	}{
		{"resign", Verb, "resign", Verb, []Relation{Same}},
		{"buy", Verb, "purchase", Verb, []Relation{Synonym}},
		{"step down", Verb, "resign", Verb, []Relation{Synonym}},
		{"murder", Verb, "slaying", Noun, []Relation{Synonym}},
		{"say", Verb, "tell", Verb, []Relation{Synonym}},
		{"say", Verb, "allege", Verb, []Relation{Unrelated}},
		{"admit", Verb, "include", Verb, []Relation{Unrelated}},
		{"lawyer", Noun, "attorney", Noun, []Relation{Synonym}},
		{"resign", Verb, "resignation", Noun, []Relation{Derived}},
		{"killer", Noun, "kill", Verb, []Relation{Derived}},
		{"mexico", Noun, "mexican", Adjective, []Relation{Derived}},
		{"decide", Verb, "decision", Noun, []Relation{Derived}},
		{"murder", Noun, "killing", Noun, []Relation{Broader}},
		{"killing", Noun, "murder", Noun, []Relation{Narrower}},
		{"murder", Noun, "manslaughter", Noun, []Relation{Kin}},
		{"thursday", Noun, "friday", Noun, []Relation{Kin}},
		{"march", Noun, "april", Noun, []Relation{Kin}},
		{"yen", Noun, "pound", Noun, []Relation{Kin}},
		{"fire", Noun, "blaze", Noun, []Relation{Unrelated}},
		{"film", Noun, "photograph", Noun, []Relation{Unrelated}},
		{"share", Noun, "stock", Noun, []Relation{Unrelated}},
		{"picture", Noun, "photograph", Noun, []Relation{Synonym, Broader, Narrower, Unrelated}},
		{"guilty", Adjective, "innocent", Adjective, []Relation{Opposite}},
		{"rise", Verb, "fall", Verb, []Relation{Opposite}},
		{"accept", Verb, "refuse", Verb, []Relation{Opposite}},
		{"rise", Noun, "fall", Noun, []Relation{Opposite}},
		{"dog", Noun, "parliament", Noun, []Relation{Unrelated}},
		{"arrest", Verb, "sing", Verb, []Relation{Unrelated}},
		{"buy", Verb, "sell", Verb, []Relation{Opposite}},
		{"zzyx", Noun, "dog", Noun, []Relation{Unrelated}},
		{"", Noun, "dog", Noun, []Relation{Unrelated}},
	} {
		if got := Relate(c.a, c.ap, c.b, c.bp); !slices.Contains(c.want, got) {
			t.Errorf("Relate(%s, %s) is %s, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestExclusions(t *testing.T) {
	for _, e := range exclusions {
		if got := Relate(e.a, Noun, e.b, Noun); got != Kin {
			t.Errorf("Relate(%s, %s) is %s, want kin", e.a, e.b, got)
		}
	}
}

func TestEntails(t *testing.T) {
	if !Entails("kill", "die", Verb) {
		t.Error("to kill is not that somebody dies")
	}
	if Entails("die", "kill", Verb) {
		t.Error("to die is that somebody kills")
	}
}

func TestCosine(t *testing.T) {
	near, _ := Cosine("lawyer", "attorney")
	far, known := Cosine("lawyer", "banana")
	if !known || near < .6 || far > .4 || near <= far {
		t.Errorf("lawyer is %.2f from attorney and %.2f from banana", near, far)
	}
	if _, known := Cosine("lawyer", "zzyx"); known {
		t.Error("a word without a vector has a cosine")
	}
}

func BenchmarkRelate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Relate("murder", Noun, "manslaughter", Noun)
		Relate("rise", Verb, "increase", Verb)
	}
}

func BenchmarkCosine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Cosine("lawyer", "attorney")
	}
}

func TestMayMean(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"fire", "dismiss", true}, {"liberate", "free", true}, {"fire", "hire", false}, {"arrest", "question", false}, {"fire", "nosuchword", false}} {
		if got := MayMean(c.a, c.b, Verb); got != c.want {
			t.Errorf("%s may mean %s: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
