package token

import (
	"strings"

	"synoptic/english"
)

// abbreviations are words, lower case, that keep their full stop.
var abbreviations = english.Set(english.ShortTitles, english.ShortEnds, english.ShortStates, english.Small(english.MonthsCut),
	english.Small(english.WeekdaysShort), english.Small(english.WeekdaysPress), `sen vs no vol pp etc ext bldg a.m p.m e.g i.e ph.d`)

// prefixes stay with the word behind their hyphen.
var prefixes = english.Set(`e a u x agro ante anti arch be bi bio co contra counter cross cyber de e eco ex extra hyper
	inter intra macro mega micro mid mini mono multi neo non over pan para peri post pre pro proto pseudo quasi re
	semi sub super tri ultra un uni vice under auto neo`)

// littleWords begin a sentence, and are no name.
var littleWords = english.Set(english.Ties, english.Auxiliaries, english.Beside, english.Asking, english.Whereabouts)

// compounds are words behind the hyphen of a compound that begins with a name
// and does not end in "ed" or "ing": Soren-led, Tirr-wide.
var compounds = english.Set(`led run born era held made wide area built like free rich bound elect only old style loyal bred hit
	type size class wise worth first prone speak lover ready safe man woman watch`)

// hosts are the ends of host names that may be written without a scheme.
var hosts = english.Set(`com org net edu gov mil int info biz co uk us ca mx au de fr es it eu io tv news html htm pdf jpg doc xls txt`)

// isHost says whether s, which follows a full stop, goes on as a host or
// file name.
func isHost(s string) bool {
	for range 6 {
		i := 0
		for i < len(s) && i < 64 && (isLetter(s[i]) || isDigit(s[i]) || s[i] == '-') {
			i++
		}
		if i+1 < len(s) && s[i] == '.' && isLetter(s[i+1]) {
			s = s[i+1:]
			continue
		}
		return i >= 2 && i <= 4 && hosts[strings.ToLower(s[:i])]
	}
	return false
}

// addressEnd is the length of the web or mail address that makes up s, but
// for signs at its end; 0 if s is none.
func addressEnd(s string) int {
	if len(s) < 6 {
		return 0
	}
	web := strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")
	if !web && !isMail(s) {
		return 0
	}
	return len(strings.TrimRight(s, ".,;:!?)]}>\"'’”"))
}

// isMail says whether s is like name@host. It looks at no more than a name of
// usual length has.
func isMail(s string) bool {
	s = s[:min(len(s), 96)]
	i := strings.IndexByte(s, '@')
	return i > 0 && isWordByte(s[0]) && strings.IndexByte(s[i:], '.') > 1
}

// handleEnd is the end of the hashtag or account name whose letters start at i.
func handleEnd(text string, i, end int) int {
	for i < end && (isLetter(text[i]) || isDigit(text[i]) || text[i] == '_') {
		i++
	}
	return i
}

// smileyEnd is the length of s if it is a face made of signs.
func smileyEnd(s string) int {
	switch s {
	case ":)", ":(", ";)", ":-)", ":-(", ";-)", ":D", ":P", "=)", "=(", "<3", ":/":
		return len(s)
	}
	return 0
}
