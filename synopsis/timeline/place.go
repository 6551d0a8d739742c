package timeline

import (
	"slices"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// dates says whether a moment dates an event: its days are known, it is a
// day, month, year or part of one, and it is no dateline, no "Sunday's", no
// "the first since 1914" that tells nothing of then, and no "today" that somebody else speaks.
func dates(s *table.Sheet, m news.Moment) bool {
	after := s.Text[m.End:]
	switch {
	case !daysKnown(m), signs(s, m), strings.HasPrefix(after, "’s"), strings.HasPrefix(after, "'s"):
		return false
	case inDateline(s, m), misread(s, m), idle(s, m) != "", inName(s, m):
		return false
	case m.Anchor != "" && s.Spoken(m.Span), m.Anchor == "published" && clock(m.In(s.Text)):
		return false
	}
	return !sinceNoun(s.Text[:m.Start]) || strings.HasPrefix(after, ", when ")
}

// pictures says whether a moment is that of a picture, in the words under it: they tell
// what is seen, unless they tell it as gone by. A post is no picture.
func pictures(s *table.Sheet, m news.Moment) bool {
	k := s.Sentence(m.Start)
	if k < 0 || s.Marks.Sentences[k].Kind != "caption" || strings.Contains(s.Marks.Sentences[k].In(s.Text), "(@") {
		return false
	}
	return !clauses(s.Marks.Clauses).past(m.Span)
}

// signs says whether a moment is the day of a post, behind who posted it.
func signs(s *table.Sheet, m news.Moment) bool {
	k := s.Sentence(m.Start)
	return k >= 0 && s.Marks.Sentences[k].Kind == "signature"
}

// posted are the posts that stand in a report, each dated by the day behind it.
func posted(s *table.Sheet, report int) []dated {
	var out []dated
	for _, m := range s.Marks.Moments {
		if !daysKnown(m) || !signs(s, m) {
			continue
		}
		signature := s.Marks.Sentences[s.Sentence(m.Start)]
		for _, q := range s.Marks.Quotes {
			if q.Source == nil || !signature.Holds(*q.Source) || q.End > signature.Start {
				continue
			}
			if k := s.Sentence(q.Start); k >= 0 && q.Source.End < m.Start {
				out = append(out, dated{member: member{q.Span, report, k}, moment: m, precision: precision(m), wording: q.Span, signature: signature.Span})
			}
		}
	}
	return out
}

// daysKnown says whether a moment is a stretch of the calendar with a first and
// a last day: no length, no "every Sunday", no "these days".
func daysKnown(m news.Moment) bool {
	return len(m.From) == len(time.DateOnly) && len(m.To) == len(time.DateOnly) &&
		m.Type != "DURATION" && m.Type != "SET" && !strings.HasSuffix(m.Value, "_REF")
}

// datelineReach is how many bytes of its sentence may stand before the moment of
// a dateline.
const datelineReach = 60

// inDateline says whether a moment ends the dateline of its sentence: a sign
// follows that parts it from the report, and no verb stands before it.
func inDateline(s *table.Sheet, m news.Moment) bool {
	k := s.Sentence(m.Start)
	if k < 0 {
		return false
	}
	before := news.Span{Start: s.Marks.Sentences[k].Start, End: m.Start}
	return before.Len() < datelineReach && datelineEnds(s.Text[m.End:]) && !clauses(s.Marks.Clauses).verbed(before)
}

// datelineEnds says whether what follows a moment begins with a sign that ends a
// dateline.
func datelineEnds(after string) bool {
	rest := strings.TrimLeft(after, " ,")
	for _, sign := range [...]string{"(", "—", "–", "- ", "--"} {
		if strings.HasPrefix(rest, sign) {
			return true
		}
	}
	return false
}

// inName says whether a moment is part of a name or an address: April Ryan,
// 1600 Mill Street.
func inName(s *table.Sheet, m news.Moment) bool {
	if slices.ContainsFunc(s.Marks.Names, func(n news.Name) bool { return n.Overlaps(m.Span) && n.Len() > m.Len() && n.Kind != "other" }) {
		return true
	}
	after := s.Text[m.End:]
	return isYear(m.In(s.Text)) && len(after) > 1 && after[0] == ' ' && table.IsUpper(after[1:])
}

// misread says whether a moment was read as a day that it cannot be: one after
// that of its report, told as gone by, or that of its report for the morning of
// the fall.
func misread(s *table.Sheet, m news.Moment) bool {
	if m.Type == "TIME" && strings.HasPrefix(s.Text[m.End:], " of ") {
		return true
	}
	told := clauses(s.Marks.Clauses)
	return m.Anchor == "published" && s.Published.Date != "" && m.From > string(s.Published.Date) && told.past(m.Span) && !told.supposed(m.Span)
}

// partsTelling says whether the smallest clause around one moment tells what
// happened then, and no other stands in it or closer to its verb: the pier,
// which fell in May.
func partsTelling(s *table.Sheet, other, sp news.Span) bool {
	c := clauses(s.Marks.Clauses).around(sp)
	if hasWord(lastWords(s.Text[other.End:max(sp.Start, other.End)], 3), "until", "till") {
		return false
	}
	return c.Tense == "past" && !c.Span.Holds(other) && c.VerbSpan.Start > other.End && c.VerbSpan.End <= sp.Start &&
		!slices.ContainsFunc(s.Marks.Moments, func(m news.Moment) bool { return m.Start >= c.VerbSpan.End && m.End < sp.Start })
}

// clock says whether the words tell a time of day and no day.
func clock(words string) bool {
	words = strings.ToLower(words)
	return strings.ContainsAny(words, "0123456789") && (strings.Contains(words, ":") || strings.HasSuffix(words, "m") || strings.HasSuffix(words, "m.")) &&
		!strings.Contains(words, "day")
}

// sinceNoun says whether the text ends in "time since", "invasions since": a
// count from a date, not an event on it.
func sinceNoun(before string) bool {
	words := strings.Fields(before[max(0, len(before)-60):])
	n := len(words)
	return n > 1 && words[n-1] == "since" && (words[n-2] == "time" || slices.Contains(words[:n-1], "first"))
}

// parted gives every place the words that tell what happened then: its
// sentence, or of a sentence that names several times, or a long one, the
// part around the moment. Of two moments in one part the closer one stays; if
// both are as close and a verb stands between them, the part ends with the
// first.
func parted(s *table.Sheet, all []dated, spans func(report, sentence int) []news.Span) []dated {
	out := make([]dated, 0, len(all))
	for i, d := range all {
		sentence := s.Marks.Sentences[d.sentence].Span
		shared := sentence.Len() > 320
		for _, k := range []int{i - 1, i + 1} {
			if k >= 0 && k < len(all) && all[k].sentence == d.sentence {
				shared = shared || all[k].moment.From != d.moment.From || all[k].moment.To != d.moment.To
			}
		}
		d.Span = sentence
		if shared {
			for _, p := range spans(d.report, d.sentence) {
				if p.Holds(d.moment.Span) {
					d.Span = p
					break
				}
			}
		}
		if d.Span = table.Trimmed(s.Text, d.Span); strings.HasSuffix(d.Span.In(s.Text), ":") {
			d.End--
		}
		if d.Len() <= d.moment.Len() {
			continue
		}
		if n := len(out) - 1; n >= 0 && out[n].Span == d.Span {
			first := &out[n]
			rest, stays := partedFrom(s, first, &d)
			if !stays {
				if widthOf(d.moment) < widthOf(first.moment) {
					out[n] = d
				}
				continue
			}
			first.End, d.Span = first.moment.End, rest
		}
		out = append(out, d)
	}
	return out
}

// partedFrom is what is left of a place for the second of two moments in it, and
// whether both date something: no closer one stands for the other, and a verb
// stands between them.
func partedFrom(s *table.Sheet, first, d *dated) (news.Span, bool) {
	rest := table.Trimmed(s.Text, news.Span{Start: first.moment.End, End: d.End})
	switch a, b := widthOf(first.moment), widthOf(d.moment); {
	case b < a, first.moment.From == d.moment.From, !rest.Holds(d.moment.Span):
		return rest, false
	case b > a && !partsTelling(s, first.moment.Span, d.moment.Span):
		return rest, false
	}
	return rest, s.Acts(news.Span{Start: first.moment.End, End: d.moment.Start})
}

// precision is how closely the days of a moment are known.
func precision(m news.Moment) string {
	from, err := time.Parse(time.DateOnly, m.From)
	to, err2 := time.Parse(time.DateOnly, m.To)
	switch {
	case err != nil || err2 != nil || m.From == m.To:
		return "day"
	case from.Day() == 1 && to.Equal(from.AddDate(0, 1, -1)):
		return "month"
	case from.YearDay() == 1 && to.Equal(from.AddDate(1, 0, -1)):
		return "year"
	}
	return "range"
}

// ofStory says whether an event that so many reports tell belongs to the story:
// it lies in its days, or half of the reports, and three at least, tell its day.
func (g *dating) ofStory(e news.Event, told int) bool {
	if e.Precision == "day" && told >= 3 && 2*told >= len(g.Reports) {
		return true
	}
	return e.Precision != "year" && e.Precision != "month" && g.own.From <= e.From && e.To <= g.own.To
}

// daysOf are the days of the places that tell one.
func daysOf(all []dated) []string {
	var days []string
	for _, d := range all {
		if d.precision == "day" {
			days = append(days, d.moment.From)
		}
	}
	return days
}
