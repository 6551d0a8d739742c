package record

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

func warc(kind, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://ansel.example/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, len(body), body)
}

func zip(parts ...string) []byte {
	var b bytes.Buffer
	for _, p := range parts {
		z := gzip.NewWriter(&b)
		io.WriteString(z, p)
		z.Close()
	}
	return b.Bytes()
}

// archives are the same twenty records in each form whose work can be divided.
func archives() map[Form][]byte {
	c := rand.New(rand.NewPCG(1, 2))
	var records []string
	var rows strings.Builder
	for i := range 20 {
		body := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>%d</p>", i)
		for range c.IntN(3000) {
			body += string(rune('a' + c.IntN(26)))
		}
		if i == 4 { // a page that holds what looks like a record, packed and not
			body += "\r\n\r\n" + warc("response", "a trap") + string(zip(warc("response", "a trap"))[:40])
		}
		records = append(records, warc("response", body))
		fmt.Fprintf(&rows, "{\"title\":%q}\n", body)
		if i%3 == 0 {
			rows.WriteString("\n")
		}
	}
	return map[Form][]byte{Plain: []byte(strings.Join(records, "")), Packed: zip(records...), Rows: []byte(rows.String())}
}

// part is the bodies of the records whose beginning lies in [from, to).
func part(t *testing.T, in []byte, form Form, from, to int64) (out []string) {
	t.Helper()
	last := int64(-1)
	claim := func(at int64) bool {
		if at <= last || at < from {
			t.Fatalf("form %d: claimed %d behind %d, from %d", form, at, last, from)
		}
		last = at
		return at < to
	}
	err := Each(bytes.NewReader(in), form, from, claim, func(r Record) {
		if r.Broken != "" {
			t.Fatalf("form %d: %s", form, r.Broken)
		}
		out = append(out, string(r.Body))
	})
	if err != nil {
		t.Fatal(err)
	}
	if last < to {
		t.Fatalf("form %d: the end of [%d, %d) was not claimed", form, from, to)
	}
	return out
}

// However an archive is divided, each record is given once, in order.
func TestAnyDivision(t *testing.T) {
	for form, in := range archives() {
		whole := part(t, in, form, 0, int64(len(in)))
		if len(whole) != 20 {
			t.Fatalf("form %d: %d records", form, len(whole))
		}
		c := rand.New(rand.NewPCG(3, 4))
		for range 200 {
			cuts := []int64{0, int64(len(in))}
			for range c.IntN(6) {
				cuts = append(cuts, c.Int64N(int64(len(in))))
			}
			slices.Sort(cuts)
			cuts = slices.Compact(cuts)
			var got []string
			for i := 1; i < len(cuts); i++ {
				got = append(got, part(t, in, form, cuts[i-1], cuts[i])...)
			}
			if !slices.Equal(got, whole) {
				t.Fatalf("form %d, divided at %v: %d records", form, cuts, len(got))
			}
		}
	}
}

// each is what an archive gives, in short.
func each(in []byte, form Form) (out []string) {
	Each(bytes.NewReader(in), form, 0, func(int64) bool { return true }, func(r Record) {
		switch {
		case r.Broken != "":
			code, _, _ := strings.Cut(r.Broken, ":")
			out = append(out, code)
		case r.Body == nil:
			out = append(out, r.Kind)
		default:
			out = append(out, "record")
		}
	})
	return out
}

// What is broken costs itself.
func TestBroken(t *testing.T) {
	a, b := warc("response", strings.Repeat("a page of Port Ansel ", 99)), warc("response", "another page")
	packed := zip(a, a, b)
	first := len(zip(a))
	harmed := slices.Clone(packed)
	copy(harmed[first+30:], "harm harm harm harm")
	bomb := zip(warc("response", ""))
	{
		var w bytes.Buffer
		z := gzip.NewWriter(&w)
		io.WriteString(z, "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 999999999999\r\n\r\n")
		blank := make([]byte, 1<<20)
		for range 100 {
			z.Write(blank)
		}
		z.Close()
		bomb = append(w.Bytes(), bomb...)
	}
	for name, c := range map[string]struct {
		in   []byte
		form Form
		want string
	}{
		"whole":                     {packed, Packed, "record record record"},
		"all packed together":       {zip(a + b + warc("request", "GET /")), Packed, "record record request"},
		"cut, packed":               {packed[:len(packed)-40], Packed, "record record truncated"},
		"harmed in the middle":      {harmed, Packed, "record truncated record"},
		"swells":                    {bomb, Packed, "truncated record"},
		"no record":                 {zip(a, "nothing like it", b), Packed, "record truncated record"},
		"no length":                 {zip("WARC/1.0\r\nWARC-Type: response\r\n\r\n", b), Packed, "truncated record"},
		"long head":                 {zip("WARC/1.0\r\nX: "+strings.Repeat("x", mostHead)+"\r\n\r\n", b), Packed, "truncated record"},
		"too long":                  {zip(warc("response", strings.Repeat(" a long page", mostRecord/12+1)), b), Packed, "too-big record"},
		"cut":                       {[]byte(a + b[:len(b)-7]), Plain, "record truncated"},
		"cut, in what nobody reads": {[]byte(a + warc("metadata", strings.Repeat("x", 1<<17))[:1<<16]), Plain, "record truncated"},
		"too long, plain":           {[]byte(warc("response", strings.Repeat(" a long page", mostRecord/12+1)) + b), Plain, "too-big record"},
		"blank lines between":       {[]byte("\r\n\r\n" + a + "\n\n\n" + b), Plain, "record record"},
		"rows, packed":              {zip("{}\n{}\n\n{}"), PackedRows, "record record record"},
		"rows, packed, cut":         {zip(strings.Repeat("{\"text\":\"Port Ansel\"}\n", 3))[:20], PackedRows, "truncated"},
		"a row without end":         {[]byte("{}\n" + strings.Repeat("x", mostRow+1) + "\n{}"), Rows, "record too-big record"},
		"empty":                     {nil, Packed, ""},
		"rows that are no gzip":     {[]byte("x"), PackedRows, "bad-gzip"},
	} {
		if got := strings.Join(each(c.in, c.form), " "); got != c.want {
			t.Errorf("%s: %s; want %s", name, got, c.want)
		}
	}
}

func TestForm(t *testing.T) {
	for _, c := range []struct {
		name, start string
		want        Form
	}{
		{"a.warc.gz", string(zip(warc("warcinfo", ""))), Packed},
		{"a.warc", warc("warcinfo", ""), Plain},
		{"a", warc("warcinfo", ""), Plain},
		{"a.jsonl", "{}\n", Rows},
		{"a.NDJSON", "{}\n", Rows},
		{"a.jsonl.gz", string(zip("{}\n")), PackedRows},
		{"a.json", "{}\n", Document},
		{"a.html", "<p>", Document},
		{"a.html.gz", string(zip("<p>")), Document},
		{"a.txt", "", Document},
	} {
		if got := FormOf(c.name, []byte(c.start)[:min(Sniffed, len(c.start))]); got != c.want {
			t.Errorf("%s is of form %d, not %d", c.name, got, c.want)
		}
	}
}

// No archive ends the program, and what is claimed goes up.
func FuzzEach(f *testing.F) {
	for form, in := range archives() {
		f.Add(in[:min(len(in), 900)], int(form), 0)
		f.Add(in[:min(len(in), 900)], int(form), 70)
	}
	f.Add(zip("{}\n{}\n"), int(PackedRows), 0)
	f.Fuzz(func(t *testing.T, in []byte, form, from int) {
		if form < 0 || form > int(Packed) || from < 0 || from > len(in) || from > 0 && !Form(form).Splits() {
			return
		}
		last := int64(-1)
		err := Each(bytes.NewReader(in), Form(form), int64(from), func(at int64) bool {
			if at <= last {
				t.Fatalf("claimed %d behind %d", at, last)
			}
			last = at
			return at < int64(len(in))
		}, func(Record) {})
		if err != nil {
			t.Fatal(err)
		}
	})
}
