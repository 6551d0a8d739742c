package sentence

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text/letter"
)

// Each text is a paragraph whose sentences are parted by "|".
var sentenceCases = []struct{ name, text string }{
	{"plain", "The bridge fell. |Nobody was on it."},
	{"initial", "Dana J. Whitlow spoke first. |Plan B. The town knew it."},
	{"initials", "The novelist K.L. Orme lives in Vellmar. |She is 80."},
	{"titles of India", "Smt. Rao paid Rs. 500. |Shri. Sen took it."},
	{"a title that is a name too", "Sen. Rana Ode met Shri. Vikram Sen. |They talked. |Sen. Will Ode left."},
	{"titles", "Dr. Pell met Gen. Aster and Mrs. Quill on Sept. 4. |They left at 6 p.m. Sunday."},
	{"army", "The U.S. Army left Port Vale. |It had come from the U.S. |The mayor was glad."},
	{"company", "Marrow & Co. Bank sued Tellwright Inc. |The case goes on at Bell Corp. offices."},
	{"words like abbreviations", "He fell ill. |Pell came. |They met in Mass. with Gen. Aster."},
	{"decimal", "It cost $4.50. |Others paid 3.7 million euros."},
	{"number", "Locomotive No. 9 stopped at p. 3 of the map. |It stayed."},
	{"quote", "“We left. |We are fine.” |Then he sat down."},
	{"quote goes on", "“Who did that?” Lena Marsh asked. |“We left,” she said."},
	{"straight", "He said \"it is over.\" |\"Is it?\" she asked."},
	{"single", "'We went home.' |The rest stayed."},
	{"brackets", "The mayor (who is ill) resigned. |(His deputy did not.) |Both are 60."},
	{"ellipsis", "“It was… hard,” she said. |“… We can meet. |… It is true.”"},
	{"dots", "He waited ... and waited. |She left...."},
	{"lost space", "The fire was put out.|The cause is not known. |See vellmar.example for more."},
	{"lost space, marks", "“It is out.”|“It is not.”"},
	{"mixed case", "Shares fell. |iPhone makers gained."},
	{"credit", "A train stands at Orrin station |Image: R. Doe."},
	{"signature", "“I saw it fall.” — Ida Crane"},
	{"date", "Harbour closed after storm |Monday, May 5, 2025"},
	{"date first", "Monday, May 5, 2025 |Ships stayed out."},
	{"date inside", "The hearing is on Monday, May 5, 2025"},
	{"a day that is a word", "It landed when it was Sun. Dec. 31, 2017. |They sat in the Sun. |Divers came."},
	{"list", "1. Fill the pot. |2. Boil it. |3. Wait."},
	{"bullets", "• Taxes rise |• Rents fall"},
	{"name with mark", "She works at Yoop! in the yard."},
	{"exclaims", "Never again!! |What now?!"},
	{"wrapped", "The road to the upper lake was\nclosed for the night. |It opens at noon."},
}

func TestSplit(t *testing.T) {
	for _, c := range sentenceCases {
		t.Run(c.name, func(t *testing.T) {
			text := strings.ReplaceAll(c.text, "|", "")
			var want, got []string
			for _, s := range strings.Split(c.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			for _, s := range splitOnly(text) {
				got = append(got, s.In(text))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSplitKinds(t *testing.T) {
	text := "Storm shuts harbour\nShips stayed out. Nobody was hurt.\nA ship at anchor. Photo by Doe\n\nIt will open soon."
	span := func(s string) news.Span {
		i := strings.Index(text, s)
		return news.Span{Start: i, End: i + len(s)}
	}
	got := Split(news.Report{Text: text, Headings: []news.Span{span("Storm shuts harbour")}, Captions: []news.Span{span("A ship at anchor. Photo by Doe")}})
	want := []news.Sentence{
		{Span: span("Storm shuts harbour"), Kind: "heading", Paragraph: 0},
		{Span: span("Ships stayed out."), Paragraph: 1},
		{Span: span("Nobody was hurt."), Paragraph: 1},
		{Span: span("A ship at anchor."), Kind: "caption", Paragraph: 2},
		{Span: span("Photo by Doe"), Kind: "caption", Paragraph: 2},
		{Span: span("It will open soon."), Paragraph: 3},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzSplit(f *testing.F) {
	for _, c := range sentenceCases {
		f.Add(c.text)
	}
	f.Add(strings.Repeat(". ", 50) + "\xff\xe2\x80")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range splitOnly(text) {
			if s.Start < end || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("sentence %v after %d in text of %d", s.Span, end, len(text))
			}
			if gap := text[end:s.Start]; letter.SkipSpace(gap, 0, len(gap)) != len(gap) {
				t.Fatalf("words %q stand in no sentence", gap)
			}
			end = s.End
		}
		if rest := text[end:]; letter.SkipSpace(rest, 0, len(rest)) != len(rest) {
			t.Fatalf("words %q stand in no sentence", rest)
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("“The bridge fell at 6 p.m. on Sunday,” Dana J. Whitlow, the mayor of Vellmar, told reporters. It had cost $4.50 a head, officials of the U.S. Army said, and nobody was on it.\n\n", 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	words := len(strings.Fields(text))
	for b.Loop() {
		splitOnly(text)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
