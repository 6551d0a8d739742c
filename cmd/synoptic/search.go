package main

import (
	"bufio"
	"fmt"
	"strings"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
)

// searchCommand is synoptic search.
type searchCommand struct {
	JSONL bool     `name:"jsonl" help:"One JSON object a report."`
	Story string   `help:"Only in this story."`
	From  string   `placeholder:"DAY" help:"Published on this day or later."`
	To    string   `placeholder:"DAY" help:"Published on this day or earlier."`
	Most  int      `default:"20" placeholder:"N" help:"How many at most; 20 if not given."`
	Words []string `arg:"" help:"Words that must all be in a report; \"several together\" in quotation marks."`
	housed
}

// hitLine is a report that was found.
type hitLine struct {
	Type      string     `json:"type"`
	Report    string     `json:"report"`
	Story     string     `json:"story"`
	Outlet    news.Maybe `json:"outlet"`
	Title     news.Maybe `json:"title"`
	Published news.Maybe `json:"published"`
	Precision string     `json:"precision,omitempty"` // "about" where the day is inferred
	URL       news.Maybe `json:"url"`
	Cite      news.Ref   `json:"cite"`
}

// Run prints the reports that have the words, the best first, each with the
// place where they stand.
func (c searchCommand) Run(d *desk) error {
	out := bufio.NewWriter(d.out)
	return c.look(func(v store.View) error {
		q := store.SearchQuery{Words: strings.Join(c.Words, " "), From: c.From, To: c.To, Most: c.Most}
		if c.Story != "" {
			s, err := storyNamed(v, c.Story)
			if err != nil {
				return err
			}
			q.Story = s.ID
		}
		hits, err := v.Search(q)
		if err != nil {
			return err
		}
		sheet := newSheet(out, d)
		for _, h := range hits {
			if !c.JSONL {
				sheet.hit(h)
				continue
			}
			r := h.Report
			if err := encode(out, hitLine{"hit", r.ID, h.Story, r.Outlet.Name, r.Title, r.Published.Date, r.Published.Precision, r.URL, h.Ref}); err != nil {
				return err
			}
		}
		d.close("%s found", web.Count(len(hits), "report"))
		return out.Flush()
	})
}

// hit sets one report that was found: its story, whose it is, and the words.
func (s *sheet) hit(h store.Hit) {
	a := news.Account{Outlet: h.Report.Outlet}
	head := fmt.Sprintf("%s, %s: %s", outletName(a), web.Published(h.Report.Published), s.paint(bold, flat(string(h.Report.Title))))
	s.line(s.paint(faint, h.Story), 16, head+"  "+flat(h.Ref.Text)+"  "+s.paint(faint, h.Report.ID), "")
}
