package sqlite

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
	"synoptic/store"
)

// To rank every report that holds a common word takes long, and who asks for
// one wants the newest. So the newest that hold all words are ranked among
// themselves: the words in a title first, then how often in how many words.
const ranked = 500

// mostWords is how many words are looked for; those behind them are left out, as
// each costs a look through the index.
const mostWords = 32

// match is what a person typed as a question to FTS5: every word once, and words
// in quotation marks together. A word that ends in * is the beginning of one.
func match(typed string) string {
	var out []string
	add := func(p string) {
		if len(out) < mostWords && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for i, piece := range strings.Split(strings.NewReplacer("“", `"`, "”", `"`, "\x00", " ").Replace(typed), `"`) {
		if i%2 == 1 {
			add(phrase(piece, false))
			continue
		}
		for word := range strings.FieldsSeq(piece) {
			add(phrase(word, strings.HasSuffix(word, "*")))
		}
	}
	return strings.Join(out, " ")
}

// phrase quotes words, so that nothing in them is a sign of the language of
// FTS5. What holds no letter is found nowhere.
func phrase(words string, begins bool) string {
	plain := strings.Join(strings.FieldsFunc(words, func(r rune) bool { return r == '"' || r == '*' || unicode.IsSpace(r) }), " ")
	if begins {
		return `"` + plain + `"*`
	}
	return `"` + plain + `"`
}

// Search finds reports that hold all words, the best first.
func (v view) Search(q store.SearchQuery) ([]store.Hit, error) {
	if strings.TrimSpace(q.Words) == "" {
		return nil, nil
	}
	var w where
	w.and("search MATCH ?", match(q.Words))
	if q.Story != "" {
		w.and("f.rowid IN (SELECT number FROM memberships WHERE story = ?)", q.Story)
	}
	if q.From != "" || q.To != "" {
		// The plus keeps SQLite from asking the index anew for each report of these days.
		w.and("+f.rowid IN (SELECT number FROM reports WHERE published >= ? AND published <= ? AND published <> '')", q.From, cmp.Or(q.To, "9999-12-31"))
	}
	newest, args := w.query("SELECT f.rowid AS number, bm25(search, 4.0, 1.0) AS worth FROM search f", "ORDER BY f.rowid DESC LIMIT ?", ranked)
	return list(v, scanHit, `SELECT `+hitColumns+` FROM (SELECT * FROM (`+newest+`) ORDER BY worth, number DESC LIMIT `+fmt.Sprintf("$%d", len(args)+1)+`) n
		JOIN search ON search.rowid = n.number JOIN reports r ON r.number = n.number WHERE search MATCH $1 ORDER BY n.worth, n.number DESC`, append(args, q.Clamp())...)
}

const hitColumns = `r.id, r.input, r.url, r.outlet, r.title, r.byline, r.published, r.language, r.text, r.more,
	coalesce((SELECT m.story FROM memberships m WHERE m.report = r.id), ''), highlight(search, 1, char(2), char(3))`

func scanHit(s scan) (h store.Hit, err error) {
	var more []byte
	var shown string
	r := news.Report{}
	if err := s(&r.ID, &r.Input, &r.URL, &r.Outlet.Name, &r.Title, &r.Byline, &r.Published.Date, &r.Language, &r.Text, &more, &h.Story, &shown); err != nil {
		return h, err
	}
	h.Report = r
	if err := json.Unmarshal(more, &h.Report); err != nil {
		return h, err
	}
	h.Report.ID, h.Report.Input, h.Report.URL, h.Report.Title, h.Report.Byline, h.Report.Language, h.Report.Text = r.ID, r.Input, r.URL, r.Title, r.Byline, r.Language, r.Text
	h.Report.Outlet.Name, h.Report.Published.Date, h.Report.Cuts = r.Outlet.Name, r.Published.Date, nil
	at := around(r.Text, shown)
	h.Ref = news.Ref{Report: r.ID, Span: at, Text: at.In(r.Text)}
	return h, nil
}

// around is the line of the text that holds the first word found, or a part of
// it; of a text whose title alone holds the words, its beginning. Shown is the
// text with marks around the words.
func around(text, shown string) news.Span {
	at := strings.IndexByte(shown, 2)
	if at < 0 || len(text) < at || text[:at] != shown[:at] {
		at = 0
	}
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
