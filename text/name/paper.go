package name

import (
	"regexp"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// papered makes the names of outlets whole that were taken for shorter ones: what
// stands with a capital behind a name goes with it, where a list of outlets has the two
// as one ("USA Today", not what the USA did today); and names those of one word that a
// list has, and no English word is ("first reported by Politico").
func papered(r *Reading, names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	at := 0
	for k := range r.tokens {
		t := r.tokens[k].Span
		for at < len(names) && names[at].End <= t.Start {
			out = append(out, names[at])
			at++
		}
		switch last := len(out) - 1; {
		case at < len(names) && names[at].Start < t.End, !letter.IsUpper(r.text[t.Start]):
		case last >= 0 && t.Start == out[last].End+1 && listed(r.text[out[last].Start:t.End]):
			out[last] = news.Name{Span: news.Span{Start: out[last].Start, End: t.End}, Kind: "organisation", Rule: "outlet"}
		case soleOutlet(r, k):
			out = append(out, news.Name{Span: t, Kind: "organisation", Rule: "outlet"})
		}
	}
	return withoutEnding(r, append(out, names[at:]...))
}

// withoutEnding shortens names to which a hyphen ties a word that is none: of
// "Venn-backed", "Venn".
func withoutEnding(r *Reading, names []news.Name) []news.Name {
	for i := range names {
		if words := names[i].In(r.text); strings.Contains(words, "-") {
			if at := tied.FindStringIndex(words); at != nil {
				names[i].End = names[i].Start + at[0]
			}
		}
	}
	return names
}

// tied is what a hyphen ties to a name that is no part of it.
var tied = regexp.MustCompile(`-(?:[a-z]+ed|led|era|style|born|run|held|owned|bound)$`)

// listed says whether a list of outlets has words.
func listed(words string) bool {
	_, is := gazetteer.Media(words)
	return is
}

// soleOutlet says whether token k, in the middle of a sentence, is the name of an
// outlet and nothing else.
func soleOutlet(r *Reading, k int) bool {
	const others = gazetteer.CommonWord | gazetteer.Given | gazetteer.Surname | gazetteer.City | gazetteer.Nation | gazetteer.Region | gazetteer.National | gazetteer.People | gazetteer.Calendar | gazetteer.Honour
	t := &r.all[k]
	return t.form == titleForm && !t.first && t.elsewhere&seenLower == 0 && t.kinds&gazetteer.Press != 0 && t.kinds&others == 0 && listed(r.tokens[k].In(r.text))
}
