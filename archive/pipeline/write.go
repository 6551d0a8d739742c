package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/klauspost/compress/gzip"

	"synoptic/news"
	"synoptic/synopsis"
)

// The forms of what is written.
const (
	JSONLines = "jsonl"
	Parquet   = "parquet"
)

// shelfOut is the files of one shelf: its stories and their members, in the
// folder of their day.
type shelfOut struct {
	stories, members sheet
	err              error
}

// sheet is one file, row by row.
type sheet interface {
	row(any) error
	io.Closer
}

// newShelf opens the files of a shelf, "2031-05-04/0".
func newShelf(ctx context.Context, out, form, shelf string) (*shelfOut, error) {
	day, n, _ := strings.Cut(shelf, "/")
	name := func(kind string) string {
		return fmt.Sprintf("%s/%s/day=%s/part-%05s.%s", strings.TrimRight(out, "/"), kind, day, n, ending[form])
	}
	stories, err := newSheet(ctx, name("stories"), form, asStory)
	if err != nil {
		return nil, err
	}
	members, err := newSheet(ctx, name("members"), form, asMember)
	if err != nil {
		stories.Close()
		return nil, err
	}
	return &shelfOut{stories: stories, members: members}, nil
}

var ending = map[string]string{JSONLines: "jsonl.gz", Parquet: "parquet"}

func newSheet[T any](ctx context.Context, name, form string, as func(any) (T, error)) (sheet, error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, err
	}
	w, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return nil, err
	}
	if form == Parquet {
		return newTable(w, as), nil
	}
	return newLines(w), nil
}

// put writes a story and its members.
func (s *shelfOut) put(t told) {
	if t.synopsis != nil {
		doc := news.Document{Schema: news.Schema, Stories: []news.Synopsis{*t.synopsis}, Rejected: []news.Rejected{}}
		doc.Seal = synopsis.Seal(doc)
		s.keep(s.stories.row(doc))
	}
	for _, m := range t.members {
		s.keep(s.members.row(m))
	}
}

func (s *shelfOut) keep(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *shelfOut) close() error {
	s.keep(s.stories.Close())
	s.keep(s.members.Close())
	return s.err
}

// lines is a file of JSON lines, packed.
type lines struct {
	z   *gzip.Writer
	buf *bufio.Writer
	to  io.WriteCloser
}

func newLines(to io.WriteCloser) *lines {
	buf := bufio.NewWriterSize(to, 1<<20)
	return &lines{gzip.NewWriter(buf), buf, to}
}

func (l *lines) row(v any) error {
	b, err := encoded(v)
	if err != nil {
		return err
	}
	_, err = l.z.Write(b)
	return err
}

func (l *lines) Close() error {
	err := l.z.Close()
	if e := l.buf.Flush(); err == nil {
		err = e
	}
	if e := l.to.Close(); err == nil {
		err = e
	}
	return err
}

// encoded is a value as a line of JSON.
func encoded(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return b.Bytes(), err
}

// line is a line of what is made of strings alone.
func line(v any) []byte {
	b, err := encoded(v)
	if err != nil {
		panic("pipeline: " + err.Error())
	}
	return b
}

// refusedFn writes what was dropped of one input, in order.
type refusedFn struct{ Out string }

func (f *refusedFn) ProcessElement(ctx context.Context, from string, in func(*[]byte) bool) error {
	var all [][]byte
	var b []byte
	for in(&b) {
		all = append(all, slices.Clone(b))
	}
	slices.SortFunc(all, bytes.Compare)
	name := fmt.Sprintf("%s/rejected/%s.jsonl.gz", strings.TrimRight(f.Out, "/"), fileName(from))
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	w, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	out := newLines(w)
	for _, b := range all {
		if _, err := out.z.Write(b); err != nil {
			out.Close()
			return fmt.Errorf("write %s: %w", name, err)
		}
	}
	if err := out.Close(); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// fileName is a name of a file for what was dropped of an input: the end of
// its path, and a number that tells paths of one end apart.
func fileName(from string) string {
	sum := uint32(2166136261)
	for i := range len(from) {
		sum = (sum ^ uint32(from[i])) * 16777619
	}
	safe := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '-' || r == '.' {
			return r
		}
		return '-'
	}, path.Base(from))
	return fmt.Sprintf("%.80s-%08x", safe, sum)
}
