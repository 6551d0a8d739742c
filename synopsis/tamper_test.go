package synopsis

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/synopsis/verify"
)

// sealed are the fields of which no byte may change unseen.
var sealed = map[string]bool{
	"text": true, "start": true, "end": true, "reports": true, "origins": true, "report": true, "letter": true,
	"origin": true, "id": true, "precision": true, "kind": true, "base": true,
}

// TestTamperedBytesAreFound changes one byte of one sealed field of a saved
// synopsis.
func TestTamperedBytesAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		written, err := json.Marshal(Compare(drawStory(t)))
		if err != nil {
			t.Fatal(err)
		}
		var tree map[string]any
		if err := json.Unmarshal(written, &tree); err != nil {
			t.Fatal(err)
		}
		var places []place
		for _, k := range []string{"reports", "origins", "sayings", "figures", "timeline", "sources", "agreed", "disputed", "sole", "brief"} {
			places = sealedIn(places, tree, k, k)
		}
		p := rapid.SampledFrom(places).Draw(t, "place")
		p.change(t)
		changed, err := json.Marshal(tree)
		if err != nil {
			t.Fatal(err)
		}
		var s news.Synopsis
		if err := json.Unmarshal(changed, &s); err != nil {
			t.Skip("no longer a synopsis")
		}
		if len(verify.Synopsis(s)) == 0 {
			t.Fatalf("unseen: %s is now %v", p.path, p.in[p.key])
		}
	})
}

// place is a sealed field in the tree of a document.
type place struct {
	in   map[string]any
	key  string
	path string
}

// sealedIn lists the sealed fields under one key, those of
// cuts, of sentences and of published dates left out.
func sealedIn(out []place, in map[string]any, key, path string) []place {
	switch v := in[key].(type) {
	case map[string]any:
		if key == "published" || key == "outlet" {
			return out
		}
		for _, k := range keys(v) {
			out = sealedIn(out, v, k, path+"."+k)
		}
	case []any:
		if key == "cuts" || key == "sentences" {
			return out
		}
		for i, x := range v {
			if m, ok := x.(map[string]any); ok {
				for _, k := range keys(m) {
					out = sealedIn(out, m, k, fmt.Sprintf("%s[%d].%s", path, i, k))
				}
			}
		}
	case string:
		if sealed[key] && v != "" && !(key == "kind" && !isWording(in)) && !(key == "id" && in["letter"] != nil) {
			out = append(out, place{in, key, path})
		}
	case float64:
		if sealed[key] {
			out = append(out, place{in, key, path})
		}
	}
	return out
}

// isWording says whether the kind is that of a variant, not of a quotation
// or of an edit.
func isWording(in map[string]any) bool { return in["cites"] != nil }

func keys(m map[string]any) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func (p place) change(t *rapid.T) {
	switch v := p.in[p.key].(type) {
	case float64:
		p.in[p.key] = v + float64(rapid.SampledFrom([]int{-1, 1, 2}).Draw(t, "by"))
	case string:
		b := []byte(v)
		i := rapid.IntRange(0, len(b)-1).Draw(t, "byte")
		if b[i] == 'x' {
			b[i] = 'y'
		} else {
			b[i] = 'x'
		}
		p.in[p.key] = string(b)
	}
}
