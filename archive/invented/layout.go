package invented

// A layout is how the pages of an outlet are made: twenty rows that differ in
// what real ones differ in. Each entry names a way that parts.go knows.
type layout struct {
	head   string // how the day stands in the head
	date   string // and on the page
	byline string
	wrap   string // what the article stands in, "|" where its inside goes
	text   string // what a paragraph stands in
	menu   string
	boxes  string // what stands between and behind the paragraphs, by words
	weight int    // kilobytes of script and style, about
}

var layouts = []layout{
	{"og ld", "time", "by", `<main><article class="story">|</article></main>`, `<p>|</p>`, "list", "share related newsletter", 150},
	{"ld", "time", "link", `<div id="content"><div class="article-body">|</div></div>`, `<p>|</p>`, "list", "advert related", 130},
	{"og", "line", "by", `<div class="container"><section itemprop="articleBody">|</section></div>`, `<p>|</p>`, "columns", "share", 90},
	{"meta", "line", "line", `<div class="entry-content">|</div>`, `<p>|</p>`, "list", "related comments", 110},
	{"og ld", "none", "by", `<article><div class="post__text">|</div></article>`, `<p class="txt">|</p>`, "columns", "advert newsletter", 180},
	{"itemprop", "time", "link", `<article itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="articleBody">|</div></article>`, `<p>|</p>`, "list", "share related", 140},
	{"og", "time", "none", `<div class="wrapper"><div class="main"><div class="text">|</div></div></div>`, `<p>|</p>`, "table", "related", 60},
	{"ld", "line", "by", `<main id="main"><div class="story-content">|</div></main>`, `<p>|</p>`, "list", "advert comments newsletter", 200},
	{"og ld meta", "time", "line", `<div class="article__content">|</div>`, `<div class="paragraph"><p>|</p></div>`, "columns", "share advert", 170},
	{"meta", "time", "by", `<article class="post"><div class="entry">|</div></article>`, `<p>|</p>`, "list", "related", 100},
	{"og", "line", "link", `<section class="news-detail"><div class="body-copy">|</div></section>`, `<p>|</p>`, "columns", "newsletter comments", 120},
	{"ld", "time", "none", `<div role="main"><article>|</article></div>`, `<p dir="ltr">|</p>`, "list", "share related advert", 210},
	{"og itemprop", "line", "by", `<div class="l-main"><div class="c-article">|</div></div>`, `<p>|</p>`, "table", "related newsletter", 150},
	{"meta og", "none", "line", `<article class="article"><div class="article-text">|</div></article>`, `<p>|</p>`, "list", "advert", 130},
	{"ld og", "time", "by", `<div class="td-post-content">|</div>`, `<p>|</p>`, "columns", "share comments", 190},
	{"og", "time", "by", `<main><div class="single-content">|</div></main>`, `<p>|</p>`, "list", "related advert newsletter", 160},
	{"ld", "line", "link", `<article><section class="content">|</section></article>`, `<p>|</p>`, "columns", "share", 70},
	{"meta ld", "time", "none", `<div class="page"><div class="page-content"><div class="rich-text">|</div></div></div>`, `<p>|</p>`, "table", "comments related", 110},
	{"og ld", "line", "by", `<div id="story"><div id="story-text">|</div></div>`, `<p>|</p>`, "list", "advert share newsletter", 220},
	{"itemprop og", "time", "by", `<article id="article"><div class="article-inner">|</div></article>`, `<p>|</p>`, "columns", "related", 180},
}
