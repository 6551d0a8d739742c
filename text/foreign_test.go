package text

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestForeign: of a text in a language that is not read there are names,
// whole numbers, years and what stands in marks, and nobody speaks.
func TestForeign(t *testing.T) {
	for _, c := range []struct{ language, text, names, quotes, figures, moments string }{
		{
			"es", "El alcalde Pablo Ruiz cerró el muelle en 2031. «No hay peligro», dijo Ruiz a 40 vecinos de Madrid; costará 3.500 euros.",
			"Pablo Ruiz|Ruiz|Madrid", "No hay peligro", "40", "2031",
		},
		{"de", "Der Bürgermeister Karl Lund schloss die Mole am 4.5.2031 um 10:30 Uhr. „Es gibt keine Gefahr“, sagte Lund den 12 Zeugen.", "Karl Lund|Lund", "Es gibt keine Gefahr", "12", ""},
		{"und", "Trel 7 mor 12,5 dun.", "", "", "7", ""},
	} {
		m := Read(news.Report{Text: c.text, Language: c.language}).Marks
		if len(m.Clauses)+len(m.Credits)+len(m.Mentions) > 0 {
			t.Errorf("%q: claims are made of it: %+v", c.text, m)
		}
		for _, q := range m.Quotes {
			if q.Speaker != "" || q.Source != nil {
				t.Errorf("%q: %q is said to speak", c.text, q.Speaker)
			}
		}
		for what, pair := range map[string][2]string{
			"names":   {c.names, list(m.Names, func(n news.Name) news.Span { return n.Span }, c.text)},
			"quotes":  {c.quotes, list(m.Quotes, func(q news.Quote) news.Span { return q.Span }, c.text)},
			"figures": {c.figures, list(m.Figures, func(f news.Figure) news.Span { return f.Span }, c.text)},
			"moments": {c.moments, list(m.Moments, func(f news.Moment) news.Span { return f.Span }, c.text)},
		} {
			if pair[0] != pair[1] {
				t.Errorf("%q: %s %q, want %q", c.text, what, pair[1], pair[0])
			}
		}
	}
}

func list[M any](marks []M, span func(M) news.Span, text string) string {
	var out []string
	for _, m := range marks {
		out = append(out, span(m).In(text))
	}
	return strings.Join(out, "|")
}
