package main

import (
	"bufio"
	"fmt"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
	"synoptic/cmd/synoptic/named"
	"synoptic/cmd/synoptic/sheet"
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
	house.Flag
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
func (c searchCommand) Run(d *console.Desk) error {
	out := bufio.NewWriter(d.Out)
	return c.Look(func(v store.View) error {
		q := store.SearchQuery{Words: strings.Join(c.Words, " "), From: c.From, To: c.To, Most: c.Most}
		if c.Story != "" {
			s, err := named.Story(v, c.Story)
			if err != nil {
				return err
			}
			q.Story = s.ID
		}
		hits, err := v.Search(q)
		if err != nil {
			return err
		}
		page := sheet.New(out, d.Paper, d.Plain)
		for _, h := range hits {
			if !c.JSONL {
				setHit(page, h)
				continue
			}
			r := h.Report
			if err := sheet.Encode(out, hitLine{"hit", r.ID, h.Story, r.Outlet.Name, r.Title, r.Published.Date, r.Published.Precision, r.URL, h.Ref}); err != nil {
				return err
			}
		}
		d.Close("%s found", web.Count(len(hits), "report"))
		return out.Flush()
	})
}

// setHit sets one report that was found: its story, whose it is, and the words.
func setHit(s *sheet.Sheet, h store.Hit) {
	a := news.Account{Outlet: h.Report.Outlet}
	head := fmt.Sprintf("%s, %s: %s", sheet.OutletName(a), web.Published(h.Report.Published), s.Paint(sheet.Bold, sheet.Flat(string(h.Report.Title))))
	s.Line(s.Paint(sheet.Faint, h.Story), 16, head+"  "+sheet.Flat(h.Ref.Text)+"  "+s.Paint(sheet.Faint, h.Report.ID), "")
}
