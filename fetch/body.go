package fetch

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

var (
	errTooBig = errors.New("longer than is read")
	errPacked = errors.New("packed otherwise than asked for")
)

// body is the document of an answer, unpacked, at most so many bytes of it on
// the wire and unpacked. With an error come the bytes before it.
func body(resp *http.Response, most int64) ([]byte, error) {
	in, err := unpacked(&capped{in: resp.Body, left: most}, resp.Header.Values("Content-Encoding"))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	size := resp.ContentLength
	if size < 0 {
		size = usualSize
	}
	out.Grow(int(min(size, most, 1<<20)) + bytes.MinRead)
	_, err = out.ReadFrom(&capped{in: in, left: most})
	return out.Bytes(), err
}

// usualSize is how long a document is that does not say so: most feeds and articles
// are no longer.
const usualSize = 32 << 10

// capped ends a stream with errTooBig where it goes on behind its limit.
type capped struct {
	in   io.Reader
	left int64
}

func (c *capped) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	if c.left <= 0 {
		n, err := c.in.Read(b[:1])
		if n > 0 {
			return 0, errTooBig
		}
		return 0, err
	}
	n, err := c.in.Read(b[:min(int64(len(b)), c.left)])
	c.left -= int64(n)
	return n, err
}

// unpacked is a stream as it was before it was packed for the way (RFC 9110,
// 8.4.1), which is done at most once.
func unpacked(in io.Reader, codings []string) (io.Reader, error) {
	var named []string
	for name := range strings.SplitSeq(strings.ToLower(strings.Join(codings, ",")), ",") {
		if name = strings.TrimSpace(name); name != "" && name != "identity" {
			named = append(named, name)
		}
	}
	if len(named) == 0 {
		return in, nil
	}
	if len(named) > 1 {
		return nil, fmt.Errorf("%w: %d times over", errPacked, len(named))
	}
	switch named[0] {
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, fmt.Errorf("unpack gzip: %w", err)
		}
		return z, nil
	case "deflate":
		return inflated(in)
	}
	return nil, fmt.Errorf("%w: by %.20q", errPacked, named[0])
}

// inflated reads both of what servers mean by "deflate".
func inflated(in io.Reader) (io.Reader, error) {
	head := make([]byte, 2)
	n, err := io.ReadFull(in, head)
	if err != nil && err != io.ErrUnexpectedEOF {
		return nil, fmt.Errorf("unpack deflate: %w", err)
	}
	whole := io.MultiReader(bytes.NewReader(head[:n]), in)
	if n == 2 && head[0]&0x0f == 8 && (int(head[0])<<8|int(head[1]))%31 == 0 { // RFC 1950, 2.2
		z, err := zlib.NewReader(whole)
		if err != nil {
			return nil, fmt.Errorf("unpack deflate: %w", err)
		}
		return z, nil
	}
	return flate.NewReader(whole), nil
}
