package page

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/page/form"
)

// archive is the reports of a web archive (WARC 1.0 and 1.1, ISO 28500), one
// for each page in it. An archive that breaks off gives the records before.
// What lies packed in it may unpack to so many bytes.
func (r reader) archive(in io.Reader, most int) []news.Report {
	if r.foreign {
		return r.refuse("nested", "an archive inside an archive is not opened")
	}
	r.left = &most
	c := &counted{in: in}
	b := bufio.NewReaderSize(c, mostHead)
	var out []news.Report
	for n := 1; ; n++ {
		at := c.n - b.Buffered()
		rec, err := readRecord(b)
		if err == io.EOF {
			break
		}
		if err != nil {
			return append(out, r.none("", "truncated", fmt.Sprintf("record %d, at byte %d, breaks off (%v); the records before it were read", n, at, err)))
		}
		out = append(out, r.record(rec, n)...)
		if most < 0 {
			return append(out, r.none("", "too-big", errSwells.Error()))
		}
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

// mostHead is how many bytes the head of a record may have.
const mostHead = 64 << 10

// readRecord reads the next record; io.EOF if there is none.
func readRecord(b *bufio.Reader) (record, error) {
	var rec record
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
	if rec.head, err = readHead(b); err != nil {
		return rec, brokenOff(err)
	}
	size, err := strconv.ParseInt(rec.head.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return rec, errNoLength
	}
	rec.body, err = io.ReadAll(io.LimitReader(b, min(size, mostBody)))
	if err != nil || int64(len(rec.body)) < min(size, mostBody) {
		return rec, brokenOff(err)
	}
	if rest := size - int64(len(rec.body)); rest > 0 {
		rec.long = true
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
	if own, is := err.(recordError); is {
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

type recordError string

func (e recordError) Error() string { return string(e) }

const (
	errNoRecord recordError = "what follows is no record"
	errNoLength recordError = "it has no Content-Length"
	errLongHead recordError = "its head is longer than 64 KiB"
	errNoAnswer recordError = "its answer of the server cannot be read"

	errLongAnswer recordError = "the head of its server's answer is longer than 64 KiB"
)

// record is the reports of one record, numbered n from 1; records that hold
// no page say nothing.
func (r reader) record(rec record, n int) []news.Report {
	kind := rec.head.Get("WARC-Type")
	inner := reader{foreign: true, left: r.left, raw: news.Raw{
		Input: r.input(strconv.Itoa(n)), URL: strings.Trim(rec.head.Get("WARC-Target-URI"), "<>"),
		Body: rec.body, Media: rec.head.Get("Content-Type"),
	}}
	if t, err := time.Parse(time.RFC3339, rec.head.Get("WARC-Date")); err == nil {
		inner.raw.Fetched = t
	}
	switch {
	case kind == "revisit":
		return inner.refuse("revisit", "the record only points to an earlier one; give the archive that holds that")
	case kind != "response" && kind != "resource":
		return nil
	case rec.long:
		return inner.refuse("too-big", "the record is longer than 16 MiB")
	}
	cut := rec.head.Get("WARC-Truncated")
	if kind == "response" {
		a, err := inner.answer(rec.body)
		if err != nil {
			return inner.refuse(a.code, err.Error())
		}
		inner.raw.Body, inner.raw.Media = a.body, a.media
		if cut == "" && a.short {
			cut = "less than its server said"
		}
	}
	if m := inner.raw.Media; !strings.Contains(m, "html") && !strings.Contains(m, "text/") && !strings.Contains(m, "xml") && !strings.Contains(m, "json") {
		return nil
	}
	out := inner.read()
	if cut != "" {
		out = append(out, inner.none("", "truncated", fmt.Sprintf("the record holds a part of its page only (%.40q); what there is was read", cut)))
	}
	return out
}

// answered is what a server answered: its body, unpacked, and the media type.
type answered struct {
	body  []byte
	media string
	short bool   // the body breaks off
	code  string // of an answer that holds no page
}

// answer splits an answer into its parts; it is an error if it was no success
// or cannot be unpacked.
func (r reader) answer(b []byte) (a answered, err error) {
	in := bufio.NewReaderSize(bytes.NewReader(b), mostHead)
	line, err := in.ReadSlice('\n')
	status := string(line)
	a.code = "bad-record"
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return a, errNoAnswer
	}
	if f := strings.Fields(status); len(f) < 2 || !strings.HasPrefix(f[1], "2") {
		a.code = "no-success"
		return a, recordError(fmt.Sprintf("its server answered %.60q, which is no page", strings.TrimSpace(status)))
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
	if a.body, err = io.ReadAll(io.LimitReader(rest, mostBody)); err != nil {
		return a, errNoAnswer
	}
	if n, err := strconv.Atoi(head.Get("Content-Length")); err == nil && !chunked && n > len(a.body) {
		a.short = true
	}
	if form.IsGzip(a.body) {
		var whole bool
		if a.body, whole, err = r.gunzip(bytes.NewReader(a.body)); err != nil {
			return a, err
		}
		a.short = a.short || !whole
	}
	a.media = head.Get("Content-Type")
	return a, nil
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
