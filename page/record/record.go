// Package record takes a web archive (WARC 1.0 and 1.1, ISO 28500) apart into its
// records, and what a server answered, as a record holds it, into media type and
// body. What lies packed in it stays packed.
package record

import (
	"bufio"
	"bytes"
	"io"
	"net/textproto"
	"strconv"

	"synoptic/page/form"
)

// Most is how many bytes are taken of one record, and of one answer.
const Most = 16 << 20

// mostHead is how many bytes the head of a record may have.
const mostHead = 64 << 10

// Record is one record of an archive.
type Record struct {
	Head textproto.MIMEHeader
	Body []byte
	Long bool // longer than is taken
}

// Reader reads the records of an archive, one after the other.
type Reader struct {
	At int // the byte behind the record before the one that was read last
	in *counted
	b  *bufio.Reader
}

// NewReader is a reader of the archive in the bytes of in.
func NewReader(in io.Reader) *Reader {
	c := &counted{in: in}
	return &Reader{in: c, b: bufio.NewReaderSize(c, mostHead)}
}

// Next is the next record; io.EOF if there is none.
func (r *Reader) Next() (Record, error) {
	b := r.b
	r.At = r.in.n - b.Buffered()
	var rec Record
	line, err := b.ReadSlice('\n')
	for err == nil && len(bytes.TrimSpace(line)) == 0 {
		line, err = b.ReadSlice('\n')
	}
	if err != nil && (err != io.EOF || len(bytes.TrimSpace(line)) == 0) {
		return rec, err
	}
	if !bytes.HasPrefix(line, []byte(form.ArchiveMark)) {
		return rec, errNoRecord
	}
	if rec.Head, err = readHead(b); err != nil {
		return rec, brokenOff(err)
	}
	size, err := strconv.ParseInt(rec.Head.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return rec, errNoLength
	}
	rec.Body, err = all(io.LimitReader(b, min(size, Most)), int(min(size, mostRoom)))
	if err != nil || int64(len(rec.Body)) < min(size, Most) {
		return rec, brokenOff(err)
	}
	if rest := size - int64(len(rec.Body)); rest > 0 {
		rec.Long = true
		if _, err := io.CopyN(io.Discard, b, rest); err != nil {
			return rec, brokenOff(err)
		}
	}
	return rec, nil
}

// readHead reads fields up to an empty line, and no more than a head has.
func readHead(b *bufio.Reader) (textproto.MIMEHeader, error) {
	var all []byte
	for {
		line, err := b.ReadSlice('\n')
		all = append(all, line...)
		switch {
		case err == bufio.ErrBufferFull || len(all) > mostHead:
			return nil, errLongHead
		case err != nil:
			return nil, err
		case len(bytes.TrimSpace(line)) == 0:
			return textproto.NewReader(bufio.NewReader(bytes.NewReader(all))).ReadMIMEHeader()
		}
	}
}

// brokenOff is why a record is not whole.
func brokenOff(err error) error {
	if own, is := err.(Fault); is {
		return own
	}
	return io.ErrUnexpectedEOF
}

// counted counts what is read through it.
type counted struct {
	in io.Reader
	n  int
}

func (c *counted) Read(b []byte) (int, error) {
	n, err := c.in.Read(b)
	c.n += n
	return n, err
}

// Fault is what is wrong with an archive, for a person to read. One by which the
// bytes of a Reader end is given as it is, any other error as their early end.
type Fault string

func (e Fault) Error() string { return string(e) }

const (
	errNoRecord Fault = "what follows is no record"
	errNoLength Fault = "it has no Content-Length"
	errLongHead Fault = "its head is longer than 64 KiB"
)

// mostRoom is how many bytes are made room for at once, on the word of a head.
const mostRoom = 1 << 20

// all reads all there is, in room for about so many bytes.
func all(in io.Reader, about int) ([]byte, error) {
	b := bytes.NewBuffer(make([]byte, 0, about+bytes.MinRead))
	_, err := b.ReadFrom(in)
	return b.Bytes(), err
}
