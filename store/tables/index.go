package tables

import "context"

// words are those of a report that the index of the search is to take.
type words struct {
	report      int64 // its number
	title, text string
}

// mostUnindexed is how many reports wait for the index at most.
const mostUnindexed = 256

// index has the index take the words of a report: when the write ends, or before
// something is searched for. SQLite puts what its index was told on pages of their
// own at each row of most other tables, and then has these to put together.
func (c *Conn) index(ctx context.Context, w words) error {
	if c.unindexed = append(c.unindexed, w); len(c.unindexed) < mostUnindexed {
		return nil
	}
	return c.indexAll(ctx)
}

// indexAll has it take all that waits.
func (c *Conn) indexAll(ctx context.Context) error {
	for _, w := range c.unindexed {
		if _, err := c.Exec(ctx, c.engine.Add, append([]any{w.report}, c.engine.Words(w.title, w.text)...)...); err != nil {
			return err
		}
	}
	c.unindexed = nil
	return nil
}
