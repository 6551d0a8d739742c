package figure

import (
	"strings"

	"synoptic/news"
	"synoptic/text/piece"
)

// head is the lemma of the noun that what stands from piece i on comes to,
// and the piece after it: "elderly people" is of people.
func (r *reading) head(i int) (lemma string, to int) {
	if i < len(r.ps) && (r.ps[i].ID == lexOf || r.ps[i].ID == lexMore) {
		i++
		if i < len(r.ps) && (r.ps[i].ID == lexThe || r.ps[i].ID == lexMore) {
			i++
		}
	}
	i = r.ps.pastHyphen(i)
	if i >= len(r.ps) || r.ps[i].Broke || r.ps[i].Is(piece.Month|piece.Weekday|piece.Shift|piece.Near) && !r.ps[i].Is(piece.Ordinal) {
		return "", i
	}
	last := r.counted(i)
	if last < 0 {
		last = r.lastNoun(i)
	}
	if last < 0 {
		return "", i
	}
	ts := r.marks.Tokens
	for to = i; to < len(r.ps) && r.ps[to].Start < ts[last].End; {
		to++
	}
	return lemmaOf(&ts[last], r.text), to
}

// counted is the token that the number right before piece i counts, as the
// tree tells; -1 if it tells none.
func (r *reading) counted(i int) int {
	const reach = 8
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i-1].Start)
	if k >= len(ts) || ts[k].Rel != "nummod" || ts[k].Head <= k || ts[k].Head > k+reach || ts[ts[k].Head].Tag != "NOUN" {
		return -1
	}
	if strings.IndexByte(r.text[ts[k].End:ts[ts[k].Head].Start], '\n') >= 0 || i < len(r.ps) && !r.ps[i].Letters && !r.ps[i].Glued {
		return -1 // 8 — Witness
	}
	return ts[k].Head
}

// lastNoun is the token of the last noun of the noun phrase that begins at
// piece i, -1 if none begins there.
func (r *reading) lastNoun(i int) int {
	const reach = 8
	ts := r.marks.Tokens
	first := r.tags.at(r.ps[i].Start)
	last := -1
	for k := first; k < len(ts) && k < first+reach; k++ {
		if k > first && strings.IndexByte(r.text[ts[k-1].End:ts[k].Start], '\n') >= 0 {
			break
		}
		switch ts[k].Tag {
		case "NOUN", "PROPN":
			if last = k; ts[k].Rel != "" && ts[k].Rel != "compound" && ts[k].Rel != "amod" {
				return k // the tree says that the phrase ends with it
			}
			continue
		case "ADJ", "PUNCT":
			if ts[k].Tag == "ADJ" && last < 0 || r.text[ts[k].Start] == '-' {
				continue
			}
		case "ADV", "VERB":
			if last < 0 && k+1 < len(ts) && ts[k+1].Tag == "NOUN" {
				continue
			}
		}
		break
	}
	return last
}

// lemmaOf is the lemma of a token, or its word made singular where it has
// none.
func lemmaOf(t *news.Token, text string) string {
	if t.Lemma != "" {
		return t.Lemma
	}
	w := strings.ToLower(t.In(text))
	switch {
	case t.Fine != "NNS":
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	}
	return strings.TrimSuffix(w, "s")
}

// plural says whether piece i is a noun of more than one.
func (r *reading) plural(i int) bool {
	ts := r.marks.Tokens
	k := r.tags.at(r.ps[i].Start)
	return k < len(ts) && (ts[k].Fine == "NNS" || ts[k].Fine == "NNPS")
}

// countedIn fills what a figure with a unit is of: the noun after it ("a 25%
// levy"), or after "of" ("25% of the vote").
func (r *reading) countedIn(n *numeral) bool {
	n.right = max(n.right, n.to)
	if of, to := r.head(n.right); of != "" {
		n.Of = of
		r.ps.about(n, n.left, to)
	}
	return true
}

// about widens the words that tell what is counted to the pieces given.
func (ps scan) about(n *numeral, from, to int) {
	s := news.Span{Start: ps[from].Start, End: ps[to-1].End}
	if n.About.Len() == 0 {
		n.About = s
		return
	}
	n.About = news.Span{Start: min(n.About.Start, s.Start), End: max(n.About.End, s.End)}
}
