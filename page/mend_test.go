package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// paragraphs of an invented report.
var paragraphs = []string{
	"The lock at Orrin shut on Monday after a barge struck its lower gate, the council said.",
	"Nobody was hurt, and the crew of nine walked off over a plank, said the lock keeper, Ines Tolle.",
	"Forty boats were waiting above the gate by Tuesday morning, most of them with grain for the mills.",
	"“We have no spare gate, and the old one is bent like a spoon,” Tolle told reporters on the quay.",
	"A crane from Tarn will lift the barge on Thursday, the council said in a statement.",
}

// TestPages: of pages made in ways that lose text, or keep what is not of the
// article, all paragraphs stay and nothing else; with the date they show.
func TestPages(t *testing.T) {
	p := func(i int) string { return "<p>" + paragraphs[i] + "</p>" }
	linked := func(i int) string {
		return "<p><a href='/" + strings.Repeat("x", i+1) + "'>" + paragraphs[i] + "</a></p>"
	}
	teaser := func(day string) string {
		return "<div class='tile'><a href='/a'><h4>Mill burns down in Tarn</h4></a><p>A mill that stood for two hundred years burnt down on Friday, firemen said.</p><span>" + day + "</span></div>"
	}
	comment := func(day string) string {
		return "<li class='comment'><b>reader</b> <i>" + day + "</i><p>They should have mended that gate when we told them to, years ago.</p></li>"
	}
	whole := "<article><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + p(4) + "</article>"
	for _, c := range []struct{ name, body, date string }{
		{"plain", whole, ""},
		{"paragraphs that are links", "<article><h1>Lock shuts at Orrin</h1>" + p(0) + linked(1) + p(2) + linked(3) + p(4) + "</article>", ""},
		{"last paragraph a link", "<article><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + linked(4) + "</article>", ""},
		{"a headline of another article between", "<article><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + "<p><a href='/b'>Mill burns down in Tarn for the third time</a></p>" + p(2) + p(3) + p(4) + "</article>", ""},
		{"story in an aside", "<div><aside><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + p(4) + "</aside></div><div><p>We and our partners store and access personal data on your device, and you can change your choices.</p></div>", ""},
		{
			"a table with words in italics", "<table><tr><td><a href='/'>Home</a></td><td><h1>Lock shuts at Orrin</h1>" + p(0) + "<p>" + strings.Replace(paragraphs[1], "crew of nine", "<i>crew</i> of <b>nine</b>", 1) +
				"<p>" + strings.Replace(paragraphs[2], "Tuesday", "<a href='/t'>Tuesday</a>", 1) + p(3) + p(4) + "</td></tr></table>", "",
		},
		{"lead in a heading", "<article><h1>Lock shuts at Orrin</h1><h2>" + paragraphs[0] + "</h2>" + p(1) + p(2) + p(3) + p(4) + "</article>", ""},
		{"a summary under the title, and the lead in the heading of a picture", "<article><h1>Lock shuts at Orrin</h1><div><h2>" + paragraphs[0] + "</h2><div><img src='/a.png'></div></div>" + p(1) + p(2) + p(3) + p(4) + "</article>", ""},
		{"tiles behind", "<div><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + p(4) + teaser("March 3, 2031") + teaser("March 4, 2031") + "</div>", ""},
		{"tiles in a section", whole + "<section>" + teaser("3 March 2031") + teaser("1 March 2031") + "</section>", ""},
		{"comments", "<div><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + p(4) + "<h3>2 comments</h3><ul>" + comment("April 5, 2031 at 10:10 am") + comment("April 6, 2031 at 11:10 am") + "</ul></div>", ""},
		{
			"words in italics one behind the other", "<article><h1>Lock shuts at Orrin</h1><dl><dd>" + p(0) + "</dd><dd><p>" +
				strings.NewReplacer("hurt, and", "<em>hurt</em>, <em>and</em>", "plank, said", "<em>plank</em>,<a href='#n'></a> <em>said</em>").Replace(paragraphs[1]) +
				"</p></dd></dl>" + p(2) + p(3) + p(4) + "</article>", "",
		},
		{"lines of one block, parted by a table", "<div><h1>Lock shuts at Orrin</h1><div>" + paragraphs[0] + "<br><br>" + paragraphs[1] + "<br><table><tr><td><img src='/a.png'></td></tr></table>" + paragraphs[2] + "<br><br>" + paragraphs[3] + "<br>" + paragraphs[4] + "</div></div>", ""},
		{"comments in boxes of their own", "<div class='node'><h1>Lock shuts at Orrin</h1>" + p(0) + p(1) + p(2) + p(3) + p(4) + "<div class='comment odd'><h3>Anonymous</h3><div class='field-comment-body'><p>They should have mended that gate when we told them to, years ago, and every keeper on the canal knows it.</p><p>My boat has been waiting above the lock for a week now, and nobody tells us anything at all.</p></div></div></div>", ""},
		{"its own day and tiles", "<article><h1>Lock shuts at Orrin</h1><p class='when'>7 May 2031</p>" + p(0) + p(1) + p(2) + p(3) + p(4) + "</article><section>" + teaser("3 March 2031") + teaser("1 March 2031") + "</section>", "2031-05-07"},
		{"its own day and that of a new version in one line", "<article><h1>Lock shuts at Orrin</h1><span class='posted-on'><time datetime='2031-05-07T11:32:59+02:00'>7. Mai 2031</time><time class='updated' datetime='2032-01-14T09:14:33+01:00'>14. Januar 2032</time></span>" + p(0) + p(1) + p(2) + p(3) + p(4) + "</article>", "2031-05-07"},
		{"paragraphs that open with frames, times and elements of the site's own", "<article><h1>Lock shuts at Orrin</h1>" + p(0) + "<p><ins><iframe src='/ad'></iframe></ins>" + paragraphs[1] + "</p><p><x-mark>Forty</x-mark>" +
			strings.TrimPrefix(paragraphs[2], "Forty") + "</p><p><time>" + paragraphs[3] + "</time></p><p><picture><img src='/a.png'></picture>" + paragraphs[4] + "</p></article>", ""},
		{"a box that ends a paragraph within it", "<article><h1>Lock shuts at Orrin</h1>" + p(0) + "<p><aside></aside>" + paragraphs[1] + "</p>" + p(2) + p(3) + p(4) + "</article>", ""},
		{"its own day behind", strings.Replace(whole, "</article>", "<p>Published on 7 May 2031</p></article>", 1), "2031-05-07"},
	} {
		html := "<!doctype html><html><head><title>Lock shuts at Orrin</title></head><body><header><nav><a href='/'>Home</a></nav></header><main>" + c.body + "</main></body></html>"
		r := Read(news.Raw{Body: []byte(html), Input: c.name})[0]
		want := strings.Join(paragraphs, "\n")
		if got := strings.ReplaceAll(r.Text, "\n\n", "\n"); got != want {
			t.Errorf("%s: text %q %s", c.name, got, r.Reason)
		}
		if string(r.Published.Date) != c.date {
			t.Errorf("%s: date %q, want %q", c.name, r.Published.Date, c.date)
		}
	}
}
