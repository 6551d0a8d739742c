package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text/sentence"

	"pgregory.net/rapid"
)

// lineOf writes a clause on one line: who does what to whom; how sure; other
// parts; the words it stands for.
func lineOf(text string, c news.Clause) string {
	part := func(a *news.Arg) string {
		if a == nil {
			return "-"
		}
		return a.In(text)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %s | %s", part(c.Subject), c.Verb, part(c.Object))
	if c.Negated {
		b.WriteString(" | not")
	}
	if c.Modality != "" {
		b.WriteString(" | " + c.Modality)
	}
	for _, a := range c.Args {
		b.WriteString(" | " + a.Role + ": " + a.In(text))
	}
	return b.String()
}

// read finds the clauses of a text published on a Wednesday.
func read(text string) news.Report {
	return Read(news.Report{Text: text, Published: news.Date{Date: "2024-03-06", Precision: "day"}})
}

var clauseRows = []struct {
	text string
	want []string
}{
	{"The mayor rejected the offer on Monday.", []string{
		"The mayor | reject | the offer | time: Monday",
	}},
	{"The offer was rejected by the mayor.", []string{
		"the mayor | reject | The offer",
	}},
	{"The council did not approve the plan.", []string{
		"The council | approve | the plan | not",
	}},
	{"The minister refused to sign the treaty.", []string{
		"The minister | refuse | -",
		"The minister | sign | the treaty | not | refused",
	}},
	{"The union may stop the ferries.", []string{
		"The union | stop | the ferries | may",
	}},
	{"The captain opened the gate and accused the guards.", []string{
		"The captain | open | the gate",
		"The captain | accuse | the guards",
	}},
	{"The captain said that the crew saved two boys.", []string{
		"The captain | say | -",
		"the crew | save | two boys",
	}},
	{"The ferry is no longer safe.", []string{
		"The ferry | be | no longer safe | not",
	}},
	{"The porter pleaded not guilty.", []string{
		"The porter | plead | - | not",
	}},
	{"The union has no plans to stop the ferries.", []string{
		"The union | have | no plans | not",
		"The union | stop | the ferries | not | planned",
	}},
	{"The crew does not intend to sell the boat.", []string{
		"The crew | intend | - | not",
		"The crew | sell | the boat | not | planned",
	}},
	{"The court is to hear the case.", []string{
		"The court | hear | the case | planned",
	}},
	{"Nobody left the hall.", []string{
		"Nobody | leave | the hall | not",
	}},
	{"The bridge is safe.", []string{
		"The bridge | be | safe",
	}},
	{"The town accused the firm of hiding the leak.", []string{
		"The town | accuse | the firm",
		"the firm | hide | the leak | alleged",
	}},
	{"The judge turned down the request.", []string{
		"The judge | turn down | the request",
	}},
}

func TestClauses(t *testing.T) {
	for _, row := range clauseRows {
		var got []string
		for _, c := range read(row.text).Marks.Clauses {
			got = append(got, lineOf(row.text, c))
		}
		if strings.Join(got, "\n") != strings.Join(row.want, "\n") {
			t.Errorf("%s\n got %s\nwant %s", row.text, strings.Join(got, "\n     "), strings.Join(row.want, "\n     "))
		}
	}
}

// Most examples of the governors are read as the table says: the parser errs
// at times, the table may not.
func TestGovernors(t *testing.T) {
	missed := 0
	all := slices.Clone(governors)
	for _, g := range gerundGovernors {
		all = append(all, governor{modality: g.modality, negates: g.negates, example: g.example})
	}
	for _, g := range all {
		found := false
		for _, c := range read(g.example).Marks.Clauses {
			found = found || c.Modality == g.modality && c.Negated == g.negates
		}
		if !found {
			missed++
			t.Logf("%s: not %s", g.example, g.modality)
		}
	}
	if missed > 4 {
		t.Errorf("%d of %d examples are not read as their rows say", missed, len(all))
	}
}

func TestClauseSpans(t *testing.T) {
	const text = "The firm said “the dam is safe” after two pipes, laid in May by a young crew, burst."
	for _, c := range read(text).Marks.Clauses {
		if words := c.In(text); strings.Count(words, "“") != strings.Count(words, "”") {
			t.Errorf("half a quotation: %s", words)
		}
	}
}

// Whatever the text, clauses stand in order, inside it, and point backwards
// and forwards at clauses that are there.
func TestClausesHold(t *testing.T) {
	words := strings.Fields("the mayor said that who rejected not offer by of to and , . “ ” was sold on Monday Dahl ; if 's will")
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(t, "words"), " ")
		m := read(text).Marks
		at := 0
		for i, c := range m.Clauses {
			s := m.Sentences[c.Sentence]
			if !s.Holds(c.Span) || !s.Holds(c.VerbSpan) || c.Len() <= 0 {
				t.Fatalf("clause %d outside its sentence: %+v", i, c)
			}
			if c.Parent >= len(m.Clauses) || c.Parent == i || c.Speech >= len(m.Quotes) {
				t.Fatalf("clause %d points nowhere: %+v", i, c)
			}
			if s.Start < at {
				t.Fatalf("clause %d out of order", i)
			}
			at = s.Start
		}
	})
}

// Sentences no person writes cost no more a word than others.
func TestClausesOfHostileText(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	for _, unit := range []string{"he said that ", "to go ", "very ", "sold and ", "“a” ", "who left ", "of which ", "( "} {
		text := strings.Repeat(unit, 40000/len(unit))
		d := &doc{text: text}
		d.marks.Sentences = []news.Sentence{{Span: news.Span{End: len(text)}}}
		d.marks.Tokens = sentence.Parse(d.text, d.marks.Sentences)
		d.clauses()
		for i, c := range d.marks.Clauses {
			if c.End > len(text) || c.Parent == i {
				t.Fatalf("%q: clause %d: %+v", unit, i, c)
			}
		}
	}
}

func BenchmarkClauses(b *testing.B) {
	const text = "The board of Port Ellery voted on Tuesday to close its pier after divers found cracks, which nobody had seen. " +
		"“We cannot wait,” said Ingrid Solheim, who has led the board since 2019 and threatened to resign."
	r := read(text)
	d := &doc{text: text, report: r, marks: r.Marks}
	b.ReportAllocs()
	for b.Loop() {
		d.marks.Clauses = d.marks.Clauses[:0]
		d.clauses()
	}
	b.ReportMetric(float64(b.N*len(d.marks.Tokens))/b.Elapsed().Seconds(), "words/s")
}

// What hangs on a denial is denied, a denial of a denial is none, and what a
// clause says itself of how sure it is goes first.
func TestMoodUnder(t *testing.T) {
	for _, c := range []struct{ own, above, want mood }{
		{mood{}, mood{true, "refused"}, mood{true, "refused"}},
		{mood{true, "may"}, mood{true, "denied"}, mood{false, "may"}},
		{mood{true, ""}, mood{false, "alleged"}, mood{true, "alleged"}},
		{mood{false, "can"}, mood{}, mood{false, "can"}},
	} {
		if got := c.own.under(c.above); got != c.want {
			t.Errorf("%+v under %+v: %+v, want %+v", c.own, c.above, got, c.want)
		}
	}
}
