// Package reason tells why what is left of a judged text is no report: it is a
// notice to its reader, a list of other articles, an offer, nothing but a
// headline, or nothing at all.
package reason

import (
	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/line"
	"synoptic/page/notice"
	"synoptic/page/outlet"
	"synoptic/page/tree"
	"synoptic/page/word"
)

// Judged is a judged text, and the page that it was taken from.
type Judged struct {
	*line.Column
	Title  string
	Offer  string               // the offer that the page says it is, "" if none
	Around string               // the whole text of the page
	Page   []tree.Line          // its lines
	Away   []tree.Link          // all its links that lead to other pages
	Linked map[string]tree.Line // lines that are links almost wholly; nil of what is no page
	Beside map[string]bool      // lines beside links to other articles
	Hidden []news.Cut           // what it holds that no reader sees
	Shell  bool                 // it waits for its script to fill it
}

// Of is why what is left of a text is no report, in a code and in words that say
// what was found and what to do; "" if it is one.
func Of(j Judged) (code, why string) {
	if n := j.notice(); n != nil {
		return n.Code, n.Why
	}
	switch {
	case j.isIndex() || j.isFront():
		return "index", listsOthers
	case j.HasArticle():
		return j.offer()
	case j.headlineOnly():
		return "headline-only", "nothing but its headline stands in it; give the page of the article"
	}
	for _, c := range j.Hidden { // what it shows where its script does not run
		if n := notice.In(c.Text); n != nil {
			return n.Code, n.Why
		}
	}
	switch {
	case j.listsOnly():
		return "index", listsOthers
	case j.Shell:
		return "no-script", notice.NoScript
	}
	return "no-article", "only menus, dates or single words stand in it; give the page of one article"
}

const listsOthers = "it lists other articles; give the page of one article"

// headlineOnly says whether the text repeats the title, and with it no more
// than the outlet's name.
func (j *Judged) headlineOnly() bool {
	title, text := word.Of(clean.OneLine(j.Title), 0, len(clean.OneLine(j.Title))), clean.OneLine(j.Text)
	words := word.Of(text, 0, len(text))
	if len(title) < leastHeadline || len(words) < leastHeadline {
		return false
	}
	same := 0
	for same < min(len(title), len(words)) && title[same].Low == words[same].Low {
		same++
	}
	return same >= leastHeadline && len(words)-same <= outlet.MostWords && len(title)-same <= outlet.MostWords
}

// leastHeadline is how many words a headline has.
const leastHeadline = 4
