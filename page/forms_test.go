package page

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/page/clean"
)

const sunk = "The ferry left Port Ansel at noon with forty people on board, the harbour master said."

func packed(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

func warc(kind, url, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2031-05-06T10:00:00Z\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, url, len(body), body)
}

// TestForms: what each form of input gives, a line a report: the text's first
// words, or the code of why there is none.
func TestForms(t *testing.T) {
	page := "<!doctype html><html><head><title>Ferry sinks</title></head><body><article><h1>Ferry sinks</h1><p>" + sunk + "</p><p>" + strings.Replace(sunk, "noon", "one", 1) + "</p></article></body></html>"
	rss := `<?xml version="1.0"?><rss version="2.0"><channel><title>Ansel Post</title><item><title>Ferry sinks</title><link>http://ansel.example/1</link><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate><description>` + sunk + `</description></item><item><title>Two`
	http := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"plain", sunk, []string{"x The ferry"}},
		{"empty", "", []string{"x empty"}},
		{"only a byte order mark", "\xef\xbb\xbf", []string{"x empty"}},
		{"one letter without end", strings.Repeat("a", 1<<20) + ". " + sunk, []string{"x " + strings.Repeat("a", 1000) + ". The"}},
		{"a synopsis", `{"schema":"synoptic/1","stories":[]}`, []string{"x#1 synopsis"}},
		{"a text of five MiB", strings.Repeat(sunk+"\n", 60_000), []string{"x too-big"}},
		{"menus and dates", "Menu\nSearch\nDec 13, 2030\nBy Rana Ode on Dec 19, 2030\n", []string{"x no-article"}},
		{"headline alone", `{"title":"Ferry sinks off Port Ansel, twelve dead - Ansel Post","text":"Ferry sinks off Port Ansel, twelve dead Ansel Post"}`, []string{"x#1 headline-only"}},
		{"binary", strings.Repeat("\x00\x01\x02\x03", 100), []string{"x binary"}},
		{"rows", `{"id":"a","text":"` + sunk + "\"}\n\n{\"title\":\"none\"}\n[1]\nnull\n", []string{"x#a The ferry", "x#3 no-text", "x#4 bad-json", "x#5 bad-json"}},
		{"list", `[{"text":"` + sunk + `"},null]`, []string{"x#1 The ferry", "x#2 bad-json"}},
		{"one object over lines", "{\n \"text\": \"" + sunk + "\"\n}", []string{"x#1 The ferry"}},
		{"nested brackets", strings.Repeat("[", 100_000), []string{"x bad-json"}},
		{"row with a page", `{"id":7,"html":"<p>` + sunk + `</p><p>It sank at one, and nobody has said why it did so.</p>"}`, []string{"x#7 The ferry"}},
		{"page", page, []string{"x The ferry"}},
		{"feed cut in an item", rss, []string{"x#1 The ferry", "x truncated"}},
		{"feed of nothing", `<rss version="2.0"><channel></channel></rss>`, []string{"x empty"}},
		{"feed too deep", "<rss>" + strings.Repeat("<a>", 5000), []string{"x too-deep"}},
		{"json feed", `{"version":"https://jsonfeed.org/version/1.1","items":[null,{"id":"b","authors":[null],"content_html":"<p>` + sunk + `</p>"}]}`, []string{"x#1 null-item", "x#b The ferry"}},
		{"archive", warc("warcinfo", "", "x") + warc("response", "http://ansel.example/1", http), []string{"x#2 The ferry"}},
		{"archive cut", (warc("response", "http://ansel.example/1", http) + warc("response", "http://ansel.example/2", http))[:900], []string{"x#1 The ferry", "x truncated"}},
		{"archive packed", packed(warc("response", "http://ansel.example/1", http)), []string{"x#1 The ferry"}},
		{"text packed", packed(sunk), []string{"x The ferry"}},
		{"packed twice", packed(packed(sunk)), []string{"x nested"}},
		{"tags without end", strings.Repeat("<b>", 200_000) + sunk, []string{"x The ferry"}},
		{"deep divs", "<html>" + strings.Repeat("<div>", 600) + sunk, []string{"x The ferry"}},
		{"script never closed", "<p>" + sunk + "</p><p>It sank at one, and nobody has said why.</p><script>var a = 1", []string{"x The ferry"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, r := range Read(news.Raw{Body: []byte(c.in), Input: "x"}) {
				code, _, _ := strings.Cut(r.Reason, ":")
				if code == "" {
					code = strings.Join(strings.Fields(r.Text)[:2], " ")
				}
				got = append(got, r.Input+" "+code)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestCharsets: what the bytes show outranks what is said of them.
func TestCharsets(t *testing.T) {
	want := "Zoë sold the café in May, and the garçon wept all night."
	latin := "Zo\xeb sold the caf\xe9 in May, and the gar\xe7on wept all night."
	wide := []byte{0xff, 0xfe}
	for _, r := range want {
		wide = append(wide, byte(r), byte(r>>8))
	}
	for _, c := range []struct{ name, body, media string }{
		{"utf-8 under another name", want, "text/plain; charset=windows-1251"},
		{"utf-8 under no such name", want, "text/plain; charset=x-klingon"},
		{"latin-1 by header", latin, "text/plain; charset=iso-8859-1"},
		{"utf-16 by its mark", string(wide), ""},
		{"utf-8 with a mark", "\xef\xbb\xbf" + want, ""},
	} {
		if got := Read(news.Raw{Body: []byte(c.body), Media: c.media})[0]; got.Text != want {
			t.Errorf("%s: %q %s", c.name, got.Text, got.Reason)
		}
	}
}

// TestDecodedTwice: letters whose bytes were once taken for Latin-1 are what
// they were.
func TestDecodedTwice(t *testing.T) {
	for in, want := range map[string]string{
		"\u00e2\u0080\u009cRun,\u00e2\u0080\u009d she said": "“Run,” she said",
		"caf\u00c3\u0083 \u00e2 la carte":                   "cafÃ â la carte",
		"château à Paris":                                   "château à Paris",
	} {
		if got := clean.Text(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

// TestReadBefore: what reading printed comes back as it was; marks are read
// anew, but must fit.
func TestReadBefore(t *testing.T) {
	row := `{"type":"report","id":"abc","input":"y","text":"Short.","cuts":[{"text":"Menu","rule":"menu","at":0}],"marks":{"sentences":[{"start":0,"end":6,"paragraph":0}]}}`
	got := Read(news.Raw{Body: []byte(row), Input: "x"})[0]
	if got.ID != "abc" || got.Input != "y" || got.Text != "Short." || len(got.Marks.Sentences) != 0 || len(got.Cuts) != 1 {
		t.Errorf("%+v", got)
	}
}

// TestAsIs: nothing is cut and nothing is changed.
func TestAsIs(t *testing.T) {
	text := "\xef\xbb\xbfMenu\r\n\tAnsel\x01 ferry\n\n\nAdvertisement\n"
	row := fmt.Sprintf(`{"id":"a","published":"2031-05-04","text":%q}`, "Menu\nAnsel\u200b\n")
	if got := AsIs(news.Raw{Body: []byte(text)})[0]; got.Text != text || len(got.Cuts) > 0 {
		t.Errorf("plain: %+v", got)
	}
	got := AsIs(news.Raw{Body: []byte(row), Input: "x"})[0]
	if got.Text != "Menu\nAnsel\u200b\n" || got.Published.Date != "2031-05-04" || got.Input != "x#a" {
		t.Errorf("row: %+v", got)
	}
}

// TestHostileCost: inputs made to hurt are answered, whatever the answer.
func TestHostileCost(t *testing.T) {
	for name, in := range map[string]string{
		"one letter":        strings.Repeat("a", 1<<20),
		"one mark":          "e" + strings.Repeat("\u0301", 1<<18),
		"short lines":       strings.Repeat("Menu\n", 1<<17),
		"no blanks":         strings.Repeat("(", 1<<20),
		"brackets":          strings.Repeat("a ( ", 1<<18),
		"quotes closed":     strings.Repeat("</q>", 1<<18),
		"comment open":      "<html><!--" + strings.Repeat("-", 1<<20),
		"stars":             strings.Repeat("by Name * ", 1<<16),
		"invalid":           strings.Repeat("\xff\xfe\xfd", 1<<18),
		"paragraphs":        "<article>" + strings.Repeat("<p>"+sunk+"</p>", 20_000),
		"attributes":        "<html><p " + strings.Repeat("a=b ", 1<<18) + ">",
		"data nested":       `<html><script type="application/ld+json">` + strings.Repeat("[", 1<<20) + `</script>`,
		"entities in a dtd": `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><item><description>&b;</description></item></channel></rss>`,
	} {
		if len(Read(news.Raw{Body: []byte(in), Input: name})) == 0 {
			t.Errorf("%s: no answer", name)
		}
	}
}

// TestDates: evidence is ranked, and what loses is kept.
func TestDates(t *testing.T) {
	const two = "<p>" + sunk + "</p><p>It sank at one, and nobody has said why it did so.</p>"
	head := func(name, content string) string {
		return "<!doctype html><html><head><meta property='" + name + "' content='" + content + "'></head><body>"
	}
	data := func(day string) string {
		return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks off the cape","datePublished":"` + day + `"}</script>`
	}
	for _, c := range []struct {
		name, in, url string
		fetched       time.Time
		want          string
		other         string
	}{
		{name: "line that opens the text", in: "date 2031-05-05 " + sunk, want: "2031-05-05 line"},
		{name: "line with an hour", in: "date 2031-05-05 12:30:00 " + sunk, want: "2031-05-05 line"},
		{name: "line in figures", in: "Date: 31/12/2031 " + sunk, want: "2031-12-31 line"},
		{name: "line in words", in: "Published May 5, 2031 " + sunk, want: "2031-05-05 line"},
		{name: "posted over the text", in: "Ferry sinks off the cape\nPublished May 5, 2031\n" + sunk, want: "2031-05-05 line"},
		{name: "masthead", in: "Monday, May 19, 2031\n\nFerry sinks off the cape\n\n" + sunk, want: "2031-05-19 masthead"},
		{name: "address", in: sunk, url: "https://ansel.example/2031/05/04/ferry", want: "2031-05-04 url"},
		{name: "address over masthead", in: "Monday, May 19, 2031\n\n" + sunk, url: "https://ansel.example/2031/05/04/ferry", want: "2031-05-04 url", other: "2031-05-19 masthead"},
		{name: "copyright", in: sunk + "\n© 2031 Ansel Post. All rights reserved.", want: "2031 copyright"},
		{name: "template", in: sunk + "\nPOPULAR POSTS\nBy Rana Ode on Dec 19, 2030\nBy Rana Ode on Dec 19, 2030\nDec 13, 2031", want: " none"},
		{name: "none", in: sunk, want: " none"},
		{name: "after it was fetched", in: "date 2031-05-05 " + sunk, fetched: time.Date(2031, 5, 1, 0, 0, 0, 0, time.UTC), want: " none"},
		{name: "field against copyright", in: `{"published":"2031-12-31","text":"` + sunk + `\nCopyright 2032 The Harbour Press. All rights reserved."}`, want: "2031-12-31 field", other: "2032 copyright"},
		{name: "impossible field", in: `{"published":"1969-12-31","text":"` + sunk + `"}`, want: " none"},
		{name: "field of another kind", in: `{"date":"Sun, 04 May 2031 10:00:00 GMT","text":"` + sunk + `"}`, want: "2031-05-04 field"},
		{name: "the outlet's own day behind one of Greenwich", in: head("article:published_time", "2031-05-05T01:11:03Z") + "<h1>Ferry sinks off the cape</h1><time datetime='2031-05-04T21:11:03-04:00'>May 4, 2031</time>" + two, want: "2031-05-04 line", other: "2031-05-05 meta"},
		{name: "noon of Greenwich is its day nearly everywhere", in: head("article:published_time", "2031-05-05T12:11:03Z") + "<h1>Ferry sinks off the cape</h1><time datetime='2031-05-04T21:11:03-04:00'>May 4, 2031</time>" + two, want: "2031-05-05 meta", other: "2031-05-04 line"},
		{name: "another hour of the next day", in: head("article:published_time", "2031-05-05T14:00:49+00:00") + data("2031-05-06T09:45:26-07:00") + "<h1>Ferry sinks off the cape</h1>" + two, want: "2031-05-05 meta", other: "2031-05-06 json-ld"},
		{name: "data of other articles on the page", in: head("article:published_time", "2031-05-05") + data("2031-03-01") + data("2031-05-05") + "<h1>Ferry sinks off the cape</h1>" + two, want: "2031-05-05 meta", other: "2031-03-01 json-ld"},
		{name: "first version of a page", in: head("article:published_time", "2031-05-05") + data("2031-03-01") + "<h1>Ferry sinks off the cape</h1>" + two, want: "2031-03-01 json-ld", other: "2031-05-05 meta"},
		{name: "no such day", in: `{"published":"2031-02-31","text":"` + sunk + `"}`, want: " none"},
	} {
		r := Read(news.Raw{Body: []byte(c.in), URL: c.url, Fetched: c.fetched})[0]
		got, other := string(r.Published.Date)+" "+r.Published.Rule, ""
		for _, o := range r.Published.Other {
			other += string(o.Date) + " " + o.Rule
		}
		if got != c.want || other != c.other {
			t.Errorf("%s: %q (%q), want %q (%q)", c.name, got, other, c.want, c.other)
		}
	}
}

func BenchmarkPlain(b *testing.B) {
	in := news.Raw{Body: []byte("Menu\nSearch\nFerry sinks off the cape\n" + strings.Repeat(sunk+" "+sunk+"\n\n", 40) + "YOU MIGHT LIKE\nA boat\n© 2031 Ansel Post")}
	b.ReportAllocs()
	b.SetBytes(int64(len(in.Body)))
	for b.Loop() {
		Read(in)
	}
}

func BenchmarkPage(b *testing.B) {
	in := news.Raw{Body: []byte("<html><body><nav>Menu</nav><article><h1>Ferry sinks</h1>" + strings.Repeat("<p>"+sunk+" "+sunk+"</p>", 40) + "</article></body></html>")}
	b.ReportAllocs()
	b.SetBytes(int64(len(in.Body)))
	for b.Loop() {
		Read(in)
	}
}
