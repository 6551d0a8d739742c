package fetch

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// few is how many words make a report that is whole as it stands in a feed:
// the summaries of feeds have twenty to eighty, the articles behind them
// seldom fewer than two hundred.
const few = 120

// teasers are the signs that an item of a feed only leads to its article.
var teasers = []struct {
	name, means   string
	is            func(news.Report) bool
	takes, leaves []string
}{
	{
		"no-text", "the item has no text of its own, or no more than its headline",
		func(r news.Report) bool {
			code, _, _ := strings.Cut(r.Reason, ":")
			return r.Text == "" && (code == "no-text" || code == "headline-only" || code == "no-article")
		},
		[]string{""},
		[]string{sample("The harbour master closed the quay.", 200)},
	},
	{
		"broken-off", "the text breaks off, with a sign or without an end",
		func(r news.Report) bool { return r.Text != "" && brokenOff(r.Text) },
		[]string{sample("The quay is shut.", 200) + " It opens …", sample("The quay is shut.", 200) + " It opens [...]", sample("The quay is shut.", 200) + " It opens in"},
		[]string{sample("The quay is shut.", 200), sample("The quay is shut.", 200) + " “It opens on Monday.”"},
	},
	{
		"short", "the text has fewer words than an article",
		func(r news.Report) bool { return r.Text != "" && isShort(r.Text) },
		[]string{"The harbour master closed the quay on Monday."},
		[]string{sample("The harbour master closed the quay.", 200)},
	},
}

// blank is 1 at the bytes that are spaces in ASCII.
var blank = [256]uint8{'\t': 1, '\n': 1, '\v': 1, '\f': 1, '\r': 1, ' ': 1}

// isShort says whether a text has fewer words than an article.
func isShort(text string) bool {
	words, before := 0, 1 // 1 where a space stands
	for at := 0; at < len(text) && words < few; {
		here, size := int(blank[text[at]]), 1
		if text[at] >= utf8.RuneSelf {
			var r rune
			if r, size = utf8.DecodeRuneInString(text[at:]); unicode.IsSpace(r) {
				here = 1
			}
		}
		words += before &^ here
		before = here
		at += size
	}
	return words < few
}

// sample is a text of so many sentences that are all alike.
func sample(sentence string, n int) string {
	return strings.TrimSpace(strings.Repeat(sentence+" ", n))
}

// Teaser says whether the article behind an item of a feed is worth fetching.
func Teaser(r news.Report) bool {
	for _, t := range teasers {
		if t.is(r) {
			return true
		}
	}
	return false
}

// brokenOff says whether a text ends in the middle of a sentence.
func brokenOff(text string) bool {
	text = strings.TrimRight(strings.TrimSpace(text), "\"”’»')")
	for _, end := range []string{"…", "...", "[…]", "[...]"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) || last == ',' || last == ':' || last == '-'
}

// Shares of words by which an article is taken for that of an item.
const (
	longer    = 1.2 // the article has so many times the words of the item
	sameWords = .5  // and so much of the item's longer words stands in it
)

// fuller says whether an article tells what an item of a feed tells, and more:
// behind a link may stand the front page, or a question for consent.
func fuller(article, item news.Report) bool {
	if article.Text == "" || float64(len(strings.Fields(article.Text))) < longer*float64(len(strings.Fields(item.Text))) {
		return false
	}
	wanted := longWords(string(item.Title) + " " + item.Text)
	held := longWords(string(article.Title) + " " + article.Text)
	n := 0
	for w := range wanted {
		if held[w] {
			n++
		}
	}
	return float64(n) >= sameWords*float64(len(wanted))
}

// longWords are the words of a text that say something by themselves: five
// letters or more.
func longWords(text string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if utf8.RuneCountInString(w) >= 5 {
			out[w] = true
		}
	}
	return out
}
