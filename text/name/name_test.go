package name

import (
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text/sentence"
)

func TestMendings(t *testing.T) {
	for _, m := range mendings {
		t.Run(m.rule, func(t *testing.T) {
			kind, marked, _ := strings.Cut(m.before, ": ")
			open, shut := strings.IndexByte(marked, '['), strings.IndexByte(marked, ']')
			text := marked[:open] + marked[open+1:shut] + marked[shut+1:]
			n := news.Name{Span: news.Span{Start: open, End: shut - 1}, Kind: kind}
			if !m.mend(text, &n) {
				t.Fatalf("rule does not hold in %q", m.before)
			}
			got := n.Kind + ": " + n.In(text)
			if n.Len() == 0 {
				got = ": "
			}
			if got != m.after {
				t.Errorf("%q becomes %q; want %q", m.before, got, m.after)
			}
		})
	}
}

func TestJoinings(t *testing.T) {
	for _, j := range joinings {
		t.Run(j.rule, func(t *testing.T) {
			kind, marked, _ := strings.Cut(j.example, ": ")
			text := strings.NewReplacer("[", "", "]", "", "{", "", "}", "").Replace(marked)
			open, shut := strings.IndexByte(marked, '['), strings.IndexByte(marked, ']')
			want := strings.IndexByte(marked, '}') - 3
			n := news.Name{Span: news.Span{Start: open, End: shut - 1}, Kind: kind}
			if got := j.join(text, n); got != want {
				t.Errorf("%q goes on to %d; want %d", j.example, got, want)
			}
		})
	}
}

// Each text with the names that reading finds in it, in order, as
// "words=name"; words alone where the name is the words.
var namedTexts = []struct{ why, text, want string }{
	{
		"surname alone", "Mayor Ingrid Solberg opened the bridge. Solberg said it was late.",
		"Ingrid Solberg; Solberg=Ingrid Solberg",
	},
	{
		"surname that is a word", "Gary Stretch left the court with Ilse Maroon. Stretch was sentenced in May. Stretch your legs.",
		"Gary Stretch; Ilse Maroon; Stretch=Gary Stretch",
	},
	{
		"second surname and initial", "Carmen Ibarra Luna won. Carmen Ibarra thanked Carmen Ibarra's team. Later Ibarra left.",
		"Carmen Ibarra Luna=Carmen Ibarra; Carmen Ibarra; Carmen Ibarra; Ibarra=Carmen Ibarra",
	},
	{
		"nearest of two", "Ingrid Solberg wrote to Peter Holm. Anna Holm called later. Holm hung up.",
		"Ingrid Solberg; Peter Holm; Anna Holm; Holm=Anna Holm",
	},
	{
		"one whom the report is about", "Peter Holm called Anna Holm. Holm hung up.",
		"Peter Holm; Anna Holm; Holm=Peter Holm",
	},
	{
		"a brother of one who is known", "Lars Holm was traded by the Pike Club. His coach praised him. Holm, the brother of goalkeeper Peter Holm, rowed for the guild.",
		"Lars Holm; Pike Club; Holm=Lars Holm; Peter Holm",
	},
	{
		"one who was named before the other", "The jury heard Ida Venn. It heard of Peter Holm too. Holm had sung. It was late. “He was loud,” said Anna Holm. The song of Holm was long.",
		"Ida Venn; Peter Holm; Holm=Peter Holm; Anna Holm; Holm=Peter Holm",
	},
	{
		"a couple", "Peter and Anna Holm sold the boat. Peter wept.",
		"Peter=Peter Holm; Anna Holm; Peter=Peter Holm",
	},
	{
		"no couple", "Ida Venn and Anna Holm sold the boat. Peter, Lars and Anna Holm wept.",
		"Ida Venn; Anna Holm; Peter; Lars; Anna Holm",
	},
	{
		"title tells which", "Anna Holm called Peter Holm. Mrs. Holm hung up.",
		"Anna Holm; Peter Holm; Holm=Anna Holm",
	},
	{
		"a father and his son", "Mayor Peter Holm sold the boat. His son, Peter Holm Jr., wept. Holm Jr. had sung. Holm slept.",
		"Peter Holm; Peter Holm Jr.; Holm Jr.=Peter Holm Jr.; Holm=Peter Holm",
	},
	{
		"a son alone", "Peter Holm Jr. sold the boat. Peter Holm slept.",
		"Peter Holm Jr.; Peter Holm=Peter Holm Jr.",
	},
	{
		"a comma before Jr.", "The boat was of her son, Peter Holm, Jr., who wept.",
		"Peter Holm, Jr.",
	},
	{
		"a relative told of by more than one word", "The guild thanked Mayor Holm. The boat was of his daughter and adviser, Anna Holm. Holm slept.",
		"Holm; Anna Holm; Holm",
	},
	{
		"a mocking word before it", "Mayor Ingrid Solberg spoke. The boss of the guild called her \"Goofy Ingrid Solberg\" in a post. “We row,” Solberg said.",
		"Ingrid Solberg; Ingrid Solberg; Solberg=Ingrid Solberg",
	},
	{
		"headline", "Solberg Resigns Over Bridge\n\nMayor Ingrid Solberg resigned on Monday. Ingrid Solberg gave no reason.",
		"Solberg=Ingrid Solberg; Ingrid Solberg; Ingrid Solberg",
	},
	{
		"initials of a body", "The National Harbour Authority (NHA) met on Monday. The NHA said no.",
		"National Harbour Authority; NHA=National Harbour Authority; NHA=National Harbour Authority",
	},
	{
		"outlet by its letters", "The Wall Street Journal had it first. Later the WSJ printed more.",
		"The Wall Street Journal; WSJ=The Wall Street Journal",
	},
	{
		"the Times of two", "The Seattle Times wrote it. The New York Times wrote more. The Times was right.",
		"The Seattle Times; The New York Times; The Times=The New York Times",
	},
	{
		"country by its letters", "Troops left the United States. The U.S. sent more.",
		"United States; U.S.=United States",
	},
	{"two countries", "Traffic on the U.S.-Mexico border stopped.", "U.S.=United States; Mexico"},
}

// findIn finds the names of a text by themselves.
func findIn(text string) Found {
	marks := news.Marks{Sentences: sentence.Split(news.Report{Text: text})}
	marks.Tokens = sentence.Parse(text, marks.Sentences)
	return Find(text, marks)
}

func TestNames(t *testing.T) {
	for _, c := range namedTexts {
		t.Run(c.why, func(t *testing.T) {
			var got []string
			for _, n := range findIn(c.text).Names {
				s := n.In(c.text)
				if n.Name != s {
					s += "=" + n.Name
				}
				got = append(got, s)
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("%q\n got %s\nwant %s", c.text, s, c.want)
			}
		})
	}
}

func TestSamePerson(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Ilva Orm", "Ilva K. Orm", true},
		{"I. Orm", "Ilva Orm", true},
		{"Carmen Ibarra", "Carmen Ibarra Luna", true},
		{"Bob Trent", "Robert Trent", true},
		{"Ilva Orm", "Anna Orm", false},
		{"Ilva Orm", "Ilva Holm", false},
		{"Karl Weiss Jr.", "Karl Weiss", true},
	} {
		if got := samePerson(nameWords(c.a), nameWords(c.b)); got != c.want {
			t.Errorf("samePerson(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

func TestInitials(t *testing.T) {
	for _, c := range []struct {
		letters, words string
		want           bool
	}{
		{"nsc", "national security council", true},
		{"doj", "department of justice", true},
		{"afl", "association of football leagues", true},
		{"un", "union", false},
		{"abc", "a b d", false},
	} {
		if got := initials(c.letters, strings.Fields(c.words)); got != c.want {
			t.Errorf("initials(%q, %q) = %v", c.letters, c.words, got)
		}
	}
}

func FuzzNames(f *testing.F) {
	for _, c := range namedTexts {
		f.Add(c.text)
	}
	f.Add("\xff\xfe Mr. \xf0 A.-B. -")
	f.Add(strings.Repeat("A", 1000))
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, n := range findIn(s).Names {
			if n.Start < end || n.End <= n.Start || n.End > len(s) {
				t.Fatalf("name at %d-%d after %d in %d bytes", n.Start, n.End, end, len(s))
			}
			if n.Name == "" || n.Rule == "" || n.Kind == "" {
				t.Fatalf("empty field in %+v", n)
			}
			end = n.End
		}
	})
}

func BenchmarkNames(b *testing.B) {
	var text strings.Builder
	for range 20 {
		for _, c := range namedTexts {
			text.WriteString(c.text + " The harbour was closed for two days while engineers looked at the damage to the northern wall.\n\n")
		}
	}
	marks := news.Marks{Sentences: sentence.Split(news.Report{Text: text.String()})}
	marks.Tokens = sentence.Parse(text.String(), marks.Sentences)
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		Find(text.String(), marks)
	}
	b.ReportMetric(float64(len(marks.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
