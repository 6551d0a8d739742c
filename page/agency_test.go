package page

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/page/clean"
)

// TestAgency: whichever way a page, a row or a text says it, an agency's text
// is the agency's.
func TestAgency(t *testing.T) {
	const body = "A crane fell into the harbour of Tarn on Monday, and two men were hurt, the harbour master said.\n\nHe closed the quay until Thursday, and had the other cranes looked at by the firm that built them."
	html := func(head, byline string) string {
		return "<html><head><title>Crane falls</title><meta property=\"og:site_name\" content=\"Tarn Gazette\">" + head + "</head><body><article><h1>Crane falls</h1>" + byline +
			"<p>A crane fell into the harbour of Tarn on Monday, and two men were hurt, the harbour master said.</p><p>He closed the quay until Thursday, and had the other cranes looked at by the firm that built them.</p></article></body></html>"
	}
	for _, c := range []struct{ name, in, agency, byline string }{
		{"row", `{"outlet":"Tarn Gazette","byline":"Rana Ode, Associated Press","text":"` + clean.OneLine(body) + `"}`, "Associated Press", "Rana Ode"},
		{"nobody's", `{"outlet":"Tarn Gazette","byline":"Rana Ode","text":"` + clean.OneLine(body) + `"}`, "", "Rana Ode"},
		{"the agency's own", `{"outlet":"Reuters","byline":"Rana Ode","text":"` + clean.OneLine(body) + `"}`, "Reuters", "Rana Ode"},
		{"line", "Crane falls\n\nBy The Associated Press\n\n" + body, "Associated Press", "The Associated Press"},
		{"class", html("", `<p class="byline">By Rana Ode, Associated Press</p>`), "Associated Press", "Rana Ode"},
		{"author", html("", `<div class="author">By The Associated Press</div>`), "Associated Press", "The Associated Press"},
		{"link", html("", `<div class="meta-top">By <a rel="author" href="/o">Rana Ode</a> and <a rel="author" href="/l">Mo Lund</a></div>`), "", "Rana Ode, Mo Lund"},
		{"data", html("", `<span itemprop="author" itemscope><span itemprop="name">Rana Ode</span></span> <span class="ago">5 hours ago</span>`), "", "Rana Ode"},
		{"in another article", html("", "") + `<div class="latest"><span class="author">Mo Lund, Reuters</span></div>`, "", ""},
	} {
		r := Read(news.Raw{Body: []byte(c.in), Input: "x"})[0]
		if string(r.Agency) != c.agency || string(r.Byline) != c.byline {
			t.Errorf("%s: agency %q, byline %q; want %q, %q", c.name, r.Agency, r.Byline, c.agency, c.byline)
		}
		if strings.Contains(r.Text, "Rana Ode") || strings.Contains(r.Text, "ago") {
			t.Errorf("%s: the byline stands in the text: %q", c.name, r.Text)
		}
		if r.Outlet.Name != "Tarn Gazette" && c.name != "line" && c.name != "the agency's own" {
			t.Errorf("%s: outlet %q", c.name, r.Outlet.Name)
		}
	}
}
