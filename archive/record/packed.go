package record

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
)

// magic begins what is packed by gzip (RFC 1952).
var magic = []byte{0x1f, 0x8b, 8}

// A packed piece may unpack to so many bytes: packed pages are a fifth of
// their length, and a piece of nothing but blanks is none.
const (
	mostRatio = 40
	mostSmall = 64 << 20
)

var errSwells = errors.New("it unpacks to far more than pages do")

// eachPacked gives the records of the packed pieces (gzip members) that begin
// at from or behind. Where one is broken the next is looked for: a place where
// a head of gzip stands and unpacks to the head of a record.
func eachPacked(in io.ReadSeeker, from int64, claim func(int64) bool, take func(Record)) error {
	at, z := from, &gzip.Reader{}
	if from > 0 {
		next, err := sync(in, from)
		if err != nil {
			return err
		}
		at = next
	}
	t, err := trackedFrom(in, at, 64<<10)
	if err != nil {
		return err
	}
	for at != end {
		if _, err := t.Peek(1); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if !claim(at) {
			return nil
		}
		if broken := piece(t, z, at, take); broken == nil {
			at = t.at()
			continue
		}
		if at, err = sync(in, at+1); err != nil {
			return err
		}
		if at == end {
			break
		}
		if t, err = trackedFrom(in, at, 64<<10); err != nil {
			return err
		}
	}
	claim(end)
	return nil
}

// piece gives the records of one packed piece and goes behind it. What is
// broken in it is given too, and back.
func piece(t *tracked, z *gzip.Reader, at int64, take func(Record)) error {
	fail := func(n int, err error) error {
		r := brokenOff(Record{At: at}, err)
		r.N = n
		take(r)
		return err
	}
	if err := z.Reset(t); err != nil {
		return fail(0, fmt.Errorf("it cannot be unpacked: %w", err))
	}
	z.Multistream(false)
	s := &swelling{in: z, packed: t, from: at}
	b := bufio.NewReaderSize(s, mostHead)
	for n := 0; ; n++ {
		h, err := readHead(b)
		if err == io.EOF {
			return nil
		}
		var r Record
		if err == nil {
			r, err = h.record(b, func(n int64) error {
				if m, err := io.CopyN(io.Discard, b, n); err != nil && m < n {
					return io.ErrUnexpectedEOF
				}
				return nil
			})
		}
		if err != nil {
			return fail(n, err)
		}
		r.At, r.N = at, n
		take(r)
	}
}

// swelling ends a piece that unpacks to more than it may.
type swelling struct {
	in     io.Reader
	packed *tracked
	from   int64
	out    int64
}

func (s *swelling) Read(b []byte) (int, error) {
	if s.out > mostSmall+mostRatio*(s.packed.at()-s.from) {
		return 0, errSwells
	}
	n, err := s.in.Read(b)
	s.out += int64(n)
	return n, err
}

// sync is the first place at from or behind where a packed record begins, end
// if there is none.
func sync(in io.ReadSeeker, from int64) (int64, error) {
	t, err := trackedFrom(in, from, looked)
	if err != nil {
		return end, err
	}
	for {
		b, err := t.Peek(looked)
		i := bytes.Index(b, magic)
		switch {
		case i < 0 && err == io.EOF, len(b) == 0:
			return end, nil
		case err != nil && err != io.EOF:
			return end, err
		case i < 0:
			t.Discard(len(b) - len(magic) + 1)
			continue
		case i > 0:
			t.Discard(i)
			continue
		}
		if bytes.HasPrefix(inflated(b), []byte("WARC/")) {
			return t.at(), nil
		}
		t.Discard(1)
	}
}

// looked is how many packed bytes are looked at to tell whether a record begins.
const looked = 4 << 10
