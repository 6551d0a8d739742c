package postgres

import (
	"fmt"
	"strconv"
	"strings"

	"synoptic/store/tables"
)

// engine is what PostgreSQL says in its own way: its search is a column of
// words, which are made here, so that neither dictionaries nor locales of the
// server matter.
var engine = &tables.Engine{
	Fit:   fit,
	Bulk:  bulk,
	Asks:  asks,
	Words: func(title, text string) []any { return []any{vector(title, text)} },
	Add:   "INSERT INTO search (rowid, words) VALUES ($1, $2::text::tsvector)",
	Empty: []string{"DELETE FROM search", "DELETE FROM found"},
	Holds: "f.words @@ ?::text::tsquery",
	Worth: "-ts_rank('{0.25, 0.25, 0.25, 1}', f.words, $1::text::tsquery)",
	Shown: "''",
	Place: place,
	Story: tables.Trait{
		All: "SELECT m.story FROM search f JOIN memberships m ON m.number = f.rowid WHERE f.words @@ ?::text::tsquery",
		One: "SELECT 1 FROM memberships m JOIN search f ON f.rowid = m.number WHERE m.story = s.id AND f.words @@ ?::text::tsquery",
	},
}

// What one row of words may hold (https://www.postgresql.org/docs/current/textsearch-limitations.html):
// a megabyte of words and places, 255 places of a word, and no place beyond the last.
const (
	mostVector = 900_000
	mostPlaces = 255
	lastPlace  = 16_383
)

// vector is the words of a report with their places, those of the title with
// more weight. Between title and text lies a place, so that no phrase has a
// part of both. Of a text beyond what one row holds, no new words are kept.
func vector(title, text string) string {
	places := map[string][]string{}
	var order []string
	size, at := 0, 0
	add := func(words []word, weight string) {
		for _, w := range words {
			at = min(at+1, lastPlace)
			known := places[w.stem]
			cost := 2
			if known == nil {
				cost = len(w.stem) + 8
			}
			if w.stem == "" || len(known) == mostPlaces || size+cost > mostVector {
				continue
			}
			if known == nil {
				order = append(order, w.stem)
			}
			size += cost
			places[w.stem] = append(known, strconv.Itoa(at)+weight)
		}
	}
	add(wordsOf(title), "A")
	at = min(at+1, lastPlace)
	add(wordsOf(text), "")
	var b strings.Builder
	for _, stem := range order {
		fmt.Fprintf(&b, "'%s':%s ", stem, strings.Join(places[stem], ","))
	}
	return b.String()
}

// asked are the phrases that a person typed, each the stems of its words. What
// holds no word is nothing that could be looked for.
func asked(typed string) (out []tables.Phrase, stems [][]string) {
	for _, p := range tables.Phrases(typed) {
		var of []string
		for _, w := range wordsOf(p.Words) {
			if w.stem != "" {
				of = append(of, w.stem)
			}
		}
		if len(of) > 0 {
			out, stems = append(out, p), append(stems, of)
		}
	}
	return out, stems
}

// asks is what a person typed as a query of words.
func asks(typed string) string {
	phrases, stems := asked(typed)
	var all []string
	for i, p := range phrases {
		one := "'" + strings.Join(stems[i], "' <-> '") + "'"
		if p.Begins {
			one += ":*"
		}
		all = append(all, "("+one+")")
	}
	return strings.Join(all, " & ")
}

// place is where the first phrase found stands in a text.
func place(typed, text, _ string) int {
	phrases, stems := asked(typed)
	words := wordsOf(text)
	for i := range words {
		for k, p := range phrases {
			if stands(words[i:], stems[k], p.Begins) {
				return words[i].at
			}
		}
	}
	return -1
}

// stands says whether words begin with these stems, the last of which may be
// only the beginning of one.
func stands(words []word, stems []string, begins bool) bool {
	if len(words) < len(stems) {
		return false
	}
	last := len(stems) - 1
	for i, s := range stems {
		if w := words[i].stem; w != s && (!begins || i < last || !strings.HasPrefix(w, s)) {
			return false
		}
	}
	return true
}
