package record

import (
	"bufio"
	"bytes"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
)

// eachRow gives the rows that begin at from or behind.
func eachRow(in io.ReadSeeker, from int64, claim func(int64) bool, take func(Record)) error {
	t, err := trackedFrom(in, max(0, from-1), 64<<10)
	if err != nil {
		return err
	}
	if from > 0 { // the row that from stands in belongs to whoever has its beginning
		if _, _, err := row(t.Reader); err == io.EOF {
			claim(end)
			return nil
		} else if err != nil {
			return err
		}
	}
	for {
		at := t.at()
		if _, err := t.Peek(1); err == io.EOF {
			claim(end)
			return nil
		}
		if !claim(at) {
			return nil
		}
		b, long, err := row(t.Reader)
		if err != nil && err != io.EOF {
			return err
		}
		give(Record{At: at, Body: b}, long, take)
	}
}

// give gives a row unless it is empty.
func give(r Record, long bool, take func(Record)) {
	switch {
	case long:
		take(Record{At: r.At, N: r.N, Broken: fmt.Sprintf("too-big: the row is longer than %d MiB", mostRow>>20)})
	case len(bytes.TrimSpace(r.Body)) > 0:
		take(r)
	}
}

// row reads up to the end of a line. Of a row that is too long the rest is
// passed over.
func row(b *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := b.ReadSlice('\n')
		if len(line)+len(part) > mostRow {
			long, line = true, nil
		}
		if !long {
			line = append(line, part...)
		}
		if err != bufio.ErrBufferFull {
			return line, long, err
		}
	}
}

// packedRows gives the rows of a file that is packed as a whole. What breaks
// off gives the rows before.
func packedRows(in io.ReadSeeker, claim func(int64) bool, take func(Record)) error {
	if !claim(0) {
		return nil
	}
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return err
	}
	z, err := gzip.NewReader(bufio.NewReader(in))
	if err != nil {
		take(Record{Broken: "bad-gzip: it cannot be unpacked; fetch it again"})
		return nil
	}
	b := bufio.NewReaderSize(z, 64<<10)
	for n := 0; ; n++ {
		line, long, err := row(b)
		if err != nil && err != io.EOF {
			take(Record{N: n, Broken: fmt.Sprintf("truncated: row %d breaks off (%v); the rows before it were read", n+1, err)})
			break
		}
		give(Record{N: n, Body: line}, long, take)
		if err == io.EOF {
			break
		}
	}
	claim(end)
	return nil
}
