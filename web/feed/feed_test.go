package feed

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed"
)

var noon = time.Date(2031, 5, 4, 12, 0, 0, 0, time.UTC)

// Whatever is told, both forms are well made and tell it as text.
func TestForms(t *testing.T) {
	hostile := "Ferry <script>ran=1</script> & \x1b[2J\u202e\ufffe ]]> café"
	f := Feed{
		ID: "urn:synoptic:/stories", Title: hostile, Page: "http://127.0.0.1/stories?a=1&b=2", Self: "http://127.0.0.1/stories.atom",
		Entries: []Entry{
			{ID: "urn:synoptic:story:1", Title: hostile, Page: "http://127.0.0.1/story/1", Text: Text{{"", []string{hostile}}, {hostile, []string{hostile}}}, Authors: []string{hostile, ""}, Tags: []string{hostile}, Published: noon, Updated: noon.Add(time.Hour)},
			{ID: "urn:synoptic:story:2", Page: "http://127.0.0.1/story/2"},
		},
	}
	var atom, list bytes.Buffer
	if err := Atom(&atom, f); err != nil {
		t.Fatal(err)
	}
	if err := JSON(&list, f); err != nil {
		t.Fatal(err)
	}
	if !json.Valid(list.Bytes()) {
		t.Error("no JSON")
	}
	for d := xml.NewDecoder(bytes.NewReader(atom.Bytes())); ; {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for form, text := range map[string]string{"atom": atom.String(), "json": list.String()} {
		got, err := gofeed.NewParser().ParseString(text)
		if err != nil {
			t.Fatalf("%s: %v", form, err)
		}
		if len(got.Items) != 2 || got.Items[1].Title != "Story without a title" || !got.Items[0].UpdatedParsed.Equal(noon.Add(time.Hour)) || !got.Items[0].PublishedParsed.Equal(noon) {
			t.Errorf("%s: %+v", form, got.Items)
		}
		for _, steers := range []string{"\x1b", "\u202e", "<p>Ferry <script>"} {
			if strings.Contains(got.Items[0].Content+got.Items[0].Title, steers) {
				t.Errorf("%s holds %q", form, steers)
			}
		}
	}
}

func TestText(t *testing.T) {
	text := Text{{"", []string{"a", "b"}}, {"Differ", []string{"where: <b>x</b> | y"}}}
	if d := cmp.Diff("<p>a</p><p>b</p><h4>Differ</h4><ul><li>where: &lt;b&gt;x&lt;/b&gt; | y</li></ul>", text.HTML()); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff("a\nb\n\nDiffer\n- where: <b>x</b> | y", text.Plain()); d != "" {
		t.Error(d)
	}
}
