package sqlite

import (
	"strings"

	"synoptic/store/tables"
)

// engine is what SQLite says in its own way: its search is a table of FTS5.
var engine = &tables.Engine{
	Asks:  match,
	Words: func(title, text string) []any { return []any{title, text} },
	Add:   "INSERT INTO search (rowid, title, text) VALUES ($1, $2, $3)",
	Empty: []string{"INSERT INTO search (search) VALUES ('delete-all')"},
	Holds: "search MATCH ?",
	Worth: "bm25(search, 4.0, 1.0)",
	Join:  "CROSS JOIN search ON search.rowid = n.number AND search MATCH $1",
	Shown: "highlight(search, 1, char(2), char(3))",
	Place: place,
	Story: tables.Trait{
		All: "SELECT m.story FROM search f JOIN memberships m ON m.number = f.rowid WHERE f.search MATCH ?",
		// CROSS keeps SQLite from asking the index for all reports for each story.
		One: "SELECT 1 FROM memberships m CROSS JOIN search f ON f.rowid = m.number WHERE m.story = s.id AND f.search MATCH ?",
	},
}

// match is what a person typed as a question to FTS5.
func match(typed string) string {
	var out []string
	for _, p := range tables.Phrases(typed) {
		out = append(out, phrase(p))
	}
	return strings.Join(out, " ")
}

// phrase quotes words, so that nothing in them is a sign of the language of
// FTS5. What holds no letter is found nowhere.
func phrase(p tables.Phrase) string {
	if p.Begins {
		return `"` + p.Words + `"*`
	}
	return `"` + p.Words + `"`
}

// place is where the first word stands that SQLite has marked in the text.
func place(_, text, shown string) int {
	at := strings.IndexByte(shown, 2)
	if at < 0 || len(text) < at || text[:at] != shown[:at] {
		return -1
	}
	return at
}
