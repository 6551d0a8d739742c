package page

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"time"

	"synoptic/news"
)

// readBefore gives back what an earlier run of reading printed. Its marks are
// not taken: what a text says is read off the text again, so that no row can
// say otherwise. They must fit the text all the same, or the row is no longer
// what was printed and is refused.
func (r reader) readBefore(b []byte, n string) news.Report {
	var was news.Report
	if err := json.Unmarshal(b, &was); err != nil {
		return r.none(n, "bad-report", "row "+n+" says it is a report but is none ("+err.Error()+"); read the original again")
	}
	if refused, long := r.tooLong(n, was.Text); long {
		return refused
	}
	if what := misfit(&was); what != "" {
		return r.none(n, "bad-report", "row "+n+" says it is a report, but "+what+"; read the original again")
	}
	was.Marks, was.Reason = news.Marks{}, ""
	if was.Input == "" {
		was.Input = r.input(n)
	}
	if !plainID.MatchString(was.ID) {
		was.ID = identity(draft{details: details{id: was.ID, url: string(was.URL), title: string(was.Title), published: string(was.Published.Date)}}, was.Outlet, was.Text)
	}
	if was.Cuts == nil {
		was.Cuts = []news.Cut{}
	}
	return was
}

// ours says whether an input may hold rows that this program printed: what was
// fetched, and what lies in an archive, may only look like them.
func (r reader) ours() bool { return !r.foreign && r.raw.Fetched.IsZero() }

// refusedBefore gives back what an earlier run of reading refused, by its name
// there.
func (r reader) refusedBefore(b []byte, n string) news.Report {
	var was news.Rejected
	if err := json.Unmarshal(b, &was); err != nil || was.Input == "" || was.Reason == "" {
		return r.none(n, "no-text", "row "+n+" was refused before, and says neither by what name nor why; read the original again")
	}
	return news.Report{Input: was.Input, Reason: was.Reason}
}

// plainID is what an id that was printed looks like.
var plainID = regexp.MustCompile(`^[0-9A-Za-z_-]{1,64}$`)

// misfit is what in a report does not fit its text, or is nothing a report
// says, and "" if all fits.
func misfit(r *news.Report) string {
	if r.Text == "" {
		return "has no text"
	}
	if r.Kind != "" && r.Kind != news.RoundUp {
		return fmt.Sprintf("its kind %.40q is none", r.Kind)
	}
	for _, d := range append([]news.Date{r.Published}, r.Published.Other...) {
		if !isDay(string(d.Date)) {
			return fmt.Sprintf("its date %.40q is none", string(d.Date))
		}
	}
	for _, c := range r.Cuts {
		if c.At < 0 || c.At > len(r.Text) {
			return fmt.Sprintf("a cut at %d is outside of its %d bytes", c.At, len(r.Text))
		}
	}
	spans := slices.Concat(r.Captions, r.Headings, r.Blocks)
	for _, l := range r.Links {
		spans = append(spans, l.Span)
	}
	for _, s := range append(spans, marked(&r.Marks)...) {
		if s.Start < 0 || s.Start > s.End || s.End > len(r.Text) {
			return fmt.Sprintf("a mark from %d to %d is outside of its %d bytes", s.Start, s.End, len(r.Text))
		}
	}
	for _, n := range r.Marks.Names {
		if n.Name == "" || n.Start == n.End {
			return fmt.Sprintf("a name at %d is empty", n.Start)
		}
	}
	return ""
}

// isDay says whether a date is empty, or a day, month or year that there is.
func isDay(s string) bool {
	for _, form := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(form, s); err == nil {
			return true
		}
	}
	return s == ""
}

// marked is the place of every mark.
func marked(m *news.Marks) (out []news.Span) {
	maybe := func(all ...*news.Span) {
		for _, s := range all {
			if s != nil {
				out = append(out, *s)
			}
		}
	}
	for i := range m.Sentences {
		out = append(out, m.Sentences[i].Span)
	}
	for i := range m.Tokens {
		out = append(out, m.Tokens[i].Span)
	}
	for i := range m.Names {
		out = append(out, m.Names[i].Span)
	}
	for i := range m.Mentions {
		out = append(out, m.Mentions[i].Span)
	}
	for _, q := range m.Quotes {
		out = append(out, q.Span)
		maybe(q.Source, q.Cue, q.To, q.Where, q.When, q.Within)
	}
	for i := range m.Moments {
		out = append(out, m.Moments[i].Span)
	}
	for _, f := range m.Figures {
		out = append(out, f.Span, f.About)
	}
	for _, c := range m.Credits {
		out = append(out, c.Span)
		maybe(c.Claim, c.When)
	}
	for _, c := range m.Clauses {
		out = append(out, c.Span, c.VerbSpan)
		for _, a := range append([]*news.Arg{c.Subject, c.Object}, pointers(c.Args)...) {
			if a != nil {
				out = append(out, a.Span)
			}
		}
	}
	return out
}

func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}
