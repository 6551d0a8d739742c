package web

import (
	"fmt"
	"slices"

	"synoptic/news"
)

// fullView is the annotated report: the whole text, sentence by sentence,
// each with its margin.
type fullView struct {
	reportView
	Paragraphs []paragraphView
	Cuts       []news.Cut
	Rules      []string // how outlet and date were told
}

type paragraphView struct {
	Kind      string // "", heading or caption
	Sentences []sentenceView
}

type sentenceView struct {
	ID, Text string
	Notes    []noteView
}

// noteView is a note in the margin of a sentence.
type noteView struct {
	Sign, Text, Anchor string
}

func (b *builder) fulls() (out []fullView) {
	notes := b.notes()
	for i, r := range b.s.Reports {
		f := fullView{reportView: b.reportView(r), Cuts: r.Cuts, Rules: rules(r)}
		for n, s := range r.Sentences {
			if n == 0 || slices.Contains([]byte(r.Text[r.Sentences[n-1].End:s.Start]), '\n') {
				f.Paragraphs = append(f.Paragraphs, paragraphView{Kind: kind(r, s)})
			}
			p := &f.Paragraphs[len(f.Paragraphs)-1]
			p.Sentences = append(p.Sentences, sentenceView{b.anchor(r.Letter, n), s.In(r.Text), notes[place{i, n}]})
		}
		out = append(out, f)
	}
	return out
}

// kind tells headings and captions from the body.
func kind(r news.Account, s news.Span) string {
	switch {
	case slices.ContainsFunc(r.Headings, s.Overlaps):
		return "heading"
	case slices.ContainsFunc(r.Captions, s.Overlaps):
		return "caption"
	}
	return ""
}

func rules(r news.Account) (out []string) {
	if r.Outlet.Name != "" {
		out = append(out, fmt.Sprintf("outlet %s, told by: %s", r.Outlet.Name, r.Outlet.Rule))
	}
	out = append(out, fmt.Sprintf("date %s, told by: %s", Published(r.Published), r.Published.Rule))
	for _, o := range r.Published.Other {
		out = append(out, fmt.Sprintf("another date stands in the input: %s (%s)", Day(string(o.Date)), o.Rule))
	}
	return out
}

// place is a sentence of a report.
type place struct{ report, sentence int }

// notes are the margins of all sentences: what others agree with, what they
// say otherwise, what stands only here, what is worded differently.
func (b *builder) notes() map[place][]noteView {
	out := map[place][]noteView{}
	add := func(refs news.Refs, note func(own string) noteView) {
		seen := map[place]bool{}
		for _, ref := range refs {
			i, shown := b.at[ref.Report]
			if !shown {
				continue
			}
			at := place{i, sentenceAt(b.s.Reports[i].Sentences, ref.Start)}
			if !seen[at] {
				seen[at] = true
				out[at] = append(out[at], note(b.s.Reports[i].Letter))
			}
		}
	}
	for i, c := range b.s.Agreed {
		letters := lettersOf(b.cites(c.Cites))
		add(c.Cites, func(own string) noteView {
			return noteView{"=", "with " + without(letters, own), b.anchor("agreed", i)}
		})
	}
	for i, d := range b.s.Disputed {
		for n, side := range d.Sides {
			add(side.Cites, func(string) noteView {
				return noteView{"!", "others: " + otherValues(d, n), b.anchor("disputed", i)}
			})
		}
	}
	for i, x := range b.s.Sole {
		add(x.Cites, func(string) noteView { return noteView{"1", "only here", b.anchor("sole", i)} })
	}
	for i, y := range b.s.Sayings {
		if len(y.Variants) < 2 {
			continue
		}
		var all news.Refs
		for _, v := range y.Variants {
			all = append(all, v.Cites...)
		}
		add(all, func(string) noteView {
			return noteView{"~", Count(len(y.Variants), "wording"), b.anchor("saying", i)}
		})
	}
	return out
}

func otherValues(d news.Dispute, own int) (out string) {
	for n, side := range d.Sides {
		if n == own {
			continue
		}
		if out != "" {
			out += " | "
		}
		out += side.Value
	}
	return out
}
