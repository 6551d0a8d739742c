package saying

import (
	"cmp"
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// Settle gives quotations whose own report does not name the speaker beside
// them the speaker that other reports name beside the same words. It changes
// the speech on the table, never the marks of a report.
//
//	named     the words that name the speaker stand with the quotation
//	inferred  a pronoun, a role, the paragraph or nothing tells who spoke
func (h *Hearing) Settle() {
	for u := range h.all {
		name, from, sure := h.elected(u)
		if name == "" {
			continue
		}
		h.all[u].said = name
		for _, p := range h.all[u].pieces {
			x := &h.pieces[p]
			q := &h.t.Reports[x.report].Speech[x.quote]
			if h.t.Same(x.said, name) || h.named(x) || h.cannotBe(x, name) || !h.tells(x) || !sure && tellsName(x.said) {
				continue
			}
			q.Speaker, q.Rule = news.Maybe(name), q.Rule+"; same words in "+h.t.Reports[from].Letter
			x.said = name
		}
	}
}

// elected is the speaker most reports give an utterance, a named one before
// an inferred one, the report that first names it, and whether any names it
// beside the words.
func (h *Hearing) elected(u int) (name string, from int, sure bool) {
	votes, first := map[string]float64{}, map[string]int{}
	var order []string
	for _, p := range h.all[u].pieces {
		x := &h.pieces[p]
		if x.said == "" {
			continue
		}
		if _, ok := first[x.said]; !ok {
			first[x.said] = x.report
			order = append(order, x.said)
		}
		switch {
		case h.named(x):
			votes[x.said] += 3
		case h.t.People.Named(x.said):
			votes[x.said]++
		default:
			votes[x.said] += 0.3
		}
	}
	for _, n := range order {
		if name == "" || cmp.Compare(votes[n], votes[name]) > 0 {
			name = n
		}
	}
	return name, first[name], votes[name] >= 3
}

// named says whether the report names the speaker beside the quotation.
func (h *Hearing) named(x *piece) bool {
	r := &h.t.Reports[x.report]
	q := r.Speech[x.quote]
	if q.Source == nil || !h.t.People.Named(x.said) {
		return false
	}
	source := strings.Fields(table.BareName(q.Source.In(r.Text)))
	said := strings.Fields(table.BareName(string(q.Speaker)))
	return len(source) > 0 && len(said) > 0 && strings.Contains(" "+strings.Join(source, " ")+" ", " "+said[len(said)-1]+" ")
}

// tellsName says whether the words for a speaker hold a name: "the Orrin Bay
// rowers", not "a video".
func tellsName(speaker string) bool {
	for i := 1; i < len(speaker); i++ {
		if speaker[i-1] == ' ' && speaker[i] >= 'A' && speaker[i] <= 'Z' {
			return true
		}
	}
	return false
}

// tells says whether a piece has words enough to know it by.
func (h *Hearing) tells(x *piece) bool {
	return len(x.words) >= 7 || len(x.words) >= 4 && content(h.t.Vocab, x.words) >= 0.8
}
