package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"synoptic/news"
)

// Count is a number of things in words: "1 report", "5 reports".
func Count(n int, what string) string {
	switch {
	case n == 1:
		return "1 " + what
	case strings.HasSuffix(what, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(what, "y"))
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// Day is an ISO date (day or month) as people write it: 5 May 2025. What is
// no such date comes back as it is.
func Day(iso string) string {
	if t, err := time.Parse("2006-01-02", iso); err == nil {
		return t.Format("2 January 2006")
	}
	if t, err := time.Parse("2006-01", iso); err == nil {
		return t.Format("January 2006")
	}
	return iso
}

// Again says that one report was given more than once, "" if it was not.
func Again(a news.Account) string {
	if len(a.Again) == 0 {
		return ""
	}
	return fmt.Sprintf("given %d times: copies of one text, one origin", len(a.Again)+1)
}

// Rule is the rule of an origin in words, cut where it lists many joins: "quoted:
// The Ledger" is "The Ledger is quoted".
func Rule(rule string) string {
	const shown = 3
	all := strings.Split(rule, "; ")
	more := len(all) - shown
	if more <= 1 {
		more = 0
	}
	all = all[:len(all)-more]
	for i, r := range all {
		all[i] = because(r)
	}
	out := strings.Join(all, "; ")
	if more > 0 {
		out += fmt.Sprintf("; and %d more", more)
	}
	return out
}

// because is one join in words, as it is where there are none for its kind.
func because(join string) string {
	kind, of, found := strings.Cut(join, ": ")
	if words := Say("because."+kind, of); found && words != "because."+kind {
		return words
	}
	return join
}

// Published is a publication date in words, with "about" where it was
// inferred.
func Published(d news.Date) string {
	switch {
	case d.Date == "":
		return "not dated"
	case d.Precision == "about":
		return Say("about", Day(string(d.Date)))
	}
	return Day(string(d.Date))
}

// Days is a first and a last day as Span has them, with "about" where they were
// inferred.
func Days(first, last string, firstAbout, lastAbout bool) string {
	if !firstAbout && !lastAbout {
		return Span(first, last)
	}
	from, to := Day(first), Day(last)
	if firstAbout {
		from = Say("about", from)
	}
	if lastAbout {
		to = Say("about", to)
	}
	if from == to {
		return to
	}
	return Say("days", from, to)
}

// Span is a first and a last day as people write them, what they share once:
// "3 to 5 May 2025". Either may be unknown.
func Span(first, last string) string {
	from, err := time.Parse(time.DateOnly, first)
	to, err2 := time.Parse(time.DateOnly, last)
	switch {
	case first == "" || first == last:
		return Day(last)
	case last == "":
		return Day(first)
	case err != nil || err2 != nil || from.Year() != to.Year():
		return Say("days", Day(first), Day(last))
	case from.Month() != to.Month():
		return Say("days", from.Format("2 January"), Day(last))
	}
	return Say("days", from.Format("2"), Day(last))
}

// counts is how many reports there are, when they were published and, where
// that is another time, the days of which they tell.
func counts(s news.Synopsis) string {
	parts := []string{Say("reports", len(s.Reports)), Say("origins", len(s.Origins))}
	var first, last string
	for _, r := range s.Reports {
		first, last = widened(first, last, string(r.Published.Date))
	}
	published, events := Span(first, last), Span(string(s.From), string(s.To))
	if published != "" {
		parts = append(parts, Say("story.published", published))
	}
	if events != "" && events != published {
		parts = append(parts, Say("story.events", events))
	}
	return strings.Join(parts, " · ")
}

// widened is a stretch of days that has one more in it; a day may be unknown.
func widened(first, last, day string) (string, string) {
	if day != "" && (first == "" || day < first) {
		first = day
	}
	return first, max(last, day)
}

// counted is a number, "" for none.
func counted(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// Reached is a limit at which the comparing stopped short: "compared up to a
// limit: 400 rows of figures; 12 more were left out".
func Reached(l news.Limit) string {
	if l.Left == 0 {
		return Say("story.limit", l.Most, l.What)
	}
	return Say("story.limit.left", l.Most, l.What, l.Left)
}

// SetAside is a report that was set aside, with why: "Ansel Post, Storm over
// Ansel (tells of something else)".
func SetAside(a news.Aside) string {
	parts := []string{}
	for _, p := range []string{string(a.Outlet), string(a.Title)} {
		if p = strings.Join(strings.Fields(p), " "); p != "" {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		parts = append(parts, shown(a.Input))
	}
	return strings.Join(parts, ", ") + " (" + a.Reason + ")"
}

// Refusal is why something was refused, for a person: the words first, and
// behind them the name of the kind, which tools read, where the words do not
// say it themselves ("pdf: it is a PDF; save its text").
func Refusal(reason string) string {
	kind, words, found := strings.Cut(reason, ": ")
	switch {
	case !found || kind == "" || strings.ContainsAny(kind, " \t"):
		return reason
	case strings.Contains(strings.ToLower(words), kind):
		return words
	}
	return words + " [" + kind + "]"
}

func firstWords(f news.First) string {
	when := ""
	if f.Date != "" {
		when = ", " + Day(string(f.Date))
	}
	if f.Held {
		return Say("first", f.Source, when)
	}
	return Say("first.elsewhere", f.Source, when)
}

// shown is the last folders and the name of a path, which is what a person
// knows it by.
func shown(input string) string {
	parts := strings.Split(input, "/")
	return strings.Join(parts[max(len(parts)-2, 0):], "/")
}

// SafeURL is the address if it is one of the web, else nothing: foreign
// addresses can hold scripts.
func SafeURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// kind is the name that the style sheet has for a sign. Hue only helps: the
// sign carries the meaning.
func kind(sign string) string {
	switch sign {
	case "=":
		return "agreed"
	case "!":
		return "differ"
	case "1":
		return "one"
	case "~":
		return "word"
	}
	return "part"
}

// Asked is the question of a dispute: never a sentence that holds a side of
// it. What is counted stands in it as the answers have it: "how many
// customers", and "how many: customer" where none has it so.
func Asked(d news.Dispute) string {
	q := strings.Join(strings.Fields(d.Question), " ")
	if q == "" {
		return d.Kind
	}
	ask, of, counts := strings.Cut(q, ": ")
	if !counts || strings.Contains(of, " ") {
		return q
	}
	for _, s := range d.Sides {
		if many := manyOf(of, s.Value); many != "" {
			return ask + " " + many
		}
	}
	return q
}

// manyOf is the word of an answer for many of a thing: its name with the ending
// of many ("customers", "boxes", "parties"), or as it is behind a number ("12
// people", "about 200 missing"), but not of one; "" where there is none.
func manyOf(thing, answer string) string {
	before := "a"
	low := strings.ToLower(thing)
	for word := range strings.FieldsSeq(answer) {
		w := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if low == thing {
			w = strings.ToLower(w) // at the head of a sentence
		}
		switch w {
		case thing + "s", thing + "es", strings.TrimSuffix(thing, "y") + "ies":
			return w
		case thing:
			if !slices.Contains([]string{"1", "one", "a", "an", "each", "every"}, before) {
				return w
			}
		}
		before = w
	}
	return ""
}
