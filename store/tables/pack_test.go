package tables

import (
	"encoding/json"
	"reflect"
	"testing"

	"synoptic/news"
)

// Marks are read as they were written, with all that a word may hold, and say what
// any JSON of them says.
func TestPackMarks(t *testing.T) {
	for _, m := range []news.Marks{
		{},
		{Sentences: []news.Sentence{{Span: news.Span{Start: 0, End: 9}}}, Tokens: []news.Token{{Span: news.Span{Start: 0, End: 4}, Lemma: "weir", Tag: "NOUN", Fine: "NN", Head: -1, Rel: "root"}}},
		{Tokens: []news.Token{{Lemma: "\"\\<&>\u2028é\n", Rel: "a,b]"}, {Head: 7}, {}}, Names: []news.Name{{Name: "Ines Marrow", Kind: "person"}}},
	} {
		var got, want, again news.Marks
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &want); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(appendMarks(nil, m), &got); err != nil {
			t.Fatal(err, string(appendMarks(nil, m)))
		}
		if err := unpackJSON(packMarks(m), &again); err != nil || !reflect.DeepEqual(got, want) || !reflect.DeepEqual(again, want) {
			t.Errorf("%+v\nis read as %+v\nand %+v\n(%v)", want, got, again, err)
		}
	}
}
