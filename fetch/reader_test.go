package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/page"
)

// long is an article of more words than a teaser has.
func long(title string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html><html><head><title>%s</title><meta property='og:site_name' content='Ansel Post'></head><body><article><h1>%s</h1>", title, title)
	for i := range 12 {
		fmt.Fprintf(&b, "<p>%s. %s On pier %d the crew of the pilot boat waited with blankets until the last of them had come ashore, Rana Ode said.</p>", title, ferry, i+1)
	}
	return b.String() + "</article></body></html>"
}

func rssItem(title, link, text string) string {
	return fmt.Sprintf("<item><title>%s</title><link>%s</link><pubDate>Thu, 06 May 2021 07:08:09 GMT</pubDate><description>%s</description></item>", title, link, text)
}

func rss(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ansel Post</title>` + strings.Join(items, "") + "</channel></rss>"
}

func newReader(c *Client) Reader { return Reader{Client: c, Read: page.Read, IsFeed: page.IsFeed} }

// told is a report in a line: how many words it has, or why it has none.
func told(reports []news.Report) (out []string) {
	for _, r := range reports {
		code, _, _ := strings.Cut(r.Reason, ":")
		size := "whole"
		if len(strings.Fields(r.Text)) < few {
			size = "short"
		}
		if r.Text == "" {
			size = code
		}
		out = append(out, strings.TrimSpace(string(r.Title)+" "+size))
	}
	return out
}

// TestOpen: what is read at an address, whatever stands there.
func TestOpen(t *testing.T) {
	sink, fire := "Ferry sinks off Port Ansel", "Fire closes the quay of Skarn"
	feed := rss(rssItem(sink, "/sink", ferry), rssItem(fire, "fire", ""))
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ansel Post</title><entry><title>` + sink + `</title><link href="/sink"/><summary>` + ferry + ` …</summary></entry></feed>`
	jsonFeed := `{"version":"https://jsonfeed.org/version/1.1","title":"Ansel Post","items":[null,{"url":"/sink","title":"` + sink + `","content_text":"` + ferry + `"}]}`
	front := "<html><head><base href='/sub/'><link rel='alternate' type='application/rss+xml' href='../news'></head><body><ul>" + strings.Repeat("<li><a href='/1'>Ferry sinks off the cape of Ansel</a></li>", 12) + "</ul></body></html>"
	pages := map[string]http.HandlerFunc{
		"/sink": gives("text/html", long(sink)), "/fire": gives("text/html", long(fire)),
		"/news": gives("application/rss+xml", feed), "/atom": gives("application/octet-stream", atom), "/json": gives("application/feed+json", jsonFeed),
		"/front": gives("text/html", front),
		"/other": gives("text/xml", rss(rssItem(sink, "/front", ferry), rssItem(fire, "/none", "The quay of Skarn is closed after a fire."), rssItem("Storm", "/picture", ""))),
		"/whole": gives("text/xml", rss(rssItem(sink, "/sink", strings.Repeat(ferry+" ", 20)))), "/picture": gives("image/png", "x"),
		"/odd":     gives("text/xml", rss(rssItem(sink, "javascript:alert(1)", ferry), rssItem(sink, "http://10.0.0.1/", ferry), rssItem(sink, "/odd", ferry))),
		"/html":    gives("application/rss+xml", "<html><body><p>Please log in to go on.</p></body></html>"),
		"/same":    gives("text/xml", rss(rssItem(sink, "/sink", ferry), rssItem(sink, "/sink", ferry))),
		"/refused": gives("text/xml", rss(rssItem(sink, "/private/sink", ferry))), "/robots.txt": gives("text/plain", "User-agent: *\nDisallow: /private/"),
	}
	s := newSite(t, pages)
	for path, want := range map[string][]string{
		"/sink":    {sink + " whole"},
		"/news":    {sink + " whole", fire + " whole"},
		"/atom":    {sink + " whole"},
		"/json":    {"null-item", sink + " whole"},
		"/front":   {sink + " whole", fire + " whole"},
		"/other":   {sink + " short", fire + " short", "missing", "wrong-type"},
		"/whole":   {sink + " whole"},
		"/odd":     {sink + " short", sink + " short", "private-address", sink + " short"},
		"/same":    {sink + " whole", sink + " short"},
		"/refused": {sink + " short", "robots"},
		"/html":    {"no-article"},
	} {
		got, err := newReader(newClient(patient(quick))).Open(context.Background(), s.URL+path, Validators{})
		if err != nil || !slices.Equal(told(got.Reports), want) {
			t.Errorf("%s: %v, %q; want %q", path, err, told(got.Reports), want)
		}
		if isFeed := got.Feed != ""; isFeed != (path != "/sink" && path != "/html") {
			t.Errorf("%s: the feed is %q", path, got.Feed)
		}
		for _, r := range got.Reports {
			if r.Text != "" && (r.Outlet.Name != "Ansel Post" || path == "/news" && r.Published.Date != "2021-05-06") {
				t.Errorf("%s: %+v, %+v", path, r.Outlet, r.Published)
			}
		}
	}
	if s.times("/private/sink") > 0 {
		t.Error("an article was fetched that robots.txt asks to leave")
	}
}

// A feed that breaks off on its way gives its whole items, and says so; a page
// that does is refused.
func TestCutOnItsWay(t *testing.T) {
	sends := func(text string) func(net.Conn) {
		return func(c net.Conn) {
			fmt.Fprintf(c, "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(text)+99, text)
		}
	}
	r := newReader(newClient(patient(quick)))
	whole := strings.Repeat(ferry+" ", 20)
	got, err := r.Open(context.Background(), wire(t, sends(strings.TrimSuffix(rss(rssItem("Ferry sinks off Ansel", "", whole), "<item><title>Two"), "</channel></rss>"))), Validators{})
	if err != nil || !slices.Equal(told(got.Reports), []string{"Ferry sinks off Ansel whole", "truncated"}) {
		t.Errorf("%v, %q", err, told(got.Reports))
	}
	if _, err := r.Open(context.Background(), wire(t, sends(long("Ferry sinks off Ansel"))), Validators{}); kindOf(err) != Truncated {
		t.Errorf("%v", err)
	}
}

// Of a feed of teasers so many articles are fetched, and the rest is told; what
// is known already is not fetched.
func TestArticlesAreBounded(t *testing.T) {
	pages := map[string]http.HandlerFunc{}
	var items []string
	for i := range 9 {
		title := fmt.Sprintf("Ferry number %d sinks off Ansel", i)
		pages[fmt.Sprint("/", i)] = gives("text/html", long(title))
		items = append(items, rssItem(title, fmt.Sprint("/", i), ferry))
	}
	pages["/feed"] = gives("text/xml", rss(items...))
	s := newSite(t, pages)
	l := patient(quick)
	l.Articles = 3
	r := newReader(newClient(l))
	r.Known = func(address string) bool { return address == s.URL+"/1" }
	got, err := r.Open(context.Background(), s.URL+"/feed", Validators{})
	var sizes []string
	for _, line := range told(got.Reports) {
		sizes = append(sizes, line[strings.LastIndex(line, " ")+1:])
	}
	want := "whole short whole whole short short short short short teasers:"
	if n := len(got.Reports); err != nil || n != 10 || strings.Join(sizes, " ")+":" != want || !strings.Contains(got.Reports[n-1].Reason, "5 items") {
		t.Errorf("%v, %q", err, sizes)
	}
	if got, err := r.Skim(context.Background(), s.URL+"/feed", Validators{}); err != nil || len(got.Reports) != 9 || s.times("/0") != 1 {
		t.Errorf("skimmed %d reports, %v, asked %d times for an article", len(got.Reports), err, s.times("/0"))
	}
	again, err := r.Open(context.Background(), s.URL+"/feed", got.Now)
	if err != nil || !again.Unchanged || again.Reports != nil || s.times("/0") != 1 {
		t.Errorf("%v, unchanged %t, asked %d times", err, again.Unchanged, s.times("/0"))
	}
}

// TestDiscover: the feed of a page that names none stands at a usual address;
// a page that has none says so.
func TestDiscover(t *testing.T) {
	feed := rss(rssItem("Ferry sinks off Ansel", "", strings.Repeat(ferry+" ", 20)))
	front := "<html><body>" + strings.Repeat("<p><a href='/1'>Ferry sinks off the cape of Ansel</a></p>", 12) + "</body></html>"
	with := newSite(t, map[string]http.HandlerFunc{"/": gives("text/html", front), "/feed": gives("text/html", front), "/feed.xml": gives("text/xml", feed)})
	r := newReader(newClient(patient(quick)))
	if got, err := r.Open(context.Background(), with.URL+"/", Validators{}); err != nil || got.Feed != with.URL+"/feed.xml" || got.Raw.Input != got.Feed {
		t.Errorf("%v, %q", err, got.Feed)
	}
	without := newSite(t, map[string]http.HandlerFunc{"/": gives("text/html", front)})
	if got, err := r.Open(context.Background(), without.URL+"/", Validators{}); err != nil || got.Feed != "" || !strings.HasPrefix(got.Reports[0].Reason, "index") && !strings.HasPrefix(got.Reports[0].Reason, "no-article") {
		t.Errorf("%v, %q, %q", err, got.Feed, told(got.Reports))
	}
	if _, err := r.Discover(context.Background(), news.Raw{URL: without.URL}); kindOf(err) != Missing {
		t.Errorf("%v", err)
	}
}

// TestFeeds: which feeds a page names.
func TestFeeds(t *testing.T) {
	for in, want := range map[string]string{
		`<link rel="alternate" type="application/rss+xml" href="/feed">`:                                            "http://ansel.example/feed",
		`<LINK REL="Home Alternate" TYPE="application/atom+xml; charset=utf-8" HREF="a.xml"/>`:                      "http://ansel.example/b/a.xml",
		`<base href="http://other.example/x/"><link rel="alternate" type="application/feed+json" href="f">`:         "http://other.example/x/f",
		`<link rel=feed href=/f><a rel=feed href=/f>again</a><a rel=alternate type=application/rss+xml href=g>x`:    "http://ansel.example/f http://ansel.example/b/g",
		`<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml">`:          "",
		`<link rel="stylesheet" type="application/rss+xml" href="/f"><!-- <link rel="feed" href="/c"> -->`:          "",
		`<link rel="alternate" type="application/rss+xml" href="/a&amp;b" href="/second">`:                          "http://ansel.example/a&b",
		`<link rel="feed" href="http://[broken"><link rel="feed" href="javascript:alert(1)">`:                       "javascript:alert(1)",
		`<script>document.write('<link rel="feed" href="/s">')</script><textarea><link rel=feed href=t></textarea>`: "",
	} {
		got := Feeds(news.Raw{URL: "http://ansel.example/b/", Body: []byte(in)})
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q", in, got)
		}
	}
}

// TestTeasers: each sign takes what stands beside it and leaves what must be
// left.
func TestTeasers(t *testing.T) {
	for _, sign := range teasers {
		report := func(text string) news.Report {
			if text == "" {
				return news.Report{Reason: "no-text: none"}
			}
			return news.Report{Text: text}
		}
		for _, text := range sign.takes {
			if !sign.is(report(text)) {
				t.Errorf("%s (%s) leaves %.60q", sign.name, sign.means, text)
			}
		}
		for _, text := range sign.leaves {
			if sign.is(report(text)) {
				t.Errorf("%s (%s) takes %.60q", sign.name, sign.means, text)
			}
		}
	}
}

// TestShort: words are counted as strings.Fields parts them, whatever stands between.
func TestShort(t *testing.T) {
	for _, between := range []string{" ", "\n\n", "\t \r\n", "\u00a0", "\u2003 ", " — ", "\u0085"} {
		for _, word := range []string{"quay", "é", "\xff", "漁"} {
			for n := few - 2; n <= few+1; n++ {
				text := between + strings.Repeat(word+between, n)
				if want := len(strings.Fields(text)) < few; isShort(text) != want {
					t.Errorf("%d times %q: short is %v", n, word+between, !want)
				}
			}
		}
	}
}
