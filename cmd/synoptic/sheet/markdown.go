package sheet

import (
	"fmt"
	"io"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// writeMarkdown writes a document for people who read it as Markdown.
func writeMarkdown(out io.Writer, doc news.Document, c chosen, front bool) {
	m := markdown{out}
	for _, s := range doc.Stories {
		if front {
			writeFront(out, s)
		}
		e := c.whole(s)
		if c.folds() {
			e = fitted(s, func(out io.Writer, e edition) { markdown{out}.story(e) })
		}
		m.story(e)
	}
	if len(doc.Rejected) > 0 {
		m.head("Refused")
		for _, r := range doc.Rejected {
			m.item(Escape(r.Input)+": "+Escape(web.Refusal(r.Reason)), "")
		}
	}
}

type markdown struct{ out io.Writer }

func (m markdown) head(text string) { fmt.Fprintf(m.out, "\n## %s\n\n", text) }

func (m markdown) item(text, letters string) {
	if letters != "" {
		letters = " [" + letters + "]"
	}
	fmt.Fprintf(m.out, "- %s%s\n", text, letters)
}

func (m markdown) story(e edition) {
	v, l := e.Synopsis, lettering(e.Synopsis)
	fmt.Fprintf(m.out, "# %s\n\n%s\n", Escape(Title(v)), Escape(underTitle(v)))
	m.head("Reports")
	for _, r := range v.Reports {
		when := web.Published(r.Published)
		if unread := web.Unread(r); unread != "" {
			when += ", " + unread
		}
		if again := web.Again(r); again != "" {
			when += ", " + again
		}
		m.item(fmt.Sprintf("**%s** %s, %s: %s", r.Letter, Escape(OutletName(r)), when, Escape(r.Input)), "")
	}
	for _, a := range v.Aside[:min(len(v.Aside), Shown)] {
		m.item("set aside: "+Escape(web.SetAside(a))+": "+Escape(a.Input), "")
	}
	if n := len(v.Aside) - Shown; n > 0 {
		m.item(fmt.Sprintf("set aside: %d more; --json lists them all", n), "")
	}
	for _, l := range v.Limits {
		m.item(Escape(web.Reached(l)), "")
	}
	m.disputed(e, l)
	m.brief(e, l)
	m.people(v, l)
	m.agreed(e, l)
	m.sayings(v, l)
	m.rest(v, l)
	if e.left > 0 {
		fmt.Fprintf(m.out, "\n%s\n", leftOut(e.left))
	}
	fmt.Fprintln(m.out)
}

func (m markdown) brief(e edition, l letters) {
	if e.Latest != nil {
		m.head("Latest")
		m.item(Escape(e.Latest.Text), l.tellers(e.Latest.Cites, e.Latest.Partly))
		m.lacks(e, e.Latest.Partly, l)
	}
	if len(e.Brief) == 0 {
		return
	}
	m.head("In brief")
	for _, b := range e.Brief {
		text := Escape(b.Text)
		if other := differing(b, e.disputes, l, Escape); other != "" {
			text = "**!** " + text + " (" + other + ")"
		}
		m.item(text, l.tellers(b.Cites, b.Partly))
		m.lacks(e, b.Partly, l)
	}
}

// lacks tells under a line what those who tell it in part leave out.
func (m markdown) lacks(e edition, partly []news.Partial, l letters) {
	if !e.whole {
		return
	}
	for _, p := range partly {
		if p.Lacks != "" {
			fmt.Fprintf(m.out, "  - %s lacks: %s\n", l[p.Report], Escape(p.Lacks))
		}
	}
}

func (m markdown) people(v news.Synopsis, l letters) {
	who, _ := split(v.Agreed, introduces)
	if len(who) == 0 {
		return
	}
	m.head("Who is who")
	for _, c := range web.People(who) {
		m.item(Escape(c.Text), l.tellers(c.Cites, c.Partly))
	}
}

func (m markdown) agreed(e edition, l letters) {
	v := e.Synopsis
	_, agreed := split(v.Agreed, introduces)
	if len(agreed) == 0 {
		return
	}
	m.head("Agreed")
	for _, c := range agreed {
		m.item(fmt.Sprintf("%d of %s, %s: %s%s", c.Reports, web.Count(len(v.Reports), "report"), web.Count(c.Origins, "source"), Escape(Flat(c.Text)+saidMark(c)), backgroundMark(c.Background)), l.tellers(c.Cites, c.Partly))
		m.lacks(e, c.Partly, l)
	}
}

func (m markdown) disputed(e edition, l letters) {
	if len(e.Disputed) == 0 {
		return
	}
	m.head("Reports differ")
	for _, d := range e.asking() {
		m.item("**"+Escape(asked(d))+"**: "+answers(d, l, Escape), "")
	}
}

func (m markdown) sayings(v news.Synopsis, l letters) {
	if len(v.Sayings) == 0 {
		return
	}
	m.head("Who said what")
	for n, y := range v.Sayings {
		if !oneMore(v.Sayings, n) {
			m.item("**"+Escape(speaker(y.Speaker))+"**", "")
		}
		indent := "  "
		for _, x := range y.Variants {
			fmt.Fprintf(m.out, "%s- %s %s [%s]\n", indent, Escape(quoted(x)), x.Kind, l.of(x.Cites))
			indent = "    "
		}
	}
}

func (m markdown) rest(v news.Synopsis, l letters) {
	if len(v.Sole) > 0 {
		m.head("Only here")
		for _, x := range v.Sole {
			m.item(Escape(x.Text)+backgroundMark(x.Background), l.of(x.Cites))
		}
	}
	if len(v.Values) > 0 {
		m.head("Figures")
		for _, row := range v.Values {
			words, who := tallyWords(row, l)
			m.item(Escape(words), who)
		}
	}
	if len(v.Timeline) > 0 {
		m.head("Timeline")
		for _, e := range v.Timeline {
			m.item("**"+when(e)+"** "+Escape(e.Text)+backgroundMark(e.Background), l.tellers(e.Cites, e.Partly))
		}
	}
	if len(v.Sources) > 0 {
		m.head("From whom")
		for _, r := range v.Reports {
			for _, words := range sourcesOf(v.Sources, r.ID) {
				m.item(Escape(words), r.Letter)
			}
		}
	}
}

// Escape keeps foreign text from being read as Markdown or HTML.
func Escape(text string) string {
	return markdownSigns.Replace(Flat(text))
}

var markdownSigns = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "#", `\#`, "|", `\|`, "!", `\!`, "~", `\~`, "&", "&amp;",
)
