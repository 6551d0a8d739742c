package text

import "synoptic/news"

// Whose name stands at a unit.

// nameOf is the name that unit i stands in, where it stands in one.
func (w *phrases) nameOf(i int) *news.Name {
	return &w.d.marks.Names[w.d.nameFrom(w.token(i).Start)]
}

// personal says whether unit i stands in the name of a person.
func (w *phrases) personal(i int) bool {
	return w.named(i) && w.nameOf(i).Kind == "person"
}

// personAt is where the name of a person ends that begins at unit u, u itself
// if none does.
func (w *phrases) personAt(u int) int {
	if !w.named(u) {
		return u
	}
	n := w.nameOf(u)
	if n.Kind != "person" {
		return u
	}
	end := u
	for end < len(w.units) && w.units[end].tok >= 0 && w.token(end).Start < n.End {
		end++
	}
	return end
}

// nameStart is the first unit of the name that unit i stands in.
func (w *phrases) nameStart(i int) int {
	n := w.nameOf(i)
	for i > 0 && w.units[i-1].tok >= 0 && w.token(i-1).Start >= n.Start {
		i--
	}
	return i
}

// outlet says whether unit i stands in the name of an outlet or agency.
func (w *phrases) outlet(i int) bool {
	at := w.token(i).Span
	n := w.d.nameFrom(at.Start)
	_, ok := w.d.press.At(n)
	return ok && n < len(w.d.marks.Names) && w.d.marks.Names[n].Start <= at.Start
}
