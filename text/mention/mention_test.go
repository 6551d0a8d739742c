package mention

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text/name"
	"synoptic/text/quote"
	"synoptic/text/sentence"
)

// Each text with the mentions that reading finds in it, in order, as
// "words=name".
var mentionTexts = []struct{ why, text, want string }{
	{
		"subject", "Ingrid Solberg met Peter Holm on Monday. She said the talks went well.",
		"She=Ingrid Solberg",
	},
	{
		"a title joined to a deed", "Peter Lund sang. The guild found the letter useful to the President and undermine Lund, all said. Lund will be a witness. It was unclear whether they showed an intent of the President to sell the mill.",
		"",
	},
	{
		"gender of a title", "Mrs. Orm spoke to Mr. Lund. He agreed.",
		"He=Lund",
	},
	{
		"no subject is its own object", "Peter Holm called Tomas Berg. Holm thanked him.",
		"him=Tomas Berg",
	},
	{
		"who does it to another", "Peter Holm ran after Tomas Berg told him of the leak.",
		"him=Peter Holm",
	},
	{
		"a verb without a subject of its own", "Peter Holm met Tomas Berg and gave him a lamp.",
		"him=Tomas Berg",
	},
	{
		"a participle without a subject", "Peter Holm wrote to Tomas Berg, thanking him for the lamp.",
		"him=Tomas Berg",
	},
	{
		"what came of it", "Peter Holm beat the rowers, earning him a cup.",
		"him=Peter Holm",
	},
	{
		"whose boss another was", "Peter Holm knew Tomas Berg. Berg was his boss.",
		"his=Peter Holm",
	},
	{
		"on his way", "Peter Holm knew Tomas Berg. Berg was on his way to the pier.",
		"his=Tomas Berg",
	},
	{
		"someone without a name", "Peter Holm left the room. A spokesman said he would not comment.",
		"",
	},
	{
		"country tells the president", "Mexican President Carmen Ibarra called U.S. President Peter Holm. The Mexican president was brief.",
		"The Mexican president=Carmen Ibarra",
	},
	{
		"role told behind the name", "Ingrid Solberg, the mayor of Oslo, opened the bridge. The mayor said it was late.",
		"the mayor=Ingrid Solberg; The mayor=Ingrid Solberg",
	},
	{
		"what one is", "Ingrid Solberg left. She was the first woman to hold the office.",
		"She=Ingrid Solberg; the first woman=Ingrid Solberg",
	},
	{
		"what a name ends in", "The Velka Foundation gave a painting. Later the foundation gave two more.",
		"the foundation=Velka Foundation",
	},
	{
		"age", "Peter Holm, 62, was seen in town. The 62-year-old seemed tired.",
		"The 62-year-old=Peter Holm",
	},
	{
		"who and she", "President Carmen Ibarra met President Peter Holm. The president, who said she was glad, smiled.",
		"The president=Carmen Ibarra; she=Carmen Ibarra",
	},
	{
		"outlet", "The Guardian printed the letter. According to the newspaper, it was signed.",
		"the newspaper=The Guardian",
	},
	{
		"outlet before a name", "The Guardian printed it. According to the outlet, Ingrid Solberg knew.",
		"the outlet=The Guardian",
	},
	{
		"never of the other gender", "Ingrid Solberg accused Peter Holm of theft. Holm said Solberg was wrong. She wept.",
		"She=Ingrid Solberg",
	},
	{"nobody of her gender", "Peter Holm opened the bridge. She wept.", ""},
	{
		"whose family name is first", "Chairman Kim Sun-ho met Ingrid Solberg. Solberg said Kim was ill and that he coughed.",
		"he=Kim Sun-ho",
	},
	{"nobody of that role", "Peter Holm sang. The pianist left.", ""},
}

// prepared is what is found in a text before its mentions are.
func prepared(text string) (news.Marks, name.Found) {
	marks := news.Marks{Sentences: sentence.Split(news.Report{Text: text})}
	marks.Tokens = sentence.Parse(text, marks.Sentences)
	named := name.Find(text, marks)
	marks.Names = named.Names
	quoted := quote.Find(text, marks)
	marks.Quotes, marks.Sentences = quoted.Quotes, quoted.Sentences
	return marks, named
}

func TestMentions(t *testing.T) {
	for _, c := range mentionTexts {
		t.Run(c.why, func(t *testing.T) {
			marks, named := prepared(c.text)
			var got []string
			for _, m := range Find(c.text, marks, named) {
				got = append(got, m.In(c.text)+"="+m.Name)
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, s, c.want)
			}
		})
	}
}

func BenchmarkMentions(b *testing.B) {
	var text strings.Builder
	for range 20 {
		for _, c := range mentionTexts {
			text.WriteString(c.text + " The harbour was closed for two days while engineers looked at the damage to the northern wall.\n\n")
		}
	}
	marks, named := prepared(text.String())
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		Find(text.String(), marks, named)
	}
	b.ReportMetric(float64(len(marks.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func FuzzMentions(f *testing.F) {
	for _, c := range mentionTexts {
		f.Add(c.text)
	}
	f.Add("\xff\xfe Mr. \xf0 A.-B. -")
	f.Add(strings.Repeat("A", 1000))
	f.Fuzz(func(t *testing.T, s string) {
		marks, named := prepared(s)
		known := map[string]bool{}
		for _, n := range marks.Names {
			known[n.Name] = true
		}
		for _, m := range Find(s, marks, named) {
			if m.Start < 0 || m.End > len(s) || m.Start >= m.End || !known[m.Name] {
				t.Fatalf("mention %+v of no name, or outside %d bytes", m, len(s))
			}
		}
	})
}
