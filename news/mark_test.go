package news

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"
)

func TestTokenComesBackFromJSON(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		want := Token{
			Span: Span{Start: rapid.Int().Draw(rt, "start"), End: rapid.Int().Draw(rt, "end")}, Head: rapid.Int().Draw(rt, "head"),
			Lemma: rapid.String().Draw(rt, "lemma"), Tag: rapid.String().Draw(rt, "tag"), Fine: rapid.String().Draw(rt, "fine"), Rel: rapid.String().Draw(rt, "rel"),
		}
		b, err := json.Marshal(want)
		if err != nil {
			rt.Fatal(err)
		}
		var got Token
		if err := json.Unmarshal(b, &got); err != nil || got != want {
			rt.Fatalf("%s came back as %+v, want %+v (%v)", b, got, want, err)
		}
	})
}

func TestBrokenTokensAreRefused(t *testing.T) {
	for _, bad := range []string{`[1,2]`, `[1,2,"a","b","c",3,"d",4]`, `{"start":1}`, `["a",2,"a","b","c",3,"d"]`} {
		var got Token
		if err := json.Unmarshal([]byte(bad), &got); err == nil {
			t.Errorf("%s is read as %+v", bad, got)
		}
	}
}

func TestUnknownIsNull(t *testing.T) {
	b, err := json.Marshal(struct{ A, B Maybe }{"x", ""})
	if err != nil || string(b) != `{"A":"x","B":null}` {
		t.Errorf("%s, %v", b, err)
	}
}

func BenchmarkTokenJSON(b *testing.B) {
	t := Token{Span: Span{100, 109}, Lemma: "president", Tag: "PROPN", Fine: "NNP", Head: 17, Rel: "compound"}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := t.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
