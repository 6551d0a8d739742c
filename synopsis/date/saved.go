package date

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// Of a list of reports some carry the day on which somebody saved them. Such a
// day is told by three things: it was handed over with the text and stands not
// in it; it lies a week and more behind the days of most outlets; and what the report
// dates by a weekday one of those dates by the same weekday, in many of the
// same words.
const (
	longAfter  = 8  // days behind which "on Tuesday" is another Tuesday
	ofOneTime  = 4  // days within which reports are of one time
	sharedDeed = 4  // words, beside the day, by which two sentences date one thing
	mostHeld   = 20 // reports whose sentences are held against those of one
	twoOutlets = 2  // by how many more outlets the earlier days are told
	fewShared  = 3  // the same where all weekdays of the report, two at least, are named by the other
)

// saved is the day of a report whose own is that on which it was saved.
func saved(e evidence, sure []evidence) (news.Date, bool) {
	if e.report.Published.Rule != handedOver || inAddress(e) {
		return news.Date{}, false
	}
	early, most := muchEarlier(e, sure)
	if most < twoOutlets {
		return news.Date{}, false
	}
	var dated time.Time // the last day of a thing that both date
	mine := datedBy(e.report)
	for _, o := range early[:min(len(early), mostHeld)] {
		least := sharedDeed
		if len(e.clues.weekdays) > 1 && allIn(e.clues.weekdays, o.clues.weekdays) {
			least = fewShared
		}
		theirs := datedBy(o.report)
		for w, sentences := range mine {
			if day := before(o.day, w); day.After(dated) && dateOneThing(sentences, theirs[w], least) {
				dated = day
			}
		}
	}
	if dated.IsZero() {
		return news.Date{}, false
	}
	last := dated
	for w := range e.clues.weekdays {
		day := before(dated.AddDate(0, 0, ofOneTime), w)
		if day.After(last) && slices.ContainsFunc(early, func(o evidence) bool { return o.clues.weekdays[w] && before(o.day, w).Equal(day) }) {
			last = day
		}
	}
	return about(closest(last, early), fmt.Sprintf("weekdays: %s, as in reports of that week; its own date is %d days later", e.clues.named(), int(e.day.Sub(last).Hours())/24)), true
}

// muchEarlier is the reports that came out long before e, in order of their days,
// and by how many the outlets of such reports are more than those that tell of
// a day and did not.
func muchEarlier(e evidence, sure []evidence) (early []evidence, most int) {
	with, against := map[news.Maybe]bool{}, map[news.Maybe]bool{}
	for _, o := range sure {
		switch {
		case e.day.Sub(o.day) >= longAfter*24*time.Hour:
			early = append(early, o)
			with[o.report.Outlet.Name] = true
		case o.report.Outlet.Name != e.report.Outlet.Name && len(o.clues.weekdays) > 0:
			against[o.report.Outlet.Name] = true
		}
	}
	slices.SortFunc(early, func(a, b evidence) int {
		return cmp.Or(a.day.Compare(b.day), cmp.Compare(a.report.ID, b.report.ID))
	})
	return early, len(with) - len(against)
}

// inAddress says whether the address of a report has its day.
func inAddress(e evidence) bool {
	return slices.ContainsFunc([]string{"2006/01/02", "2006/1/2", "2006-01-02", "20060102", "2006/Jan/02"}, func(form string) bool {
		return strings.Contains(strings.ToLower(string(e.report.URL)), strings.ToLower(e.day.Format(form)))
	})
}

// handedOver is the rule of a date that came beside the text.
const handedOver = "field"

// datedBy are the telling words of the sentences that name a weekday, by the
// weekday.
func datedBy(r news.Report) map[time.Weekday][]map[string]bool {
	out := map[time.Weekday][]map[string]bool{}
	var others []string
	for _, s := range r.Marks.Sentences {
		var days []time.Weekday
		others = others[:0]
		for sp := range table.WordsOf(s.In(r.Text)) {
			w := strings.TrimSuffix(strings.TrimSuffix(sp.In(s.In(r.Text)), "'s"), "’s")
			if day, is := weekdayNames[w]; is {
				days = append(days, day)
			} else {
				others = append(others, w)
			}
		}
		if days == nil {
			continue
		}
		words := tellingWords(others)
		for _, d := range days {
			out[d] = append(out[d], words)
		}
	}
	return out
}

// tellingWords are the stems of those of some words that tell something.
func tellingWords(words []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		if stem := table.Stemmed(strings.ToLower(w)); table.Rareness(stem) >= table.TellingWord {
			out[stem] = true
		}
	}
	return out
}

func allIn(a, b map[time.Weekday]bool) bool {
	for d := range a {
		if !b[d] {
			return false
		}
	}
	return true
}

// dateOneThing says whether a sentence of one list shares at least so many
// words with one of the other, so that both tell when one thing happened.
func dateOneThing(as, bs []map[string]bool, least int) bool {
	for _, a := range as {
		for _, b := range bs {
			n := 0
			for w := range a {
				if b[w] {
					n++
				}
			}
			if n >= least && 4*n >= min(len(a), len(b)) {
				return true
			}
		}
	}
	return false
}
