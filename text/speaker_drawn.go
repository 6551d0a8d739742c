package text

import "strings"

// drawnReach is how many quotations further on the words of a line drawn out
// of a text stand in it.
const drawnReach = 40

// drawn gives the quotation that is a paragraph by itself the speaker that its
// words have further on, where somebody is told to say them: a page draws a
// line out of its text and sets it between paragraphs.
func (s *speakers) drawn() {
	quotes := s.marks.Quotes
	for i := range quotes {
		q := &quotes[i]
		if q.Scare || !strings.HasPrefix(q.Kind, "direct") || s.told(i) || !s.ownParagraph(i) {
			continue
		}
		words := bareWords(q.In(s.text))
		if strings.Count(words, " ") < 3 {
			continue
		}
		for k := i + 1; k < len(quotes) && k-i < drawnReach; k++ {
			if quotes[k].Speaker == "" || !s.told(k) || !strings.Contains(bareWords(quotes[k].In(s.text)), words) {
				continue
			}
			q.Speaker, q.Source, q.Cue = quotes[k].Speaker, quotes[k].Source, quotes[k].Cue
			q.Rule = ruleless(q.Rule) + ", said further on"
			break
		}
	}
}

// told says whether a verb by the i-th quotation tells whose it is.
func (s *speakers) told(i int) bool {
	q := &s.marks.Quotes[i]
	if q.Cue == nil || q.Source == nil {
		return false
	}
	at := s.sentenceOf(q.Start)
	end := s.sentenceOf(max(q.Start, q.End-1))
	return at >= 0 && end >= 0 && q.Cue.Start >= s.marks.Sentences[at].Start && q.Cue.End <= s.marks.Sentences[end].End
}

// ownParagraph says whether the i-th quotation is all of its paragraph.
func (s *speakers) ownParagraph(i int) bool {
	q := &s.marks.Quotes[i]
	start, end := openMark(s.text, q.Start), closeMark(s.text, q.End)
	return (start == 0 || s.text[start-1] == '\n') && (end == len(s.text) || s.text[end] == '\n')
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
