package dispute

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/table"
)

// under are the words that put an office below the one they stand beside: a
// vice president is no president.
var under = english.Set(`vice deputy assistant`)

// former are words by which an office is one held at another time.
var former = english.Set(`former ex then late`)

// byCourtesy are ranks by which those below them are called too.
var byCourtesy = english.Set(`professor`)

// office is an office a report gives a person: what it is called without the
// words that put it below another, of what it is, and whether it is below.
type office struct {
	news.Span
	head, of string
	below    bool
}

// offices are the answers to what office somebody holds, where one report tells
// of an office and another of the one below it.
func (g *inquiry) offices() []answer {
	held := map[string][]answer{}
	var people []string
	for r := range g.Reports {
		s := &g.Reports[r]
		below := lesser(s.Text)
		for _, n := range s.Marks.Names {
			if n.Kind != "person" || !strings.Contains(n.Name, " ") {
				continue
			}
			o, ok := officeOf(s, n.Span)
			if !ok || !o.below && below[o.head] {
				continue
			}
			who := table.BareName(g.KnownAs(n.Name))
			if held[who] == nil {
				people = append(people, who)
			}
			held[who] = append(held[who], answer{
				kind: "role", question: "role " + who + " " + o.head, value: rank(o.below) + o.of,
				report: r, words: o.Span, cite: o.Span, about: sentenceAround(s, o.Span),
			})
		}
	}
	var out []answer
	for _, who := range people {
		out = append(out, otherOffice(held[who])...)
	}
	return out
}

// lesser are the words of a text that stand shortly behind one that puts an office
// below another: of an office by one of them the text may tell in short.
func lesser(text string) map[string]bool {
	out := map[string]bool{}
	last := -longestRank
	i := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		w = strings.ToLower(w)
		if under[w] {
			last = i
		} else if i-last < longestRank {
			out[w] = true
		}
		i++
	}
	return out
}

// longestRank is how many words an office takes at most from the one that puts it
// below another: deputy White House press secretary.
const longestRank = 6

func rank(below bool) string {
	if below {
		return "under "
	}
	return "head "
}

// otherOffice are the answers of which one is an office and another that below
// it, both of one thing if both say of what.
func otherOffice(held []answer) []answer {
	type told struct {
		report   int
		rank, of string
	}
	asked, seen := map[string][]told{}, map[answer]bool{} // each office once, by who holds it
	for _, a := range held {
		rank, of, _ := strings.Cut(a.value, " ")
		if key := (answer{question: a.question, value: a.value, report: a.report}); !seen[key] {
			seen[key] = true
			asked[a.question] = append(asked[a.question], told{a.report, rank, of})
		}
	}
	var out []answer
	for _, a := range held {
		rank, of, _ := strings.Cut(a.value, " ")
		if slices.ContainsFunc(asked[a.question], func(b told) bool {
			return a.report != b.report && rank != b.rank && (of == b.of || of == "" || b.of == "")
		}) {
			a.value = rank
			out = append(out, a)
		}
	}
	return out
}

// officeOf reads the office in the words right after a name, between commas, or
// in those right before it.
func officeOf(s *table.Sheet, name news.Span) (office, bool) {
	if after, ok := strings.CutPrefix(s.Text[name.End:], ", "); ok {
		end := strings.IndexAny(after, ",.;:()\"“”\n")
		if end > 0 && end <= longestOffice {
			if o, ok := readOffice(after[:end], name.End+len(", ")); ok {
				return o, true
			}
		}
	}
	from := titleStart(s, name.Start)
	if words := strings.TrimRight(s.Text[from:name.Start], " "); words != "" {
		return readOffice(words, from)
	}
	return office{}, false
}

// titleStart is where the words of a title begin that end at an offset: nouns,
// what is told of them, and what they are of.
func titleStart(s *table.Sheet, at int) int {
	ts := s.Marks.Tokens
	k, _ := slices.BinarySearchFunc(ts, at, func(t news.Token, at int) int { return cmp.Compare(t.Start, at) })
	for from, and := at, -1; ; k-- {
		if and >= 0 && k > 0 && partOfPerson(s.Marks.Names, ts[k-1].Span) {
			return and // the vice president and mill secretary
		}
		if k == 0 || at-ts[k-1].Start > longestOffice || s.Sentence(ts[k-1].Start) != s.Sentence(at) {
			return from
		}
		switch t := ts[k-1]; t.Tag {
		case "NOUN", "PROPN", "ADJ":
			from = t.Start
		case "ADP", "CCONJ":
			switch t.In(s.Text) {
			case "and":
				and = from
			case "of", "for":
			default:
				return from
			}
		default:
			return from
		}
	}
}

// partOfPerson says whether a word belongs to the name of a person, of the names
// of its report.
func partOfPerson(names []news.Name, word news.Span) bool {
	k, _ := slices.BinarySearchFunc(names, word.Start+1, func(n news.Name, at int) int { return cmp.Compare(n.Start, at) })
	return k > 0 && names[k-1].Kind == "person" && names[k-1].Holds(word)
}

// longestOffice is how many bytes an office takes at most.
const longestOffice = 90

// readOffice reads an office in words that begin at an offset: the executive
// vice president of communications at the mill.
func readOffice(words string, at int) (office, bool) {
	o := office{Span: news.Span{Start: at, End: at + len(words)}}
	fields := strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return r == ' ' || r == '-' })
	for i, w := range fields {
		switch {
		case former[w] || w == "who" || i == 0 && w == "and":
			return office{}, false
		case under[w]:
			o.below = true
		case w == "of" || w == "for" || w == "at":
			if i == 0 || i+1 == len(fields) {
				return office{}, false
			}
			o.head, o.of = fields[i-1], fields[i+1]
			if (o.of == "the" || o.of == "a") && i+2 < len(fields) {
				o.of = fields[i+2]
			}
			return o, true
		}
	}
	if len(fields) > 0 {
		o.head = fields[len(fields)-1]
	}
	return o, o.head != "" && !byCourtesy[o.head]
}
