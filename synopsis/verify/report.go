package verify

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"

	"synoptic/news"
)

// accounts checks the reports: ids stand once, letters count up, they are in
// order of publication, and their texts are those that were hashed.
func (c *check) accounts(at string, s news.Synopsis) {
	for i := range s.Reports {
		r := &s.Reports[i]
		where := fmt.Sprintf("%s.reports[%d]", at, i)
		if r.ID == "" || c.reports[r.ID] != nil {
			c.fault(where+".id", "%q is empty or stands twice", r.ID)
		}
		c.reports[r.ID], c.place[r.ID] = r, i
		if want := letter(i); r.Letter != want {
			c.fault(where+".letter", "is %q, want %q", r.Letter, want)
		}
		if sum := sha256.Sum256([]byte(r.Text)); r.SHA256 != hex.EncodeToString(sum[:]) {
			c.fault(where+".text", "is not the text that was compared: its SHA-256 differs")
		}
		if i > 0 && later(&s.Reports[i-1], r) {
			c.fault(where, "stands after a report that came out later")
		}
		c.account(where, r)
	}
}

// account checks what points into the text of a report.
func (c *check) account(at string, r *news.Account) {
	for i, q := range r.Quotes {
		where := fmt.Sprintf("%s.quotes[%d]", at, i)
		if !inside(q.Span, r.Text) {
			c.fault(where, "%d to %d is not in the text", q.Start, q.End)
		} else if q.In(r.Text) != q.Text {
			c.fault(where, "%q is not what stands there", q.Text)
		} else {
			c.quotation(where, r, q)
		}
		if i > 0 && q.Start < r.Quotes[i-1].Start {
			c.fault(where, "stands before the quotation in front of it")
		}
	}
	for i, sp := range r.Sentences {
		if !inside(sp, r.Text) || i > 0 && sp.Start < r.Sentences[i-1].End {
			c.fault(fmt.Sprintf("%s.sentences[%d]", at, i), "is not in the text, or begins before the one in front of it ends")
		}
	}
	for i, sp := range append(append([]news.Span{}, r.Captions...), r.Headings...) {
		if !inside(sp, r.Text) {
			c.fault(fmt.Sprintf("%s.captions+headings[%d]", at, i), "%d to %d is not in the text", sp.Start, sp.End)
		}
	}
	for i, cut := range r.Cuts {
		if cut.At < 0 || cut.At > len(r.Text) || cut.Rule == "" {
			c.fault(fmt.Sprintf("%s.cuts[%d]", at, i), "has no rule or no place in the text")
		}
	}
	if !aDate(string(r.Published.Date)) {
		c.fault(at+".published", "%q is no date", r.Published.Date)
	}
	c.dated(at+".published", r.Published)
	c.covered(at, r)
	if r.Language != "" && !aLanguage.MatchString(r.Language) {
		c.fault(at+".language", "%q is no code of a language", r.Language)
	}
}

var aLanguage = regexp.MustCompile(`^[a-z]{2,3}$`)

// later says whether a came out after b, by date, then by id; an unknown date
// is last.
func later(a, b *news.Account) bool {
	x, y := string(a.Published.Date), string(b.Published.Date)
	switch {
	case x == y:
		return a.ID > b.ID
	case x == "":
		return true
	case y == "":
		return false
	}
	return x > y
}

// letter is a to z, then aa to zz, as a spreadsheet names its columns.
func letter(i int) string {
	name := ""
	for i++; i > 0; i = (i - 1) / 26 {
		name = string(rune('a'+(i-1)%26)) + name
	}
	return name
}

// origins checks that every report is in one origin, the one it names.
func (c *check) origins(at string, s news.Synopsis) {
	ids := map[string]bool{}
	for i, o := range s.Origins {
		where := fmt.Sprintf("%s.origins[%d]", at, i)
		if o.ID == "" || ids[o.ID] || o.Rule == "" || len(o.Reports) == 0 {
			c.fault(where, "has no id of its own, no rule or no report")
		}
		ids[o.ID] = true
		c.voice(where, o)
		for _, r := range o.Reports {
			if c.reports[r] == nil {
				c.fault(where, "holds %q, which is no report", r)
			}
			if c.origin[r] != "" {
				c.fault(where, "holds %q, which another origin holds", r)
			}
			c.origin[r] = o.ID
		}
	}
	for i := range s.Reports {
		if r := &s.Reports[i]; r.Origin == "" || c.origin[r.ID] != r.Origin {
			c.fault(fmt.Sprintf("%s.reports[%d].origin", at, i), "is %q, but %q holds it", r.Origin, c.origin[r.ID])
		}
	}
}

// aside checks that what was set aside is named with a reason, and is no report
// of the synopsis.
func (c *check) aside(at string, list []news.Aside) {
	seen := map[string]bool{}
	for i, a := range list {
		where := fmt.Sprintf("%s.aside[%d]", at, i)
		switch {
		case a.Report == "" || seen[a.Report]:
			c.fault(where+".report", "%q is empty or stands twice", a.Report)
		case c.reports[a.Report] != nil:
			c.fault(where+".report", "%q is set aside and still counted", a.Report)
		}
		if a.Reason == "" || a.Rule == "" {
			c.fault(where+".reason", "does not say why")
		}
		seen[a.Report] = true
	}
}
