package statement

// ahead says whether one of predicate i and its fellow was done, and the other is
// still to come on the day that its report gives: the fair opened on Friday, the
// fair, opening on Friday.
func (al *Alignment) ahead(i int) bool {
	j := al.To[i]
	return al.A.past(al.story, i) && al.B.toCome(al.story, j) || al.B.past(al.story, j) && al.A.toCome(al.story, i)
}

// past says whether predicate i is told in the past tense.
func (s *Sentence) past(story *Story, i int) bool {
	return story.Reports[s.Report].Marks.Tokens[s.Items[i].Token].Fine == "VBD"
}

// toCome says whether the day of predicate i, which has no past tense, is behind
// the day on which its report was published.
func (s *Sentence) toCome(story *Story, i int) bool {
	published := string(story.Reports[s.Report].Published.Date)
	if published == "" || s.past(story, i) {
		return false
	}
	for k := range s.Items {
		it := &s.Items[k]
		if it.Kind != Moment || it.Up != i || it.Prep == "until" || len(it.When.From) < len(published) {
			continue
		}
		if it.When.From[:len(published)] > published {
			return true
		}
	}
	return false
}
