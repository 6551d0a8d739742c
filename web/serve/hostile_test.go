package serve

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"synoptic/news"
	"synoptic/store"
)

// payloads are ways by which text from outside has been made to run, to load
// or to send something.
var payloads = []string{
	`<script>ran=1</script>`, `"><img src=x onerror=ran=1>`, `'><svg onload=ran=1>`, `</title><script>ran=1</script>`,
	`</textarea><script>ran=1</script>`, `javascript:ran=1`, `JaVaScRiPt:ran=1`, "java\tscript:ran=1", `data:text/html,<script>ran=1</script>`,
	`vbscript:ran=1`, `<iframe srcdoc="<script>ran=1</script>">`, `{{"<script>ran=1</script>"}}`, `--><script>ran=1</script>`,
	`<link rel=stylesheet href=http://evil.example/x>`, `<meta http-equiv=refresh content="0;url=http://evil.example/">`,
	`<base href=http://evil.example/>`, `]]><script>ran=1</script>`, `<math><mtext></mtext><style><img src=x onerror=ran=1>`,
	`<noscript><p title="</noscript><img src=x onerror=ran=1>">`, `<form action=http://evil.example><button>`, `<button formaction=javascript:ran=1>`,
	`<details open ontoggle=ran=1>`, `" autofocus onfocus=ran=1 x="`, `' style='background:url(http://evil.example)`, "`onmouseover=ran=1`",
	`<a href="javascript:ran=1">`, `&lt;script&gt;ran=1&lt;/script&gt;`, `&#60;script&#62;`, `\u003cscript\u003eran=1`, `%3Cscript%3Eran=1%3C/script%3E`,
	"<scr\x00ipt>ran=1</script>", `<<script>script>ran=1<</script>/script>`, `<object data=javascript:ran=1>`, `<embed src=http://evil.example>`,
	`<video><source onerror=ran=1>`, `<input onfocus=ran=1 autofocus>`, `<marquee onstart=ran=1>`, `<body onload=ran=1>`, `<style>@import "http://evil.example"</style>`,
	`<x style="behavior:url(x)">`, `${ran=1}`, "\u202egnp.exe\u202c", "\u2066hidden\u2069", `<!--`, `<plaintext>`, `<template><script>ran=1</script></template>`,
	`?"><script>ran=1</script>`, `/../../story`, `//evil.example`, `#"onload=ran=1`, `<svg><a xlink:href="javascript:ran=1">`,
	`<svg><animate onbegin=ran=1>`, `<svg><use href="data:image/svg+xml,x">`, `<isindex action=javascript:ran=1>`, `<keygen autofocus onfocus=ran=1>`,
	`<frameset onload=ran=1>`, `<table background=javascript:ran=1>`, `<br size="&{ran=1}">`, `<layer src=http://evil.example>`,
	`<xml id=x><i><b>&lt;script&gt;ran=1&lt;/script&gt;`, `<?xml-stylesheet href="javascript:ran=1"?>`, `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>`,
	`=HYPERLINK("http://evil.example")`, `<select onfocus=ran=1 autofocus>`, `<audio src=x onerror=ran=1>`, `<picture><img srcset="x 1x" onerror=ran=1>`,
}

// allowed are the attributes that pages have. None of them runs anything.
var allowed = []string{
	"accept", "action", "aria-current", "aria-hidden", "aria-label", "aria-labelledby", "autocomplete", "charset", "checked", "class", "colspan",
	"content", "cx", "cy", "d", "data-from", "data-n", "data-says", "datetime", "defer", "dir", "dx", "dy", "enctype", "fill", "for", "formaction", "height", "href", "id", "inputmode", "lang", "list",
	"maxlength", "method", "name", "open", "placeholder", "preserveaspectratio", "r", "rel", "required", "role", "rowspan", "scope", "src", "tabindex", "title", "type", "value",
	"viewbox", "width", "x", "x1", "x2", "y", "y1", "y2",
}

// tags are the elements that pages have.
var tags = strings.Fields("html head meta title link body a header p nav ul li form label input button main section h1 h2 h3 details summary ol " +
	"span bdi b div table thead tbody tr th td footer article datalist option time code pre blockquote mark q ins del svg line circle text rect path " +
	"script dialog kbd dl dt dd")

// clean says what in a page should not be there.
func clean(t *testing.T, where, page string) {
	t.Helper()
	if strings.ContainsFunc(page, func(r rune) bool { return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 }) {
		t.Errorf("%s turns the direction of what stands beside it", where)
	}
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatalf("%s: %v", where, err)
	}
	for n := range tree.Descendants() {
		if n.Type == html.CommentNode {
			t.Errorf("%s has a comment: %q", where, n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "script" && len(n.Attr) != 2 {
			t.Errorf("%s has a script that is not its own", where)
		}
		if !slices.Contains(tags, n.Data) {
			t.Errorf("%s has an element %q", where, n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(allowed, strings.ToLower(a.Key)) {
				t.Errorf("%s: %s has an attribute %q", where, n.Data, a.Key)
			}
			if a.Key == "src" && (n.Data != "script" || a.Val != "/keys.js" || n.FirstChild != nil) {
				t.Errorf("%s: %s loads %q", where, n.Data, a.Val)
			}
			if slices.Contains([]string{"href", "action", "formaction"}, a.Key) && !leads(a.Val) {
				t.Errorf("%s: %s leads to %q", where, n.Data, a.Val)
			}
		}
	}
}

// leads says whether an address stays here, or is one of the web.
func leads(address string) bool {
	here := strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//")
	return here || strings.HasPrefix(address, "#") || strings.HasPrefix(address, "http://paper.example/") || strings.HasPrefix(address, "https://")
}

// TestForeignTextIsOnlyText puts every payload into every field that comes from
// outside, and looks at every page that shows it.
func TestForeignTextIsOnlyText(t *testing.T) {
	r := open(t, Options{})
	for i, bad := range payloads {
		row := map[string]string{
			"id": fmt.Sprint(i, bad), "url": bad, "outlet": bad, "title": bad, "byline": bad, "published": "2026-05-04",
			"text": fmt.Sprintf("Fire number %d burnt the mill of Orrin on Monday, %s said.\n\n“%s,” mayor Ilse Corran said of it.\n\n%s", i, bad, bad, bad),
		}
		if i%2 == 0 {
			row["url"] = "http://paper.example/" + bad
		}
		body, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		r.accept(news.Raw{Body: append(body, '\n'), Input: bad, Media: "application/jsonl"})
		feed := store.Feed{URL: fmt.Sprint("https://feed.example/", i, bad), Title: bad, Outlet: bad, Site: bad, Error: bad, Failures: 1}
		if err := r.desk.Store().Write(t.Context(), func(b store.Batch) error { return b.KeepFeed(feed) }); err != nil {
			t.Fatal(err)
		}
	}
	r.settle()
	paths := []string{"/?limit=500", "/feeds", "/outlets", "/health", "/search?q=Orrin"}
	var outlets Outlets
	if err := json.Unmarshal([]byte(r.get("/outlets.json")), &outlets); err != nil || len(outlets.Outlets) < len(payloads)/2 {
		t.Fatalf("%d outlets: %v", len(outlets.Outlets), err)
	}
	for _, o := range outlets.Outlets {
		if o.Outlet != "" {
			paths = append(paths, place("outlet", o.Outlet))
		}
	}
	var list Stories
	if err := json.Unmarshal([]byte(r.get("/stories.json?limit=500")), &list); err != nil || len(list.Stories) == 0 {
		t.Fatalf("%d stories: %v", len(list.Stories), err)
	}
	for _, s := range list.Stories {
		paths = append(paths, place("story", s.ID))
		told, err := r.site.story(t.Context(), s.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range told.Members {
			paths = append(paths, place("report", m.Report))
		}
	}
	if len(paths) < len(payloads) {
		t.Fatalf("%d pages show %d payloads", len(paths), len(payloads))
	}
	shown := 0
	for _, path := range paths {
		text := r.get(path)
		clean(t, path, text)
		shown += strings.Count(text, "&lt;script&gt;ran=1&lt;/script&gt;")
	}
	if shown < len(payloads) {
		t.Errorf("the pages show what looks like a script %d times", shown)
	}
	for _, path := range []string{"/stories.atom?limit=500", "/search.atom?q=Orrin"} {
		feed := xml.NewDecoder(strings.NewReader(r.get(path)))
		for {
			if _, err := feed.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s is no feed: %v", path, err)
			}
		}
	}
	for line := range strings.Lines(r.get("/stories.csv?limit=500")) {
		if strings.HasPrefix(line, "=") || strings.Contains(line, ",=") {
			t.Errorf("a program of sheets reckons %q", line)
		}
	}
	for _, bad := range payloads {
		for _, path := range []string{"/search?q=", "/?words=", "/?outlet=", "/?person=", "/?cursor=", "/?done=", "/story/", "/report/", "/", "/search?from="} {
			status, text, head := r.ask(http.MethodGet, path+escaped(bad), "")
			if strings.HasPrefix(head.Get("Content-Type"), "text/html") && !strings.HasPrefix(head.Get("Location"), "/") {
				clean(t, fmt.Sprint(path, bad, " ", status), text)
			}
		}
		_, text, _ := r.ask(http.MethodPost, "/feeds", "url="+escaped(bad))
		if strings.HasPrefix(text, "<!doctype") {
			clean(t, "the form with "+bad, text)
		}
	}
}

func escaped(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
