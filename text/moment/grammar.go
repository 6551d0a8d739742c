package moment

import (
	"fmt"
	"strings"

	"synoptic/text/piece"
)

// kindNames are the names of kinds in patterns.
var kindNames = map[string]piece.Kind{
	"@month": piece.Month, "@weekday": piece.Weekday, "@weekdays": piece.Weekdays, "@wkd": piece.WeekdayShort, "@unit": piece.Unit, "@day": piece.Day,
	"@year": piece.Year, "@ord": piece.Ordinal, "@clock": piece.Clock, "@date": piece.FullDate,
	"@decade": piece.Decade, "@pm": piece.Meridiem, "@zone": piece.Zone, "@season": piece.Season,
	"@part": piece.Part, "@edge": piece.Edge, "@shift": piece.Shift, "@near": piece.Near,
	"@many": piece.Many, "@often": piece.Often, "@q": piece.Quarter, "@dec": piece.Decimal, "@num": piece.Number | piece.Card | piece.Scale,
}

// grammar finds the patterns that may begin with a piece by its id.
type grammar struct{ starts [][]*pattern }

// newGrammar compiles the rows. A row that cannot be compiled is a mistake
// in the program and panics at its start.
func newGrammar(rules []rule) *grammar {
	var all []*pattern
	for i := range rules {
		for _, p := range rules[i].patterns {
			all = append(all, compile(p, &rules[i]))
		}
	}
	g := &grammar{}
	of := map[piece.Kind][]piece.ID{}
	for _, pt := range all {
		g.enter(pt, of)
	}
	return g
}

// enter notes where a pattern may start; of holds the ids of kinds that were
// looked for.
func (g *grammar) enter(pt *pattern, of map[piece.Kind][]piece.ID) {
	kinds, ids := pt.opening()
	if _, looked := of[kinds]; !looked {
		of[kinds] = piece.OfKinds(kinds)
	}
	for _, id := range append(ids, of[kinds]...) {
		if more := int(id) + 1 - len(g.starts); more > 0 {
			g.starts = append(g.starts, make([][]*pattern, more)...)
		}
		if at := g.starts[id]; len(at) == 0 || at[len(at)-1] != pt {
			g.starts[id] = append(at, pt)
		}
	}
}

// opening is what the body may begin with.
func (pt *pattern) opening() (kinds piece.Kind, ids []piece.ID) {
	for i := range pt.body {
		e := &pt.body[i]
		kinds, ids = kinds|e.kinds, append(ids, e.ids...)
		if e.year {
			kinds |= piece.Card
		}
		if !e.optional {
			break
		}
	}
	return kinds, ids
}

func compile(source string, rule *rule) *pattern {
	pt := &pattern{rule: rule}
	into := &pt.body
	if strings.Contains(source, " < ") {
		into = &pt.before
	}
	for _, f := range strings.Fields(source) {
		switch f {
		case "<":
			into = &pt.body
		case ">":
			into = &pt.after
		default:
			*into = append(*into, compileElement(f))
		}
	}
	return pt
}

func compileElement(f string) element {
	var e element
	if len(f) > 1 && f[len(f)-1] == '?' {
		e.optional, f = true, f[:len(f)-1]
	}
	for _, alt := range strings.Split(f, "|") {
		k, isKind := kindNames[alt]
		switch {
		case isKind:
			e.kinds |= k
			e.count = e.count || alt == "@num"
			e.year = e.year || alt == "@year"
		case strings.HasPrefix(alt, "@"):
			panic(fmt.Sprintf("pattern element %q: no such kind", f))
		default:
			e.ids = append(e.ids, piece.WordID(alt))
		}
	}
	return e
}
