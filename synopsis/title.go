package synopsis

import (
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/table"
)

// title is the title whose words most reports use in their titles and first
// sentences; the earliest report's of equals. One that does not tell plainly
// what happened stands back, and so does that of an opinion behind the news.
func (g *comparison) title() string {
	t := g.Table
	best, at := 0.0, -1
	heads := make([]map[int32]float64, len(t.Reports))
	for i := range t.Reports {
		heads[i] = headOf(t.Vocab, &t.Reports[i])
	}
	for i := range t.Reports {
		title := string(t.Reports[i].Title)
		words := t.Vocab.Words(title)
		if len(words) == 0 {
			continue
		}
		score, all := 0.0, 0.0
		seen := map[int32]bool{}
		for _, w := range words {
			if seen[w.Stem] || t.Weight(w) == 0 {
				continue
			}
			seen[w.Stem] = true
			all += t.Weight(w)
			for j := range heads {
				score += heads[j][w.Stem]
			}
		}
		score = score / (all + 1) / float64(len(heads)) * plainTitle(title)
		if untoldNumber(title, t.Reports[i].Text) || saysOneOf(title, claim.Overtaken(g.story, i)) {
			score *= outdated
		}
		score *= g.story.News(i)
		if t.Reports[i].Foreign() {
			score /= unread
		}
		if at < 0 || score > best {
			best, at = score, i
		}
	}
	if at < 0 {
		return ""
	}
	return string(t.Reports[at].Title)
}

// saysOneOf says whether a title has one of the verbs as they are: will meet.
func saysOneOf(title string, verbs []string) bool {
	words := strings.Fields(strings.ToLower(title))
	return slices.ContainsFunc(verbs, func(v string) bool { return slices.Contains(words, v) })
}

// outdated is by how much a title stands back that counts what its report does not,
// since the text was written anew and the title was not, and one that tells as yet to
// come what another report tells as done.
const outdated = .5

// untoldNumber says whether a title has a number of two figures or more that
// stands nowhere in the text.
func untoldNumber(title, text string) bool {
	digits := func(r rune) bool { return !unicode.IsDigit(r) && r != ',' && r != '.' }
	for _, f := range strings.FieldsFunc(title, digits) {
		if f = strings.Trim(f, ",."); len(f) > 1 && !strings.Contains(text, f) {
			return true
		}
	}
	return false
}

// unread is by how much the title of a report in another language stands back.
const unread = 100

// headOf is the words of a report's title and first two sentences with their
// weights.
func headOf(v *table.Vocab, r *table.Sheet) map[int32]float64 {
	words := v.Words(string(r.Title))
	if ss := r.Marks.Sentences; len(ss) > 0 {
		words = append(words, r.In(news.Span{Start: 0, End: ss[min(1, len(ss)-1)].End})...)
	}
	out := map[int32]float64{}
	for _, w := range words {
		if w.Stem >= 0 {
			out[w.Stem] = v.Weight(w)
		}
	}
	return out
}
