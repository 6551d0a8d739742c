package dispute

import (
	"slices"
	"strings"
	"unicode"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// writings finds names whose letters are the same in all reports and which are
// written otherwise: a word with and without accents, several as one, with a
// hyphen, or apart. Capital letters and apostrophes are a matter of house style and
// none of spelling, and so are the ways to write a place that the gazetteer knows.
func (g *inquiry) writings() []answer {
	var order []string
	forms := map[string][]answer{}
	note := func(key, form string, report int, sp news.Span) {
		if len(key) < shortestName || sp.Len() > longestName {
			return
		}
		if forms[key] == nil {
			order = append(order, key)
		}
		forms[key] = append(forms[key], answer{kind: "name", question: "name " + key, value: form, report: report, words: sp, cite: sentenceAround(&g.Reports[report], sp), about: sp})
	}
	for i := range g.Reports {
		if g.story.Voice[i] != i {
			continue
		}
		r := &g.Reports[i]
		for _, n := range r.Marks.Names {
			if form := table.Unaccented(written(n.In(r.Text))); strings.ContainsAny(form, " -") || !strings.Contains(n.In(r.Text), " ") {
				note(letters(form), form, i, n.Span)
			}
		}
		for k, w := range r.Words {
			if form := written(w.In(r.Text)); w.Named && table.IsUpper(w.In(r.Text)) {
				note("-"+table.Unaccented(form), form, i, wholeName(r, k))
			}
		}
	}
	var out []answer
	for _, key := range order {
		if all := forms[key]; apartSomewhere(all) && !g.placed(all) {
			out = append(out, all...)
		}
	}
	return out
}

// placed says whether one of the names is a place that the gazetteer knows.
func (g *inquiry) placed(all []answer) bool {
	return slices.ContainsFunc(all, func(a answer) bool {
		_, known := gazetteer.Place(a.words.In(g.Reports[a.report].Text))
		return known
	})
}

// apartSomewhere says whether a name is written in two ways.
func apartSomewhere(all []answer) bool {
	for _, a := range all {
		if a.value != all[0].value {
			return true
		}
	}
	return false
}

// marksOfName are the signs by which one name is set in several ways: Jr. and , Jr., a
// nickname in one kind of quotation marks or another.
var marksOfName = strings.NewReplacer("’", "'", ".", "", ",", "", "“", "", "”", "", "\"", "")

// written is a name in small letters, without what only belongs to its place
// in the sentence.
func written(name string) string {
	low := strings.ToLower(strings.Join(strings.Fields(name), " "))
	low = marksOfName.Replace(low)
	low = strings.TrimSuffix(strings.TrimSuffix(low, "'s"), "s'")
	return strings.TrimFunc(strings.ReplaceAll(low, "'", ""), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// letters are the letters and digits of a name, without accents.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, table.Unaccented(written(name)))
}
