package page

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/page/form"
	"synoptic/page/record"
)

// archive is the reports of a web archive (WARC 1.0 and 1.1, ISO 28500), one
// for each page in it. An archive that breaks off gives the records before.
// What lies packed in it may unpack to so many bytes.
func (r reader) archive(in io.Reader, most int) []news.Report {
	if r.foreign {
		return r.refuse("nested", "an archive inside an archive is not opened")
	}
	r.left = &most
	all := record.NewReader(in)
	var out []news.Report
	for n := 1; ; n++ {
		rec, err := all.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return append(out, r.none("", "truncated", fmt.Sprintf("record %d, at byte %d, breaks off (%v); the records before it were read", n, all.At, err)))
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

// record is the reports of one record, numbered n from 1; records that hold
// no page say nothing.
func (r reader) record(rec record.Record, n int) []news.Report {
	kind := rec.Head.Get("WARC-Type")
	inner := reader{foreign: true, left: r.left, raw: news.Raw{
		Input: r.input(strconv.Itoa(n)), URL: strings.Trim(rec.Head.Get("WARC-Target-URI"), "<>"),
		Body: rec.Body, Media: rec.Head.Get("Content-Type"),
	}}
	if t, err := time.Parse(time.RFC3339, rec.Head.Get("WARC-Date")); err == nil {
		inner.raw.Fetched = t
	}
	switch {
	case kind == "revisit":
		return inner.refuse("revisit", "the record only points to an earlier one; give the archive that holds that")
	case kind != "response" && kind != "resource":
		return nil
	case rec.Long:
		return inner.refuse("too-big", "the record is longer than 16 MiB")
	}
	cut := rec.Head.Get("WARC-Truncated")
	if kind == "response" {
		a, err := inner.answer(rec.Body)
		if no, is := err.(record.NoSuccess); is {
			return inner.refuse("no-success", no.Error())
		} else if err != nil {
			return inner.refuse("bad-record", err.Error())
		}
		inner.raw.Body, inner.raw.Media = a.Body, a.Media
		if cut == "" && a.Short {
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

// answer is what a server answered, unpacked.
func (r reader) answer(b []byte) (record.Answer, error) {
	a, err := record.Answered(b)
	if err != nil || !form.IsGzip(a.Body) {
		return a, err
	}
	var whole bool
	if a.Body, whole, err = r.gunzip(bytes.NewReader(a.Body)); err != nil {
		return a, err
	}
	a.Short = a.Short || !whole
	return a, nil
}
