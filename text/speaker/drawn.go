package speaker

import (
	"strings"

	"synoptic/news"
	"synoptic/text/quote"
	"synoptic/text/sentence"
)

// drawnReach is how many quotations further on the words of a line drawn out
// of a text stand in it.
const drawnReach = 40

// drawn gives the quotation that is a paragraph by itself the speaker that its
// words have further on, where somebody is told to say them: a page draws a
// line out of its text and sets it between paragraphs.
func drawn(d *reading) {
	quotes := d.marks.Quotes
	for i := range quotes {
		q := &quotes[i]
		if q.Scare || !strings.HasPrefix(q.Kind, "direct") || toldOf(d, q) || !ownParagraph(d.text, q) {
			continue
		}
		words := bareWords(q.In(d.text))
		if strings.Count(words, " ") < 3 {
			continue
		}
		for k := i + 1; k < len(quotes) && k-i < drawnReach; k++ {
			if quotes[k].Speaker == "" || !toldOf(d, &quotes[k]) || !strings.Contains(bareWords(quotes[k].In(d.text)), words) {
				continue
			}
			q.Speaker, q.Source, q.Cue = quotes[k].Speaker, quotes[k].Source, quotes[k].Cue
			q.Rule = ruleless(q.Rule) + ", said further on"
			break
		}
	}
}

// toldOf says whether a verb by the quotation tells whose it is.
func toldOf(d *reading, q *news.Quote) bool {
	if q.Cue == nil || q.Source == nil {
		return false
	}
	at := sentence.At(d.marks.Sentences, q.Start)
	end := sentence.At(d.marks.Sentences, max(q.Start, q.End-1))
	return at >= 0 && end >= 0 && q.Cue.Start >= d.marks.Sentences[at].Start && q.Cue.End <= d.marks.Sentences[end].End
}

// ownParagraph says whether the quotation is all of its paragraph.
func ownParagraph(text string, q *news.Quote) bool {
	start, end := quote.OpenMark(text, q.Start), quote.CloseMark(text, q.End)
	return (start == 0 || text[start-1] == '\n') && (end == len(text) || text[end] == '\n')
}

// bareWords is what is said without the stop at its end, in small letters.
func bareWords(words string) string {
	return strings.ToLower(strings.TrimRight(words, " .,!?"))
}

// ruleless is the rule of the marks alone.
func ruleless(rules string) string {
	marks, _, _ := strings.Cut(rules, ", ")
	return marks
}
