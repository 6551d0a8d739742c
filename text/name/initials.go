package name

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
)

// bracketed adds the initials in brackets that stand right after the name of
// an organisation and are its own: "National Harbour Authority (NHA)".
func (r *Reading) bracketed(names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	for i, n := range names {
		out = append(out, n)
		next := len(r.text)
		if i+1 < len(names) {
			next = names[i+1].Start
		}
		if short := initialsAfter(r.text, n); short.Len() > 0 && short.Start <= next {
			if short.Start == next {
				names[i+1].Kind = n.Kind
				continue
			}
			if short.End <= next {
				out = append(out, news.Name{Span: short, Kind: n.Kind, Rule: "initials in brackets"})
			}
		}
	}
	return out
}

// initialsAfter is the word in brackets after the name if it is made of the
// name's initials.
func initialsAfter(text string, n news.Name) news.Span {
	rest := text[n.End:min(len(text), n.End+16)]
	if n.Kind == "person" || !strings.HasPrefix(rest, " (") {
		return news.Span{}
	}
	end := strings.IndexByte(rest, ')')
	if end < 4 {
		return news.Span{}
	}
	letters := rest[2:end]
	if !isUpperText(letters) || !initials(gazetteer.Fold(letters), cutArticle(nameWords(n.In(text)))) {
		return news.Span{}
	}
	return news.Span{Start: n.End + 2, End: n.End + end}
}
