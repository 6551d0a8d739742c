package tables

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/store"
)

// To rank every report that holds a common word takes long, and who asks for
// one wants the newest. So the newest that hold all words are ranked among
// themselves: the words in a title first, then how often in how many words. What
// a word is worth is known only by all reports that hold it; where many hold all
// words, they are not ranked, and the newest come first.
const ranked = 500

// Search finds reports that hold all words, the best first.
func (v View) Search(q store.SearchQuery) ([]store.Hit, error) {
	asked := v.engine.Asks(q.Words)
	if asked == "" {
		return nil, nil
	}
	if err := v.indexAll(v.ctx); err != nil {
		return nil, err
	}
	var w where
	w.and(v.engine.Holds, asked)
	if q.Story != "" {
		w.and("f.rowid IN (SELECT number FROM memberships WHERE story = ?)", q.Story)
	}
	if q.From != "" || q.To != "" {
		between(q, &w, cmp.Or(q.To, "9999-12-31"))
	}
	often, err := many(v, w)
	if err != nil {
		return nil, err
	}
	worth := v.engine.Worth
	if often {
		worth = "0"
	}
	newest, args := w.query("SELECT f.rowid AS number, "+worth+" AS worth FROM search f", "ORDER BY f.rowid DESC LIMIT ?", ranked)
	return list(v, func(s Scan) (store.Hit, error) { return hit(v.engine, s, q.Words) },
		`SELECT `+hitColumns+v.engine.Shown+` FROM (SELECT * FROM (`+newest+`) f ORDER BY worth, number DESC LIMIT `+fmt.Sprintf("$%d", len(args)+1)+`) n `+
			v.engine.Join+` JOIN reports r ON r.number = n.number ORDER BY n.worth, n.number DESC`, append(args, q.Clamp())...)
}

// many says whether so many reports hold what is asked for that it is common. The
// newest are counted, since there common words are soon found.
func many(v View, w where) (bool, error) {
	text, args := w.query("SELECT count(*) FROM (SELECT 1 FROM search f", "ORDER BY f.rowid DESC LIMIT ?) few", common)
	var n int
	err := v.One(v.ctx, text, args, &n)
	return n == common, err
}

const hitColumns = `r.id, r.input, r.url, r.outlet, r.title, r.byline, r.published, r.language, r.text, r.more,
	coalesce((SELECT m.story FROM memberships m WHERE m.report = r.id), ''), ` + toldColumn + `, `

// hit is a report that was found by what a person typed.
func hit(e *Engine, s Scan, typed string) (h store.Hit, err error) {
	var more []byte
	var shown, day string
	r := news.Report{}
	if err := s(&r.ID, &r.Input, &r.URL, &r.Outlet.Name, &r.Title, &r.Byline, &r.Published.Date, &r.Language, &r.Text, &more, &h.Story, &day, &shown); err != nil {
		return h, err
	}
	h.Report = r
	if err := json.Unmarshal(more, &h.Report); err != nil {
		return h, err
	}
	h.Report.ID, h.Report.Input, h.Report.URL, h.Report.Title, h.Report.Byline, h.Report.Language, h.Report.Text = r.ID, r.Input, r.URL, r.Title, r.Byline, r.Language, r.Text
	h.Report.Outlet.Name, h.Report.Published.Date, h.Report.Cuts = r.Outlet.Name, r.Published.Date, nil
	at := around(r.Text, e.Place(typed, r.Text, shown))
	if d, err := told(day); err != nil {
		return h, err
	} else if d.Date != "" {
		h.Report.Published = d
	}
	h.Ref = news.Ref{Report: r.ID, Span: at, Text: at.In(r.Text)}
	return h, nil
}

// around is the line of the text that holds the first word found, or a part of
// it; of a text whose title alone holds the words, its beginning.
func around(text string, at int) news.Span {
	at = max(at, 0)
	start := max(strings.LastIndexByte(text[:at], '\n')+1, at-before)
	end := len(text)
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		end = at + n
	}
	end = min(end, at+behind)
	for start > 0 && start < at && text[start-1] != ' ' && text[start-1] != '\n' {
		start++
	}
	for end < len(text) && end > at && !utf8.RuneStart(text[end]) {
		end--
	}
	if cut := strings.LastIndexByte(text[at:end], ' '); cut > 0 && end < len(text) && text[end] != '\n' {
		end = at + cut
	}
	return news.Span{Start: start, End: end}
}

// How much is shown of a long line.
const (
	before = 120
	behind = 240
)
