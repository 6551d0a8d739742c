package page

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
)

// headlines are those of as many reports.
var headlines = []string{
	"Ferry sinks off the cape of Ansel with forty on board", "Barge shuts the lock at Orrin for a week", "Council of Tollen votes to close the old mill",
	"Mayor Holm says she knew nothing of the crack", "Storm takes the roof off the hall at Skarn", "Why the quay at Norrby will not open in May",
	"Divers find the log of the ferry", "Three held after fire in the harbour office", "Tarn wins the cup in the last minute",
	"What we know of the crack in the north quay", "Fishermen of Ansel ask for a longer season", "New lamps for the pier, and nobody to light them",
}

// fronts are layouts of front pages: what stands around the cards, and a card
// with T for its headline, S for a sentence, D for a day and N for its number.
var fronts = []struct{ name, open, card, close string }{
	{"links around headings", "<main>", "<a href='/N'><h3>T</h3></a>", "</main>"},
	{"links around all", "<main><h1>News of Ansel</h1>", "<a class='card' href='/N'><img src='N.jpg' alt=''><h3>T</h3><span>D</span></a>", "</main>"},
	{"bare links", "<main>", "<a href='/N'>T</a>", "</main>"},
	{"bare links with blanks", "<div>", "<a href='/N'>T</a> ", "</div>"},
	{"links in spans", "<div class='grid'>", "<span class='cell'><a href='/N'><span>T</span></a></span>", "</div>"},
	{"one paragraph of links", "<p>", "<a href='/N'>T</a> | ", "</p>"},
	{"list of links", "<main><ul>", "<li><a href='/N'>T</a></li>", "</ul></main>"},
	{"links over sentences", "<main>", "<article><h2><a href='/N'>T</a></h2><p>S</p></article>", "</main>"},
	{"links around headline and sentence", "<main>", "<a href='/N'><h3>T</h3><p>S</p></a>", "</main>"},
	{"links around divs", "<main>", "<div class='card'><a href='/N'><div class='kicker'>Harbour</div><div class='title'>T</div><div class='desc'>S</div></a></div>", "</main>"},
	{"links around spans", "<main>", "<a href='/N'><span class='t'>T</span> <span class='s'>S</span></a>", "</main>"},
	{"cells of a table", "<table>", "<tr><td><a href='/N'>T</a></td><td>D</td></tr>", "</table>"},
	{"articles of links", "<section>", "<article><a href='/N'>T</a><time datetime='2031-05-04'>D</time></article>", "</section>"},
	{"links and breaks", "<body>", "<a href='/N'>T</a><br>", ""},
	{"whole addresses", "<main>", "<a href='https://ansel.example/N'>T</a>", "</main>"},
	{"numbers and writers", "<main>", "<div><a href='/N'>T</a><div>By Rana Ode</div><div>N comments</div></div>", "</main>"},
	{"headings apart from links", "<main>", "<div><h3>T</h3><a href='/N'>Read more</a></div>", "</main>"},
	{"an element of an article around all", "<article>", "<a href='/N'><h3>T</h3></a>", "</article>"},
	{"definition list", "<dl>", "<dt><a href='/N'>T</a></dt><dd>S</dd>", "</dl>"},
	{"links over short sentences", "<main>", "<article><h2><a href='/N'>T</a></h2><p>Boat number N was told to stay in the harbour.</p></article>", "</main>"},
	{"links before days", "<ul>", "<li><a href='/N'>T</a> <span>4 May 2031</span></li>", "</ul>"},
	{"rows of days and links", "<table>", "<tr><td>4 May</td><td><a href='/N'>T</a></td></tr>", "</table>"},
	{"sentences that are links", "<main>", "<p><a href='/N'>T.</a></p>", "</main>"},
}

// front is a page of n cards.
func front(open, card, close string, n int) string {
	var b strings.Builder
	b.WriteString("<!doctype html><html><head><title>Ansel Post</title></head><body><nav><a href='/'>Home</a><a href='/sport'>Sport</a></nav>" + open)
	for i := range n {
		sentence := strings.Replace(sunk, "forty", fmt.Sprint(40+i), 1)
		b.WriteString(filled(card, strings.NewReplacer("T", headlines[i%len(headlines)], "S", sentence, "D", "4 May 2031", "N", fmt.Sprint(i))))
	}
	return b.String() + close + "<footer>About us</footer></body></html>"
}

// TestFronts: a front page of cards is refused, whatever they are made of.
func TestFronts(t *testing.T) {
	for _, f := range fronts {
		for _, n := range []int{4, 8, 12, 24} {
			r := Read(news.Raw{Body: []byte(front(f.open, f.card, f.close, n)), Input: "x"})[0]
			if code, _, _ := strings.Cut(r.Reason, ": "); code != "index" {
				t.Errorf("%s, %d cards: %q, text %.200q", f.name, n, r.Reason, r.Text)
			}
		}
	}
}

// TestNoFronts: a report among cards is one, however short, and so is one that
// leads to others throughout.
func TestNoFronts(t *testing.T) {
	card := "<a href='/N'><h3>T</h3></a>"
	for name, open := range map[string]string{
		"two sentences over cards":            "<main><h1>Ferry sinks</h1><p>" + sunk + "</p><p>" + whySunk + "</p>",
		"two sentences without paragraphs":    "<main><h1>Ferry sinks</h1><div>" + sunk + " " + whySunk + "</div>",
		"a headline that leads to itself":     "<article><h1><a href='/ferry'>Ferry sinks off Ansel today</a></h1><p>" + sunk + "</p></article>",
		"one sentence":                        "<article><h1>Ferry sinks</h1><p>" + sunk + "</p></article>",
		"a report whose paragraphs are led":   "<article><p>" + sunk + "</p><p><a href='/a'>" + whySunk + "</a></p><p><a href='/b'>" + strings.Replace(sunk, "forty", "sixty", 1) + "</a></p></article>",
		"a report that links in every line":   "<article><p>" + sunk + " <a href='/a'>What is known of the ferry</a> is little.</p><p>" + whySunk + " <a href='/b'>The mayor of Ansel said so</a> on Monday.</p><p>Nobody on the quay saw <a href='/c'>how the ferry went down</a>, or where.</p></article>",
		"a report with links to read between": "<article><p>" + sunk + "</p><p><a href='/a'>Barge shuts the lock at Orrin</a></p><p>" + whySunk + "</p><p><a href='/b'>Storm takes the roof off the hall</a></p></article>",
	} {
		for _, n := range []int{0, 3, 12} {
			r := Read(news.Raw{Body: []byte(front(open, card, "</main>", n)), Input: "x"})[0]
			if !strings.Contains(r.Text, sunk) {
				t.Errorf("%s, %d cards: %q, text %.200q", name, n, r.Reason, r.Text)
			}
		}
	}
}
