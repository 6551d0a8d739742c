package page

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// bylineName is the name of who wrote the report, without offices and
// addresses: as the input states it, else as its byline does.
func (d *draft) bylineName() string {
	if d.byline != "" {
		return authorName(clean.OneLine(d.byline))
	}
	house := "" // an agency that signs with no person's name
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind != cut || l.rule != "byline" {
			continue
		}
		if person(d.text, l.words) {
			return span(d.text, l.words)
		}
		w := l.words
		if len(w) > 1 && slices.Contains(writingWords, w[0].Low) {
			w = w[1:]
		}
		if len(w) < 3 || w[0].Low != "by" {
			continue
		}
		if name := nameIn(d.text, w[1:]); name != "" {
			return name
		}
		if agencyOf(span(d.text, w[1:])) != "" {
			house = span(d.text, w[1:])
		}
	}
	if name := d.lineByline(d.title); name != "" {
		return name
	}
	if name := d.reporter(); name != "" {
		return name
	}
	return house
}

// authorName is the persons a stated byline names, without "By", offices,
// outlets and addresses; the byline itself where no part of it is a person.
func authorName(s string) string {
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		s = s[3:]
	}
	s, _ = clip(strings.TrimLeft(strings.TrimSpace(s), "-–—• "))
	var people []string
	for _, part := range strings.FieldsFunc(withoutBy(s), func(r rune) bool { return strings.ContainsRune(",;|/()", r) }) {
		for _, one := range strings.Split(strings.ReplaceAll(strings.TrimSpace(part), " & ", " and "), " and ") {
			one, _, _ = strings.Cut(one, " in ")  // the place it was written in
			one, _, _ = strings.Cut(one, " for ") // whom it was written for
			if namesPerson(one) {
				people = append(people, one)
			}
		}
	}
	if len(people) == 0 {
		return s
	}
	return strings.Join(people, ", ")
}

// withoutBy is a byline without the words it opens with: "By", "Written by".
func withoutBy(s string) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	if deed := strings.ToLower(first); deed == "by" || deed == "by:" {
		return strings.TrimSpace(rest)
	} else if slices.Contains(writingWords, deed) && len(rest) > 3 && strings.EqualFold(rest[:3], "by ") {
		return strings.TrimSpace(rest[3:])
	}
	return strings.TrimSpace(s)
}

// writingWords stand before "by" in bylines.
var writingWords = []string{"written", "posted", "submitted", "reported", "published", "story", "text", "words", "article", "report"}

// namesPerson says whether a part of a byline is a person: two to five words
// with capitals, none of an office, no outlet and no agency.
func namesPerson(s string) bool {
	w := word.Of(s, 0, len(s))
	if len(w) < 2 || len(w) > 5 || agencyOf(s) != "" {
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

// office says whether a word of a byline tells an office or an outlet.
func office(low string) bool {
	switch low {
	case "writer", "reporter", "editor", "correspondent", "staff", "news", "press", "times", "post", "desk", "team", "columnist",
		"contributor", "producer", "special", "senior", "chief", "reporters", "writers", "agency", "media", "bureau", "the", "associated":
		return true
	}
	return false
}

// nameIn is the person in the words of a byline in a text: the capitalised words
// behind the last word of office, or those it opens with.
func nameIn(text string, w []word.Word) string {
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
	if to-from < 2 || agencyOf(span(text, w[from:to])) != "" {
		return ""
	}
	return span(text, w[from:to])
}

// particles are the small words inside names.
var particles = english.Set(english.Particles)
