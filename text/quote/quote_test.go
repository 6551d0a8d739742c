package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text/sentence"
)

// Each quotation wanted is written as its words; "> " before them stands for
// one inside another, "!" for one never closed.
var quoteCases = []struct {
	name, text string
	want       []string
}{
	{"curly", "“We left,” she said.", []string{"We left,"}},
	{"straight", `"We left," she said, "at noon."`, []string{"We left,", "at noon."}},
	{"two primes", "''We left,'' she said.", []string{"We left,"}},
	{"a prime closed by two", "'We don't know,'' she said. 'They told us what they don't know.''", []string{"We don't know,", "They told us what they don't know."}},
	{"single outer", "‘We don’t know the farmers’ plans,’ said Ida Crane. ‘It’s ‘early’", []string{"We don’t know the farmers’ plans,", "It’s ‘early"}},
	{"single straight", "'We don't know,' said Ida Crane.", []string{"We don't know,"}},
	{"apostrophes", "The '90s band's fans' bus left 'em. Trump‘s and the players’ too.", nil},
	{"nested", "“He said, ‘Come in.’ And I came,” she said.", []string{"He said, ‘Come in.’ And I came,", "> Come in."}},
	{"nested at the end", "“He said, ‘Come in.’” Then he left.", []string{"He said, ‘Come in.’", "> Come in."}},
	{"nested doubles", "“They call it “the pit” here,” she said.", []string{"They call it “the pit” here,", "> the pit"}},
	{"inner closed by the outer", "“He asked: ‘Can we come in?” she said.", []string{"He asked: ‘Can we come in?", "> !Can we come in?"}},
	{"never closed", "He said, “We would be glad to come.\nThe rest stayed.", []string{"!We would be glad to come."}},
	{"never closed, another opens", "“We left. “We ran,” she said.", []string{"!We left.", "We ran,"}},
	{"runs on", "“We left.\n\n“We ran,” she said.", []string{"We left.", "We ran,"}},
	{"runs on without a mark", "\"We left.\nWe ran,\" she said.", []string{"We left.", "We ran,"}},
	{"low", "„Wir gehen“, sagte sie.", []string{"Wir gehen"}},
	{"angles", "« Nous partons », dit-elle.", []string{"Nous partons"}},
	{"brackets and dots", "“… [The lake] is … ours,” he said.", []string{"… [The lake] is … ours,"}},
	{"wrong opener", "”Fear is a bad cook.” — Ida Crane", []string{"Fear is a bad cook."}},
	{"wrong closer", "He called it “a trap“ and left.", []string{"a trap"}},
	{"single closed by double", "To quote him ‘Some are so poor.” That is all.", []string{"Some are so poor."}},
	{"curly inside straight", "She said: 'It is the ‘tip’ of the firms’ plans.' He left.", []string{"It is the ‘tip’ of the firms’ plans."}},
	{"curly doubles inside straight", "\"They said “yes” to us,\" she said.", []string{"They said “yes” to us,", "> yes"}},
	{"stray closer", "We left,” she said.", nil},
	{"inches", "The 24\" pipe broke.", nil},
	{"mixed marks", "\"We call it 'the pit',\" she said.", []string{"We call it 'the pit',", "> the pit"}},
}

// findIn finds the quotations of a text in which nobody is named.
func findIn(text string) []news.Quote {
	return Find(text, news.Marks{Sentences: sentence.Split(news.Report{Text: text})}).Quotes
}

func TestQuoteSpans(t *testing.T) {
	for _, c := range quoteCases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, q := range findIn(c.text) {
				s := q.In(c.text)
				if q.Open {
					s = "!" + s
				}
				if q.Within != nil {
					s = "> " + s
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzQuoteSpans(f *testing.F) {
	for _, c := range quoteCases {
		f.Add(c.text)
	}
	f.Add(strings.Repeat("“‘\"'", 40) + "\xe2\x80")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, q := range findIn(text) {
			if q.Start < last || q.End <= q.Start || q.End > len(text) {
				t.Fatalf("quote %v after %d of %d", q.Span, last, len(text))
			}
			if q.Within != nil && !q.Within.Holds(q.Span) {
				t.Fatalf("quote %v stands outside %v", q.Span, *q.Within)
			}
			last = q.Start
		}
	})
}
