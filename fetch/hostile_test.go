package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestHostileFeeds: what feeds made to hurt come to when they are fetched,
// numbered as the list of them that the design has: the first words of each
// report, or the code of why there is none.
func TestHostileFeeds(t *testing.T) {
	port, met := listener(t, "127.0.0.1:0")
	whole := strings.Repeat(ferry+" ", 20)
	one := rssItem("Ferry sinks off Ansel", "", whole)
	laughs := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha ">` + strings.Repeat(`<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">`, 9) + `]>`
	outside := fmt.Sprintf(`<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:%s/dtd" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY %% y SYSTEM "http://127.0.0.1:%[1]s/"> %%y;]>`, port)
	for _, c := range []struct{ name, media, body, want string }{
		{"1 null item", "application/feed+json", `{"version":"https://jsonfeed.org/version/1","items":[null,{"content_text":"` + whole + `"}]}`, "null-item, The ferry"},
		{"2 null authors", "application/json", `{"version":"https://jsonfeed.org/version/1","items":[{"authors":[null],"attachments":[null],"content_text":"` + whole + `"}]}`, "The ferry"},
		{"3 null", "application/json", "null", "no-article"},
		{"3 empty list", "application/json", "[]", "empty"},
		{"3 nothing", "application/rss+xml", "", "empty"},
		{"3 a byte order mark", "application/rss+xml", "\xef\xbb\xbf", "empty"},
		{"4 a million brackets", "application/json", strings.Repeat("[", 1_000_000), "bad-json"},
		{"5 deep elements", "application/rss+xml", "<rss>" + strings.Repeat("<a>", 350_000), "too-deep"},
		{"6 billion laughs", "application/rss+xml", strings.Replace(rss(one, rssItem("Ha", "", "&b;")), `<?xml version="1.0"?>`, laughs, 1), "The ferry, no-article"},
		{"7 entities from outside", "application/rss+xml", strings.Replace(rss(one, rssItem("Secret", "", "&x;")), `<?xml version="1.0"?>`, outside, 1), "The ferry, no-article"},
		{"9 cut in its second item", "application/rss+xml", strings.TrimSuffix(rss(one, "<item><title>Two"), "</channel></rss>"), "The ferry, truncated"},
		{"10 two feeds", "application/rss+xml", rss(one) + rss(one), "The ferry, junk"},
		{"10 a warning before it", "application/rss+xml", "<br />\n<b>Warning</b>: no such index\n" + rss(one), "The ferry, junk"},
		{"34 too many items", "application/rss+xml", rss(strings.Repeat(rssItem("Ferry", "", ferry), 1001)), strings.Repeat("The ferry, ", 1000) + "too-many"},
		{"48 one id for all", "application/rss+xml", rss("<item><guid>1</guid><description>"+ferry+"</description></item>", "<item><guid>1</guid><description>"+ferry+" It sank.</description></item>"), "The ferry, The ferry"},
	} {
		s := newSite(t, map[string]http.HandlerFunc{"/feed": gives(c.media, c.body)})
		l := patient(quick)
		l.Body = 0
		got, err := newReader(newClient(l)).Open(context.Background(), s.URL+"/feed", Validators{})
		var told []string
		for _, r := range got.Reports {
			code, _, _ := strings.Cut(r.Reason, ":")
			if r.Text != "" {
				code = r.Text[:min(9, len(r.Text))]
			}
			told = append(told, code)
		}
		if joined := strings.Join(told, ", "); err != nil || joined != c.want {
			t.Errorf("%s: %v, %.200q; want %.200q", c.name, err, joined, c.want)
		}
	}
	if met.Load() > 0 {
		t.Errorf("%d connections", met.Load())
	}
}

// TestCharsets: whatever the header and the document say of the letters, a
// word is read as it was meant: what the bytes show comes first.
func TestCharsets(t *testing.T) {
	title, cyrillic := "Café Zoë closes", "\xcf\xf0\xe8\xe2\xe5\xf2 \xe8\xe7 \xef\xee\xf0\xf2\xe0, \xf1\xea\xe0\xe7\xe0\xeb \xea\xe0\xef\xe8\xf2\xe0\xed" // "Привет из порта, сказал капитан" in windows-1251
	latin := strings.NewReplacer("é", "\xe9", "ë", "\xeb").Replace(title)
	feed := func(declared, title string) string {
		return strings.Replace(rss(rssItem(title, "", strings.Repeat(title+" at noon. "+ferry+" ", 20))), "?>", declared+"?>", 1)
	}
	for _, c := range []struct{ name, media, body, want string }{
		{"28 header says Cyrillic, the bytes are UTF-8", "text/xml; charset=windows-1251", feed(` encoding="utf-8"`, title), title},
		{"28 both say Cyrillic, the bytes are UTF-8", "text/xml; charset=windows-1251", feed(` encoding="windows-1251"`, title), title},
		{"28 only the document says Latin", "text/xml", feed(` encoding="iso-8859-1"`, latin), title},
		{"28 only the header says Latin", "text/xml; charset=iso-8859-1", feed("", latin), title},
		{"28 header says UTF-8, the document Cyrillic", "text/xml; charset=utf-8", feed(` encoding="windows-1251"`, cyrillic), "Привет из порта, сказал капитан"},
		{"28 a mark outranks both", "text/xml; charset=iso-8859-1", "\xef\xbb\xbf" + feed(` encoding="windows-1251"`, title), title},
		{"29 an encoding nobody knows", "text/xml; charset=x-klingon", feed(` encoding="x-klingon"`, title), title},
		{"29 says UTF-16 and is none", "text/xml", feed(` encoding="utf-16"`, title), title},
	} {
		s := newSite(t, map[string]http.HandlerFunc{"/feed": gives(c.media, c.body)})
		got, err := newReader(newClient(patient(quick))).Open(context.Background(), s.URL+"/feed", Validators{})
		if err != nil || len(got.Reports) != 1 || string(got.Reports[0].Title) != c.want {
			t.Errorf("%s: %v, %q", c.name, err, told(got.Reports))
		}
	}
}

// TestDatesOfFeeds: a date that cannot be is unknown, and none is made up.
func TestDatesOfFeeds(t *testing.T) {
	later := time.Now().AddDate(0, 0, 3).UTC().Format(time.RFC1123)
	for stated, want := range map[string]string{
		"42 Tue, 06 May -001 07:00:00 GMT": "", "42 0": "", "42 32 Foo 2025": "", "42 Thu, 06 May 99999 07:00:00 GMT": "", "42 Thu, 06 May 9999 07:00:00 GMT": "",
		"43 " + later: "", "47 Tue, 06 May 2025 07:00:00 XYZ": "2025-05-06", "47 Tue, 06 May 2025 07:00:00": "2025-05-06", "46 ": "",
	} {
		item := "<item><title>Ferry</title><pubDate>" + stated[3:] + "</pubDate><description>" + strings.Repeat(ferry+" It sank on Sunday. ", 12) + "</description></item>"
		s := newSite(t, map[string]http.HandlerFunc{"/feed": gives("application/rss+xml", rss(item))})
		got, err := newReader(newClient(patient(quick))).Open(context.Background(), s.URL+"/feed", Validators{})
		if err != nil || len(got.Reports) != 1 || string(got.Reports[0].Published.Date) != want {
			t.Errorf("%s: %v, %+v; want %q", stated, err, got.Reports, want)
		}
	}
}

// What was cut on its way is asked for again whole: the tag of a piece says
// nothing.
func TestCutIsAskedForAgain(t *testing.T) {
	address := wire(t, func(c net.Conn) {
		fmt.Fprintf(c, "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 9999\r\n\r\n%s", rss(rssItem("Ferry", "", ferry)))
	})
	got, err := newReader(newClient(patient(quick))).Open(context.Background(), address, Validators{})
	if err != nil || len(got.Reports) == 0 || got.Now != (Validators{}) {
		t.Errorf("%v, %+v", err, got.Now)
	}
}

// Servers that misbehave leave no work behind.
func TestNothingIsLeftRunning(t *testing.T) {
	before := runtime.NumGoroutine()
	c := newClient(quick)
	for _, page := range []http.HandlerFunc{endless, drips, answers(302, "Location: /"), gives("image/png", "x"), gives("text/plain", ferry)} {
		s := newSite(t, map[string]http.HandlerFunc{"/": page})
		get(c, s.URL)
		s.CloseClientConnections()
		s.Close()
	}
	c.Close()
	for wait := 0; runtime.NumGoroutine() > before+2; wait++ {
		if wait == 1000 {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
