package frame

import (
	"synoptic/news"
	"synoptic/text/name"
)

// Whose name stands at a unit.

// nameOf is the name that unit i stands in, where it stands in one.
func (w *Phrases) nameOf(i int) *news.Name {
	return &w.Marks.Names[name.From(w.Marks.Names, w.Token(i).Start)]
}

// Personal says whether unit i stands in the name of a person.
func (w *Phrases) Personal(i int) bool {
	return w.Named(i) && w.nameOf(i).Kind == "person"
}

// PersonAt is where the name of a person ends that begins at unit u, u itself
// if none does.
func (w *Phrases) PersonAt(u int) int {
	if !w.Named(u) {
		return u
	}
	n := w.nameOf(u)
	if n.Kind != "person" {
		return u
	}
	end := u
	for end < len(w.Units) && w.Units[end].Tok >= 0 && w.Token(end).Start < n.End {
		end++
	}
	return end
}

// NameStart is the first unit of the name that unit i stands in.
func (w *Phrases) NameStart(i int) int {
	n := w.nameOf(i)
	for i > 0 && w.Units[i-1].Tok >= 0 && w.Token(i-1).Start >= n.Start {
		i--
	}
	return i
}

// outlet says whether unit i stands in the name of an outlet or agency.
func (w *Phrases) outlet(i int) bool {
	at := w.Token(i).Span
	n := name.From(w.Marks.Names, at.Start)
	_, ok := w.press.At(n)
	return ok && n < len(w.Marks.Names) && w.Marks.Names[n].Start <= at.Start
}
