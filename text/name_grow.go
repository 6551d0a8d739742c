package text

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// grown lengthens names of people over the words with capitals that stand
// directly beside them and are no part of another name, and joins two names
// of people with nothing but a space between.
func (d *doc) grown(all []nameToken, names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	at := 0
	for i := range names {
		n := names[i]
		if k := len(out) - 1; k >= 0 && n.Start < out[k].End {
			continue // Jr. by itself, or with what is written to it
		}
		if n.Kind != "person" {
			out = append(out, n)
			continue
		}
		for at < len(all) && d.marks.Tokens[at].Start < n.Start {
			at++
		}
		floor, ceiling := 0, len(d.text)
		if len(out) > 0 {
			floor = out[len(out)-1].End
		}
		if i+1 < len(names) {
			ceiling = names[i+1].Start
		}
		d.grow(all, at, &n, floor, ceiling)
		if k := len(out) - 1; k >= 0 && out[k].Kind == "person" && d.text[out[k].End:n.Start] == " " && words(out[k].In(d.text))+words(n.In(d.text)) <= 5 {
			out[k].End, out[k].Rule = n.End, "side by side"
			continue
		}
		out = append(out, n)
	}
	return out
}

func words(s string) int { return strings.Count(s, " ") + 1 }

// grow takes the words before and behind the name whose first token is at.
func (d *doc) grow(all []nameToken, at int, n *news.Name, floor, ceiling int) {
	for k := at - 1; k >= 0 && at-k <= 2; k-- {
		t := d.marks.Tokens[k]
		if t.Start < floor || t.End > n.Start || d.text[t.End:n.Start] != " " || !d.personal(all, k) {
			break
		}
		n.Start, n.Rule = t.Start, "word before"
	}
	for k := at; k < len(all) && d.marks.Tokens[k].Start < n.End+2; k++ {
		t := d.marks.Tokens[k]
		if t.Start < n.End {
			continue
		}
		if t.End > ceiling || d.text[n.End:t.Start] != " " || !d.personal(all, k) {
			break
		}
		n.End, n.Rule = t.End, "word behind"
	}
	if g := generation(d.text[n.End:]); g > 0 {
		n.End, n.Rule = n.End+g, "word behind"
	}
}

// generation is how many bytes right behind a name tell a child from the parent of
// that name: " Jr.", ", Sr", " III"; 0 if there are none.
func generation(behind string) int {
	at := 0
	if strings.HasPrefix(behind, ",") {
		at = 1
	}
	if !strings.HasPrefix(behind[at:], " ") {
		return 0
	}
	at++
	for _, word := range []string{"Jr.", "Jr", "Sr.", "Sr", "III", "II", "IV"} {
		end := at + len(word)
		if strings.HasPrefix(behind[at:], word) && (end == len(behind) || strings.ContainsAny(behind[end:end+1], " ,.;:)’'\n\"”—-")) {
			return end
		}
	}
	return 0
}

// personal says whether a word can belong to the name of the person beside it.
func (d *doc) personal(all []nameToken, k int) bool {
	const others = gazetteer.Honour | gazetteer.Job | gazetteer.National | gazetteer.People | gazetteer.Calendar |
		gazetteer.BodyWord | gazetteer.PlaceWord | gazetteer.Nation | gazetteer.State | gazetteer.Body | gazetteer.Press | gazetteer.CommonWord
	t := &all[k]
	if t.form != titleForm || t.elsewhere&seenLower != 0 {
		return false
	}
	return t.kinds&others == 0
}
