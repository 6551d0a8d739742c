package timeline

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// marked is a report of one sentence whose moment stands between brackets.
func marked(text, tense string) (*table.Sheet, news.Moment) {
	start := strings.IndexByte(text, '[')
	end := strings.IndexByte(text, ']') - 1
	text = strings.NewReplacer("[", "", "]", "").Replace(text)
	r := sentence(text)
	at := strings.Index(r.Text, text)
	if tense != "" {
		r.Marks.Clauses = []news.Clause{{Span: r.Marks.Sentences[0].Span, Tense: tense}}
	}
	return &table.Sheet{Report: r}, news.Moment{Span: news.Span{Start: at + start, End: at + end}}
}

func TestIdleRulesExamples(t *testing.T) {
	for _, rule := range idleRules {
		for _, text := range rule.examples {
			s, m := marked(text, "present")
			if got := idle(s, m); got != rule.name {
				t.Errorf("%s: idle by %q, want %q", text, got, rule.name)
			}
		}
	}
}

func TestTimesThatAreNotIdle(t *testing.T) {
	for _, text := range []string{
		"The mill closed in [2019].",
		"A vote took place in the [2026] meeting.",
		"They met at [Christmas] in Norrby.",
		"The lock has stood since [1911] on the Asp.",
		"[Today] the council voted for the dam.",
	} {
		s, m := marked(text, "past")
		if got := idle(s, m); got != "" {
			t.Errorf("%s: idle by %q", text, got)
		}
	}
}

func TestWordingCanBeReadAlone(t *testing.T) {
	for _, c := range []struct{ text, part, want string }{
		{"The mayor said Sunday that the dam would close on May 9.", "that the dam would close on May 9.", "The mayor said Sunday that the dam would close on May 9."},
		{"The dam broke on Sunday and Edda Moreau resigned on Monday.", "and Edda Moreau resigned on Monday.", "Edda Moreau resigned on Monday."},
		{"The dam broke on Sunday and the council resigned on Monday.", "and the council resigned on Monday.", "The dam broke on Sunday and the council resigned on Monday."},
		{"“We left on Sunday.", "We left on Sunday.", "We left on Sunday."},
	} {
		r := sentence(c.text)
		s := &table.Sheet{Report: r}
		at := strings.Index(r.Text, c.part)
		if verb := strings.Index(r.Text, "resigned"); verb >= 0 {
			subject := strings.Index(r.Text, "Edda Moreau")
			s.Marks.Clauses = []news.Clause{{
				Span: r.Marks.Sentences[0].Span, Tense: "past", VerbSpan: news.Span{Start: verb, End: verb + 8},
				Subject: &news.Arg{Span: news.Span{Start: subject, End: subject + 11}},
			}}
		}
		d := dated{member: member{Span: news.Span{Start: at, End: at + len(c.part)}}}
		d.moment.Span = news.Span{Start: d.End - 3, End: d.End - 1}
		if got := wordingOf(s, &d).In(r.Text); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// sentence is a report of one sentence.
func sentence(text string) news.Report {
	return news.Report{ID: "a", Text: text, Marks: news.Marks{Sentences: []news.Sentence{{Span: news.Span{End: len(text)}}}}}
}
