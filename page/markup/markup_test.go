package markup

import (
	"strings"
	"testing"
)

// TestFront: what a block of fields states, however it is written, and blocks that are
// none.
func TestFront(t *testing.T) {
	for _, c := range []struct {
		name, front string
		want        Fields
	}{
		{"quoted, with a list", "title: \"Weir \\\"gone\\\" by morning\"\nsource: \"https://skarnlamp.example/weir\"\nauthor:\n  - \"[[Helen Tamm]]\"\n  - \"[[people/lund|Peter Lund]]\"\npublished: 2031-05-06\ncreated: 2031-05-09\ntags:\n  - \"clippings\"", Fields{Title: `Weir "gone" by morning`, URL: "https://skarnlamp.example/weir", Byline: "Helen Tamm, Peter Lund", Published: "2031-05-06"}},
		{"plain", "title: Weir: what we know\nurl: https://skarnlamp.example/weir\nauthors: [Helen Tamm, 'Peter Lund']\ndate: 2031-05-06T10:00:00Z\nsite: Skarn Lamp", Fields{Title: "Weir: what we know", URL: "https://skarnlamp.example/weir", Byline: "Helen Tamm, Peter Lund", Published: "2031-05-06T10:00:00Z", Outlet: "Skarn Lamp"}},
		{"a source by name", "Title: Weir gone\nSource: Skarn Lamp\nDate: 6 May 2031", Fields{Title: "Weir gone", Outlet: "Skarn Lamp", Published: "6 May 2031"}},
		{"folded", "title: >-\n  Weir gone\n  by morning\nurl: https://skarnlamp.example/weir", Fields{Title: "Weir gone by morning", URL: "https://skarnlamp.example/weir"}},
	} {
		got, rest, ok := front("---\n" + c.front + "\n---\nThe weir fell.\n")
		if !ok || got != c.want || rest != "The weir fell.\n" {
			t.Errorf("%s: %+v, %q", c.name, got, rest)
		}
	}
	for _, s := range []string{
		"---\nThe weir fell: nobody was hurt.\nIt was old.\n---\nThe end.", "---\ntitle: Weir gone\nurl: https://skarnlamp.example/weir\nThe weir fell.", "The weir fell.\n---\ntitle: a\nurl: b\n---\n",
		"---\ntags: a\nmood: b\n---\nThe weir fell.", "---", "--- a ---\ntitle: b\nc: d\n---\n",
	} {
		if f, rest, ok := front(s); ok || rest != s {
			t.Errorf("%q is opened by %+v", s, f)
		}
	}
}

// TestMarkdown: lines without their marks; what stands as it was is no mark.
func TestMarkdown(t *testing.T) {
	for in, want := range map[string]string{
		"The *Lady Orr* and **the tug** are safe.":                             "The Lady Orr and the tug are safe.",
		"They met in the [town hall](https://a.example/x_(y)), he said.":       "They met in the town hall, he said.",
		"[![A boat](https://a.example/b.jpg)](https://a.example/g) Ida Tamm":   "Ida Tamm",
		"Nine were hurt.[^1] All are home.":                                    "Nine were hurt. All are home.",
		"> He said: \\*no\\*, and 2 * 3 * 4 is a_b_c.":                         "He said: *no*, and 2 * 3 * 4 is a_b_c.",
		"## What comes next ##":                                                "What comes next",
		"- [One](https://a.example/1)":                                         "One",
		"He wrote [sic] and [3 May] and went.":                                 "He wrote [sic] and [3 May] and went.",
		"See [the list][2] of [**all**](https://a.example/all \"all of it\").": "See the list of all.",
		"_Never_, she said.":                                                   "Never, she said.",
	} {
		var m Text
		if m.readMarkdown(in); m.Plain != want {
			t.Errorf("%q is %q, want %q", in, m.Plain, want)
		}
	}
	m, is := Read("# Weir gone\n\nBy [Helen Tamm](https://a.example/h)\n\n![The weir](https://a.example/w.jpg)\n\n- \\[ \\] Morning Tide\n\nThe weir fell.\n\n[2]: https://a.example/2\n")
	if !is || m.Title != "Weir gone" || len(m.Links) != 1 || len(m.Aside) != 3 || strings.Join(strings.Fields(m.Plain), " ") != "Weir gone By Helen Tamm The weir fell." {
		t.Errorf("%+v", m)
	}
	for _, s := range []string{"The weir fell, he said (https://a.example/w).", "# Weir gone\n\n*It fell.*", "[1] https://a.example"} {
		if _, is := Read(s); is {
			t.Errorf("%q has marks", s)
		}
	}
}

// TestNumbered: a page as a browser of text writes it, without the numbers of its links.
func TestNumbered(t *testing.T) {
	const text = "   #[1]alternate\n\n   [2]Skarn Lamp\n\n   [3]My page [4]Sign in [5]Help\n\nWeir gone\n\n   By [6]Helen Tamm and [7]Peter Lund\n\n   [8](BUTTON) Share (BUTTON) Keep\n\n   The weir fell, [9]Ida Tamm said. \"It had [10]cracks[11].\"\n   He wrote [sic] of it.\n\nReferences\n\n   Visible links:\n   1. https://a.example/rss\n  10. https://a.example/c\n\n   Hidden links:\n  12. https://a.example/h\n"
	m, is := Read(text)
	if want := "Skarn Lamp Weir gone By Helen Tamm and Peter Lund The weir fell, Ida Tamm said. \"It had cracks.\" He wrote [sic] of it."; !is || strings.Join(strings.Fields(m.Plain), " ") != want {
		t.Errorf("%q", m.Plain)
	}
	for _, s := range []string{"As [1] shows, it fell.\n\nReferences\n\n1. The book of weirs", "It fell.[1]\n\n1. https://a.example/1\n2. https://a.example/2\n"} {
		if _, is := Read(s); is {
			t.Errorf("%q has marks", s)
		}
	}
}

// TestHostile: brackets without end cost no more than their length.
func TestHostile(t *testing.T) {
	for _, s := range []string{strings.Repeat("[", 1<<20), strings.Repeat("[a](", 1<<18), strings.Repeat("*a", 1<<19), strings.Repeat("[[a](b)](c)", 1<<16)} {
		Read("[a](https://a.example)\n" + s)
	}
}
