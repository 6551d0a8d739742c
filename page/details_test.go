package page

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/page/calendar"
	"synoptic/page/word"
)

// sinking is an article in which no day stands.
var sinking = "<p>" + sunk + "</p><p>" + whySunk + "</p><p>Divers from the isles will look for the log of the ferry as soon as the wind has gone down.</p>"

// detailed are pages whose head says nothing of them but a title; {H} stands for
// the headline, {P} for the article.
var detailed = []struct {
	name, title, body string
	want, byline, day string // title, byline and day that are told
}{
	{"change before publication, in figures", "", "{H}<p>Last modified on Mon 5 May 2031 10.00 BST</p><p>First published on Sun 4 May 2031 09.00 BST</p>{P}", ferrySinks, "", "2031-05-04"},
	{"both on a line", "", "{H}<p>Published: 4 May 2031, 10:00. Updated: 5 May 2031, 11:00.</p>{P}", ferrySinks, "", "2031-05-04"},
	{"change first on a line", "", "{H}<p>Updated 5 May 2031 | Published 4 May 2031</p>{P}", ferrySinks, "", "2031-05-04"},
	{"two elements, called what they are", "", "{H}<time class='updated' datetime='2031-05-05T10:00:00+02:00'>5 May</time> <time class='published' datetime='2031-05-04T10:00:00+02:00'>4 May</time>{P}", ferrySinks, "", "2031-05-04"},
	{"two elements, the words beside them", "", "{H}<span>Last updated <time datetime='2031-05-05T10:00:00+02:00'>5 May</time></span><span>First published <time datetime='2031-05-04T10:00:00+02:00'>4 May</time></span>{P}", ferrySinks, "", "2031-05-04"},
	{"change alone", "", "{H}<p>Updated <time datetime='2031-05-05T10:00:00+02:00'>5 May</time></p>{P}", ferrySinks, "", "2031-05-05"},
	{"elements without blanks", "", "{H}<p><span>Published</span><span>4 May 2031</span></p><p><span>Updated</span><span>5 May 2031</span></p>{P}", ferrySinks, "", "2031-05-04"},
	{"figures", "", "{H}<div class='date'>4.5.2031</div>{P}", ferrySinks, "", "2031-05-04"},
	{"figures and clock", "", "{H}<p>04.05.2031 | 10:00 Uhr</p>{P}", ferrySinks, "", "2031-05-04"},
	{"month in German", "", "{H}<div class='date'>4. Mai 2031</div>{P}", ferrySinks, "", "2031-05-04"},
	{"month in Spanish", "", "{H}<div class='fecha'>4 de mayo de 2031</div>{P}", ferrySinks, "", "2031-05-04"},
	{"day of the East", "", "{H}<p class='date'>2031年5月4日</p>{P}", ferrySinks, "", "2031-05-04"},
	{"weekday alone", "", "{H}<p>Sunday</p>{P}", ferrySinks, "", ""},
	{"day of a card behind", "", "<article>{H}{P}</article><div class='related'><a href='/1'>Barge shuts lock</a><time datetime='2031-04-20'>20 April</time></div>", ferrySinks, "", ""},
	{"day of a card before and its own", "", "<div class='ticker'><time datetime='2031-04-20'>20 April</time> Barge shuts lock</div><article>{H}<p>4 May 2031</p>{P}</article>", ferrySinks, "", "2031-05-04"},
	{"article in an element named as a card", "", "<div class='card'>{H}<div class='card-meta'><time datetime='2031-05-04'>4 May</time></div>{P}</div>", ferrySinks, "", "2031-05-04"},

	{"name and day", "", "{H}<p>Rosa Ode, 4 May 2031</p>{P}", ferrySinks, "Rosa Ode", "2031-05-04"},
	{"name, site and day", "", "{H}<p>Rosa Ode | Ansel Post | May 4, 2031</p>{P}", ferrySinks, "Rosa Ode", "2031-05-04"},
	{"three names", "", "{H}<p class='byline'>By <span>Rosa Ode</span>, <span>Mo Lund</span> &amp; <span>Ida Marsh</span></p>{P}", ferrySinks, "Rosa Ode, Mo Lund, Ida Marsh", ""},
	{"for whom", "", "{H}<p class='byline'>By Rosa Ode for the Ansel Post</p>{P}", ferrySinks, "Rosa Ode", ""},
	{"site in the data, writer on the page", `</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"` + ferrySinks + `","author":{"@type":"Organization","name":"Ansel Post"}}</script><title>`, "{H}<p class='byline'>By <a href='/ode'>Rosa Ode</a></p>{P}", ferrySinks, "Rosa Ode", ""},
	{"site in the data alone", `</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"` + ferrySinks + `","author":{"@type":"Organization","name":"Ansel Post"}}</script><title>`, "{H}{P}", ferrySinks, "Ansel Post", ""},

	{"title is the site", "Ansel Post", "{H}{P}", ferrySinks, "", ""},
	{"title is the site and its motto", "Ansel Post - News of the island since 1890", "{H}{P}", ferrySinks, "", ""},
	{"title behind sections", "News > Isles > " + ferrySinks, "{H}{P}", ferrySinks, "", ""},
	{"headline that names the site", "Harbour open again - Ansel Post", "<h1>All news of the Ansel Post</h1>{P}", "Harbour open again", "", ""},
	{"headline that leads to the front", "Why the harbour is open again | The Ansel Post", "<h1><a href='/'>The best news of the island</a></h1>{P}", "Why the harbour is open again", "", ""},
}

const ferrySinks = "Ferry sinks off the cape of Ansel"

// TestDetails: title, writer and day are told as the page shows them, and no
// line that tells nothing else stays in the text.
func TestDetails(t *testing.T) {
	for _, x := range detailed {
		title := x.title
		if title == "" || strings.HasPrefix(title, "</title>") {
			title = ferrySinks + " - Ansel Post" + title
		}
		body := strings.NewReplacer("{H}", "<h1>"+ferrySinks+"</h1>", "{P}", sinking).Replace(x.body)
		r := Read(news.Raw{Body: []byte(`<!doctype html><html lang="en"><head><meta property="og:site_name" content="Ansel Post"><title>` + title + "</title></head><body>" + body + "</body></html>"), Input: "x"})[0]
		if string(r.Title) != x.want || string(r.Byline) != x.byline || string(r.Published.Date) != x.day {
			t.Errorf("%s: title %q, byline %q, day %q", x.name, r.Title, r.Byline, r.Published.Date)
		}
		if x.want == ferrySinks && !strings.HasPrefix(r.Text, sunk) {
			t.Errorf("%s: the text opens %.80q", x.name, r.Text)
		}
	}
}

// TestPosted: a line is one of days and hours, or it tells more.
func TestPosted(t *testing.T) {
	for line, is := range map[string]bool{
		"Updated 5 May 2031 | Published 4 May 2031, 10.00 BST": true, "le 4 mai 2031 à 10h00": true, "Thu, 04 May 2031 10:00:00": true, "04.05.20 14:50": true,
		"2031-05-04 10:00": true, "4 May 2031 · 3 min read": true, "Published4 May 2031": true, "12 января 2031": true,
		"The quay shut on 4 May 2031": false, "4 May 2031 was a Sunday": false, "40 people were aboard": false, "Sunday": false, "Updated": false,
		"4 dead 2031": false, "4 May": true, "May 2031": false, "Ansel, 4 May 2031": false, "12 boats 2031": false,
	} {
		if got := calendar.IsPosted(word.Of(line, 0, len(line))); got != is {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestBehind: what stands behind the article and is none of it goes, and what
// looks like it stays.
func TestBehind(t *testing.T) {
	first := "Rosa of Norrby never saw so many boats in the bay on one day."
	second := "The council ought to pay for every lamp on that old pier."
	for _, x := range []struct {
		name, behind string
		goes         bool
	}{
		{"signed and dated", "<ul><li><p>Posted by ferryman on May 5, 2031 at 10:05 AM</p><p>" + first + "</p></li><li><p>Posted by gull4 on May 6, 2031 at 9:01 PM</p><p>" + second + "</p></li></ul>", true},
		{"said and dated", "<div><p>ferryman says:</p><p>May 5, 2031 at 10:05 am</p><p>" + first + "</p></div><div><p>gull4 says:</p><p>May 6, 2031 at 9:01 pm</p><p>" + second + "</p></div>", true},
		{"said alone", "<p>Harbour master Lund says:</p><p>" + first + "</p><p>The mayor says:</p><p>" + second + "</p>", false},
		{"cards with days", "<div><article><a href='/1'>Barge shuts the lock</a><time>5 May 2031</time><p>" + first + "</p></article><article><a href='/2'>Storm takes a roof</a><time>6 May 2031</time><p>" + second + "</p></article></div>", true},
		{"links between paragraphs", "<p>" + first + "</p><p><a href='/1'>Barge shuts the lock</a></p><p>" + second + "</p>", false},
	} {
		r := Read(news.Raw{Body: []byte("<!doctype html><html><head><title>" + ferrySinks + "</title></head><body><main><h1>" + ferrySinks + "</h1><div>" + sinking + "</div>" + x.behind + "</main></body></html>"), Input: "x"})[0]
		if !strings.Contains(r.Text, "look for the log of the ferry") {
			t.Errorf("%s: the article is lost: %q", x.name, r.Text)
		}
		if strings.Contains(r.Text, first) == x.goes || strings.Contains(r.Text, second) == x.goes {
			t.Errorf("%s: goes %v, text %q", x.name, x.goes, r.Text)
		}
	}
}

// TestHeadBehind: a headline that the extractor puts behind lines of one block
// goes before them, and the cuts are what stands around.
func TestHeadBehind(t *testing.T) {
	lines := strings.Join([]string{sunk, whySunk, "Divers from the isles will look for the log.", "Nobody on the quay saw it go down, islanders said.", "The mayor will speak on Monday."}, "<br><br>")
	r := Read(news.Raw{Body: []byte("<!doctype html><html><head><title>" + ferrySinks + "</title></head><body><div id='c'><h1>" + ferrySinks + "</h1><div class='text'>" + lines + "</div></div></body></html>"), Input: "x"})[0]
	if strings.Contains(r.Text, ferrySinks) || !strings.HasPrefix(r.Text, sunk) {
		t.Errorf("text %q", r.Text)
	}
	for _, c := range r.Cuts {
		if strings.Contains(c.Text, sunk) {
			t.Errorf("%s cuts what stays: %q", c.Rule, c.Text)
		}
	}
}
