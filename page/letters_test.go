package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// weirTold are the paragraphs of one report in the layouts below.
var weirTold = []string{
	"The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.",
	"Nobody was hurt. Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost, and that she had told the council so.",
	"Oddvarr Lund of the river board answered that the gate was not his, and that he had never seen a letter about it.",
	"The council will meet on Thursday to ask what a new gate would cost, and who of the towns along the river is to pay for it.",
}

// reads says what a report is by, and when, and whether its text is those paragraphs.
func reads(t *testing.T, name, in, file, want string) {
	t.Helper()
	r := Read(news.Raw{Body: []byte(in), Input: file})[0]
	got := strings.Join([]string{string(r.Title), string(r.Outlet.Name), string(r.Byline), string(r.Published.Date)}, " | ")
	if got != want {
		t.Errorf("%s: %q, want %q", name, got, want)
	}
	if text := strings.Join(strings.Fields(r.Text), " "); text != strings.Join(weirTold, " ") {
		t.Errorf("%s: the text is %q", name, r.Text)
	}
}

// TestTables: the article of a page that is laid out in tables, without paragraphs and
// without a headline that says it is one, is not lost to the menu beside it.
func TestTables(t *testing.T) {
	reads(t, "tables", `<HTML><HEAD><TITLE>Skarn Courier Online: Weir gives way in the frost</TITLE></HEAD><BODY>
<TABLE WIDTH=700><TR><TD COLSPAN=3><FONT SIZE=1>Monday, May 19, 2031 &nbsp; Skarn: 4&deg;C, rain</FONT></TD></TR>
<TR><TD WIDTH=120><FONT SIZE=1><B>INSIDE</B><BR><A HREF="/">Front</A><BR><A HREF="/r">Rivers</A><BR><A HREF="/l">Letters</A><BR><A HREF="/s">Subscribe</A><BR></FONT></TD>
<TD><TABLE CELLPADDING=6><TR><TD><FONT SIZE=5><B>Weir gives way in the frost</B></FONT><P>
<FONT SIZE=1>By HELEN TAMM<BR>Posted: Tuesday, May 6, 2031 6:40 a.m.</FONT><P><FONT SIZE=3>
`+strings.Join(weirTold, "<P>\n")+`<P></FONT></TD></TR></TABLE></TD>
<TD WIDTH=140><FONT SIZE=1><B>TODAY'S QUESTION</B><BR>Should the towns pay for a new gate?<BR>&#149; <A HREF="a">Choir sings on</A><BR>&#149; <A HREF="b">Boats sold at Tarn</A></FONT></TD></TR>
<TR><TD COLSPAN=3><FONT SIZE=1>Copyright &copy; 2031 The Skarn Courier, a Riverside company. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>`,
		"weir.htm", "Weir gives way in the frost | The Skarn Courier | HELEN TAMM | 2031-05-06")
}

// wrapped is paragraphs with lines of a width, words parted where hyphens is set.
func wrapped(width int, hyphens bool, paragraphs ...string) string {
	var out []string
	for _, p := range paragraphs {
		line := ""
		for _, w := range strings.Fields(p) {
			const half = 3
			switch {
			case line == "":
				line = w
			case len(line)+1+len(w) <= width:
				line += " " + w
			case hyphens && strings.ToLower(w) == w && len(w) > 2*half+1 && len(line)+1+half < width:
				out = append(out, line+" "+w[:half]+"-")
				line = w[half:]
			default:
				out, line = append(out, line), w
			}
		}
		out = append(out, line, "")
	}
	return strings.Join(out, "\n")
}

// TestWrappedTexts: a letter and the text of printed pages, whose lines break at a width.
func TestWrappedTexts(t *testing.T) {
	reads(t, "letter", `---------- Forwarded message ---------
From: Skarn Tides <tides@skarn.example>
Subject: Weir of Skarn: gate gives way in the frost
To: <o.lund@mailbox.example>

View this email in your browser

Good morning. It will rain on the quay until noon, and the tide is high at six.

*Weir of Skarn: gate gives way in the frost*

By Helen Tamm
6 May 2031

`+wrapped(64, false, weirTold...)+`
*In short*

- Choir: the singers of Skarn meet again at six on the quay
- A gull followed the ferry to Tarn for the whole of a week

You received this newsletter because you signed up for Skarn Tides.
Unsubscribe

© 2031 The Skarn Lamp, 4 Quay Row, Skarn
`, "letter.txt", "Weir of Skarn: gate gives way in the frost | The Skarn Lamp | Helen Tamm | 2031-05-06")
	head := "THE SKARN LAMP                    TUESDAY 6 MAY 2031                    "
	reads(t, "printed pages", head+"4\n\nLOCAL\n\nWeir gives way in the frost as\nthe river board looks on\n\nHELEN TAMM\nin Skarn\n\n"+
		wrapped(46, true, weirTold[:2]...)+"\n                Continued on Page 5\n\n             4\n"+head+"5\n\nLOCAL\n\nFrom Page 4\n\n"+wrapped(46, true, weirTold[2:]...)+
		"\nwww.skarnlamp.example                © Skarn Lamp Group 2031. For personal use only.\n",
		"lamp.txt", "Weir gives way in the frost as the river board looks on | THE SKARN LAMP | HELEN TAMM | 2031-05-06")
}

// TestStrays: a sentence or a link between the headline and the credits of a text hides
// neither writer nor day; a line of host, writer and day tells all three.
func TestStrays(t *testing.T) {
	const title = "Weir gives way in the frost of May"
	paragraphs := strings.Join(weirTold, "\n\n")
	reads(t, "a link", "The Skarn Lamp\n\n"+title+"\n\n    Weir of Skarn: who built it, and why does it leak?\n\nHelen Tamm Political correspondent\nTue 6 May 2031 18.03 CEST\n\n"+paragraphs, "x.txt", title+" | The Skarn Lamp | Helen Tamm | 2031-05-06")
	reads(t, "a dotted line", title+"\n\nskarnlamp.example · by Helen Tamm · 6 May 2031 · 4 min\n\n"+paragraphs, "x.txt", title+" | skarnlamp.example | Helen Tamm | 2031-05-06")
	r := Read(news.Raw{Body: []byte("Skarn Lamp\n" + title + "\nThe gate was old. The river was not.\nHelen Tamm\n@helent\n6 May 2031 · 18:05\n6 min read\n\n" + paragraphs), Input: "x.txt"})[0]
	if string(r.Byline) != "Helen Tamm" || string(r.Published.Date) != "2031-05-06" || !strings.HasSuffix(r.Text, paragraphs) {
		t.Errorf("a standfirst: %q on %q, %q", r.Byline, r.Published.Date, r.Text)
	}
	r = Read(news.Raw{Body: []byte("How the weir of Skarn was built\n\nIt took three gates and a war, they say.\n\nMay 6, 1931\n\n" + weirTold[0] + "\n\nJune 9, 1944\n\n" + weirTold[1]), Input: "x.txt"})[0]
	if string(r.Published.Date) != "" {
		t.Errorf("the days of a history are no day of publication: %q", r.Published.Date)
	}
}

// TestCalledBoxes: boxes go that are called after what they ask, with all that is in
// them; writers are read in elements side by side, and the outlet over the window.
func TestCalledBoxes(t *testing.T) {
	page := func(over, within string) string {
		return `<!DOCTYPE html><html><head><title>Skarn's weir gives way in the frost | SKR News</title></head><body><nav><a href="/r">Rivers</a></nav><main><article><p class="kicker">Rivers</p>
<h1>Skarn’s weir gives way in the frost</h1>` + over + `<time datetime="2031-05-06">6 May 2031</time><p>` + weirTold[0] + "</p><p>" + weirTold[1] + "</p>" + within + "<p>" + weirTold[2] + "</p><p>" + weirTold[3] + `</p>
<div class="feedback-box"><p>What do you think of us?</p></div></article></main></body></html>`
	}
	const signup = `<div data-component="inline-newsletter"><h4>The Tide Table</h4><p>Make sense of the river. Read it over breakfast.</p></div>`
	for name, c := range map[string]struct{ over, within, writer string }{
		"side by side": {`<div class="meta"><span class="byline">By <span class="author">Helen Tamm</span></span> and <span class="author vcard"><a>Peter Lund</a></span></div>`, signup, "Helen Tamm, Peter Lund"},
		"held by":      {`<div class="Page-authors">By&nbsp;<span>Helen Tamm</span> and <span>Peter Lund</span></div>`, `<div class="poll"><p>Should the towns pay for the gate of the weir?</p></div>`, "Helen Tamm, Peter Lund"},
		"a contrib":    {`<div class="contrib"><div class="contrib__name">Helen Tamm</div><div class="contrib__role">Rivers editor</div></div>`, `<div class="kg-signup-card"><p>News of the river, twice a week.</p></div>`, "Helen Tamm"},
	} {
		reads(t, name, page(c.over, c.within), "weir.html", "Skarn's weir gives way in the frost | SKR News | "+c.writer+" | 2031-05-06")
	}
}
