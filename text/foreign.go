package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/sentence"
)

// A report in a language that is not read has the marks that its signs,
// capitals and digits give in any language: sentences, what stands in
// quotation marks, names, whole numbers and years. Nobody is told to speak
// there, nothing is counted, and no clause is claimed of it. A language that
// is to be read gets a reading of its own beside this one.

// foreign marks a text whose language is not read.
func (d *doc) foreign() {
	d.marks.Sentences = sentence.Split(d.report)
	d.quoteSpans()
	for i := range d.marks.Quotes {
		d.marks.Quotes[i].Rule = "marks"
	}
	d.capitals()
	d.numbers()
}

// capitals finds names by their capitals: two words or more that open with
// one, or one that the lists know, and that do not stand where every word
// opens so. The first word of a sentence counts only as a given name.
func (d *doc) capitals() {
	nouns := d.report.Language == "de" // where every noun has a capital
	people := surnames{}
	for _, s := range d.marks.Sentences {
		words := capitalWords(d.text, s.Span)
		for i := 0; i < len(words); {
			j := i + 1
			for j < len(words) && words[j].joins {
				j++
			}
			run := words[i:j]
			if run[0].opens && len(run) > 1 && !given(run[0].In(d.text)) {
				run = run[1:]
			}
			if n, ok := d.capitalName(run, nouns, people); ok {
				d.marks.Names = append(d.marks.Names, n)
				people.learn(&n)
			}
			i = j
		}
	}
}

// capitalWord is a word that opens with a capital.
type capitalWord struct {
	news.Span
	opens bool // its sentence begins with it
	joins bool // it stands right behind the one before it
}

func capitalWords(text string, s news.Span) (out []capitalWord) {
	last := -1 // end of the word before, if that had a capital
	opens := true
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			if r != ' ' {
				last = -1
			}
			i += n
			continue
		}
		end := i + n
		for end < s.End {
			c, k := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(c) && !unicode.IsMark(c) && c != '-' && c != '’' && c != '\'' {
				break
			}
			end += k
		}
		if unicode.IsUpper(r) && end-i > n {
			out = append(out, capitalWord{news.Span{Start: i, End: end}, opens, last >= 0})
			last = end
		} else {
			last = -1
		}
		opens = false
		i = end
	}
	return out
}

// surnames is who is meant by the last words of a name: the first person whose
// name ends so.
type surnames map[string]string

// mostSurnames is of how many words a surname is at most.
const mostSurnames = 4

// learn keeps the last words of a person's name.
func (s surnames) learn(n *news.Name) {
	if n.Kind != "person" {
		return
	}
	for at, words := len(n.Name), 0; words < mostSurnames; words++ {
		if at = strings.LastIndexByte(n.Name[:at], ' '); at < 0 {
			return
		}
		if last := n.Name[at+1:]; s[last] == "" {
			s[last] = n.Name
		}
	}
}

// capitalName is the name that words with capitals are; people is whom names
// before it are of.
func (d *doc) capitalName(run []capitalWord, nouns bool, people surnames) (news.Name, bool) {
	for k := range len(run) - 1 {
		if given(run[k].In(d.text)) { // an office may stand before
			run = run[k:]
			break
		}
	}
	span := news.Span{Start: run[0].Start, End: run[len(run)-1].End}
	name := span.In(d.text)
	n := news.Name{Span: span, Name: name, Kind: "other", Rule: "capitals"}
	if known := people[name]; known != "" {
		n.Name, n.Kind = known, "person"
		return n, true
	}
	switch _, place := gazetteer.Place(name); {
	case place && !run[0].opens:
		n.Kind = "place"
	case len(run) > 1 && given(run[0].In(d.text)):
		n.Kind = "person"
	case len(run) < 2 || nouns || run[0].opens:
		return n, false
	}
	return n, true
}

func given(word string) bool {
	_, ok := gazetteer.GivenName(word)
	return ok
}

// numbers finds whole numbers, which are figures of nothing told, and years.
func (d *doc) numbers() {
	text := d.text
	for i := 0; i < len(text); {
		if !letter.IsDigit(text[i]) {
			i++
			continue
		}
		from := i
		for i < len(text) && letter.IsDigit(text[i]) {
			i++
		}
		if !apart(text, from, i) || i-from > 6 {
			continue
		}
		s := news.Span{Start: from, End: i}
		value := 0
		for _, c := range text[from:i] {
			value = value*10 + int(c-'0')
		}
		if i-from == 4 && value >= 1900 && value < 2100 {
			year := text[from:i]
			d.marks.Moments = append(d.marks.Moments, news.Moment{Span: s, Value: year, Type: "DATE", From: year + "-01-01", To: year + "-12-31", Rule: "digits"})
			continue
		}
		d.marks.Figures = append(d.marks.Figures, news.Figure{Span: s, Value: float64(value), About: s, Bound: "exactly", Rule: "digits"})
	}
}

// apart says whether digits are no part of a word, a sum, a date or an hour.
func apart(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, n := utf8.DecodeRuneInString(text[to:])
	if unicode.IsLetter(before) || unicode.IsLetter(after) || strings.ContainsRune(".,:/-–%$€£", before) || strings.ContainsRune(":/-–%$€£", after) {
		return false
	}
	next := to + n
	return !slices.Contains([]rune{'.', ','}, after) || next >= len(text) || !letter.IsDigit(text[next])
}
