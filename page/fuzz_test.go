package page

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"runtime"
	"testing"
	"time"
	"unicode/utf8"

	"synoptic/news"
)

// mostWait is how long an input of some kilobytes may take on a machine that
// others use too: what takes longer does not end.
const mostWait = time.Minute

// mostAllocated is how many bytes it may ask for in all.
const mostAllocated = 512 << 20

// fits reads an input and checks what must hold of every report in it.
func fits(t *testing.T, b []byte, read func(news.Raw) []news.Report) {
	t.Helper()
	w := time.AfterFunc(mostWait, func() { panic("does not end") })
	defer w.Stop()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	all := read(news.Raw{Body: b, Input: "x"})
	runtime.ReadMemStats(&after)
	if n := after.TotalAlloc - before.TotalAlloc; n > mostAllocated {
		t.Fatalf("%d bytes allocated for %d", n, len(b))
	}
	if len(all) == 0 {
		t.Fatal("no answer")
	}
	for _, r := range all {
		if (r.Text == "") != (r.Reason != "") {
			t.Fatalf("a text of %d bytes with reason %q", len(r.Text), r.Reason)
		}
		if !utf8.ValidString(r.Text) || taken(r.Text) < len(r.Text) {
			t.Fatalf("a text of %d bytes, UTF-8 %t", len(r.Text), utf8.ValidString(r.Text))
		}
		if r.Text == "" {
			continue
		}
		if what := misfit(&r); what != "" {
			t.Fatal(what)
		}
	}
}

var fuzzSeeds = []string{
	sunk, "", "\xef\xbb\xbf", "<html><p>" + sunk, pageOf("<script>x"), pageOf("<!--"), pageOf("<? x </ y <! z <!doctype <b"), pageOf("<noscript><b>x"), `{"text":"` + sunk + `"}`,
	`[{"text":"` + sunk + `"},{"te`, `{"version":"https://jsonfeed.org/version/1.1","title":{"name":["x"]},"items":[null,{"content_html":"<p>` + sunk + `"}]}`,
	`{"type":"report","text":"` + sunk + `","marks":{"tokens":[[0,3,"the","DET","DT",1,"det"]],"quotes":[{"start":0,"end":3,"cue":{"start":1,"end":2}}]}}`,
	"WARC/1.0\r\n\r\n", warc("response", "http://ansel.example/1", body200+pageOf("")), warc("revisit", "", ""), "\x1f\x8b\x08",
	`<?xml version="1.0"?><rss version="2.0"><channel><title>P</title><item><title>T</title><description>` + sunk + `</description></item></channel></rss>`,
	"<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><summary>" + sunk + "</summary></entry>", "Menu\n" + sunk + "\n© 2031 Ansel Post",
	"\xff\xfeS\x00a\x00n\x00k\x00", "Monday, May 19, 2031\n\nBy Rana Ode\n\n" + sunk,
}

// FuzzRead: no bytes end the program, and what is read of them fits.
func FuzzRead(f *testing.F) {
	for _, s := range fuzzSeeds {
		f.Add([]byte(s), false)
	}
	f.Fuzz(func(t *testing.T, b []byte, asIs bool) {
		if asIs {
			fits(t, b, AsIs)
			return
		}
		fits(t, b, Read)
	})
}

// wraps are what stands around bytes that come from outside, one in another.
var wraps = []func([]byte) []byte{
	func(b []byte) []byte { return b },
	func(b []byte) []byte { return []byte(packed(string(b))) },
	func(b []byte) []byte { return []byte(warc("response", "http://ansel.example/1", body200+string(b))) },
	func(b []byte) []byte { return []byte(warc("response", "http://ansel.example/1", string(b))) },
	func(b []byte) []byte { return append([]byte("WARC/1.0\r\nWARC-Type: response\r\n"), b...) },
	func(b []byte) []byte { return asRow("html", b) },
	func(b []byte) []byte { return asRow("text", b) },
	func(b []byte) []byte { return asRow("title", b) },
	func(b []byte) []byte { return asRow("published", b) },
	func(b []byte) []byte {
		return append(append([]byte(`<rss version="2.0"><channel><item><description><![CDATA[`), b...), "]]></description></item></channel></rss>"...)
	},
	func(b []byte) []byte {
		return append(append([]byte(`<rss version="2.0"><channel>`), b...), "</channel></rss>"...)
	},
	func(b []byte) []byte {
		return append(append([]byte(`{"version":"jsonfeed.org/version","items":[`), b...), "]}"...)
	},
	func(b []byte) []byte {
		return append(append([]byte(`{"type":"report","text":"`+sunk+`","marks":`), b...), '}')
	},
	func(b []byte) []byte {
		return []byte(pageOf(`<script type="application/ld+json">` + string(b) + "</script>"))
	},
	func(b []byte) []byte { return []byte(pageOf(string(b))) },
}

func asRow(field string, b []byte) []byte {
	row := map[string]string{"text": sunk}
	if field == "html" {
		delete(row, "text")
	}
	row[field] = string(b)
	out, _ := json.Marshal(row)
	return out
}

// FuzzWrapped: the same of bytes inside archives, packed files, feeds, rows
// and pages.
func FuzzWrapped(f *testing.F) {
	for i, s := range fuzzSeeds {
		for n := range wraps {
			f.Add([]byte(s), uint8(n), uint8(i))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte, inner, outer uint8) {
		if len(b) > 1<<14 {
			t.Skip("longer than any input drawn")
		}
		b = wraps[int(inner)%len(wraps)](b)
		fits(t, wraps[int(outer)%len(wraps)](b), Read)
	})
}

// FuzzPacked: bytes of a packed file that is damaged.
func FuzzPacked(f *testing.F) {
	for _, s := range fuzzSeeds {
		f.Add([]byte(s), uint16(20), byte(7))
	}
	f.Fuzz(func(t *testing.T, b []byte, at uint16, with byte) {
		var out bytes.Buffer
		z := gzip.NewWriter(&out)
		z.Write(b)
		z.Close()
		damaged := out.Bytes()
		damaged[int(at)%len(damaged)] ^= with
		fits(t, damaged, Read)
		fits(t, damaged[:int(at)%len(damaged)], Read)
	})
}
