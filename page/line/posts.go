package line

import (
	"strings"

	"synoptic/page/word"
)

// dropPosts cuts messages of onlookers that a page embeds: "The boats are in!
// — Rana Ode (@ranaode) May 4, 2031". A message of somebody of whom the
// article tells is part of it, and so is one that hands on what others said or
// bears witness. Where the name stands in a line of its own, the message is the line
// before it.
func (c *Column) dropPosts() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() || len(l.Words) < 5 {
			continue
		}
		if by := signer(l, c.Text); by != nil {
			m := c.keptBefore(i)
			if m >= 0 && !c.tellsOf(by) && !handsOn(c.Lines[m].Text(c.Text)) && !witness(c.Lines[m].Words) {
				c.Lines[m].drop("embed")
				l.drop("embed")
			}
			continue
		}
		if by := l.poster(c.Text); len(by) > 0 && !c.tellsOf(by) && !handsOn(c.Text[l.Start:by[0].Start]) && !witness(l.Words) {
			l.drop("embed")
		}
	}
}

// keptBefore is the last line before one that is kept, -1 if none is.
func (c *Column) keptBefore(i int) int {
	for i--; i >= 0 && !c.Lines[i].Kept(); i-- {
	}
	return i
}

// signer is the name in a line that is nothing but who posted a message and when, nil
// if the line is none: "— Rana Ode (@ranaode) May 4, 2031".
func signer(l *Line, all string) []word.Word {
	n := len(l.Words)
	if n < 5 || n > longestName+4 || !dashed(all[l.Start:l.Words[0].Start]) || !signed(l) {
		return nil
	}
	return l.Words[:n-4]
}

// signed says whether a line ends with a handle in brackets and a day.
func signed(l *Line) bool {
	n := len(l.Words)
	if word.MonthOf(l.Words[n-3].Low) == 0 && word.MonthOf(l.Words[n-2].Low) == 0 || !l.Words[n-1].Num {
		return false
	}
	handle := l.Words[n-4]
	return handle.Low[0] == '@' && handle.After == ')'
}

// poster is the name at the end of an embedded message, nil if the line is
// none.
func (l *Line) poster(all string) []word.Word {
	n := len(l.Words)
	if !signed(l) {
		return nil
	}
	from := n - 4
	for from > 0 && n-4-from < longestName && !dashed(all[l.Words[from-1].End:l.Words[from].Start]) {
		from--
	}
	if from == n-4 || from == 0 || !dashed(all[l.Words[from-1].End:l.Words[from].Start]) {
		return nil
	}
	return l.Words[from : n-4]
}

const longestName = 8 // words of the name of somebody who posts

// handsOn says whether a message holds words of others: behind a colon or in
// quotation marks.
func handsOn(message string) bool {
	return strings.Contains(message, ": ") || strings.ContainsAny(message, "\"“”")
}

// witness says whether a message tells what its writer saw: "I was on deck".
func witness(w []word.Word) bool {
	for i := 1; i < len(w); i++ {
		if w[i-1].Low != "i" && w[i-1].Low != "we" {
			continue
		}
		switch w[i].Low {
		case "was", "were", "saw", "heard", "felt", "watched", "am", "are":
			return true
		}
	}
	return false
}

func dashed(between string) bool { return strings.ContainsAny(between, "—–") }

// tellsOf says whether the prose that is no message names the last word of the
// name.
func (c *Column) tellsOf(by []word.Word) bool {
	last := by[len(by)-1].Low
	for i := range c.Lines {
		l := &c.Lines[i]
		if !l.Kept() || !l.Prose || len(l.Words) > 4 && l.poster(c.Text) != nil {
			continue
		}
		for k := range l.Words {
			if w := &l.Words[k]; w.Cap && strings.TrimSuffix(w.Low, "'s") == last {
				return true
			}
		}
	}
	return false
}
