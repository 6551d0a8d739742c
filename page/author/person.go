package author

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// Names is the persons a stated byline names, without "By", offices,
// outlets and addresses; the byline itself where no part of it is a person.
func Names(s string) string {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	s, _ = clean.Clip(strings.TrimLeft(strings.TrimSpace(withoutAddress(s)), "-–—• "))
	var people []string
	for _, part := range strings.FieldsFunc(WithoutBy(s), func(r rune) bool { return strings.ContainsRune(",;|/()", r) }) {
		for _, one := range strings.Split(strings.ReplaceAll(strings.TrimSpace(part), " & ", " and "), " and ") {
			one, _, _ = strings.Cut(one, " in ")  // the place it was written in
			one, _, _ = strings.Cut(one, " for ") // whom it was written for
			if IsPerson(one) {
				people = append(people, one)
			}
		}
	}
	if len(people) == 0 {
		return s
	}
	return strings.Join(people, ", ")
}

// withoutAddress is a byline without the addresses of mail in it, where names stand
// beside them.
func withoutAddress(s string) string {
	words := strings.Fields(s)
	rest := slices.DeleteFunc(words, func(w string) bool {
		name, host, found := strings.Cut(w, "@")
		return found && name != "" && strings.Contains(host, ".")
	})
	if len(rest) == 0 || len(rest) == len(strings.Fields(s)) {
		return s
	}
	return strings.Join(rest, " ")
}

// WithoutBy is a byline without the words it opens with: "By", "Written by".
func WithoutBy(s string) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	if deed := strings.ToLower(first); deed == "by" || deed == "by:" {
		return strings.TrimSpace(rest)
	} else if IsWriting(deed) && len(rest) > 3 && strings.EqualFold(rest[:3], "by ") {
		return strings.TrimSpace(rest[3:])
	}
	return strings.TrimSpace(s)
}

// writingWords stand before "by" in bylines.
var writingWords = []string{"written", "posted", "submitted", "reported", "published", "story", "text", "words", "article", "report"}

// IsWriting says whether a word, in small letters, stands before "by" in bylines.
func IsWriting(low string) bool { return slices.Contains(writingWords, low) }

// IsPerson says whether a part of a byline is a person: two to five words
// with capitals, none of an office, no outlet and no agency.
func IsPerson(s string) bool {
	w := word.Of(s, 0, len(s))
	if len(w) < 2 || len(w) > 5 || Agency(s) != "" {
		return false
	}
	if _, ok := gazetteer.Media(s); ok {
		return false
	}
	for i := range w {
		if x := &w[i]; !x.Cap && !particles[x.Low] || office(x.Low) || x.Num {
			return false
		}
	}
	return true
}

// IsName says whether words of a text are a person's name and no more: two, the
// first one given.
func IsName(text string, w []word.Word) bool {
	if len(w) != 2 || !w[0].Cap || !w[1].Cap || w[0].Loud || w[1].Loud {
		return false
	}
	_, given := gazetteer.GivenName(text[w[0].Start:w[0].End])
	return given
}

// office says whether a word of a byline tells an office or an outlet.
func office(low string) bool {
	switch low {
	case "writer", "reporter", "editor", "correspondent", "staff", "news", "press", "times", "post", "desk", "team", "columnist",
		"contributor", "producer", "special", "senior", "chief", "reporters", "writers", "agency", "media", "bureau", "the", "associated":
		return true
	}
	return false
}

// In is the person that the words of a byline in a text name, "" if they name
// none: the capitalised words behind the last word of office, or those it opens
// with.
func In(text string, w []word.Word) string {
	from := 0
	for i := range w {
		switch w[i].Low {
		case "writer", "reporter", "correspondent", "editor":
			if i+1 < len(w) && w[i+1].Cap {
				from = i + 1
			}
		}
	}
	to := from
	for to < len(w) && (w[to].Cap || w[to].Low == "and" || particles[w[to].Low]) && !w[to].Num {
		to++
		if a := w[to-1].After; a == ',' || a == '|' || a == '(' || a == '.' && len(w[to-1].Low) > 2 {
			break
		}
	}
	if to-from < 2 || Agency(word.Span(text, w[from:to])) != "" {
		return ""
	}
	return word.Span(text, w[from:to])
}

// particles are the small words inside names.
var particles = english.Set(english.Particles)

// Particle says whether a word, in small letters, stands inside names of persons.
func Particle(low string) bool { return particles[low] }
