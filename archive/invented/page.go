package invented

import (
	"fmt"
	"html"
	"strings"
	"time"
)

// page writes an article in the layout of its outlet.
func (o *outlet) page(c chance, a *article) string {
	var b strings.Builder
	b.Grow(o.layout.weight<<10 + 32<<10)
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s | %s</title>", esc(a.title), esc(o.name))
	o.head(&b, a)
	fmt.Fprintf(&b, "<style>%s</style><script>%s</script></head><body><header><a class=\"logo\" href=\"/\">%s</a></header>%s", o.style, o.script[:len(o.script)/3], esc(o.name), o.menu)
	open, shut, _ := strings.Cut(o.layout.wrap, "|")
	b.WriteString("<h1>" + esc(a.title) + "</h1>")
	o.details(&b, a)
	b.WriteString(open)
	p, q, _ := strings.Cut(o.layout.text, "|")
	for i, words := range a.paragraphs {
		b.WriteString(p + esc(words) + q + "\n")
		if i == 2 && o.has("advert") {
			b.WriteString(`<div class="ad-slot" data-ad="1"><span>Advertisement</span></div>`)
		}
	}
	b.WriteString(shut)
	o.boxes(&b, c)
	b.WriteString(o.foot)
	fmt.Fprintf(&b, `<script id="state" type="application/json">{"build":"%x","page":"%s","slots":[`, c.Uint64(), esc(a.title))
	for i := range 60 + c.IntN(500) {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"k":"%s","v":%d,"h":"%x"}`, c.short(), c.IntN(1e6), c.Uint64())
	}
	fmt.Fprintf(&b, "]}</script><script>%s</script></body></html>\n", o.script[len(o.script)/3:])
	return b.String()
}

func esc(s string) string { return html.EscapeString(s) }

func (o *outlet) has(box string) bool { return strings.Contains(o.layout.boxes, box) }

// head writes what is told of an article in the head of its page.
func (o *outlet) head(b *strings.Builder, a *article) {
	at := a.published.Format(time.RFC3339)
	for way := range strings.FieldsSeq(o.layout.head) {
		switch way {
		case "og":
			fmt.Fprintf(b, `<meta property="og:title" content="%s"><meta property="og:type" content="article"><meta property="og:site_name" content="%s"><meta property="article:published_time" content="%s">`, esc(a.title), esc(o.name), at)
		case "ld":
			fmt.Fprintf(b, `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","datePublished":"%s","author":{"@type":"Person","name":"%s"},"publisher":{"@type":"Organization","name":"%s"}}</script>`, a.title, at, a.byline, o.name)
		case "meta":
			fmt.Fprintf(b, `<meta property="og:site_name" content="%s"><meta name="date" content="%s"><meta name="author" content="%s">`, esc(o.name), a.published.Format(time.DateOnly), esc(a.byline))
		case "itemprop":
			fmt.Fprintf(b, `<meta itemprop="datePublished" content="%s"><meta name="application-name" content="%s">`, at, esc(o.name))
		}
	}
}

// details are who wrote it and when.
func (o *outlet) details(b *strings.Builder, a *article) {
	switch o.layout.byline {
	case "by":
		fmt.Fprintf(b, `<p class="byline">By %s</p>`, esc(a.byline))
	case "link":
		fmt.Fprintf(b, `<div class="author"><a rel="author" href="/staff">%s</a></div>`, esc(a.byline))
	case "line":
		fmt.Fprintf(b, `<span class="author-name">%s</span>`, esc(a.byline))
	}
	switch o.layout.date {
	case "time":
		fmt.Fprintf(b, `<time datetime="%s">%s</time>`, a.published.Format(time.RFC3339), a.published.Format("2 January 2006, 15:04"))
	case "line":
		fmt.Fprintf(b, `<div class="published">Published %s</div>`, a.published.Format("January 2, 2006"))
	}
}

// boxes are what stands behind an article.
func (o *outlet) boxes(b *strings.Builder, c chance) {
	for box := range strings.FieldsSeq(o.layout.boxes) {
		switch box {
		case "share":
			b.WriteString(`<ul class="share"><li><a href="#s1">Share</a></li><li><a href="#s2">Email</a></li><li><a href="#s3">Print</a></li></ul>`)
		case "related":
			b.WriteString(`<aside class="related"><h3>Read more</h3><ul>`)
			for range 5 {
				fmt.Fprintf(b, `<li><a href="/news/%d">%s %s %s in %s</a></li>`, c.IntN(1e6), c.name(), c.one(adverbs), c.one(trades), c.name())
			}
			b.WriteString("</ul></aside>")
		case "newsletter":
			b.WriteString(`<form class="newsletter"><label>Sign up for our newsletter</label><input type="email" placeholder="Your email"><button>Subscribe</button></form>`)
		case "comments":
			b.WriteString(`<section id="comments"><h3>Comments</h3><p>Log in to join the discussion.</p></section>`)
		}
	}
}

// front is the front page of an outlet: links, and no article.
func (o *outlet) front(c chance) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style><script>%s</script></head><body>%s<main>", esc(o.name), o.style, o.script, o.menu)
	for range 40 {
		t := themes[c.IntN(len(themes))]
		title := fill(c.pick(t.title), func(slot string) string {
			if strings.Contains("n m sum", slot) {
				return fmt.Sprint(11 + c.IntN(300))
			}
			return c.name()
		})
		fmt.Fprintf(&b, `<div class="card"><h2><a href="/news/%d">%s</a></h2><p>%s</p></div>`+"\n", c.IntN(1e6), esc(title), esc(fill(c.pick(around), func(string) string { return c.name() })))
	}
	fmt.Fprintf(&b, "</main>%s</body></html>\n", o.foot)
	return b.String()
}
