package synopsis

import (
	"strings"
	"unicode"

	"synoptic/news"
)

// title is the title whose words most reports use in their titles and first
// sentences; the earliest report's of equals. One that does not tell plainly
// what happened stands back, and so does that of an opinion behind the news.
func (g *comparison) title() string {
	t := g.table
	best, at := 0.0, -1
	heads := make([]map[int32]float64, len(t.reports))
	for i := range t.reports {
		heads[i] = t.head(&t.reports[i])
	}
	for i := range t.reports {
		title := string(t.reports[i].Title)
		words := t.vocab.words(title)
		if len(words) == 0 {
			continue
		}
		score, all := 0.0, 0.0
		seen := map[int32]bool{}
		for _, w := range words {
			if seen[w.stem] || t.weight(w) == 0 {
				continue
			}
			seen[w.stem] = true
			all += t.weight(w)
			for j := range heads {
				score += heads[j][w.stem]
			}
		}
		score = score / (all + 1) / float64(len(heads)) * plainTitle(title)
		if untoldNumber(title, t.reports[i].Text) {
			score *= outdated
		}
		score *= g.story.News(i)
		if t.reports[i].Foreign() {
			score /= unread
		}
		if at < 0 || score > best {
			best, at = score, i
		}
	}
	if at < 0 {
		return ""
	}
	return string(t.reports[at].Title)
}

// outdated is by how much a title stands back that counts what its report does not:
// the text was written anew, the title was not.
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

// head is the words of a report's title and first two sentences with their
// weights.
func (v *vocab) head(r *sheet) map[int32]float64 {
	words := v.words(string(r.Title))
	if ss := r.Marks.Sentences; len(ss) > 0 {
		words = append(words, r.in(news.Span{Start: 0, End: ss[min(1, len(ss)-1)].End})...)
	}
	out := map[int32]float64{}
	for _, w := range words {
		if w.stem >= 0 {
			out[w.stem] = v.weight(w)
		}
	}
	return out
}
