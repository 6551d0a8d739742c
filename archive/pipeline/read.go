package pipeline

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"

	"synoptic/archive/days"
	"synoptic/archive/record"
	"synoptic/news"
	"synoptic/page"
)

// readFn takes the reports out of a file. Work on a file may be divided
// anywhere: whoever has the place at which a record begins reads it.
type readFn struct{}

// lotSize is how many bytes of a file are read as one piece of work, if the
// engine does not divide it further.
const lotSize = 32 << 20

func (*readFn) CreateInitialRestriction(l Lot) offsetrange.Restriction {
	return offsetrange.Restriction{Start: 0, End: max(1, l.Size)}
}

func (*readFn) SplitRestriction(l Lot, all offsetrange.Restriction) []offsetrange.Restriction {
	return all.SizedSplits(lotSize)
}

func (*readFn) RestrictionSize(_ Lot, r offsetrange.Restriction) float64 { return r.Size() }

func (*readFn) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement gives each report with its day, and a line for each record
// without one.
func (*readFn) ProcessElement(ctx context.Context, rt *sdf.LockRTracker, l Lot, emit func(string, Kept), refuse func(string, []byte)) error {
	all := rt.GetRestriction().(offsetrange.Restriction)
	f, err := open(ctx, l.Path)
	if err != nil {
		return fmt.Errorf("read %s: %w", l.Path, err)
	}
	defer f.Close()
	form, err := formOf(f, l.Path)
	if err != nil {
		return fmt.Errorf("read %s: %w", l.Path, err)
	}
	from := all.Start
	if !form.Splits() && from > 0 { // whoever has the beginning reads all
		rt.TryClaim(all.End)
		return nil
	}
	reports := ordered(func(r record.Record) []news.Report { return pages(l.Path, form, r) }, func(got []news.Report) {
		for _, r := range got {
			if r.Text == "" {
				refuse(l.Path, drop(ctx, news.Rejected{Input: r.Input, Reason: r.Reason}))
				continue
			}
			count(ctx, countReports, 1)
			emit(days.Of(r), kept(r))
		}
	})
	ended := false
	claim := func(at int64) bool {
		if ended {
			return false
		}
		// The whole of the range is done when its end is claimed.
		ended = !rt.TryClaim(min(at, max(all.End, at)))
		return !ended
	}
	err = record.Each(f, form, from, claim, func(r record.Record) {
		count(ctx, countRecords, 1)
		if r.Broken == "" && r.Body == nil {
			count(ctx, passed(r.Kind), 1)
			return
		}
		reports.give(r)
	})
	reports.end()
	if err != nil {
		return fmt.Errorf("read %s: %w", l.Path, err)
	}
	return nil
}

// passed is the counter of records that hold no page by their type.
func passed(kind string) string {
	switch kind {
	case "request", "metadata", "warcinfo", "conversion", "continuation":
		return dropped + "record of type " + kind
	}
	return dropped + "record of another type"
}

// pages takes the reports out of a record. One that defeats the reader is
// refused alone.
func pages(path string, form record.Form, r record.Record) (out []news.Report) {
	input := path
	if form != record.Document {
		input += "@" + strconv.FormatInt(r.At, 10)
		if r.N > 0 {
			input += "+" + strconv.Itoa(r.N)
		}
	}
	if r.Broken != "" {
		return []news.Report{{Input: input, Reason: r.Broken}}
	}
	defer func() {
		if cause := recover(); cause != nil {
			out = []news.Report{{Input: input, Reason: fmt.Sprintf("internal: reading: %v; please report it with this input", cause)}}
		}
	}()
	out = readPage(news.Raw{Body: r.Body, Input: input})
	if len(out) == 1 && out[0].Text == "" && (form == record.Plain || form == record.Packed) && out[0].Reason == noPage {
		out[0].Reason = "not-a-page: the record holds something else than text"
	}
	return out
}

var readPage = page.Read

// noPage is what reading says of an archive whose records hold no page.
const noPage = "empty: the archive holds no page"

// file is a file that is read in any order.
type file interface {
	io.ReadSeeker
	io.Closer
}

// open opens a file. What a file system gives only as a stream is read again
// from its beginning where it is needed.
func open(ctx context.Context, path string) (file, error) {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return nil, err
	}
	in, err := fs.OpenRead(ctx, path)
	if err != nil {
		return nil, err
	}
	if f, is := in.(file); is {
		return f, nil
	}
	return &streamed{ReadCloser: in, again: func() (io.ReadCloser, error) { return fs.OpenRead(ctx, path) }, size: func() (int64, error) { return fs.Size(ctx, path) }}, nil
}

// streamed seeks in a stream by reading on, or anew.
type streamed struct {
	io.ReadCloser
	again func() (io.ReadCloser, error)
	size  func() (int64, error)
	at    int64
}

func (s *streamed) Read(b []byte) (int, error) {
	n, err := s.ReadCloser.Read(b)
	s.at += int64(n)
	return n, err
}

func (s *streamed) Seek(to int64, whence int) (int64, error) {
	if whence == io.SeekEnd && to == 0 {
		return s.size()
	}
	if whence != io.SeekStart {
		return 0, errors.New("only from the start")
	}
	if to < s.at {
		in, err := s.again()
		if err != nil {
			return 0, err
		}
		s.ReadCloser.Close()
		s.ReadCloser, s.at = in, 0
	}
	_, err := io.CopyN(io.Discard, s, to-s.at)
	if err == io.EOF {
		err = nil
	}
	return s.at, err
}

func formOf(f file, path string) (record.Form, error) {
	start := make([]byte, record.Sniffed)
	n, err := io.ReadFull(f, start)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return 0, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return 0, err
	}
	return record.FormOf(path, bytes.Clone(start[:n])), nil
}
