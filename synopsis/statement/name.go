package statement

import (
	"slices"
	"strings"

	"synoptic/meaning"
	"synoptic/news"
)

// called is a name of several words that a report of the story holds.
type called struct {
	words []string
	name  string
	class string
}

// namesakes are the names of several words that reading found in any report, by
// their first two words, the longest first: what one report shows to be a name is one
// in all. A body whose words the reports write small too is told by them.
func namesakes(reports []*news.Report) map[[2]string][]called {
	out, small, seen := map[[2]string][]called{}, written(reports), map[string]bool{}
	for _, r := range reports {
		for _, n := range r.Marks.Names {
			words := strings.Fields(n.In(r.Text))
			if n.Kind == "other" || len(words) < 2 || len(words) > longestNamesake || slices.ContainsFunc(words, func(w string) bool { return !capital(w) }) {
				continue
			}
			if n.Kind == "organisation" && slices.ContainsFunc(words, func(w string) bool { return small[strings.ToLower(w)] }) {
				continue
			}
			if key := strings.Join(words, " "); !seen[key] {
				seen[key] = true
				two := [2]string{words[0], words[1]}
				out[two] = append(out[two], called{words, n.Name, n.Kind})
			}
		}
	}
	for _, all := range out {
		slices.SortStableFunc(all, func(a, b called) int { return len(b.words) - len(a.words) })
	}
	return out
}

// written are the words that a report writes in small letters.
func written(reports []*news.Report) map[string]bool {
	out := map[string]bool{}
	for _, r := range reports {
		for _, t := range r.Marks.Tokens {
			if w := t.In(r.Text); w[0] >= 'a' && w[0] <= 'z' {
				out[w] = true
			}
		}
	}
	return out
}

// longestNamesake is how many words such a name has at most.
const longestNamesake = 5

// capital says whether a word begins with a capital letter and goes on in small
// ones.
func capital(word string) bool {
	return word[0] >= 'A' && word[0] <= 'Z' && (len(word) == 1 || word != strings.ToUpper(word))
}

// namesakes adds the names of a sentence that reading found in other reports
// only.
func (l *layer) namesakes(s *Sentence) {
	ts := l.report.Marks.Tokens[s.First:s.Last]
	for k := range ts[:max(len(ts)-1, 0)] {
		if l.owner[k] >= 0 {
			continue
		}
		for _, c := range l.story.called[[2]string{ts[k].In(l.report.Text), ts[k+1].In(l.report.Text)}] {
			if l.stands(ts[k:], c.words) {
				l.add(s, Item{Span: news.Span{Start: ts[k].Start, End: ts[k+len(c.words)-1].End}, Kind: Name, Who: l.names(c.name), Class: c.class})
				break
			}
		}
	}
}

// stands says whether tokens begin with the words.
func (l *layer) stands(ts []news.Token, words []string) bool {
	if len(ts) < len(words) {
		return false
	}
	for i, w := range words {
		if ts[i].In(l.report.Text) != w {
			return false
		}
	}
	return len(ts) == len(words) || !capital(ts[len(words)].In(l.report.Text)) || ts[len(words)].Start-ts[len(words)-1].End != 1
}

// nameAndWord grades a name and a word: the role by which the name's bearer
// is called, a word of the name itself, the people of a place.
func (j *judge) nameAndWord(x, y int32) Grade {
	n, w := j.of[x], j.of[y]
	switch {
	case n.Surface == w.Lemma && !n.Pronoun:
		return Equal
	case n.Titled && n.Lemma == w.Lemma:
		return Vouch
	case n.Class == "person":
		return None
	case HoldsWord(n.Surface, w.Lemma):
		return Vouch
	case !strings.Contains(n.Who, " ") && j.circle.Relate(j.lemma[x], j.lemma[y]) == meaning.Derived:
		return Vouch
	}
	return None
}

// partOfName says whether a word is one of several of a name.
func partOfName(n, w *Item) bool {
	return strings.Contains(n.Surface, " ") && !n.Titled && HoldsWord(n.Surface, w.Lemma)
}

// HoldsWord says whether one of the words of a name is the word.
func HoldsWord(surface, word string) bool {
	for f := range strings.FieldsSeq(surface) {
		if f == word {
			return true
		}
	}
	return false
}
