package web

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/web/contrast"
)

// questionsView is the table of what reports differ on, and of values of which
// it is not sure that they are of one thing. Count is how many differ, shown or not.
type questionsView struct {
	Questions, Given []questionView
	Count, More      int
}

// questionView is one question with its answers. Link leads to the saying of
// which it is asked, whose wordings open there.
type questionView struct {
	ID, Sign, Question, Note, Link string
	About                          aboutView
	Sides                          []sideView
}

// sideView is one answer: the words of the reports, who has it, and when it
// was told. Mark is the shape and hue that stands for it in the matrix too.
type sideView struct {
	Mark, Turn, Value, Names, When string           // Turn: then or now, of what was told later
	Words                          []contrast.Words // of Value, where some of them are set apart
	Origins                        string
	Cites                          []citeView
	Rest                           []tellerView
}

// marks are the shapes of answers, in their order. The hues of the style sheet
// take the same names; none is the colour of right or of wrong.
var marks = []string{"disc", "square", "triangle", "diamond", "cross"}

// mark is the shape of the n-th answer.
func mark(n int) string { return marks[min(n, len(marks)-1)] }

func questions(b *builder) (v questionsView) {
	sure, given := asks(b)
	v.Count = len(sure)
	for n, a := range slices.Concat(sure, given) {
		switch {
		case n >= b.room.lines:
			v.More++
		case n < len(sure):
			v.Questions = append(v.Questions, question(b, a))
		default:
			v.Given = append(v.Given, question(b, a))
		}
	}
	return v
}

func question(b *builder, a ask) questionView {
	q := questionView{ID: anchorOf(b, a), Sign: a.sign, Question: Asked(a.Dispute), About: b.about(a.Dispute), Note: note(a.Dispute)}
	b.shown[q.ID] = true
	if a.sign == "~" {
		q.Link, q.Note = b.to("saying", a.at), Say("differ.words")
	}
	for n, s := range a.Sides[:min(len(a.Sides), b.room.sides)] {
		side := b.side(s)
		if a.Kind == "name" || a.Kind == "other" {
			side.Origins = "" // how a name is written, and what somebody said, has no other source
		}
		side.Mark, side.Turn = mark(n), turn(a.Dispute, n)
		if a.sign == "~" {
			side.Cites, side.Rest = nil, nil
		}
		q.Sides = append(q.Sides, side)
	}
	q.Sides = stress(q.Sides)
	if n := len(a.Sides) - b.room.sides; n > 0 {
		q.Note = joined(q.Note, Say("differ.more", n))
	}
	return q
}

func (b *builder) side(s news.Side) sideView {
	all := b.tellers(s.Cites)
	v := sideView{Value: s.Value, Names: b.list(all), When: b.days(all)}
	if s.Origins < s.Reports {
		v.Origins = Say("voices", s.Origins)
	}
	v.Cites, v.Rest = b.cites(s.Value, s.Cites, nil)
	return v
}

// stress sets the words of answers apart.
func stress(sides []sideView) []sideView {
	var values []string
	for _, s := range sides {
		values = append(values, s.Value)
	}
	for i, words := range contrast.Stressed(values) {
		sides[i].Words = words
	}
	return sides
}

// turned says whether the later answer is news that the earlier could not have.
func turned(d news.Dispute) bool { return d.Relation == "then_now" || d.Update }

// turn says whether an answer is that of then or that of now.
func turn(d news.Dispute, n int) string {
	switch {
	case !turned(d) || len(d.Sides) < 2:
		return ""
	case n == 0:
		return "then"
	case n == len(d.Sides)-1:
		return "now"
	}
	return ""
}

// note is what must be said of a question beside its answers.
func note(d news.Dispute) string {
	if turned(d) {
		return Say("differ.turned")
	}
	return ""
}

// aboutView is the sentence that a bare question is about: what stands before
// the answer and behind it, and the name of the report that has it; or what was
// said, of which it is asked.
type aboutView struct{ Before, Behind, Said, Name string }

// mostBare is how many words a question has that does not say of what it asks:
// "when", "what happened", "how much money".
const mostBare = 3

// Letters of the words before and behind an answer.
const (
	mostBefore = 64
	mostBehind = 44
)

// bare says whether a question does not say of what it asks: it is short, or asks
// of "it". Words that differ, and names, say it themselves.
func bare(d news.Dispute) bool {
	words := strings.Fields(Asked(d))
	if slices.Contains(words, "it") {
		return d.Kind != "name"
	}
	return len(words) <= mostBare && d.Kind != "name" && d.Kind != "other"
}

// about is what a bare question is about; nothing where the question says enough,
// or the sentence tells too little without the answer, or holds another. Where it
// is asked how something was said, it is what was said.
func (b *builder) about(d news.Dispute) (v aboutView) {
	if d.AboutRef == nil || !bare(d) {
		return v
	}
	i, shown := b.at[d.AboutRef.Report]
	sentence := strings.Join(strings.Fields(d.AboutRef.Text), " ")
	before, behind, found := answered(sentence, d.Sides)
	switch {
	case !shown:
		return v
	case !found && d.Kind == "other":
		const most = 110
		return aboutView{Said: openingWords(sentence, most), Name: b.names[i]}
	case !found:
		return v
	}
	const fewest = 2
	parts := strings.HasPrefix(behind, " ")
	before, behind = lastWords(before, mostBefore), openingWords(behind, mostBehind)
	if len(tellingWords(before+" "+behind)) < fewest {
		return v
	}
	if before != "" {
		before += " "
	}
	if behind != "" && parts {
		behind = " " + behind
	}
	return aboutView{Before: before, Behind: behind, Name: b.names[i]}
}

// answered parts a sentence at the answer that stands in it. It is not found
// where another stands there too.
func answered(sentence string, sides []news.Side) (before, behind string, found bool) {
	for _, s := range sides {
		was, rest, in := strings.Cut(sentence, s.Value)
		last, _ := utf8.DecodeLastRuneInString(was)
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case !in || s.Value == "" || written(last) || written(next):
			continue
		case found:
			return "", "", false
		}
		before, behind, found = was, rest, true
	}
	return before, behind, found
}

// written says whether a letter is one of a word or a number.
func written(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// quotes are the signs at which a sentence is parted, so that none stands
// without its fellow.
const quotes = "“”\"„«»"

// lastWords are the last whole words of a text that have room, none from before
// a sign of quotation.
func lastWords(text string, most int) string {
	cut := false
	if i := strings.LastIndexAny(text, quotes); i >= 0 {
		text, cut = strings.TrimLeft(text[i:], quotes+",;:. "), true
	}
	words := strings.Fields(text)
	for len(strings.Join(words, " ")) > most {
		words, cut = words[1:], true
	}
	if cut && len(words) > 0 {
		return "… " + strings.Join(words, " ")
	}
	return strings.Join(words, " ")
}

// openingWords are the first whole words of a text that have room, none from
// behind a sign of quotation.
func openingWords(text string, most int) string {
	cut := false
	if i := strings.IndexAny(text, quotes); i >= 0 {
		text, cut = text[:i], true
	}
	words := strings.Fields(text)
	for len(strings.Join(words, " ")) > most {
		words, cut = words[:len(words)-1], true
	}
	out := strings.TrimRight(strings.Join(words, " "), ",;:. ")
	if cut && out != "" {
		return out + " …"
	}
	return out
}
