package synopsis

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// unreadable is a row: what makes a stretch no statement of fact that can be
// read alone.
type unreadable struct {
	name  string
	is    func(u *units, m member, text string) bool
	wrong []string // stretches it leaves out
	right []string // stretches it keeps
}

// unreadables leave out what a reader could make nothing of, and what stands
// elsewhere in a synopsis.
var unreadables = []unreadable{
	{
		"spoken", func(u *units, m member, _ string) bool { return u.reports[m.report].spoken(m.Span) },
		nil, nil,
	},
	{
		"caption", func(u *units, m member, text string) bool {
			return u.reports[m.report].Marks.Sentences[m.sentence].Kind != "" || captioned(text)
		},
		[]string{"A crane lifts the hull, pictured in May.", "FILE - The harbour of Orrin in 2011.", "Mayor Tolle (left) opens the lock."},
		[]string{"The crane lifted the hull in May."},
	},
	{
		"credit", func(_ *units, _ member, text string) bool { return creditOnly.MatchString(text) },
		[]string{"The Norrland Press contributed to this report.", "Photo: Ada Brisk/Orrin Mail", "Additional reporting by Jon Meck"},
		[]string{"She contributed to the fund for the report."},
	},
	{
		"broken", func(_ *units, _ member, text string) bool { return !balanced(text) || !paired(text) },
		[]string{"the ferry (which left at noon", "he said.” The gate was shut.", "promised] to come back soon"},
		[]string{"The ferry (which left at noon) was late."},
	},
	{
		"cut", func(_ *units, _ member, text string) bool { return cutOff(text) },
		[]string{"and left the hall by a side door.", "who had come for the market", "where the water stood knee-deep."},
		[]string{"But the gate held.", "the gate held until the morning came."},
	},
	{
		"question", func(_ *units, _ member, text string) bool {
			return strings.HasSuffix(strings.TrimRight(text, "”\"' "), "?")
		},
		[]string{"Who opened the lock?"},
		[]string{"Nobody knows who opened the lock."},
	},
}

// creditOnly matches sentences that only tell who made the report or a
// picture in it.
var creditOnly = regexp.MustCompile(`(?i)^(photo|photograph|image|picture|video|credit|source|graphic)s?( by| credit)?[:/ ]|contributed to this (report|story|article)|^(additional )?(reporting|writing|editing) by |^credit [A-Z]|^(read|see|watch|click|sign up|follow|subscribe|related)( more|:| here| also| us| our| to )`)

// agencyFirst matches a caption that begins with the name of who took the
// picture.
var agencyFirst = regexp.MustCompile(`^(AFP|EPA|REUTERS|Reuters|AP|PA|Getty|Image|Photo|Picture)( Images)? [A-Z]`)

// shirtNumber matches a player's number beside the name, as captions tell it.
var shirtNumber = regexp.MustCompile(`[a-z] \(\d{1,2}\)`)

// captioned says whether the words caption a picture.
func captioned(text string) bool {
	lower := strings.ToLower(text)
	if agencyFirst.MatchString(text) || len(shirtNumber.FindAllStringIndex(text, 2)) > 1 {
		return true
	}
	for _, sign := range []string{"file photo", "(pictured", "pictured ", "pictured:", "(left)", "(right)", "(centre)", "(center)", "(c)", "(l)", "(r)", "(l-r)", "file -", "file –", "file —", "/getty", "/afp", "/ap photo", "/reuters", "getty images"} {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	return false
}

// paired says whether every bracket has its fellow.
func paired(text string) bool {
	return strings.Count(text, "[") == strings.Count(text, "]") && strings.Count(text, "(") == strings.Count(text, ")")
}

// cutOff says whether a stretch in small letters begins with a word that ties
// it to what goes before.
func cutOff(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsLower(r) {
		return false
	}
	first, _, _ := strings.Cut(text, " ")
	first = plain(strings.Trim(first, ",.;:"))
	return danglers[first] || leaders[first] || verbish(first) || strings.HasSuffix(first, "ing") || startPrepositions[first]
}

var startPrepositions = wordSet(`of in on at to for from by with without about into over under between among through during against upon via per`)

// spoken says whether a stretch is nothing but speech, or begins inside a
// quotation that was opened before it.
func (s *sheet) spoken(sp news.Span) bool {
	i, _ := slices.BinarySearchFunc(s.speech, sp.Start+markBytes, func(q news.Quote, at int) int { return q.Start - at })
	for k := max(0, i-nestedLook); k < len(s.speech) && s.speech[k].Start <= sp.Start+markBytes; k++ {
		q := s.speech[k]
		if q.End+markBytes >= sp.End || q.Start < sp.Start-markBytes && q.End > sp.Start+markBytes {
			return true
		}
	}
	return false
}

const (
	markBytes  = 4 // bytes that a mark and a blank take
	nestedLook = 8 // quotations before a place that may still be open there
)

// unfit is the name of the row that leaves a stretch out, "" if none does.
func (u *units) unfit(m member) string {
	text := m.In(u.reports[m.report].Text)
	for _, row := range unreadables {
		if row.is(u, m, text) {
			return row.name
		}
	}
	return ""
}
