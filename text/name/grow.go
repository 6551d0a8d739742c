package name

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// grown lengthens names of people over the words with capitals that stand
// directly beside them and are no part of another name, and joins two names
// of people with nothing but a space between.
func (r *Reading) grown(names []news.Name) []news.Name {
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
		for at < len(r.all) && r.tokens[at].Start < n.Start {
			at++
		}
		floor, ceiling := 0, len(r.text)
		if len(out) > 0 {
			floor = out[len(out)-1].End
		}
		if i+1 < len(names) {
			ceiling = names[i+1].Start
		}
		r.grow(at, &n, floor, ceiling)
		if k := len(out) - 1; k >= 0 && out[k].Kind == "person" && r.text[out[k].End:n.Start] == " " && wordCount(out[k].In(r.text))+wordCount(n.In(r.text)) <= 5 {
			out[k].End, out[k].Rule = n.End, "side by side"
			continue
		}
		out = append(out, n)
	}
	return out
}

func wordCount(s string) int { return strings.Count(s, " ") + 1 }

// grow takes the words before and behind the name whose first token is at.
func (r *Reading) grow(at int, n *news.Name, floor, ceiling int) {
	for k := at - 1; k >= 0 && at-k <= 2; k-- {
		t := r.tokens[k]
		if t.Start < floor || t.End > n.Start || r.text[t.End:n.Start] != " " || !r.personal(k) {
			break
		}
		n.Start, n.Rule = t.Start, "word before"
	}
	for k := at; k < len(r.all) && r.tokens[k].Start < n.End+2; k++ {
		t := r.tokens[k]
		if t.Start < n.End {
			continue
		}
		if t.End > ceiling || r.text[n.End:t.Start] != " " || !r.personal(k) {
			break
		}
		n.End, n.Rule = t.End, "word behind"
	}
	if g := generation(r.text[n.End:]); g > 0 {
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
func (r *Reading) personal(k int) bool {
	const others = gazetteer.Honour | gazetteer.Job | gazetteer.National | gazetteer.People | gazetteer.Calendar |
		gazetteer.BodyWord | gazetteer.PlaceWord | gazetteer.Nation | gazetteer.State | gazetteer.Body | gazetteer.Press | gazetteer.CommonWord
	t := &r.all[k]
	if t.form != titleForm || t.elsewhere&seenLower != 0 {
		return false
	}
	return t.kinds&others == 0
}
