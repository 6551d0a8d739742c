package header

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/page/word"
)

// role is whom a label stands before.
type role int

const (
	writer  role = iota + 1
	another      // who did something else
	neither      // nobody: a day
)

// labels stand before the names of those who wrote a report or took part in it, or
// before its day.
var labels = map[role][][]string{
	writer: {
		{"by"},
		{"text", "by"},
		{"words", "by"},
		{"story", "by"},
		{"article", "by"},
		{"report", "by"},
		{"written", "by"},
		{"reported", "by"},
		{"posted", "by"},
		{"published", "by"},
		{"curated", "by"},
		{"compiled", "by"},
		{"exclusive", "by"},
		{"analysis", "by"},
		{"from", "our", "correspondent"},
		{"from", "our", "own", "correspondent"},
		{"by", "our", "staff", "writer"},
		{"author:"},
		{"reporter:"},
		{"writer:"},
		{"contributor:"},
		{"source:"},
		{"text:"},
		{"words:"},
	},
	another: {
		{"edited", "by"},
		{"photos", "by"},
		{"photographs", "by"},
		{"pictures", "by"},
		{"illustration", "by"},
		{"illustrations", "by"},
		{"editor:"},
		{"photos:"},
		{"photo:"},
		{"photographs:"},
		{"pictures:"},
		{"picture:"},
		{"video:"},
		{"illustration:"},
	},
	neither: {{"date:"}, {"published", "date:"}, {"updated", "date:"}},
}

// label is how many words at the front of w are one, and whom it stands before.
func label(w []word.Word) (most int, of role) {
	for _, r := range []role{writer, another, neither} {
		for _, l := range labels[r] {
			if len(l) <= len(w) && len(l) > most && opens(w, l) {
				most, of = len(l), r
			}
		}
	}
	return most, of
}

// opens says whether words open with those of a label.
func opens(w []word.Word, label []string) bool {
	for i, want := range label {
		want, colon := strings.CutSuffix(want, ":")
		if w[i].Low != want || colon && w[i].After != ':' {
			return false
		}
	}
	return true
}

// offices end what somebody is called beside the name.
var offices = english.Set(`writer writers reporter reporters editor editors correspondent correspondents columnist contributor desk team bureau
	producer critic analyst staff trainee newsroom reports`)

// officeWords stand before those, and in them.
var officeWords = english.Set(`staff senior chief special political politics national foreign business crime court courts legal science health education
	transport industrial economics financial sports sport news local democracy district city data arts culture religion defence defense world home state
	north south east west deputy assistant associate our the a and web digital local affairs environment technology investigations features`)

// office is how many words at the front of w tell an office: "political editor",
// "Staff Writer".
func office(w []word.Word) int {
	for n := 0; n < len(w) && n < mostOffice; n++ {
		if offices[w[n].Low] {
			for n+1 < len(w) && offices[w[n+1].Low] {
				n++
			}
			return n + 1
		}
		if !officeWords[w[n].Low] && (w[n].Cap || w[n].Num) || w[n].After == ',' {
			return 0
		}
	}
	return 0
}

// IsOffice says whether a line tells what somebody is called and no more than where:
// "Harbour correspondent, Ansel".
func IsOffice(line string) bool {
	w := word.Of(line, 0, len(line))
	const mostPlace = 3
	for n := 0; n < len(w) && n < mostOffice; n++ {
		if !offices[w[n].Low] {
			if n > 0 && w[n].Cap && !officeWords[w[n].Low] {
				return false
			}
			continue
		}
		rest := w[n+1:]
		return n > 0 && len(rest) <= mostPlace && (len(rest) == 0 || w[n].After == ',' || rest[0].Low == "in") && !slices.ContainsFunc(rest, func(x word.Word) bool { return !x.Cap && x.Low != "in" })
	}
	return false
}

// mostOffice is how many words an office has.
const mostOffice = 5
