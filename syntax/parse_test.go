package syntax

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// check fails unless tokens are a tree: one root, no cycles.
func check(t interface{ Fatalf(string, ...any) }, text string, tokens []Token) {
	roots := 0
	for i, k := range tokens {
		if k.Head < 0 {
			roots++
			if k.Rel != "root" {
				t.Fatalf("%q: root is %s", text, k.Rel)
			}
		}
		if k.Tag == "" || k.Fine == "" || k.Rel == "" || k.Lemma == "" {
			t.Fatalf("%q: token %d lacks something: %+v", text, i, k)
		}
		steps := 0
		for h := i; h >= 0; h = tokens[h].Head {
			if steps++; steps > len(tokens) {
				t.Fatalf("%q: token %d is its own ancestor", text, i)
			}
		}
	}
	if len(tokens) > 0 && roots != 1 {
		t.Fatalf("%q: %d roots", text, roots)
	}
}

// crossing is a token whose arc crosses another, -1 if there is none.
func crossing(tokens []Token) int {
	for i, a := range tokens {
		lo, hi := min(i, a.Head), max(i, a.Head)
		if a.Head < 0 {
			continue
		}
		for j := lo + 1; j < hi; j++ {
			if h := tokens[j].Head; h < lo || h > hi {
				return i
			}
		}
	}
	return -1
}

func TestParseGivesTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := strings.Fields("the a mayor Dahl said reject ed not of in , . “ ” ( ) -- 14 U.S. 's that which and quickly RED é 漢字 \xff")
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 60).Draw(t, "words"), " ")
		var r Reader
		check(t, text, r.Parse(text))
		if i := crossing(r.plain); i >= 0 {
			t.Fatalf("%q: the arc to token %d of the last tree crosses another before any mend", text, i)
		}
	})
}

func TestParseIsTheSameTwice(t *testing.T) {
	var r Reader
	for _, line := range strings.Split(sample, "\n") {
		a, b := Parse(line), r.Parse(line)
		for i := range a {
			if a[i] != b[i] {
				t.Errorf("%q: %+v, then %+v", line, a[i], b[i])
			}
		}
	}
}

// treeRows are sentences and some of the arcs any reader would draw:
// dependent, relation, head.
var treeRows = []struct{ text, arcs string }{
	{"The board rejected the offer.", "board nsubj rejected, offer obj rejected"},
	{"The offer was rejected by the board.", "offer nsubj:pass rejected, board obl:agent rejected"},
	{"Solheim said the pier would close.", "Solheim nsubj said, pier nsubj close, close ccomp said"},
	{"The divers who found the cracks left.", "found acl:relcl divers, who nsubj found"},
	{"THE BOARD REJECTED THE OFFER.", "BOARD nsubj REJECTED, OFFER obj REJECTED"},
	{"Board rejects offer to sell pier", "Board nsubj rejects, offer obj rejects"},
	{"She can’t swim", "She nsubj swim, n’t advmod swim"},
	{"The mayor threatened to resign on Monday.", "mayor nsubj threatened, resign xcomp threatened"},
}

func TestTrees(t *testing.T) {
	for _, row := range treeRows {
		arcs := map[string]bool{}
		tokens := Parse(row.text)
		word := func(i int) string {
			if i < 0 {
				return "root"
			}
			return row.text[tokens[i].Start:tokens[i].End]
		}
		for i, k := range tokens {
			arcs[word(i)+" "+k.Rel+" "+word(k.Head)] = true
		}
		for _, want := range strings.Split(row.arcs, ", ") {
			if !arcs[want] {
				t.Errorf("%s: no arc %s", row.text, want)
			}
		}
	}
}

// Text of any kind costs time in proportion to its length.
func TestHostileText(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for _, unit := range []string{"a", "a ", "(", "a,", "'", "-", "a.", "1.", "a@", "’s", "\xff", "\x00 ", "é", "n't"} {
		text := strings.Repeat(unit, 1<<17/len(unit))
		tokens := Parse(text)
		at := 0
		for _, k := range tokens {
			if k.Start < at || k.End <= k.Start || k.End > len(text) {
				t.Fatalf("%q: token %d:%d after %d", unit, k.Start, k.End, at)
			}
			at = k.End
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, row := range treeRows {
		f.Add(row.text)
	}
	for _, text := range []string{sample, "", " \n\t", "see https://example.org/a,b (or mail me@example.org).", "she wouldn't've paid $1,250.50... at 5pm?!", "\xff\xfe a\x00b"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		tokens := Parse(text)
		for i, k := range tokens {
			if k.Start < 0 || k.End > len(text) || k.Start >= k.End || k.Head >= len(tokens) || k.Head == i {
				t.Fatalf("token %d: %+v", i, k)
			}
		}
	})
}

// tokenAt is the first token that is a word, -1 if none is.
func tokenAt(sentence string, ts []Token, word string) int {
	return slices.IndexFunc(ts, func(k Token) bool { return sentence[k.Start:k.End] == word })
}
