package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// pageLayouts are the ways in which programs that make pages mark up headline,
// writer, day and text. T, W and P stand for title, writer and paragraphs.
var pageLayouts = []struct {
	name string
	head string
	body string
	day  string
}{
	{
		"classic blog theme", "<title>T &#8211; Orrin Lantern</title>",
		"<div id='page'><article class='post hentry'><header class='entry-header'><h1 class='entry-title'>T</h1><div class='entry-meta'><span class='posted-on'>Posted on <a href='/p' rel='bookmark'><time class='entry-date published' datetime='2031-05-07T09:10:00+00:00'>May 7, 2031</time></a></span><span class='byline'> by <span class='author vcard'><a class='url fn n' href='/author/w'>W</a></span></span></div></header><div class='entry-content'>P</div></article></div>",
		"2031-05-07",
	},
	{
		"block theme", "<title>T - Orrin Lantern</title>",
		"<main class='wp-block-group'><h1 class='wp-block-post-title'>T</h1><div class='wp-block-group'><div class='wp-block-post-date'><time datetime='2031-05-07T09:10:00+00:00'>May 7, 2031</time></div><div class='wp-block-post-author-name'>W</div></div><div class='entry-content wp-block-post-content'>P</div></main>",
		"2031-05-07",
	},
	{
		"node with a line of submission", "<title>T | Orrin Lantern</title>",
		"<div id='content'><h1 class='title' id='page-title'>T</h1><div class='node node-article'><div class='submitted'>Submitted by <span class='username'>W</span> on Wed, 05/07/2031 - 09:10</div><div class='content'><div class='field field-name-body'><div class='field-item even'>P</div></div></div></div></div>",
		"2031-05-07",
	},
	{
		"list of details", "<title>T</title>",
		"<div class='item-page' itemscope itemtype='https://schema.org/Article'><div class='page-header'><h1 itemprop='headline'>T</h1></div><dl class='article-info muted'><dt class='article-info-term'>Details</dt><dd class='createdby' itemprop='author' itemscope>Written by <span itemprop='name'>W</span></dd><dd class='published'><time datetime='2031-05-07T09:10:00+00:00' itemprop='datePublished'>Published: 07 May 2031</time></dd></dl><div itemprop='articleBody'>P</div></div>",
		"2031-05-07",
	},
	{
		"microdata alone", "<title>T :: Orrin Lantern</title>",
		"<article itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop='headline'>T</h1><span itemprop='author' itemscope itemtype='http://schema.org/Person'><span itemprop='name'>W</span></span><meta itemprop='datePublished' content='2031-05-07'><div itemprop='articleBody'>P</div></article>",
		"2031-05-07",
	},
	{
		"hosted blog", "<title>Orrin Lantern: T</title><meta property='og:title' content='T'>",
		"<div class='blog-posts'><div class='date-outer'><h2 class='date-header'><span>Wednesday, May 7, 2031</span></h2><div class='post hentry'><h1 class='post-title entry-title'>T</h1><div class='post-body entry-content'>P</div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author'>W</span></span></div></div></div></div>",
		"2031-05-07",
	},
	{
		"letter with data for machines", `<title>T - by W - Orrin Lantern</title><meta property="og:title" content="T"><script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2031-05-07T09:10:00+00:00","author":[{"@type":"Person","name":"W"}],"publisher":{"@type":"Organization","name":"Orrin Lantern"}}</script>`,
		"<div class='single-post'><h1 class='post-title'>T</h1><h3 class='subtitle'></h3><div class='available-content'><div class='body markup'>P</div></div></div>",
		"2031-05-07",
	},
	{
		"graph of data", `<title>T | Orrin Lantern</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Orrin Lantern"},{"@type":"Article","headline":"T","datePublished":"2031-05-07T09:10:00Z","author":{"name":"W","@id":"/#w"}},{"@type":"Person","name":"W"}]}</script>`,
		"<div class='post'><h1>T</h1><div class='c'>P</div></div>",
		"2031-05-07",
	},
	{
		"broadcaster", "<title>T</title><meta name='author' content='W'><meta name='pubdate' content='20310507'>",
		"<div class='story-body'><h1 class='story-body__h1'>T</h1><div class='story-body__inner'>P</div></div>",
		"2031-05-07",
	},
	{
		"newspaper chain", "<title>T | News | orrinlantern.example</title><meta property='og:title' content='T'><meta property='article:published_time' content='2031-05-07T09:10:00-05:00'>",
		"<article class='asset'><header class='asset-header'><h1 class='headline'><span itemprop='headline'>T</span></h1><div class='meta'><ul class='list-inline'><li class='hidden-print'><span class='tnt-byline'>W</span></li><li><time datetime='2031-05-07T09:10:00-05:00'>May 7, 2031</time></li></ul></div></header><div class='asset-content subscriber-premium'>P</div></article>",
		"2031-05-07",
	},
	{
		"publishing house", "<title>T - Orrin Lantern</title>",
		"<main><div class='ArticlePage'><h1 class='ArticlePage-headline'>T</h1><div class='ArticlePage-byline'><div class='ArticlePage-authorBy'>By <span class='ArticlePage-authorName'><a href='/people/w'>W</a></span></div><div class='ArticlePage-datePublished'>May 7, 2031 9:10 AM</div></div><div class='RichTextArticleBody'>P</div></div></main>",
		"2031-05-07",
	},
	{
		"names of classes that say nothing", "<title>T</title><meta property='og:site_name' content='Orrin Lantern'>",
		"<div class='css-1q'><h1 class='css-9z'>T</h1><div class='css-2b'><p class='css-7f'>By <a href='/by/w' rel='author'>W</a></p><time datetime='2031-05-07T09:10:00.000Z'>May 7, 2031</time></div><section class='css-5c'>P</section></div>",
		"2031-05-07",
	},
	{
		"mobile page", "<title>T</title><meta name='dc.creator' content='W'><meta name='dc.date' content='2031-05-07'>",
		"<amp-sidebar id='s'><ul><li><a href='/'>Home</a></li></ul></amp-sidebar><article class='amp-wp-article'><h1 class='amp-wp-title'>T</h1><div class='amp-wp-article-content'>P</div></article>",
		"2031-05-07",
	},
	{
		"tables and fonts", "<title>Orrin Lantern - T</title><meta property='og:site_name' content='Orrin Lantern'>",
		"<table width='760'><tr><td width='120'><a href='/'>Home</a><br><a href='/s'>Sport</a></td><td><font size='5'><b>T</b></font><br><font size='2'>By W</font><br><font size='1'>May 7, 2031</font>P</td></tr></table>",
		"2031-05-07",
	},
	{
		"line of a writer between title and text", "<title>T</title>",
		"<div class='main'><h1>T</h1><p><strong>By W</strong></p><p><em>Published 7 May 2031</em></p>P</div>",
		"2031-05-07",
	},
	{
		"home-made elements", "<title>T | Orrin Lantern</title>",
		"<news-article><h1>T</h1><byline-box class='c-byline'>By <a class='c-byline__author' href='/w'>W</a></byline-box><time-stamp class='c-timestamp' datetime='2031-05-07T09:10:00Z'>7 May 2031</time-stamp><section class='l-body'>P</section></news-article>",
		"2031-05-07",
	},
	{
		"headline in the second rank, the site in the first", "<title>T – Orrin Lantern</title>",
		"<header><h1 id='logo'><a href='/'>Orrin Lantern</a></h1></header><div class='article'><h2 class='article-title'>T</h2><p class='author'>W</p><p class='date'>7 May 2031</p><div class='text'>P</div></div>",
		"2031-05-07",
	},
	{
		"contact card at the end", "<title>T</title><meta name='date' content='2031-05-07'>",
		"<article><h1>T</h1>P<footer><address class='author'>By <a rel='author' href='/w'>W</a></address></footer></article>",
		"2031-05-07",
	},
	{
		"stated in the names of a library", "<title>T</title><meta name='parsely-title' content='T'><meta name='parsely-author' content='W'><meta name='parsely-pub-date' content='2031-05-07T09:10:00Z'>",
		"<div class='content-wrap'><h1>T</h1><div class='rte'>P</div></div>",
		"2031-05-07",
	},
	{
		"office behind the name", "<title>T | Orrin Lantern</title>",
		"<article><h1>T</h1><div class='article__byline'><span class='article__author'>W</span><span class='article__role'>Harbour correspondent</span></div><div class='article__date'>07.05.2031</div><div class='article__body'>P</div></article>",
		"2031-05-07",
	},
	{
		"a line that only says by, and two days", "<title>T - Orrin Lantern</title>",
		"<article><h1>T</h1><div class='by'>By W</div><div>Updated May 9, 2031, first published May 7, 2031</div>P</article>",
		"2031-05-07",
	},
	{
		"details in one line", "<title>T</title>",
		"<div class='story'><h1>T</h1><div class='info'><span>W</span> · <span>7 May 2031</span> · <span>3 min read</span></div><div class='story-text'>P</div></div>",
		"2031-05-07",
	},
	{
		"details in a list", "<title>T</title>",
		"<article><h1>T</h1><ul class='meta'><li>W</li><li>07.05.2031</li><li>5 comments</li></ul>P</article>",
		"2031-05-07",
	},
	{
		"the writer's own element", "<title>T</title>",
		"<story-body><story-headline><h1>T</h1></story-headline><author-name>W</author-name><time datetime='2031-05-07'>7 May</time>P</story-body>",
		"2031-05-07",
	},
	{
		"a box about the writer behind the text", "<title>T</title>",
		"<article><h1>T</h1><div>Published: 7 May 2031</div><div>P</div><div class='author-bio'><h3>W</h3><p>W covers the canals for the Orrin Lantern. Before that she wrote for the Tarn Herald, and for ten years she worked on a barge between Orrin and the sea.</p></div></article>",
		"2031-05-07",
	},
	{
		"who wrote and who photographed", "<title>Orrin Lantern: T</title>",
		"<div class='t'><h2>T</h2><p>Words by W; photographs by Mo Lund</p><p>Published 11:05 PM EDT, Wed May 7, 2031</p>P</div>",
		"2031-05-07",
	},
	{
		"signed behind the text", "<title>T</title>",
		"<article><h1>T</h1><p>7 May 2031</p>P<p class='author'>— W</p></article>",
		"2031-05-07",
	},
}

// TestLayouts: whatever made a page, its title, writer, day and text are told.
func TestLayouts(t *testing.T) {
	const title, writer = "Barge shuts the lock at Orrin for a week", "Ines Tolle-Brandt"
	text := strings.NewReplacer("Ines Tolle", "Bo Fenn", "Tolle", "Fenn").Replace(strings.Join(paragraphs, "\n"))
	fill := strings.NewReplacer("T", title, "W", writer, "P", "<p>"+strings.ReplaceAll(text, "\n", "</p><p>")+"</p>")
	for _, l := range pageLayouts {
		html := "<!doctype html><html><head>" + filled(l.head, fill) + "</head><body><nav><ul><li><a href='/news'>News</a></li><li><a href='/sport'>Sport</a></li></ul></nav>" +
			filled(l.body, fill) + "<footer><a href='/about'>About us</a></footer></body></html>"
		r := Read(news.Raw{Body: []byte(html), Input: l.name})[0]
		if string(r.Title) != title || string(r.Byline) != writer || string(r.Published.Date) != l.day {
			t.Errorf("%s: title %q, byline %q, day %q", l.name, r.Title, r.Byline, r.Published.Date)
		}
		if got := strings.ReplaceAll(r.Text, "\n\n", "\n"); got != text {
			t.Errorf("%s: text %q %s", l.name, got, r.Reason)
		}
	}
}

// filled puts words for the letters that stand alone between tags or signs.
func filled(s string, words *strings.Replacer) string {
	var b strings.Builder
	for i := range len(s) {
		alone := (i == 0 || !isLetter(s[i-1])) && (i+1 == len(s) || !isLetter(s[i+1]))
		if c := s[i : i+1]; alone && strings.Contains("TWPSDN", c) {
			b.WriteString(words.Replace(c))
		} else {
			b.WriteString(c)
		}
	}
	return b.String()
}

func isLetter(c byte) bool { return c|' ' >= 'a' && c|' ' <= 'z' }
