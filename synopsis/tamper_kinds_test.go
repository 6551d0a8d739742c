package synopsis_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"synoptic"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/verify"
)

// shipped is the saved document of a shipped example.
func shipped(t *testing.T, name string) []byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "examples", name, "*"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no example %s: %v", name, err)
	}
	var reports []news.Report
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, synoptic.Read(news.Raw{Body: body, Input: filepath.Base(path)})...)
	}
	doc := news.Document{Schema: news.Schema, Rejected: []news.Rejected{{Input: "menu.html", Reason: "no-article"}}}
	for _, s := range synoptic.Group(reports) {
		doc.Stories = append(doc.Stories, synoptic.Compare(s))
	}
	doc.Seal = synopsis.Seal(doc)
	return written(t, doc)
}

func written(t *testing.T, v any) []byte {
	t.Helper()
	body, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

// TestEveryChangeOfAFieldIsFound changes, one after another, every field of a
// saved document that is not the text of a report, and takes out every line.
func TestEveryChangeOfAFieldIsFound(t *testing.T) {
	body := shipped(t, "recall")
	changes := 0
	unseen := func(tree any, what string) {
		changes++
		found, err := verify.Saved(written(t, tree))
		if err == nil && len(found.Faults) == 0 {
			t.Errorf("unseen: %s", what)
		}
	}
	var tree any
	if err := json.Unmarshal(body, &tree); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{} // each kind of place is changed twice, not a thousand times
	eachField(tree, "", func(path string, get any, set func(any)) {
		kind := digitsOff(path)
		if seen[kind]++; seen[kind] > 2 {
			return
		}
		set(changed(get))
		unseen(tree, path)
		set(get)
	})
	if found, err := verify.Saved(written(t, tree)); err != nil || len(found.Faults) > 0 || changes < 150 {
		t.Errorf("after %d changes made and unmade: %v %v", changes, err, found.Faults)
	}
}

// eachField calls do for every value below v, lists and objects too.
func eachField(v any, path string, do func(path string, get any, set func(any))) {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			do(path+"."+k, x, func(to any) { v[k] = to })
			eachField(x, path+"."+k, do)
		}
	case []any:
		for i, x := range v {
			do(fmt.Sprintf("%s[%d]", path, i), x, func(to any) { v[i] = to })
			eachField(x, fmt.Sprintf("%s[%d]", path, i), do)
		}
	}
}

// changed is another value of the same type; a list loses its last line, an
// object becomes null.
func changed(v any) any {
	switch v := v.(type) {
	case string:
		return v + "x"
	case float64:
		return v + 1
	case bool:
		return !v
	case nil:
		return "x"
	case []any:
		if len(v) > 0 {
			return v[:len(v)-1]
		}
		return []any{map[string]any{}}
	}
	return nil
}

func digitsOff(path string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return -1
		}
		return r
	}, path)
}

// TestTamperingByOneWhoSealsAnew makes one change to the story of the pier and
// reckons every seal anew. A row with a place is found there all the same; a
// row without is known to be missed, and its reason says why.
func TestTamperingByOneWhoSealsAnew(t *testing.T) {
	body := shipped(t, "pier")
	for _, c := range tamperings {
		var d news.Document
		if err := json.Unmarshal(body, &d); err != nil {
			t.Fatal(err)
		}
		before := string(written(t, d))
		c.change(&d.Stories[widestOf(d)])
		if string(written(t, d)) == before {
			t.Errorf("%s: changes nothing", c.name)
			continue
		}
		open, err := verify.Saved(written(t, d))
		if err != nil || len(open.Faults) == 0 {
			t.Errorf("%s: unseen with the old seal: %v", c.name, err)
		}
		for i := range d.Stories {
			d.Stories[i].Seal = synopsis.Seal(d.Stories[i])
		}
		d.Seal = synopsis.Seal(d)
		sealed, err := verify.Saved(written(t, d))
		if err != nil {
			t.Fatal(err)
		}
		all := append(sealed.Faults, sealed.Doubts...)
		switch {
		case c.where == "" && len(all) > 0:
			t.Errorf("%s: is told as missed (%s), but is found: %+v", c.name, c.missed, all)
		case c.where != "" && !slices.ContainsFunc(all, func(f verify.Fault) bool { return strings.Contains(f.Where, c.where) }):
			t.Errorf("%s: not found at %s, but %+v", c.name, c.where, all)
		}
	}
}

// widestOf is the story of most reports.
func widestOf(d news.Document) (at int) {
	for i, s := range d.Stories {
		if len(s.Reports) > len(d.Stories[at].Reports) {
			at = i
		}
	}
	return at
}
