package author

import (
	"slices"
	"strings"
)

// bylineForms are the ways in which a byline says that an agency wrote the
// report, the surest first. Each looks at one part of it, between commas,
// strokes and "and".
var bylineForms = []struct {
	form  string
	means string
	reads func(words []string) string
	takes map[string]string // part -> agency
	keeps []string          // parts like it that name none
}{
	{
		"whole", "the part is an agency, with or without an office",
		wholePart,
		map[string]string{
			"The Associated Press": "Associated Press", "AFP": "Agence France-Presse", "Reuters Staff": "Reuters",
			"Associated Press writer": "Associated Press", "By Kyodo News": "Kyodo",
		},
		[]string{"Ani", "Pa", "The Ansel Post", "Staff", "Staff Writer"},
	},
	{
		"of", "a person of an agency",
		personOf,
		map[string]string{"Rana Ode of the Associated Press": "Associated Press", "Mo Lund for Reuters": "Reuters", "Rana Ode at AFP": "Agence France-Presse"},
		[]string{"Rana Ode of the Ansel Post", "Ani of Skarn"},
	},
	{
		"office", "an agency, an office and its holder",
		officeOf,
		map[string]string{"Associated Press Writer Rana Ode": "Associated Press", "Reuters correspondent Mo Lund": "Reuters"},
		[]string{"Rana Bloomberg", "Ansel Post Writer Rana Ode"},
	},
	{
		"kind", "a body whose name says that it is an agency",
		namedAgency,
		map[string]string{"Verania News Agency": "Verania News Agency", "the Ansel Press Association": "Ansel Press Association", "Tarn Newswire": "Tarn Newswire"},
		[]string{"News Agency", "Ansel News", "Tarn Press", "Agencies"},
	},
}

// AgencyIn is the agency that wrote a report by what its byline says, ""
// if it names none.
func AgencyIn(byline string) string {
	for _, f := range bylineForms {
		for _, part := range bylineParts(byline) {
			if a := f.reads(strings.Fields(part)); a != "" {
				return a
			}
		}
	}
	return ""
}

// bylineParts is the parts of a byline, each without "By" and "The".
func bylineParts(byline string) []string {
	var out []string
	for _, p := range strings.FieldsFunc(byline, func(r rune) bool { return strings.ContainsRune(",;|/()·•—–", r) }) {
		for _, one := range strings.Split(p, " and ") {
			if w := withoutOpener(strings.Fields(one)); len(w) > 0 {
				out = append(out, strings.Join(w, " "))
			}
		}
	}
	return out
}

func withoutOpener(words []string) []string {
	for len(words) > 0 && slices.Contains([]string{"by", "by:", "the", "from", "with"}, strings.ToLower(words[0])) {
		words = words[1:]
	}
	return words
}

// agencyNamed is agencyOf for names that may be a person's or a word too:
// letters that stand for an agency are in capitals.
func agencyNamed(words []string) string {
	words = withoutOpener(words)
	name := strings.TrimRight(strings.Join(words, " "), ".:")
	if len(name) < 5 && name != strings.ToUpper(name) && name != "dpa" && name != "Afp" {
		return ""
	}
	return Agency(name)
}

func wholePart(words []string) string {
	words = withoutOpener(words)
	for len(words) > 1 && office(strings.ToLower(words[len(words)-1])) && agencyNamed(words) == "" {
		words = words[:len(words)-1]
	}
	return agencyNamed(words)
}

func personOf(words []string) string {
	for i := 1; i+1 < len(words); i++ {
		switch words[i] {
		case "of", "for", "at", "from", "with":
			return wholePart(words[i+1:])
		}
	}
	return ""
}

func officeOf(words []string) string {
	for i := 1; i < len(words); i++ {
		if office(strings.ToLower(words[i])) {
			if a := agencyNamed(words[:i]); a != "" {
				return a
			}
		}
	}
	return ""
}

// IsAgency says whether a name is an agency's: one that is known, or a body whose name
// says that it is one.
func IsAgency(name string) bool {
	return Agency(name) != "" || namedAgency(strings.Fields(name)) != ""
}

// namedAgency is a body of three words at most before the word for its kind.
func namedAgency(words []string) string {
	words = withoutOpener(words)
	n := len(words)
	if n < 2 || n > 5 {
		return ""
	}
	own := n - 1
	switch last := words[n-1]; {
	case last == "Newswire":
	case last == "Agency" || last == "Association" || last == "Service":
		if own--; own < 1 || words[own] != "News" && words[own] != "Press" && words[own] != "Wire" {
			return ""
		}
	default:
		return ""
	}
	for _, w := range words[:own] {
		if w[0] < 'A' || w[0] > 'Z' {
			return ""
		}
	}
	return strings.Join(words, " ")
}
