package speaker_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text"
	"synoptic/text/mention"
	"synoptic/text/name"
	"synoptic/text/outlet"
	"synoptic/text/quote"
	"synoptic/text/sentence"
	"synoptic/text/speaker"
)

// Each saying wanted is a line "speaker: words", with "to", "where" and
// "when" in brackets where the text tells them.
var speakerCases = []struct {
	name, text string
	want       []string
}{
	{"after", "“The bridge will open in June,” Dana Whitlow said.", []string{"Dana Whitlow: The bridge will open in June,"}},
	{"how put", "\"The quay is gone\" — that was how Ida Crane put it on Monday.", []string{"Ida Crane: The quay is gone"}},
	{"is how put", "“We are done,” is how Ben Lund put it.", []string{"Ben Lund: We are done,"}},
	{"inverted", "“The bridge will open in June,” said Dana Whitlow, the mayor of Vellmar.", []string{"Dana Whitlow: The bridge will open in June,"}},
	{"before", "Dana Whitlow said: “The bridge will open in June.”", []string{"Dana Whitlow: The bridge will open in June."}},
	{"apposition", "“The bridge will open in June,” Dana Whitlow, the mayor of Vellmar, said.", []string{"Dana Whitlow: The bridge will open in June,"}},
	{"broken", "“The bridge,” said Dana Whitlow, “will open in June.”", []string{"Dana Whitlow: The bridge,", "Dana Whitlow: will open in June."}},
	{"told", "Dana Whitlow told reporters that the bridge would open.", []string{"Dana Whitlow: that the bridge would open (to reporters)"}},
	{"according to", "The bridge will open in June, according to Dana Whitlow.", []string{"Dana Whitlow: The bridge will open in June"}},
	{"in the paragraph", "“It rained,” Dana Whitlow said. “We left the bridge.”", []string{"Dana Whitlow: It rained,", "Dana Whitlow: We left the bridge."}},
	{"over a paragraph", "“It rained,” said Dana Whitlow. “It poured.\n\n“We left the bridge at noon.”", []string{"Dana Whitlow: It rained,", "Dana Whitlow: It poured.", "Dana Whitlow: We left the bridge at noon."}},
	{"colon", "Dana Whitlow confirmed the plan on Sunday at a rally in Orrin:\n\n“We will build the bridge this year.”", []string{
		"Dana Whitlow: the plan (at at a rally in Orrin) (on Sunday)", "Dana Whitlow: We will build the bridge this year. (at at a rally in Orrin) (on Sunday)",
	}},
	{"participle", "Dana Whitlow praised the plan, adding that the bridge was “a gift.”", []string{
		"Dana Whitlow: the plan", "Dana Whitlow: that the bridge was “a gift.”", "Dana Whitlow: a gift.",
	}},
	{"scene", "Speaking at a rally in Orrin on Sunday, Dana Whitlow said the bridge was safe.", []string{"Dana Whitlow: the bridge was safe (at at a rally in Orrin) (on Sunday)"}},
	{"naming", "Dana Whitlow described the bridge as “a gift.”", []string{"Dana Whitlow: the bridge as “a gift.”", "Dana Whitlow: a gift."}},
	{"open verb", "“The bridge is ours!” Dana Whitlow roared.", []string{"Dana Whitlow: The bridge is ours!"}},
	{"nested", "“He told us, ‘Come in,’ and we came,” said Ida Crane.", []string{"Ida Crane: He told us, ‘Come in,’ and we came,", ": Come in, (to us)"}},
	{"noun", "Dana Whitlow’s claim that the bridge was safe was wrong.", []string{"Dana Whitlow: that the bridge was safe was wrong"}},
	{"signature", "“The bridge is ours.” — Ida Crane", []string{"Ida Crane: The bridge is ours."}},
	{"term", "The town is old. The “Long Mile” begins here.", nil},
	{"name", "Dana Whitlow said the bridge would be renamed the “Long Mile.”", []string{"Dana Whitlow: the bridge would be renamed the “Long Mile.”"}},
	{"title", "Her book, “The Long Quay,” sold badly, Ida Crane said.", []string{"Ida Crane: Her book, “The Long Quay,” sold badly"}},
	{"nickname", "“We heard it at ten,” said Lou “Bricks” Tavano. Tavano left.", []string{"Lou Tavano: We heard it at ten,"}},
	{"person before a colon", "Statement from the governor, Ida Crane:\n\n“We are all heartbroken.”", []string{"Ida Crane: We are all heartbroken."}},
	{"two before a colon", "A word from Ida Crane to Dana Whitlow:\n\n“We are all heartbroken.”", []string{": We are all heartbroken."}},
	{"disagreed", "Ida Crane disagreed: “There is no plan.”", []string{"Ida Crane: There is no plan."}},
	{"in the words of", "In the words of Ida Crane, “we are all heartbroken.”", []string{"Ida Crane: we are all heartbroken."}},
	{"signed below", "“We are all heartbroken.”\n\n— Ida Crane, commissioner", []string{"Ida Crane: We are all heartbroken."}},
	{"heard saying", "“That is not the plan,” a spectator can be heard saying in a clip.", []string{"a spectator: That is not the plan,"}},
	{"described", "Ida Crane, another former chief, who led the port for a while, said it was “too late.”", []string{"Ida Crane: it was “too late.”", "Ida Crane: too late."}},
	{"date before", "The Orrin Gazette on July 20 called it “new,” and on April 6, 2007, said that it was “as safe as any.”", []string{
		"Orrin Gazette: it “new,” and on April 6, 2007, said that it was “as safe as any.”", "Orrin Gazette: new,", "Orrin Gazette: that it was “as safe as any.”", "Orrin Gazette: as safe as any.",
	}},
	{"goes on", "The road is narrow, said Dana Whitlow of the road council.\n\n“It is always busy with trucks,” she said.", []string{
		"Dana Whitlow: The road is narrow", "Dana Whitlow: It is always busy with trucks,",
	}},
	{"second verb", "Ida Crane confirmed that clerks intended to sue and said that he “did nothing.”", []string{
		"Ida Crane: that clerks intended to sue", "Ida Crane: that he “did nothing.”", "Ida Crane: did nothing.",
	}},
	{"platform", "On Twitter, the council said that the bridge was “as safe as ever.”", []string{"the council: that the bridge was “as safe as ever.”", "the council: as safe as ever."}},
	{"one after the other", "Ida Crane added: “Now we leave.” “You bet,” Dana Whitlow replied.", []string{"Ida Crane: Now we leave.", "Dana Whitlow: You bet,"}},
	{"office before the name", "Secretary of State Dana Whitlow said the ban was “aimed at ships.”", []string{"Dana Whitlow: the ban was “aimed at ships.”", "Dana Whitlow: aimed at ships."}},
	{"called", "Dana Whitlow called a “TOTAL FARCE” the idea that she knew.", []string{"Dana Whitlow: a “TOTAL FARCE” the idea that she knew", "Dana Whitlow: TOTAL FARCE"}},
	{"a month for a name", "“The sample is accurate,” May said.", []string{"May: The sample is accurate,"}},
	{"unnamed", "The bridge was safe, officials said.", []string{"officials: The bridge was safe"}},
	{"transcript", "“WHITLOW: The bridge is safe, as I have said all year.”", []string{"WHITLOW: The bridge is safe, as I have said all year."}},
}

func TestSpeakers(t *testing.T) {
	for _, c := range speakerCases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			r := text.Read(news.Report{Text: c.text})
			for _, q := range r.Marks.Quotes {
				if q.Scare || q.Rule == "mind" {
					continue
				}
				s := fmt.Sprintf("%s: %s", q.Speaker, q.In(c.text))
				for _, part := range []struct {
					word string
					span *news.Span
				}{{"to", q.To}, {"at", q.Where}, {"on", q.When}} {
					if part.span != nil {
						s += fmt.Sprintf(" (%s %s)", part.word, part.span.In(c.text))
					}
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzSpeakers(f *testing.F) {
	for _, c := range speakerCases {
		f.Add(c.text)
	}
	f.Add("according to : , “ ” said said ( ) that " + strings.Repeat("X said, ", 30))
	f.Fuzz(func(t *testing.T, words string) {
		r := text.Read(news.Report{Text: words, Captions: []news.Span{{Start: 0, End: len(words)}}})
		check := func(what string, s *news.Span) {
			if s != nil && (s.Start < 0 || s.End > len(words) || s.Start >= s.End) {
				t.Fatalf("%s at %v in a text of %d", what, *s, len(words))
			}
		}
		for _, q := range r.Marks.Quotes {
			check("quote", &q.Span)
			check("source", q.Source)
			check("cue", q.Cue)
			check("to", q.To)
			check("where", q.Where)
			check("when", q.When)
		}
		for _, c := range r.Marks.Credits {
			check("credit", &c.Span)
			check("claim", c.Claim)
			check("when", c.When)
		}
	})
}

func BenchmarkSpeakers(b *testing.B) {
	text := strings.Repeat("“The bridge will open in June,” Dana Whitlow, the mayor of Vellmar, told reporters at a rally in Orrin on Sunday. Officials said it had cost “a fortune,” adding that nobody would have to pay. According to the Orrin Gazette, the plan was first reported by Reuters last week. Trains ran on time all day and the river rose by a foot.\n\n", 40)
	r := news.Report{Text: text}
	r.Marks.Sentences = sentence.Split(r)
	r.Marks.Tokens = sentence.Parse(text, r.Marks.Sentences)
	named := name.Find(text, r.Marks)
	r.Marks.Names = named.Names
	r.Marks.Mentions = mention.Find(text, r.Marks, named)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		marks := r.Marks
		quoted := quote.Find(text, marks)
		marks.Quotes, marks.Sentences = quoted.Quotes, quoted.Sentences
		speaker.Find(r, marks, named, outlet.Find(text, marks.Names))
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
