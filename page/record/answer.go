package record

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Answer is what a server answered.
type Answer struct {
	Media string // the type it says that the body has
	Body  []byte // joined, and packed as it came
	Short bool   // it breaks off
}

// NoSuccess is the error of an answer that is no page: what its server said.
type NoSuccess string

func (e NoSuccess) Error() string { return string(e) }

const (
	errNoAnswer   Fault = "its answer of the server cannot be read"
	errLongAnswer Fault = "the head of its server's answer is longer than 64 KiB"
)

// Answered splits an answer into its parts; it is an error if it was no success or
// cannot be read.
func Answered(b []byte) (a Answer, err error) {
	in := bufio.NewReaderSize(bytes.NewReader(b), mostHead)
	line, err := in.ReadSlice('\n')
	status := string(line)
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return a, errNoAnswer
	}
	if f := strings.Fields(status); len(f) < 2 || !strings.HasPrefix(f[1], "2") {
		return a, NoSuccess(fmt.Sprintf("its server answered %.60q, which is no page", strings.TrimSpace(status)))
	}
	head, err := readHead(in)
	switch {
	case err == errLongHead:
		return a, errLongAnswer
	case err != nil && len(head) == 0:
		return a, errNoAnswer
	}
	var rest io.Reader = in
	chunked := strings.Contains(strings.ToLower(head.Get("Transfer-Encoding")), "chunked")
	if chunked {
		rest = unchunk(in)
	}
	if a.Body, err = all(io.LimitReader(rest, Most), min(len(b), Most)); err != nil {
		return a, errNoAnswer
	}
	if n, err := strconv.Atoi(head.Get("Content-Length")); err == nil && !chunked && n > len(a.Body) {
		a.Short = true
	}
	a.Media = head.Get("Content-Type")
	return a, nil
}

// unchunk undoes chunked transfer. Archives often hold the body already
// joined under a header that says chunks: then it is taken as it is.
func unchunk(in *bufio.Reader) io.Reader {
	all, _ := io.ReadAll(io.LimitReader(in, Most))
	var out []byte
	rest := all
	for {
		i := bytes.IndexByte(rest, '\n')
		if i < 0 {
			return bytes.NewReader(all)
		}
		size, _, _ := strings.Cut(strings.TrimSpace(string(rest[:i])), ";")
		n, err := strconv.ParseUint(size, 16, 31)
		if err != nil || int(n) > len(rest)-i-1 {
			return bytes.NewReader(all)
		}
		if n == 0 {
			return bytes.NewReader(out)
		}
		out = append(out, rest[i+1:i+1+int(n)]...)
		rest = bytes.TrimLeft(rest[i+1+int(n):], "\r\n")
	}
}
