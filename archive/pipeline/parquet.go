package pipeline

import (
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"

	"synoptic/news"
)

// storyRow is a story as a row of a table; what does not fit columns stands
// whole in Synopsis, a document of schema synoptic/1.
type storyRow struct {
	ID       string `parquet:"id"`
	Title    string `parquet:"title"`
	From     string `parquet:"from"`
	To       string `parquet:"to"`
	Reports  int32  `parquet:"reports"`
	Origins  int32  `parquet:"origins"`
	Agreed   int32  `parquet:"agreed"`
	Disputed int32  `parquet:"disputed"`
	Sole     int32  `parquet:"sole"`
	Sayings  int32  `parquet:"sayings"`
	Synopsis string `parquet:"synopsis,zstd"`
}

// memberRow is a report and the story it is in.
type memberRow struct {
	ID     string `parquet:"id"`
	Input  string `parquet:"input"`
	URL    string `parquet:"url"`
	Outlet string `parquet:"outlet,dict"`
	Title  string `parquet:"title"`
	Day    string `parquet:"day,dict"`
	Story  string `parquet:"story"`
	Before string `parquet:"before"`
	Copy   string `parquet:"copy"`
	With   string `parquet:"with"`
}

// asStory is a document of one story as a row.
func asStory(v any) (storyRow, error) {
	doc := v.(news.Document)
	whole, err := encoded(doc)
	s := doc.Stories[0]
	return storyRow{
		ID: s.ID, Title: s.Title, From: string(s.From), To: string(s.To), Reports: int32(len(s.Reports)), Origins: int32(len(s.Origins)),
		Agreed: int32(len(s.Agreed)), Disputed: int32(len(s.Disputed)), Sole: int32(len(s.Sole)), Sayings: int32(len(s.Sayings)), Synopsis: string(whole),
	}, err
}

func asMember(v any) (memberRow, error) {
	m := v.(member)
	r := memberRow{
		ID: m.ID, Input: m.Input, URL: string(m.URL), Outlet: string(m.Outlet), Title: string(m.Title), Day: string(m.Day),
		Story: m.Story, Before: m.Before, Copy: m.Copy,
	}
	if len(m.Why) > 0 {
		r.With = m.Why[0].With
	}
	return r, nil
}

// table is a Parquet file.
type table[T any] struct {
	w  *parquet.GenericWriter[T]
	to io.WriteCloser
	as func(any) (T, error)
}

func newTable[T any](to io.WriteCloser, as func(any) (T, error)) *table[T] {
	return &table[T]{parquet.NewGenericWriter[T](to, parquet.CreatedBy("synoptic archive", "1", "0"), parquet.MaxRowsPerRowGroup(500)), to, as}
}

func (t *table[T]) row(v any) error {
	r, err := t.as(v)
	if err != nil {
		return err
	}
	if _, err := t.w.Write([]T{r}); err != nil {
		return fmt.Errorf("parquet: %w", err)
	}
	return nil
}

func (t *table[T]) Close() error {
	err := t.w.Close()
	if e := t.to.Close(); err == nil {
		err = e
	}
	return err
}
