package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// weirStory is three paragraphs of an article, with a place between the first two for
// what a page puts there and one behind.
func weirStory(between, behind string) string {
	return "<!DOCTYPE html><html><head><title>Weir of Skarn gives way in the night</title></head><body><main><article><h1>Weir of Skarn gives way in the night</h1>" +
		"<div class='body'><p>The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.</p>" + between +
		"<p>Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the council so.</p>" +
		"<p>The council will meet on Thursday to ask what a new gate would cost, and who of the towns along the river is to pay for it.</p></div>" + behind +
		"</article></main></body></html>"
}

// TestBoxes: what a page puts into its article or under it, label and all, is no part
// of the text; a heading of the article that only looks like a label stays.
func TestBoxes(t *testing.T) {
	for _, c := range []struct{ name, between, behind, gone, stays string }{
		{"picks with a sentence", "<div class='x1'><h2>Editors’ Picks</h2><div><h3>The best boots for a wet spring</h3><p>Nine pairs that keep the mud out of your socks.</p></div><div><h3>Why so many walk at night</h3></div></div>", "", "boots", ""},
		{"topics behind", "", "<section><h2>Related Topics</h2><ul><li>Skarn rivers</li><li>Weirs</li></ul></section>", "Skarn rivers", ""},
		{"an advertisement with its words", "<div class='m'><small>Advert</small><br>Boots by Lund. Walk on.</div>", "", "Boots", ""},
		{"a drawn-out line", "<blockquote class='pullquote'><p>The gate had been stuck</p></blockquote>", "", "\nThe gate", ""},
		{"a quotation that is none", "<blockquote class='pullquote'><p>“I slept through all of it,” the baker said.</p></blockquote>", "", "", "the baker"},
		{"a card with its lead", "<div class='x2'><article><div><a href='#'>Rivers</a></div><h3><a href='https://skarn.example/eels'>Eels are back in the Orr</a></h3><p>SKARN — The first of them came up the Orr on Sunday, as they always do.</p></article></div>", "", "as they always do", ""},
		{"a gate", "<p>Thank you for your patience while we verify access.</p><p>You have 2 free articles left this month.</p>", "", "free articles", ""},
		{"a call for pictures", "<p><em>Have a photo of the weir? Send it to desk@skarn.example or text us at 555-0101.</em></p>", "", "Have a photo", ""},
		{"a heading of its own", "<h2>What comes next</h2>", "", "", "What comes next"},
		{"who wrote under it", "", "<div class='comments'><h4>What readers say</h4><div><b>Weirwolf</b> <span>6d</span><p>I heard it fall, and I said so.</p></div></div>", "Weirwolf", ""},
		{"an agency that helped", "", "<p><i>The Skarn News Agency contributed to this report.</i></p>", "", ""},
	} {
		r := Read(news.Raw{Body: []byte(weirStory(c.between, c.behind)), Input: "weir.html"})[0]
		if c.gone != "" && strings.Contains(r.Text, c.gone) || !strings.Contains(r.Text, c.stays) {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
		for _, s := range []string{"The weir of Skarn gave way", "Nobody was hurt.", "The council will meet"} {
			if !strings.Contains(r.Text, s) {
				t.Errorf("%s: %q is lost in %q", c.name, s, r.Text)
			}
		}
	}
}

// The part that an agency had in a report is a source, and stays in the text, also in
// italics behind the last paragraph; that of a colleague is cut.
func TestAgencyThatContributed(t *testing.T) {
	story := func(line string) string {
		return strings.Replace(weirStory("", ""), "to pay for it.</p>", "to pay for it.</p><p><i>"+line+"</i></p>", 1)
	}
	for line, stays := range map[string]bool{
		"The Skarn News Agency contributed to this report.": true,
		"Mo Lund contributed to this report from Tarn.":     false,
	} {
		r := Read(news.Raw{Body: []byte(story(line)), Input: "weir.html"})[0]
		if strings.Contains(r.Text, line) != stays {
			t.Errorf("%q: the text is %q", line, r.Text)
		}
	}
}

// TestBylinesShown: those whom the page shows under its headline, where an element is
// called so by the program that made the page, and where the head states one of them.
func TestBylinesShown(t *testing.T) {
	for _, c := range []struct{ name, head, shown, want string }{
		{"called by its component", "", "<div data-component='byline-block'><div><strong>Helen Tamm</strong></div><div>Rivers correspondent, Skarn</div></div>", "Helen Tamm"},
		{"one of two stated", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir of Skarn gives way in the night","datePublished":"2031-05-06","author":{"name":"Helen Tamm"}}</script>`, "<div class='author'>By <a>Helen Tamm</a> and <a>Peter Lund</a></div>", "Helen Tamm, Peter Lund"},
		{"run together", "", "<div class='byline'><span>By</span><span>Helen Tamm</span></div>", "Helen Tamm"},
		{"behind the day", "", "<div class='byline'><time>6 May 2031</time><span>Helen Tamm</span></div>", "Helen Tamm"},
		{"before the day", "", "<div class='byline'><span>Helen Tamm</span><time>6 May 2031</time></div>", "Helen Tamm"},
		{"behind a button", "", "<div class='byline'><a href='#s'>Share</a><span>By Helen Tamm</span></div>", "Helen Tamm"},
		{"behind a change and before an office", "", "<div data-testid='byline-new'><div><time>6 May 2031</time><span>Updated 6 hours ago</span></div><div><button>Share</button></div><div><span>Helen Tamm</span><span>Rivers correspondent</span></div></div>", "Helen Tamm"},
		{"over a day of printing", "", "<div class='byline'>By Helen Tamm<br>Printed on 9 May 2031</div>", "Helen Tamm"},
		{"two among others", "", "<p class='byline'>By <span><a rel='author'>Helen Tamm</a>, </span><span><a rel='author'>Peter Lund</a></span> <time>6 May</time> <a>Rivers</a></p>", "Helen Tamm, Peter Lund"},
		{"with an address", `<meta name="author" content="By HELEN TAMM htamm@skarnlamp.example">`, "", "HELEN TAMM"},
		{"another than stated", `<meta name="author" content="Helen Tamm">`, "<div class='author'>By <a>Peter Lund</a></div>", "Helen Tamm"},
	} {
		page := strings.Replace(strings.Replace(weirStory("", ""), "</head>", c.head+"</head>", 1), "<div class='body'>", c.shown+"<div class='body'>", 1)
		r := Read(news.Raw{Body: []byte(page), Input: "weir.html"})[0]
		if string(r.Byline) != c.want {
			t.Errorf("%s: the byline is %q, want %q", c.name, r.Byline, c.want)
		}
		if strings.Contains(r.Text, "Helen Tamm") || strings.Contains(r.Text, "Share") {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
	}
}
