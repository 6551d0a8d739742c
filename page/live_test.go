package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// floodEntries are those of a live page on a flood, newest first, each opened and closed
// by what a page puts around it.
func floodEntries(open, shut, between string) string {
	entry := func(hour, head, text string) string {
		return open + "<header><a href='#e'><time datetime='2031-05-06T" + hour + ":00Z'>" + hour + "</time></a><h2>" + head + "</h2></header>" + text + "<footer><a href='#s'>Share</a></footer>" + shut
	}
	return entry("17:10", "What we know so far",
		"<p>The Orr has left its banks at Tamsund, and nine streets are under water, the fire service says.</p><ul><li>Four hundred people have been taken to the school in Upper Tamsund. They will sleep there tonight.</li><li>The bridge is shut until the council has looked at its piers in the morning.</li><li>Nobody is missing, the police have said, and nobody was hurt in the night.</li></ul>") + between +
		entry("14:30", "School to stay open", "<p>The head of the school, Oda Brekke, says that it has soup for two days.</p><p>“We have mattresses in the hall,” she told our reporter at the door.</p>") +
		entry("09:05", "The river rises", "<p>The gauge at the mill read four metres at nine, the river board said.</p><p>It has never read more since it was put up in 1931.</p>")
}

// TestLivePages: all entries of a live page are its text, however they are marked up, and
// what stands between two of them is none of it.
func TestLivePages(t *testing.T) {
	page := func(body string) string {
		return "<!DOCTYPE html><html><head><title>Tamsund flood: nine streets under water - live</title></head><body><main><h1>Tamsund flood: nine streets under water - live</h1>" + body + "</main></body></html>"
	}
	const box = "<div><h3>Read by all who live on the river</h3><p>Give what you can to keep us going, it takes a minute.</p><a href='/give'>Give</a></div>"
	for _, c := range []struct{ name, body string }{
		{"articles beside each other", "<div id='entries'>" + floodEntries("<article class='e7'>", "</article>", "") + "</div>"},
		{"articles with a call between", "<div id='entries'>" + floodEntries("<article class='e7 x'>", "</article>", box) + "</div>"},
		{"an article around articles", "<article>" + floodEntries("<article>", "</article>", "") + "</article>"},
		{"sections", "<div>" + floodEntries("<section>", "</section>", "") + "</div>"},
	} {
		r := Read(news.Raw{Body: []byte(page(c.body)), Input: "flood.html"})[0]
		for _, s := range []string{"The Orr has left", "Nobody is missing", "Oda Brekke", "mattresses", "The gauge at the mill", "since it was put up", "What we know so far\n", "School to stay open\n", "The river rises\n"} {
			if !strings.Contains(r.Text, s) {
				t.Errorf("%s: %q is lost in %q", c.name, s, r.Text)
			}
		}
		if strings.Contains(r.Text, "Give what you can") {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
	}
}

// TestListIsNoLivePage: of an article with cards of others beside it, each with its hour
// and its first lines, only the article is read.
func TestListIsNoLivePage(t *testing.T) {
	card := "<article class='card'><time>6 May</time><h3><a href='/orr'>Why the Orr floods in May</a></h3><p>The snow of the hills comes down the Orr in one week, and has done so for years.</p></article>"
	page := strings.Replace(weirStory("", ""), "</main>", "</main><section>"+card+card+card+"</section>", 1)
	if r := Read(news.Raw{Body: []byte(page), Input: "weir.html"})[0]; strings.Contains(r.Text, "The snow") || !strings.Contains(r.Text, "Nobody was hurt.") {
		t.Errorf("the text is %q", r.Text)
	}
}

// TestComponents: what a browser saved as the tree of a component is read, with headline
// and writer in it; what stands in another template is not.
func TestComponents(t *testing.T) {
	story := "<h1>Weir of Skarn gives way in the night</h1><div class='author'>By Helen Tamm</div>" +
		"<p>The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.</p>" +
		"<p>Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the council so.</p>"
	for _, c := range []struct {
		name, open string
		read       bool
	}{
		{"open", "<template shadowrootmode='open'>", true},
		{"closed, without quotes", "<template shadowrootmode=closed>", true},
		{"the older attribute", "<template shadowroot=open>", true},
		{"no component", "<template id='t'>", false},
	} {
		body := "<html><head><title>Weir of Skarn gives way in the night</title></head><body><x-page>" + c.open + "<x-story>" + c.open + story + "</template></x-story></template></x-page></body></html>"
		r := Read(news.Raw{Body: []byte(body), Input: "weir.html"})[0]
		if strings.Contains(r.Text, "Nobody was hurt.") != c.read || c.read && r.Byline != "Helen Tamm" {
			t.Errorf("%s: %q by %q (%s)", c.name, r.Text, r.Byline, r.Reason)
		}
	}
}
