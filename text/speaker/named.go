package speaker

import (
	"slices"
	"sort"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/quote"
)

// inMarks is a quotation with the text around it, for whether what stands in its
// marks is only what a thing is called.
type inMarks struct {
	*reading
	q *news.Quote
}

// onlyNamed says whether marks hold what a thing is called: after a word of
// naming, or in title case after what has a title.
func (m inMarks) onlyNamed() bool {
	word := strings.ToLower(wordBefore(m.text, m.q.Start))
	if named[word] || m.nameGiven() {
		return m.q.Kind != "direct"
	}
	if doubted[word] {
		return strings.Count(m.q.In(m.text), " ") < 2
	}
	if titled[word] || m.airs() || m.apposedTitle() {
		return inTitleCase(m.q.In(m.text))
	}
	return false
}

// nameGiven says whether the words before marks give somebody or something a
// name: "who goes by “Reed”", "known as “the Reed”", "calls itself “Row On”".
func (m inMarks) nameGiven() bool {
	at := letter.TrimRight(m.text, 0, quote.OpenMark(m.text, m.q.Start))
	before := strings.FieldsFunc(strings.ToLower(m.text[max(0, at-nameGivenReach):at]), func(r rune) bool { return r == ' ' || r == '\n' })
	for _, row := range namings {
		if n := len(row.words); len(before) >= n && slices.EqualFunc(before[len(before)-n:], row.words, fits) {
			return !row.title || inTitleCase(m.q.In(m.text))
		}
	}
	return false
}

// nameGivenReach is how many bytes before marks are looked at.
const nameGivenReach = 48

// fits says whether a word is one of those with bars between.
func fits(word, row string) bool { return slices.Contains(strings.Split(row, "|"), word) }

// namings are the words before a name in marks; with title, only where what
// stands in them is written as a title is.
var namings = []struct {
	words   []string
	title   bool
	example string
}{
	{[]string{"known|billed|marketed", "as"}, false, "A man known as “the Reed” was seen."},
	{[]string{"known|billed", "as", "the|a|an"}, false, "A man known as the “Reed King” was seen."},
	{[]string{"known", "locally|popularly|widely|better|affectionately|online", "as"}, false, "A man known locally as “the Reed” was seen."},
	{[]string{"goes|went|going|go", "by"}, false, "She goes by “Reed.”"},
	{[]string{"nicknamed|dubbed|christened|codenamed", "him|her|it|them"}, false, "They nicknamed him “the Reed.”"},
	{[]string{"calls|call|called|calling", "itself|himself|herself|themselves"}, true, "The band calls itself “Reed and Row.”"},
	{[]string{"called"}, true, "The fair, called “Row On,” ended."},
	{[]string{"alias|aka|a.k.a."}, true, "Ben Lund, alias “Reed,” was seen."},
}

// indirect makes indirect again what was thought to hold words said in marks,
// where all that stands in marks there is a name.
func indirect(added, marked []news.Quote) {
	for i := range added {
		q := &added[i]
		if q.Kind != "mixed" {
			continue
		}
		k := sort.Search(len(marked), func(k int) bool { return marked[k].Start >= q.Start })
		names, others := 0, 0
		for ; k < len(marked) && marked[k].End <= q.End; k++ {
			if strings.HasSuffix(marked[k].Rule, nameRule) {
				names++
			} else {
				others++
			}
		}
		if names > 0 && others == 0 {
			q.Kind = "indirect"
		}
	}
}

// nameRule ends the rule of a quotation that is a name.
const nameRule = ", name"

// named are words after which marks hold a name or title.
var named = english.Set(`renamed named titled entitled headlined dubbed nicknamed codenamed subtitled captioned headline christened`)

// doubted are words after which marks hold a term at arm’s length.
var doubted = english.Set("alleged so-called supposed purported")

// titled are words after which marks around words in title case hold a title.
var titled = english.Set(`name book novel memoir film movie documentary song single album track play musical opera show series sitcom program
	programme podcast episode poem painting exhibition game ship boat yacht trawler tanker freighter barge ferry schooner submarine vessel operation`)

// wordBefore is the word before the marks that open at start, an article
// passed over.
func wordBefore(text string, start int) string {
	at := letter.TrimRight(text, 0, quote.OpenMark(text, start))
	if at > 0 && text[at-1] == ',' {
		at--
	}
	for range 2 {
		from := letter.WordStart(text, 0, at)
		switch w := text[from:at]; w {
		case "the", "a", "an", "The":
			at = letter.TrimRight(text, 0, from)
		default:
			return w
		}
	}
	return ""
}
