package wording

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
)

// invented are sentences of news that never was, with much that may be left
// out and much that must not.
var invented = []string{
	"The ferry Aurelia, which was built in Dorring in 1998, ran aground on the reef of Skarn on Monday night, injuring seven passengers.",
	"Inspectors had not warned the council about the cables, Piet Maar said on Tuesday in Tollen.",
	"“We told them so in writing,” Orla Venn said on Friday, “and nobody answered our letters.”",
	"The council threatened to close the harbour if the strike goes on, but it paid the crew of the ferry.",
	"Police asked on Monday whether the captain, who never slept, had seen the light at the end of the pier.",
	"At least 40 lorries (half of them empty) waited on both banks of the Asp, and 12 turned back without a word.",
	"Orla Venn sold the mill, bought the ferry in May and refused to say what she had paid for either of them.",
	"A judge in Dorring said that Piet Maar, the captain, could go home until the trial begins in September.",
}

// drawn is a telling of an invented sentence that may be made.
func drawn(t *rapid.T) (Telling, string) {
	r, s := laid(rapid.SampledFrom(invented).Draw(t, "sentence"))
	clauses := Clauses(r, &s.Sentences[0][0])
	if len(clauses) == 0 {
		t.Skip("no clause stands alone")
	}
	c := rapid.SampledFrom(clauses).Draw(t, "clause")
	told, ok := c.Tell(rapid.SliceOfN(rapid.Bool(), len(c.Details), len(c.Details)).Draw(t, "drop"))
	if !ok {
		t.Skip("cannot be read alone")
	}
	for n, it := range s.Sentences[0][0].Items {
		if held := slices.ContainsFunc(told.Pieces, func(p news.Span) bool { return p.Holds(it.Span) }); held != slices.Contains(told.Items, n) {
			t.Fatalf("%q: item %q stands in the words: %v", told.Text(r.Text), it.In(r.Text), held)
		}
	}
	return told, r.Text
}

// A telling is stretches of its sentence in their order, apart from each
// other, none of them empty or cut inside a word.
func TestTellingsAreTheWordsOfTheSentence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		told, words := drawn(t)
		end := 0
		for k, p := range told.Pieces {
			if p.Start < end || p.Len() <= 0 || k > 0 && strings.TrimSpace(words[end:p.Start]) == "" {
				t.Fatalf("piece %q of %q", p.In(words), told.Text(words))
			}
			if p.In(words) != strings.TrimSpace(p.In(words)) || inWord(words, p.Start) || inWord(words, p.End) {
				t.Fatalf("piece %q of %q is cut inside a word", p.In(words), told.Text(words))
			}
			end = p.End
		}
		if whole := told.Span(); whole.In(words) == words && len(told.Pieces) == 1 && !told.Whole {
			t.Fatalf("%q is the sentence, and does not say so", told.Text(words))
		}
		if strings.HasPrefix(told.Text(words), Cut) == told.Opens {
			t.Fatalf("%q opens like a sentence: %v", told.Text(words), told.Opens)
		}
	})
}

// inWord says whether letters stand on both sides of a place.
func inWord(words string, at int) bool {
	letter := func(i int) bool { return i >= 0 && i < len(words) && (words[i]|0x20) >= 'a' && (words[i]|0x20) <= 'z' }
	return letter(at-1) && letter(at)
}

// Marks come in pairs, and nothing that turns a sentence is left out of what
// it turns.
func TestTellingsKeepWhatTurnsThem(t *testing.T) {
	kept := map[string]string{"warned": "not", "slept": "never", "goes on": "if", "close the harbour": "threatened", "to say": "refused", "had seen": "whether"}
	rapid.Check(t, func(t *rapid.T) {
		told, words := drawn(t)
		line := told.Text(words)
		if strings.Count(line, "“") != strings.Count(line, "”") || strings.Count(line, "(") != strings.Count(line, ")") {
			t.Fatalf("%q opens and does not close", line)
		}
		for what, by := range kept {
			if strings.Contains(line, what) && !strings.Contains(line, by) {
				t.Fatalf("%q is told without %q", line, by)
			}
		}
	})
}

func BenchmarkTell(b *testing.B) {
	r, s := laid(strings.Join(invented, " "))
	b.ReportAllocs()
	for b.Loop() {
		for k := range s.Sentences[0] {
			for _, c := range Clauses(r, &s.Sentences[0][k]) {
				for _, drop := range drops(&c) {
					c.Tell(drop)
				}
			}
		}
	}
}

func BenchmarkClauses(b *testing.B) {
	r, s := laid(strings.Join(invented, " "))
	b.ReportAllocs()
	for b.Loop() {
		for k := range s.Sentences[0] {
			Clauses(r, &s.Sentences[0][k])
		}
	}
}
