package web

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/news"
)

// partView is a report that tells a line in part, with the words of the line
// that it lacks.
type partView struct {
	Letter, Lacks, Anchor string
}

// parts are those who tell a line in part and nowhere the whole of it.
func (b *builder) parts(whole news.Refs, partly []news.Partial) (letters string, out []partView) {
	var refs news.Refs
	for _, p := range partly {
		i, shown := b.at[p.Report]
		if !shown || slices.ContainsFunc(whole, func(r news.Ref) bool { return r.Report == p.Report }) {
			continue
		}
		c := b.cite(b.s.Reports[i], p.Ref)
		out = append(out, partView{c.Letter, p.Lacks, c.Anchor})
		refs = append(refs, p.Ref)
	}
	slices.SortStableFunc(out, func(x, y partView) int { return byLetter(x.Letter, y.Letter) })
	return lettersOf(b.cites(refs)), out
}

// inPart marks the cells of those who tell a row in part.
func (b *builder) inPart(cells []cellView, partly []news.Partial) {
	for _, p := range partly {
		i, shown := b.at[p.Report]
		if !shown {
			continue
		}
		c := &cells[b.column[b.s.Reports[i].Origin]]
		if !c.Said {
			c.Part = true
			c.Cites = append(c.Cites, b.cite(b.s.Reports[i], p.Ref))
		}
	}
}

// line is a line of the brief, or the latest, with what others say otherwise.
func (b *builder) line(kind string, i int, l news.Line) rowView {
	r := b.row(kind, i, "", "", l.Text, l.Cites)
	r.InPart, r.Parts = b.parts(l.Cites, l.Partly)
	var notes []string
	for _, n := range l.Differs {
		if n < 0 || n >= len(b.s.Disputed) {
			continue
		}
		r.Sign = "!"
		d := b.s.Disputed[n]
		var sides []string
		for _, s := range d.Sides {
			sides = append(sides, fmt.Sprintf("%s (%s)", s.Value, lettersOf(b.cites(s.Cites))))
		}
		notes = append(notes, Asked(d)+": "+strings.Join(sides, " | "))
	}
	r.Differs = strings.Join(notes, "; ")
	return r
}

func (b *builder) latest() (rows []rowView) {
	if b.s.Latest == nil {
		return nil
	}
	return []rowView{b.line("latest", 0, *b.s.Latest)}
}

// turn names the first side then and the last now.
func turn(sides []sideView) {
	if len(sides) < 2 {
		return
	}
	sides[0].When, sides[len(sides)-1].When = "then", "now"
}
