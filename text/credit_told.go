package text

import (
	"regexp"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
)

// told is the outlet that an addressee is: the one to which a speaker spoke.
func (p *press) told(to news.Span) (string, bool) {
	if outlet, ok := p.outletIn(to); ok {
		return outlet, true
	}
	if outlet := p.reporterOf(to); outlet != "" {
		return outlet, true
	}
	words := to.In(p.text)
	if outlet := station(words); outlet != "" {
		return outlet, true
	}
	if site, _, _ := strings.Cut(words, " "); siteIn(site) != "" {
		return site, true
	}
	// an unknown body that carries its own "The" is an outlet
	if len(words) > 5 && strings.HasPrefix(words, "The ") && letter.IsUpper(words[4]) && strings.Count(words, " ") < 4 {
		return words, true
	}
	if n := p.nameFrom(to.Start); n < len(p.names) && p.names[n].Start < to.End {
		if name := p.names[n]; name.Kind == "organisation" && strings.HasPrefix(name.In(p.text), "The ") {
			return name.Name, true
		}
	}
	return "", false
}

// callSign is how a station is called that no list holds: "WXYZ", "KTRN-TV 9",
// "40/29 News".
var callSign = regexp.MustCompile(`^(?:[WK][A-Z]{2,3}(?:[- ]?(?:TV|FM|AM|DT))?(?: \d{1,2})?|[A-Z0-9][\w/.-]*(?: [A-Z0-9][\w/.-]*){0,2} (?:News|TV|Radio)(?: \d{1,2})?)$`)

// aMedium is a medium without a name: "a local television station", "state
// media".
var aMedium = regexp.MustCompile(`(?i)^(?:(?:an?|one|another) )?(?:(?:local|state|foreign|regional|national|\w+ish|\w+an|\w+ese) )*(?:television|tv|radio|news)? ?(?:station|channel|newspaper|broadcaster|network|affiliate|website|media|television|radio)s?$`)

// called is a medium by a name that no list holds, with the word for what it
// is behind it: "Orrin’s Style Weekly newspaper".
var called = regexp.MustCompile(`^(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*)?['’]s )?((?:[A-Z][\w.-]*)(?: [A-Z][\w.-]*){0,3}) (?:newspaper|magazine|tabloid|broadcaster|website|podcast|radio|television|news agency)$`)

// station is the outlet that an addressee is by its form, empty if it is none:
// a station by its letters, an affiliate by its name, a medium without one.
func station(words string) string {
	words = strings.TrimPrefix(strings.TrimPrefix(words, "the "), "The ")
	if _, own, ok := strings.Cut(words, "affiliate "); ok {
		words = own
	}
	if _, own, ok := strings.Cut(words, "station "); ok && own != "" && letter.IsUpper(own[0]) {
		words = own
	}
	if own := called.FindStringSubmatch(words); own != nil {
		return own[1]
	}
	if callSign.MatchString(words) || unnamedMedium(words) {
		return words
	}
	return ""
}

// unnamedMedium says whether the words are a medium without a name.
func unnamedMedium(words string) bool {
	return strings.Contains(words, " ") && aMedium.MatchString(words)
}

// properName says whether words are a name that no list holds: each of them
// begins with a capital.
func properName(words string) bool {
	n := 0
	for w := range strings.FieldsSeq(words) {
		if !letter.IsUpper(w[0]) || weekdays[w] || monthNames[w] {
			return false
		}
		n++
	}
	return n > 1 && n < 5
}

// makesPublic says whether those who tell somebody else of it are such as make
// things known: a body, or officials.
func (c *crediting) makesPublic(u *utterance) bool {
	if c.kinds[string(u.speaker)] == "organisation" {
		return true
	}
	return letter.AnyWord(strings.ToLower(head(u.source.In(c.text))), informers)
}

var informers = english.Set(`officials authorities police prosecutors investigators doctors spokesman spokeswoman spokesperson agency ministry department government`)
