// Package tables is a store as tables: the SQL that every engine understands,
// and an Engine for what each says in its own way. It knows a database by its
// connections only; which files or which server stand behind them, how it is
// opened and looked after, is for the packages sqlite and postgres.
//
// All text is compared byte by byte, numbers are one more than the greatest so
// far, and who writes is alone: an engine must see to that.
package tables

import (
	"context"
	"iter"

	"synoptic/store"
)

// Engine is what engines say differently: the search by words, most of all.
// Each names a table search, whose rowid is the number of a report.
type Engine struct {
	Fit func(any) any // a value as the engine takes it; nil: as it is
	// Bulk puts many rows into a table; nil: one by one.
	Bulk func(ctx context.Context, c *Conn, table string, columns []string, rows iter.Seq2[[]any, error]) error

	// Asks is what a person typed as a question to the index; empty asks
	// nothing.
	Asks func(typed string) string
	// Words is what the index holds of a report, and Add the statement that
	// takes its number and that. Empty are the statements that drop all that
	// was reckoned from documents and is in no table of every engine.
	Words func(title, text string) []any
	Add   string
	Empty []string

	Holds string // that row f of search holds what is asked, a "?"
	Worth string // of row f for what is asked, which is $1: less is better
	Join  string // to n.number, for Shown
	Shown string // what Place needs to find the words in the text
	// Place is where in a text the first word found stands, less than 0 if in
	// none.
	Place func(typed, text, shown string) int
	Story Trait // that a report of a story holds what is asked
}

// Trait is what a report of a story must have: which reports have it (with a
// "?" for what is asked), and whether a report of story s has it.
type Trait struct{ All, One string }

// View is what one connection sees; Batch is the one that writes.
type (
	View struct {
		*Conn
		ctx context.Context
	}
	Batch struct{ View }
)

var (
	_ store.View  = View{}
	_ store.Batch = Batch{}
)
