package web

import (
	"slices"
	"strings"

	"synoptic/news"
)

// place is a sentence of a report.
type place struct{ report, sentence int }

// noteView is a note in the margin of a sentence.
type noteView struct {
	Sign, Text, Link string
	others           int // who agree
}

// Kind is the name of the sign, which the style sheet puts before the text.
func (v noteView) Kind() string { return kind(v.Sign) }

// margin collects the notes of all sentences.
type margin struct {
	b     *builder
	notes map[place][]noteView
}

// notes are the margins of all sentences: what others agree with, what they
// say otherwise, what stands only here, what is worded differently.
func notes(b *builder) map[place][]noteView {
	m := margin{b, map[place][]noteView{}}
	for i, c := range b.s.Agreed {
		m.add(c.Cites, noteView{"=", Say("margin.agreed", c.Reports-1), b.to("agreed", i), c.Reports - 1})
	}
	for i, d := range b.s.Disputed {
		for n, side := range d.Sides {
			m.add(side.Cites, noteView{"!", Say("margin.differ", otherValues(d, n)), b.to("disputed", i), 0})
		}
	}
	for i, x := range b.s.Sole {
		m.add(x.Cites, noteView{"1", Say("margin.one"), b.to("sole", i), 0})
	}
	for i, y := range b.s.Sayings {
		if len(y.Variants) < 2 {
			continue
		}
		var all news.Refs
		for _, v := range y.Variants {
			all = append(all, v.Cites...)
		}
		m.add(all, noteView{"~", Say("margin.worded", len(y.Variants)), b.to("saying", i), 0})
	}
	return m.notes
}

// add puts a note beside the sentences of some refs, beside each once.
func (m margin) add(refs news.Refs, note noteView) {
	seen := map[place]bool{}
	for _, ref := range refs {
		i, shown := m.b.at[ref.Report]
		if !shown {
			continue
		}
		at := place{i, sentenceAt(m.b.s.Reports[i].Sentences, ref.Start)}
		if seen[at] {
			continue
		}
		seen[at] = true
		m.notes[at] = noted(m.notes[at], note)
	}
}

// noted adds a note. Of those who agree the most are told, once.
func noted(all []noteView, note noteView) []noteView {
	n := slices.IndexFunc(all, func(o noteView) bool { return o.Sign == note.Sign && note.others > 0 })
	switch {
	case n < 0:
		return append(all, note)
	case all[n].others < note.others:
		all[n] = note
	}
	return all
}

func otherValues(d news.Dispute, own int) string {
	var out []string
	for n, side := range d.Sides {
		if n != own && len(out) < mostSides {
			out = append(out, side.Value)
		}
	}
	if n := len(d.Sides) - 1 - mostSides; n > 0 {
		out = append(out, Say("more", n))
	}
	return strings.Join(out, " | ")
}
