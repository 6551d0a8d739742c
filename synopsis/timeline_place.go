package synopsis

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// dates says whether a moment dates an event: its days are known, it is a
// day, month, year or part of one, and it is no dateline, no "Sunday's", no
// "the first since 1914", and no "today" that somebody else speaks.
func (t *table) dates(r *sheet, m news.Moment) bool {
	if len(m.From) != len(time.DateOnly) || len(m.To) != len(time.DateOnly) || m.Type == "DURATION" || m.Type == "SET" || strings.HasSuffix(m.Value, "_REF") {
		return false
	}
	after := r.Text[m.End:]
	if strings.HasPrefix(after, "’s") || strings.HasPrefix(after, "'s") {
		return false
	}
	if s := r.sentence(m.Start); s >= 0 && m.Start-r.Marks.Sentences[s].Start < 60 {
		rest := strings.TrimLeft(after, " ,")
		for _, sign := range []string{"(", "—", "–", "- ", "--"} {
			if strings.HasPrefix(rest, sign) && !t.verbed(r, news.Span{Start: r.Marks.Sentences[s].Start, End: m.Start}) {
				return false
			}
		}
	}
	if m.Anchor != "" && t.spoken(r, m.Span) {
		return false
	}
	return !sinceNoun(r.Text[:m.Start])
}

// sinceNoun says whether the text ends in "time since", "invasions since": a
// count from a date, not an event on it.
func sinceNoun(before string) bool {
	words := strings.Fields(before[max(0, len(before)-60):])
	n := len(words)
	return n > 1 && words[n-1] == "since" && (words[n-2] == "time" || slices.Contains(words[:n-1], "first"))
}

// spoken says whether the span stands inside somebody's direct speech.
func (t *table) spoken(r *sheet, sp news.Span) bool {
	return slices.ContainsFunc(r.speech, func(q news.Quote) bool { return q.Span.Holds(sp) })
}

// verbed says whether a finite verb stands in the span.
func (t *table) verbed(r *sheet, sp news.Span) bool {
	return slices.ContainsFunc(r.Marks.Clauses, func(c news.Clause) bool { return c.Tense != "" && sp.Holds(c.VerbSpan) })
}

// occasion is the words that tell what happened at the moment: the smallest
// clause around it that has a verb and can be read alone, else its sentence.
func (t *table) occasion(r *sheet, m news.Moment) (news.Span, bool) {
	s := r.sentence(m.Start)
	if s < 0 {
		return news.Span{}, false
	}
	best := r.Marks.Sentences[s].Span
	for _, c := range r.Marks.Clauses {
		if c.Sentence != s || !c.Span.Holds(m.Span) || c.Len() >= best.Len() || !best.Holds(c.Span) {
			continue
		}
		if c.Subject != nil && c.Subject.Len() > 0 && c.Span.Holds(c.Subject.Span) && c.Tense != "" {
			best = c.Span
		}
	}
	best = trimmed(r.Text, best)
	return best, best.Len() > m.Len()
}

// alone tells how well the words of a place can be read alone.
func (t *table) alone(d *dated) float64 {
	r := &t.reports[d.report]
	text := d.span.In(r.Text)
	first, _ := utf8.DecodeRuneInString(text)
	score := 0.0
	if unicode.IsUpper(first) {
		score++
	}
	head, _, _ := strings.Cut(text, " ")
	if head = strings.ToLower(head); danglers[head] || leaders[head] || pronouns[head] {
		score -= 2
	}
	for _, n := range r.Marks.Names {
		if d.span.Holds(n.Span) && n.Kind != "place" {
			score++
			break
		}
	}
	if n := len(text); n > 160 {
		score -= float64(n-160) / 160
	}
	return score - 0.001*float64(d.report)
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

// season is the days that belong to the story itself.
type season struct {
	from, to string
	reports  int
}

// season is the fortnight around the middle day of publication: the week
// before it, and what was announced.
func (t *table) season(all []dated) season {
	s := season{reports: len(t.reports)}
	var days []string
	for i := range t.reports {
		if d := string(t.reports[i].Published.Date); len(d) == len(time.DateOnly) {
			days = append(days, d)
		}
	}
	if len(days) == 0 {
		for _, d := range all {
			if d.precision == "day" {
				days = append(days, d.moment.From)
			}
		}
	}
	if len(days) == 0 {
		return s
	}
	slices.Sort(days)
	first, err := time.Parse(time.DateOnly, days[0])
	if err != nil {
		return s
	}
	middle, err := time.Parse(time.DateOnly, days[len(days)/2])
	if err != nil {
		return s
	}
	s.from, s.to = first.AddDate(0, 0, -7).Format(time.DateOnly), middle.AddDate(0, 0, 30).Format(time.DateOnly)
	return s
}

// holds says whether an event belongs to the story: it lies in its days, or
// half of the reports, and three at least, tell its day.
func (s season) holds(e news.Event, told int) bool {
	if e.Precision == "day" && told >= 3 && 2*told >= s.reports {
		return true
	}
	return e.Precision != "year" && e.Precision != "month" && s.from <= e.From && e.To <= s.to
}

// extent is the first and last day of the story's own events.
func extent(events []news.Event) (from, to news.Maybe) {
	for _, e := range events {
		if e.Background || e.Precision != "day" {
			continue
		}
		if from == "" || e.From < string(from) {
			from = news.Maybe(e.From)
		}
		to = max(to, news.Maybe(e.To))
	}
	return from, to
}
