package outlet

import (
	"regexp"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
)

// Told is the outlet that an addressee is: the one to which a speaker spoke.
func (p *Press) Told(to news.Span) (string, bool) {
	if outlet, ok := p.In(to); ok {
		return outlet, true
	}
	if outlet := p.OfReporter(to); outlet != "" {
		return outlet, true
	}
	words := to.In(p.Text)
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
	if n := p.NameFrom(to.Start); n < len(p.Names) && p.Names[n].Start < to.End {
		if name := p.Names[n]; name.Kind == "organisation" && strings.HasPrefix(name.In(p.Text), "The ") {
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
	if callSign.MatchString(words) || Unnamed(words) {
		return words
	}
	return ""
}

// Unnamed says whether the words are a medium without a name.
func Unnamed(words string) bool {
	return strings.Contains(words, " ") && aMedium.MatchString(words)
}

// OfReporter is the outlet whose reporter a source is: "Orrin TV reporter Ida
// Crane", "the Gazette’s Ida Crane".
func (p *Press) OfReporter(at news.Span) string {
	for i := p.NameFrom(at.Start); i < len(p.Names) && p.Names[i].End <= at.End; i++ {
		usual, ok := p.media[i]
		if !ok {
			continue
		}
		rest := p.Text[p.Names[i].End:at.End]
		if letter.AnyWord(strings.ToLower(rest), newsPeople) || i+1 < len(p.Names) && p.Names[i+1].Kind == "person" && letter.GenitiveAt(p.Text, p.Names[i].End) {
			return usual
		}
	}
	return ""
}

var newsPeople = english.Set(`reporter reporters correspondent correspondents journalist journalists`)

// siteIn is the address of a site that stands for a whole addressee:
// "Orrinnews.com", "" if there is none.
func siteIn(words string) string {
	name, domain, ok := strings.Cut(words, ".")
	if !ok || len(name) < 3 || strings.ContainsAny(words, " \n@") || !siteEnds[strings.ToLower(domain)] {
		return ""
	}
	return words
}

var siteEnds = english.Set("com net org ca co.uk com.au news tv ie co.nz co.za")
