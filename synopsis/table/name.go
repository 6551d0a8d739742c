package table

import (
	"slices"
	"strings"
	"unicode/utf8"

	"synoptic/english"
)

// BareName is a name as it is compared: small letters, no points, no article,
// no title of courtesy, no possessive.
func BareName(name string) string { return bareNames.of(name, bareName) }

// bareNames are the bare names of names that came up lately.
var bareNames lately

func bareName(name string) string {
	words := strings.Fields(Unaccented(Plain(bareSigns.Replace(name))))
	for len(words) > 1 && Courtesy(words[0]) {
		words = words[1:]
	}
	for i, w := range words {
		words[i] = english.OneSpelling(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'"))
	}
	bare := strings.Join(officeFirst(words), " ")
	if full, ok := aliases[bare]; ok {
		return full
	}
	return bare
}

// officeFirst is the name of an office of state with what it is of before it, as
// both are said: the Department of Justice, the Justice Department.
func officeFirst(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return w == "department" || w == "ministry" })
	if at < 0 || at+2 >= len(words) || words[at+1] != "of" {
		return words
	}
	var out []string
	for _, w := range slices.Concat(words[at+2:], words[at:at+1]) {
		if w != "the" && w != "and" && w != "affairs" {
			out = append(out, w)
		}
	}
	return out
}

var bareSigns = strings.NewReplacer(".", "", ",", " ", "-", " ", "“", "", "”", "", "\"", "")

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		switch w {
		case "of", "the", "and", "for", "de", "la":
		default:
			for _, r := range w {
				b.WriteRune(r)
				break
			}
		}
	}
	return b.String()
}

// Courtesy says whether a word before a name is an article or a title, which the
// name is told without.
func Courtesy(word string) bool { return courtesies[word] }

var courtesies = map[string]bool{
	"the": true, "mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "sir": true, "president": true,
	"rev": true, "sen": true, "rep": true, "gov": true, "prof": true, "rabbi": true, "lord": true, "dame": true, "sheikh": true,
}

// aliases are other names of countries and agencies, both bare.
var aliases = map[string]string{
	"us": "united states", "usa": "united states", "america": "united states", "united states of america": "united states",
	"uk": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom",
	"eu": "european union", "un": "united nations", "uae": "united arab emirates",
	"ap": "associated press", "afp": "agence france presse", "upi": "united press international", "pa": "press association",
	"wsj": "wall street journal", "nyt": "new york times", "bbc news": "bbc", "abc news": "abc", "nbc news": "nbc", "cbs news": "cbs",
	"house": "house of representatives", "us house of representatives": "house of representatives", "us senate": "senate",
	"reuters news agency": "reuters", "thomson reuters": "reuters",
}

// Unaccented writes letters without their accents: a report that leaves them
// out spells the same name.
func Unaccented(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return accents.Replace(text)
		}
	}
	return text
}

var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "é", "e", "è", "e", "ê", "e", "ë", "e",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ú", "u", "ù", "u", "û", "u",
	"ü", "u", "ñ", "n", "ç", "c", "ý", "y", "š", "s", "ž", "z", "č", "c", "ć", "c", "ł", "l", "ğ", "g", "ı", "i", "ş", "s")
