package statement

import (
	"strings"

	"synoptic/meaning"
	"synoptic/news"
)

// parted are words by which a number counts only some: those before it, and
// those behind what it counts. A span of time or way told as so much later, or
// as still to go, is no count of all.
var (
	partedBefore = wordSet(`first last next final opening closing remaining latest previous`)
	partedBehind = wordSet(`later earlier before after ago apart remaining left`)
)

// position is the word by which a number is a part of a run, or a place in it:
// the first 41 laps, one lap later, eight to go; "" if none stands there.
func (al *Alignment) position(s *Sentence, first, last int) string {
	r := al.story.Reports[s.Report]
	ts := r.Marks.Tokens
	if k := first - 1; k >= s.First {
		if w := strings.ToLower(ts[k].In(r.Text)); partedBefore[w] || w == "only" && k > s.First && ts[k-1].Tag == "DET" {
			return w
		}
	}
	for k := last + 1; k < min(s.Last, last+1+partReach); k++ {
		w := strings.ToLower(ts[k].In(r.Text))
		switch {
		case w == "to" && k+1 < s.Last && strings.EqualFold(ts[k+1].In(r.Text), "go"):
			return "left"
		case w == "remaining":
			return "left"
		case partedBehind[w] && (k+1 == s.Last || ts[k].Tag == "ADV" || ts[k].Tag == "VERB"):
			return w
		case ts[k].Tag != "NOUN" && ts[k].Tag != "ADJ":
			return ""
		}
	}
	return ""
}

// inRun says whether a number is a part of a run, or a place in it.
func (al *Alignment) inRun(s *Sentence, it *Item) bool {
	first, last := s.tokensOf(al.story.Reports[s.Report].Marks.Tokens, it)
	return al.position(s, first, last) != ""
}

// names says whether a number is the name of one thing, or of a day, and counts
// nothing: Category 2, No. 2, Sept. 11.
func (al *Alignment) names(s *Sentence, it *Item) bool {
	ts := al.story.Reports[s.Report].Marks.Tokens
	k := it.Token - 1
	if k >= s.First && strings.EqualFold(ts[k].In(al.story.Reports[s.Report].Text), "no.") {
		return true
	}
	if k < s.First || ts[k].Tag != "PROPN" || strings.EqualFold(ts[k].In(al.story.Reports[s.Report].Text), "some") {
		return false
	}
	return ts[k].Head == it.Token || ts[it.Token].Head == k
}

// measures says whether a number tells how many times as great something is as
// another thing: four times the size.
func (al *Alignment) measures(s *Sentence, it *Item) bool {
	after := strings.Fields(al.story.Reports[s.Report].Text[it.End:s.End])
	return len(after) > 1 && after[0] == "times" && (after[1] == "the" || after[1] == "its" || after[1] == "as")
}

// aged says whether a number is an age by the word before it, and counts nobody:
// aged 13, under the age of 18.
func (al *Alignment) aged(s *Sentence, it *Item) bool {
	r := al.story.Reports[s.Report]
	first, _ := s.tokensOf(r.Marks.Tokens, it)
	for k := first - 1; k >= max(s.First, first-2); k-- {
		switch strings.ToLower(r.Marks.Tokens[k].Lemma) {
		case "age", "aged":
			return true
		}
	}
	return false
}

// tokensOf is the tokens of an item, the last included.
func (s *Sentence) tokensOf(ts []news.Token, it *Item) (first, last int) {
	first, last = it.Token, it.Token
	for first > s.First && ts[first-1].Start >= it.Start {
		first--
	}
	for last+1 < s.Last && ts[last+1].End <= it.End {
		last++
	}
	return first, last
}

// OfOneNoun says whether two numbers stand before one noun that says in several
// of the same words what it counts: eight state laws, three state laws; 54 billion
// worth of foreign goods. A number that some more words hold, and one in a longer
// run of words that belongs to a name, count what they will.
func (al *Alignment) OfOneNoun(i, j int) bool {
	_, last := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	_, to := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	telling, noun := 0, false
	seen := -1
	for x, y := last+1-al.A.First, to+1-al.B.First; x < len(al.A.forms) && y < len(al.B.forms) && al.A.forms[x] == al.B.forms[y]; x, y = x+1, y+1 {
		k := al.A.owner[x]
		if k < 0 || k == seen {
			continue
		}
		seen = k
		it := &al.A.Items[k]
		if it.Kind == Word && it.Pos == meaning.Verb || it.Kind == Moment {
			break
		}
		if !it.Light {
			telling++
		}
		noun = noun || it.Noun()
	}
	return noun && telling >= leastOfNoun
}

// leastOfNoun is how many items behind two numbers are the same where they count
// one noun of several words.
const leastOfNoun = 2
