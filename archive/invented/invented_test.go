package invented

import (
	"bytes"
	"strings"
	"testing"

	"synoptic/archive/record"
	"synoptic/news"
	"synoptic/page"
)

// What is written is read again: each article once, with its title, day,
// outlet and all its paragraphs, and nothing of its page's menus and scripts.
func TestRoundTrip(t *testing.T) {
	m := New(3, 240, 2)
	var b bytes.Buffer
	if err := m.WriteWARC(&b, 0, m.Pages); err != nil {
		t.Fatal(err)
	}
	var records []record.Record
	err := record.Each(bytes.NewReader(b.Bytes()), record.Packed, 0, func(int64) bool { return true }, func(r record.Record) { records = append(records, r) })
	if err != nil || len(records) != 1+2*m.Pages {
		t.Fatalf("%d records of %d pages: %v", len(records), m.Pages, err)
	}
	missed, met := map[string]int{}, map[*layout]bool{}
	articles := 0
	for i := range m.Pages {
		p := m.Page(i)
		got := page.Read(news.Raw{Body: records[2+2*i].Body, Input: "day"})[0]
		if p.Event == 0 {
			if got.Text != "" {
				t.Errorf("page %d holds no article and is read as one: %.80q", i, got.Text)
			}
			continue
		}
		articles++
		for _, o := range m.outlets {
			if o != nil && o.name == p.Outlet {
				met[o.layout] = true
			}
		}
		for what, right := range map[string]bool{
			"title": string(got.Title) == p.Title, "outlet": string(got.Outlet.Name) == p.Outlet,
			"day": string(got.Published.Date) == p.Published.Format("2006-01-02"), "text": holds(got.Text, p.Paragraphs),
			"only text": len(got.Text) < 20+len(strings.Join(p.Paragraphs, "\n\n")),
		} {
			if !right {
				missed[what]++
				t.Logf("page %d (%s): %s: %q, %q, %s; is %q", i, p.URL, what, got.Title, got.Outlet.Name, got.Published.Date, p.Title)
			}
		}
	}
	for what, n := range missed {
		if n*50 > articles {
			t.Errorf("%s: %d of %d articles are read otherwise", what, n, articles)
		}
	}
	if len(met) != len(layouts) {
		t.Errorf("%d layouts were met", len(met))
	}
}

func holds(text string, paragraphs []string) bool {
	for _, p := range paragraphs {
		if !strings.Contains(text, p) {
			return false
		}
	}
	return true
}

// The same seed gives the same bytes, and another others.
func TestSeed(t *testing.T) {
	bytesOf := func(seed uint64) string {
		var b bytes.Buffer
		if err := New(seed, 30, 1).WriteWARC(&b, 0, 30); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	one := bytesOf(5)
	if one != bytesOf(5) {
		t.Error("one seed gave two days")
	}
	if one == bytesOf(6) {
		t.Error("two seeds gave one day")
	}
}

// A day is made up as the real one is: of so many copies, pages without an
// article and bytes.
func TestShape(t *testing.T) {
	m := New(1, blockSize, 1)
	copies, none, size := 0, 0, 0
	events := map[uint64]int{}
	for i := range m.Pages {
		p := m.Page(i)
		size += len(p.Body)
		if p.Copy {
			copies++
		}
		if p.Event == 0 {
			none++
		}
		events[p.Event]++
	}
	within := func(what string, got, low, high float64) {
		if got < low || got > high {
			t.Errorf("%s: %.3f, not between %v and %v", what, got, low, high)
		}
	}
	n := float64(m.Pages)
	within("copies", float64(copies)/n, .10, .14)
	within("no article", float64(none)/n, .04, .06)
	within("bytes of a page", float64(size)/n, 165e3, 185e3)
	within("reports of an event", n/float64(len(events)), 2, 5)
}
