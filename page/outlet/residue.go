package outlet

import (
	"strings"

	"synoptic/english"

	"synoptic/page/author"
	"synoptic/page/word"
)

// OfResidue is the outlet that the words of a line in a text name, which was cut
// by a rule: who holds the copyright, who welcomes the reader, whose staff wrote
// it; with the rule that told. An agency is no outlet.
func OfResidue(text string, w []word.Word, cutBy string) (name, rule string) {
	switch {
	case cutBy == "copyright":
		name, rule = Owner(text, w), "copyright"
	case len(w) > 2 && w[0].Low == "welcome" && w[1].Low == "to":
		name, rule = word.Span(text, w[2:]), "welcome"
	case cutBy == "byline" && w[0].Low == "by":
		name, rule = staffOf(text, w[1:]), "byline"
	}
	if author.Agency(name) != "" {
		return "", ""
	}
	return name, rule
}

// Owner is the capitalised words after the year, of those of a copyright line in
// a text.
func Owner(text string, w []word.Word) string {
	for i := range w {
		if w[i].Num && !numbered(w[i:]) || strings.HasPrefix(w[i].Low, "copyright") {
			continue
		}
		if w[i].Low == "by" || w[i].Low == "c" {
			continue
		}
		j := i
		for j < len(w) && (w[j].Cap || w[j].Num || w[j].Low == "of" || w[j].Low == "the") && w[j].Low != "all" {
			j++
			if a := w[j-1].After; a == '.' || a == ',' || a == '(' {
				break
			}
		}
		if j == i {
			return ""
		}
		for j > i+1 && (w[j-1].Num || legalForms[w[j-1].Low]) {
			j--
		}
		return word.Span(text, w[i:j])
	}
	return ""
}

// Shares says whether a name in capitals has a word in common with the one of a firm, and
// more: a word that is no section's, no place's and no legal form's tells a paper.
func Shares(name, firm string) bool {
	own, others := word.Of(name, 0, len(name)), word.Of(firm, 0, len(firm))
	if strings.EqualFold(name, firm) || !word.Capped(own) {
		return false
	}
	for _, x := range own[1:] {
		if len(x.Low) < leastLabel || sectionWords[x.Low] || legalForms[x.Low] {
			continue
		}
		for _, y := range others {
			if x.Low == y.Low {
				return true
			}
		}
	}
	return false
}

// numbered says whether a number is of the name behind it, as those of channels
// are: "9 News", where a year has four digits.
func numbered(w []word.Word) bool {
	const mostDigits = 3
	return len(w) > 1 && len(w[0].Low) <= mostDigits && word.IsDigit(w[0].Low[0]) && w[1].Cap && !w[1].Num && w[1].Low != "all"
}

// legalForms end the names of the firms that own papers, and no paper's.
var legalForms = english.Set(`ltd limited inc llc llp plc corp corporation company co newspapers publishing publications publishers`)

// staffOf is the outlet in words of a text: "Ansel Post chief staff writer Rana
// Ode".
func staffOf(text string, w []word.Word) string {
	for i := range w {
		switch w[i].Low {
		case "staff", "chief", "senior", "correspondent", "reporter", "writer":
			if i >= 2 && word.Capped(w[:i]) && i+1 < len(w) && w[len(w)-1].Low != "staff" && after(w[i:]) {
				return word.Span(text, w[:i])
			}
			return ""
		}
	}
	return ""
}

// after says whether a person's name follows the words of the office.
func after(w []word.Word) bool {
	for _, x := range w {
		if x.Cap {
			return true
		}
	}
	return false
}
