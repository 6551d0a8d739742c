package tables

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"

	"synoptic/news"
)

// packers are kept, since each takes a megabyte to make. The fastest level
// packs pages and marks to a fifth or a quarter. That of the standard library takes
// three times as long, and leaves a little more.
var packers = sync.Pool{New: func() any { return Must(gzip.NewWriterLevel(nil, gzip.BestSpeed)) }}

// Must is v, which the program itself holds and can have.
func Must[T any](v T, err error) T {
	if err != nil {
		panic("tables: " + err.Error())
	}
	return v
}

// pack is bytes as gzip, which any tool opens.
func pack(b []byte) []byte {
	w := packers.Get().(*gzip.Writer)
	defer packers.Put(w)
	var out bytes.Buffer
	out.Grow(len(b)/3 + 512)
	w.Reset(&out)
	_, err := w.Write(b)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic("tables: memory cannot be written to: " + err.Error())
	}
	return out.Bytes()
}

func unpack(b []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("unpack: %w", err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("unpack: %w", err)
	}
	return out, nil
}

func unpackJSON(b []byte, to any) error {
	plain, err := unpack(b)
	if err != nil {
		return err
	}
	return json.Unmarshal(plain, to)
}

// written is a value as JSON. All that is kept has such a form.
func written(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic("tables: " + err.Error())
	}
	return b
}

// packMarks is marks as JSON, packed.
func packMarks(m news.Marks) []byte {
	plain := scratch.Get().(*[]byte)
	*plain = appendMarks((*plain)[:0], m)
	out := pack(*plain)
	if cap(*plain) <= mostScratch {
		scratch.Put(plain)
	}
	return out
}

// scratch is where marks stand until they are packed.
var scratch = sync.Pool{New: func() any { return new([]byte) }}

// mostScratch is how many bytes of it are kept for others.
const mostScratch = 1 << 20

// appendMarks is marks as JSON, behind out. Most of it is tokens, which are
// appended one by one: those who write any value look at each byte once more.
func appendMarks(out []byte, m news.Marks) []byte {
	tokens := m.Tokens
	m.Tokens = nil
	rest := written(m)
	if len(tokens) == 0 {
		return append(out, rest...)
	}
	out = append(slices.Grow(out, len(rest)+48*len(tokens)), `{"tokens":[`...)
	for i, t := range tokens {
		if i > 0 {
			out = append(out, ',')
		}
		out = t.AppendJSON(out)
	}
	return append(append(out, "],"...), rest[1:]...)
}

func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// sumOf is sum of a text, which is not copied as a whole.
func sumOf(text string) string {
	var some [512]byte
	h := sha256.New()
	for len(text) > 0 {
		n := copy(some[:], text)
		h.Write(some[:n])
		text = text[n:]
	}
	return hex.EncodeToString(h.Sum(some[:0]))
}

// clock is how times are kept: in order as text too.
const clock = "2006-01-02T15:04:05.000000000Z"

// stamp is a time as it is kept, nothing if it is unknown.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(clock)
}

// moment reads a time back into to.
type moment struct{ to *time.Time }

// Scan is called by database/sql.
func (m moment) Scan(v any) (err error) {
	text, ok := v.(string)
	if !ok {
		return fmt.Errorf("%v is no time", v)
	}
	*m.to = time.Time{}
	if text != "" {
		*m.to, err = time.Parse(clock, text)
	}
	return err
}

// bit is how what is so or not is kept.
func bit(is bool) int {
	if is {
		return 1
	}
	return 0
}
