// Package record takes archives apart into records, so that many can work on
// one file: web archives (WARC, plain or packed record by record, as CC-NEWS
// is), JSON lines, and documents that are one piece. A record that is broken
// costs itself: reading goes on at the next.
//
// It opens nothing and does not look into pages; what a page says is for
// package page.
package record

import (
	"bufio"
	"bytes"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// Form is how an archive is laid out.
type Form int

// The forms of archives.
const (
	Document   Form = iota // one piece: a page, a text, a feed
	Rows                   // JSON lines
	PackedRows             // JSON lines, packed as a whole
	Plain                  // WARC
	Packed                 // WARC in gzip, each record for itself or all together
)

// Splits says whether work on the form may begin in its middle.
func (f Form) Splits() bool { return f == Rows || f == Plain || f == Packed }

// FormOf tells the form of an archive by its name and its first bytes, of
// which sniffed are enough.
func FormOf(name string, start []byte) Form {
	packed := bytes.HasPrefix(start, magic)
	if packed {
		start = inflated(start)
	}
	low := strings.TrimSuffix(strings.ToLower(path.Base(name)), ".gz")
	rows := strings.HasSuffix(low, ".jsonl") || strings.HasSuffix(low, ".ndjson")
	switch {
	case bytes.HasPrefix(start, []byte("WARC/")) && packed:
		return Packed
	case bytes.HasPrefix(start, []byte("WARC/")):
		return Plain
	case rows && packed:
		return PackedRows
	case rows:
		return Rows
	}
	return Document
}

// Sniffed is how many bytes tell the form of an archive.
const Sniffed = 4 << 10

// inflated is the beginning of what is packed.
func inflated(start []byte) []byte {
	z, err := gzip.NewReader(bytes.NewReader(start))
	if err != nil {
		return nil
	}
	out := make([]byte, 16)
	n, _ := io.ReadFull(z, out)
	return out[:n]
}

// A Record is one piece of an archive.
type Record struct {
	At   int64  // where in the file it, or the packed piece that holds it, begins
	N    int    // which record of that piece it is, from 0
	Kind string // of a WARC record its type ("response"), else empty
	Body []byte // the whole record, its head included
	// Broken is why there is no record here, "code: what happened", else empty.
	Broken string
}

// Limits of what is taken of one record.
const (
	mostRecord = 17 << 20  // bytes of a record with its head, unpacked
	mostRow    = 16 << 20  // bytes of a row
	mostWhole  = 512 << 20 // bytes of a document that is one piece
	mostHead   = 64 << 10  // bytes of the head of a record
)

// Each gives the records of an archive that begin at from or behind, until
// claim refuses one or the archive ends. Claim is asked, with the place, for
// each piece before it is given; it is the only one that knows where the work
// of another begins. An error is one of reading the file.
func Each(in io.ReadSeeker, form Form, from int64, claim func(at int64) bool, take func(Record)) error {
	switch form {
	case Packed:
		return eachPacked(in, from, claim, take)
	case Plain:
		return eachPlain(in, from, claim, take)
	case Rows:
		return eachRow(in, from, claim, take)
	case PackedRows:
		return packedRows(in, claim, take)
	}
	return document(in, claim, take)
}

// document is an archive of one piece.
func document(in io.ReadSeeker, claim func(int64) bool, take func(Record)) error {
	if !claim(0) {
		return nil
	}
	body, err := io.ReadAll(io.LimitReader(in, mostWhole+1))
	if err != nil {
		return err
	}
	if len(body) > mostWhole {
		take(Record{Broken: "too-big: over 512 MiB; split it"})
		return nil
	}
	take(Record{Body: body})
	claim(end)
	return nil
}

// end is a place behind all files.
const end = 1 << 62

// tracked counts what was taken out of a stream through its buffer.
type tracked struct {
	*bufio.Reader
	in *counter
}

type counter struct {
	in io.Reader
	n  int64
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	c.n += int64(n)
	return n, err
}

// trackedFrom reads a file from a place.
func trackedFrom(in io.ReadSeeker, at int64, size int) (*tracked, error) {
	if _, err := in.Seek(at, io.SeekStart); err != nil {
		return nil, err
	}
	c := &counter{in, at}
	return &tracked{bufio.NewReaderSize(c, size), c}, nil
}

// at is the place of the next byte.
func (t *tracked) at() int64 { return t.in.n - int64(t.Buffered()) }
