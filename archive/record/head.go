package record

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
)

// head is what taking a record out of its archive asks of its head (WARC 1.1,
// ISO 28500).
type head struct {
	bytes []byte // as it stands, with the empty line
	kind  string
	size  int64
}

var (
	errNoRecord = errors.New("what follows is no record")
	errNoLength = errors.New("it has no Content-Length")
	errLongHead = errors.New("its head is longer than 64 KiB")
)

// readHead reads the head of the next record; io.EOF if there is none.
func readHead(b *bufio.Reader) (h head, err error) {
	h.size = -1
	for {
		line, err := b.ReadSlice('\n')
		blank := len(bytes.TrimSpace(line)) == 0
		switch {
		case err == io.EOF && blank && len(h.bytes) == 0:
			return h, io.EOF
		case err == io.EOF:
			return h, io.ErrUnexpectedEOF
		case err == bufio.ErrBufferFull || len(h.bytes)+len(line) > mostHead:
			return h, errLongHead
		case err != nil:
			return h, err
		case blank && len(h.bytes) == 0:
			continue
		case len(h.bytes) == 0 && !bytes.HasPrefix(line, []byte("WARC/")):
			return h, errNoRecord
		}
		h.bytes = append(h.bytes, line...)
		if blank {
			break
		}
		h.field(string(line))
	}
	if h.size < 0 {
		return h, errNoLength
	}
	return h, nil
}

// field takes up a line of the head.
func (h *head) field(line string) {
	name, value, _ := strings.Cut(line, ":")
	switch value = strings.TrimSpace(value); strings.ToLower(name) {
	case "warc-type":
		h.kind = strings.ToLower(value)
	case "content-length":
		if n, err := strconv.ParseInt(value, 10, 62); err == nil {
			h.size = n
		}
	}
}
