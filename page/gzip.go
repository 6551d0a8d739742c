package page

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"

	"synoptic/news"
	"synoptic/page/form"
	"synoptic/page/record"
)

// Limits of what a packed archive may unpack to: packed pages are a fifth of
// their length, and an archive of nothing but blanks is none.
const (
	mostRatio = 40
	mostSmall = 64 << 20 // bytes that any archive may have
)

// swells is how many bytes a file may unpack to.
func swells(body []byte) int { return mostSmall + mostRatio*len(body) }

// gunzip unpacks at most mostBody bytes; whole is false if the bytes break
// off or are damaged behind those that were unpacked.
func (r reader) gunzip(in io.Reader) (out []byte, whole bool, err error) {
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, false, errNoGzip
	}
	out, err = io.ReadAll(io.LimitReader(z, mostBody+1))
	if r.left != nil {
		*r.left -= len(out)
	}
	switch {
	case len(out) > mostBody:
		return nil, false, errTooLong
	case err != nil && len(out) == 0:
		return nil, false, errNoGzip
	}
	return out, err == nil, nil
}

const (
	errTooLong record.Fault = "unpacked it is longer than 16 MiB"
	errNoGzip  record.Fault = "it cannot be unpacked; fetch it again"
	errSwells  record.Fault = "it unpacks to far more than an archive of pages; it is not read on"
)

// packed is the reports of a gzip file: an archive, or one document.
func (r reader) packed(body []byte) []news.Report {
	if r.unpacked {
		return r.refuse("nested", "it is packed twice; unpack it first")
	}
	r.unpacked = true
	if z, err := gzip.NewReader(bytes.NewReader(body)); err == nil {
		b := bufio.NewReader(&swelling{in: z, left: swells(body)})
		if start, _ := b.Peek(5); string(start) == form.ArchiveMark {
			return r.archive(b, swells(body))
		}
	}
	out, whole, err := r.gunzip(bytes.NewReader(body))
	switch {
	case err == errTooLong:
		return r.refuse("too-big", err.Error())
	case err != nil:
		return r.refuse("bad-gzip", err.Error())
	}
	r.raw.Body = out
	reports := r.read()
	if !whole {
		reports = append(reports, r.none("", "truncated", "the packed file breaks off or is damaged; what could be unpacked was read"))
	}
	return reports
}

// swelling ends a stream that is longer than it may be.
type swelling struct {
	in   io.Reader
	left int
}

func (s *swelling) Read(b []byte) (int, error) {
	if s.left <= 0 {
		return 0, errSwells
	}
	n, err := s.in.Read(b[:min(len(b), s.left)])
	s.left -= n
	return n, err
}
