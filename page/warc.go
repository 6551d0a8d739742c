package page

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"net/textproto"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
)

// mostBody is how many bytes of one document are taken, unpacked.
const mostBody = 16 << 20

// archive is the reports of a web archive (WARC 1.0 and 1.1, ISO 28500), one
// for each page in it. An archive that breaks off gives the records before.
func (r reader) archive(in io.Reader) []news.Report {
	b := bufio.NewReaderSize(in, 64<<10)
	var out []news.Report
	for n := 1; ; n++ {
		rec, err := readRecord(b)
		if err == io.EOF {
			break
		}
		if err != nil {
			return append(out, r.none("", "truncated", "record "+strconv.Itoa(n)+" breaks off ("+err.Error()+"); the records before it were read"))
		}
		out = append(out, r.record(rec, n)...)
	}
	if len(out) == 0 {
		return r.refuse("empty", "the archive holds no page")
	}
	return out
}

// record is one record of an archive.
type record struct {
	head textproto.MIMEHeader
	body []byte
	long bool // longer than is taken
}

// readRecord reads the next record; io.EOF if there is none.
func readRecord(b *bufio.Reader) (record, error) {
	var rec record
	line, err := b.ReadString('\n')
	for err == nil && strings.TrimSpace(line) == "" {
		line, err = b.ReadString('\n')
	}
	if err != nil {
		return rec, err
	}
	if !strings.HasPrefix(line, "WARC/") {
		return rec, errNoRecord
	}
	if rec.head, err = textproto.NewReader(b).ReadMIMEHeader(); err != nil {
		return rec, io.ErrUnexpectedEOF
	}
	size, err := strconv.ParseInt(rec.head.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return rec, errNoLength
	}
	rec.body, err = io.ReadAll(io.LimitReader(b, min(size, mostBody)))
	if err != nil || int64(len(rec.body)) < min(size, mostBody) {
		return rec, io.ErrUnexpectedEOF
	}
	if rest := size - int64(len(rec.body)); rest > 0 {
		rec.long = true
		if _, err := io.CopyN(io.Discard, b, rest); err != nil {
			return rec, io.ErrUnexpectedEOF
		}
	}
	return rec, nil
}

type recordError string

func (e recordError) Error() string { return string(e) }

const (
	errNoRecord recordError = "what follows is no record"
	errNoLength recordError = "it has no Content-Length"
)

// record is the reports of one record, numbered n from 1; records that hold
// no page say nothing.
func (r reader) record(rec record, n int) []news.Report {
	kind := rec.head.Get("WARC-Type")
	if kind != "response" && kind != "resource" {
		return nil
	}
	url := strings.Trim(rec.head.Get("WARC-Target-URI"), "<>")
	inner := reader{raw: news.Raw{Input: r.input(strconv.Itoa(n)), URL: url, Body: rec.body, Media: rec.head.Get("Content-Type")}}
	if t, err := time.Parse(time.RFC3339, rec.head.Get("WARC-Date")); err == nil {
		inner.raw.Fetched = t
	}
	if rec.long {
		return inner.refuse("too-big", "the record is longer than 16 MiB")
	}
	if kind == "response" {
		body, media, ok := answer(rec.body)
		if !ok {
			return inner.refuse("bad-record", "its answer of the server cannot be read")
		}
		inner.raw.Body, inner.raw.Media = body, media
	}
	if m := inner.raw.Media; !strings.Contains(m, "html") && !strings.Contains(m, "text/") && !strings.Contains(m, "xml") && !strings.Contains(m, "json") {
		return nil
	}
	if bytes.HasPrefix(inner.raw.Body, []byte("WARC/")) {
		return inner.refuse("nested", "an archive inside an archive is not opened")
	}
	return inner.read()
}

// answer splits what a server answered into its body, unpacked, and the media
// type; ok is false if it was no success or cannot be unpacked.
func answer(b []byte) (body []byte, media string, ok bool) {
	in := bufio.NewReader(bytes.NewReader(b))
	status, err := in.ReadString('\n')
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return nil, "", false
	}
	head, err := textproto.NewReader(in).ReadMIMEHeader()
	if err != nil && len(head) == 0 {
		return nil, "", false
	}
	var rest io.Reader = in
	if strings.Contains(strings.ToLower(head.Get("Transfer-Encoding")), "chunked") {
		rest = unchunk(in)
	}
	body, err = io.ReadAll(io.LimitReader(rest, mostBody))
	if err != nil {
		return nil, "", false
	}
	if isGzip(body) {
		if body, err = gunzip(body); err != nil {
			return nil, "", false
		}
	}
	return body, head.Get("Content-Type"), true
}

// unchunk undoes chunked transfer. Archives often hold the body already
// joined under a header that says chunks: then it is taken as it is.
func unchunk(in *bufio.Reader) io.Reader {
	all, _ := io.ReadAll(io.LimitReader(in, mostBody))
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

func isGzip(b []byte) bool { return len(b) > 2 && b[0] == 0x1f && b[1] == 0x8b && b[2] == 8 }

// gunzip unpacks at most mostBody bytes.
func gunzip(b []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(z, mostBody+1))
	if len(out) > mostBody {
		return nil, recordError("longer than 16 MiB")
	}
	return out, err
}

// packed is the reports of a gzip file: an archive, or one document.
func (r reader) packed(body []byte) []news.Report {
	z, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return r.refuse("bad-gzip", "it cannot be unpacked ("+err.Error()+"); fetch it again")
	}
	b := bufio.NewReader(z)
	if start, _ := b.Peek(5); string(start) == "WARC/" {
		return r.archive(b)
	}
	out, err := io.ReadAll(io.LimitReader(b, mostBody+1))
	switch {
	case len(out) > mostBody:
		return r.refuse("too-big", "unpacked it is longer than 16 MiB")
	case err != nil && len(out) == 0:
		return r.refuse("bad-gzip", "it cannot be unpacked ("+err.Error()+"); fetch it again")
	case isGzip(out):
		return r.refuse("nested", "it is packed twice; unpack it first")
	}
	r.raw.Body = out
	return r.read()
}
