package web

import (
	"strings"

	"synoptic/news"
)

// questionsView is the table of what reports differ on.
type questionsView struct {
	Questions []questionView
	More      int
}

// questionView is one question with its answers.
type questionView struct {
	ID, Question, Context, Note string
	Sides                       []sideView
}

// sideView is one answer: the words of the reports, who has it, and when it
// was told. Mark is the shape and hue that stands for it in the matrix too.
type sideView struct {
	Mark, Turn, Value, Names, When string // Turn: then or now, of what was told later
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
	for i, d := range b.s.Disputed {
		if len(v.Questions) >= b.room.lines {
			v.More++
			continue
		}
		q := questionView{ID: b.anchor("disputed", i), Question: Asked(d), Context: b.context(d), Note: note(d)}
		b.shown[q.ID] = true
		for n, s := range d.Sides[:min(len(d.Sides), b.room.sides)] {
			side := b.side(s)
			side.Mark, side.Turn = mark(n), turn(d, n)
			q.Sides = append(q.Sides, side)
		}
		if n := len(d.Sides) - b.room.sides; n > 0 {
			q.Note = joined(q.Note, Say("differ.more", n))
		}
		v.Questions = append(v.Questions, q)
	}
	return v
}

func (b *builder) side(s news.Side) sideView {
	all := b.tellers(s.Cites)
	v := sideView{Value: s.Value, Names: b.list(all), When: b.days(all)}
	if s.Origins < s.Reports {
		v.Origins = Say("origins", s.Origins)
	}
	v.Cites, v.Rest = b.cites(s.Value, s.Cites, nil)
	return v
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
	switch {
	case d.Relation == "values_given":
		return Say("differ.given")
	case turned(d):
		return Say("differ.turned")
	}
	return ""
}

// mostBare is how many words a question has that does not say of what it asks:
// "when", "what happened", "how much money".
const mostBare = 3

// Letters of the words before and behind an answer.
const (
	mostBefore = 64
	mostBehind = 44
)

// context is the sentence that a bare question is about, with … where the answer
// stands, and the name of the report that has it; "" where the question says
// enough, or the sentence tells too little without the answer, or holds another.
func (b *builder) context(d news.Dispute) string {
	if d.AboutRef == nil || d.Kind == "name" || d.Kind == "other" || len(strings.Fields(Asked(d))) > mostBare {
		return ""
	}
	i, shown := b.at[d.AboutRef.Report]
	before, behind, found := answered(strings.Join(strings.Fields(d.AboutRef.Text), " "), d.Sides)
	if !shown || !found {
		return ""
	}
	const gap, fewest = "…", 3
	before, behind = lastWords(before, mostBefore), openingWords(behind, mostBehind)
	if len(strings.Fields(before+" "+behind)) < fewest {
		return ""
	}
	if behind != "" && !strings.ContainsRune(",;:.", rune(behind[0])) {
		behind = " " + behind
	}
	return strings.TrimSpace(before+" "+gap+behind) + " (" + ended(b.names[i]) + ")"
}

// answered parts a sentence at the answer that stands in it. It is not found
// where another stands there too.
func answered(sentence string, sides []news.Side) (before, behind string, found bool) {
	for _, s := range sides {
		was, rest, in := strings.Cut(sentence, s.Value)
		switch {
		case !in || s.Value == "":
			continue
		case found:
			return "", "", false
		}
		before, behind, found = was, rest, true
	}
	return before, behind, found
}

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
