package record

import (
	"bufio"
	"fmt"
	"io"
)

// record reads the record behind its head. Of a record that is too long no more
// is taken, and skip passes the rest.
func (h *head) record(b *bufio.Reader, skip func(int64) error) (Record, error) {
	r := Record{Kind: h.kind}
	if int64(len(h.bytes))+h.size > mostRecord {
		r.Broken = "too-big: the record is longer than 16 MiB"
		return r, skip(h.size)
	}
	if h.kind != "response" && h.kind != "resource" && h.kind != "revisit" { // nobody asks for what stands in it
		return r, skip(h.size)
	}
	r.Body = make([]byte, len(h.bytes)+int(h.size))
	copy(r.Body, h.bytes)
	n, err := io.ReadFull(b, r.Body[len(h.bytes):])
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	r.Body = r.Body[:len(h.bytes)+n]
	return r, err
}

// eachPlain gives the records of an archive that is not packed. Where they
// begin is told by the lengths of those before, never by what stands in them:
// a page may hold what looks like a record.
func eachPlain(in io.ReadSeeker, from int64, claim func(int64) bool, take func(Record)) error {
	t, err := trackedFrom(in, 0, mostHead)
	if err != nil {
		return err
	}
	for {
		at := t.at()
		h, err := readHead(t.Reader)
		if err == io.EOF {
			break
		}
		at = max(at, t.at()-int64(len(h.bytes)))
		skip := func(n int64) error { return t.skip(in, n) }
		if err == nil && at < from {
			if err = skip(h.size); err == nil {
				continue
			}
		}
		if at >= from && !claim(at) {
			return nil
		}
		var r Record
		if err == nil {
			r, err = h.record(t.Reader, skip)
		}
		r.At = at
		if err != nil {
			if at >= from {
				take(brokenOff(r, err))
			}
			break
		}
		take(r)
	}
	claim(end)
	return nil
}

// skip goes on behind so many bytes.
func (t *tracked) skip(in io.ReadSeeker, n int64) error {
	if n <= int64(t.Buffered()) {
		_, err := t.Discard(int(n))
		return err
	}
	to := t.at() + n
	size, err := in.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	if to > size {
		return io.ErrUnexpectedEOF
	}
	if _, err := in.Seek(to, io.SeekStart); err != nil {
		return err
	}
	t.in.n = to
	t.Reset(t.in)
	return nil
}

// brokenOff is the record that stands where an archive breaks off.
func brokenOff(r Record, err error) Record {
	r.Body = nil
	r.Broken = fmt.Sprintf("truncated: the record at byte %d breaks off (%v)", r.At, err)
	return r
}
