package page

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// decode makes UTF-8 of a document. What the bytes show outranks what is said
// of them: a byte order mark, then valid UTF-8, then the header, then the
// document's own word, then a guess.
func decode(body []byte, media string) []byte {
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		return body[3:]
	case mostlyUTF8(body) && !utf16Like(body[:min(len(body), sniffed)]):
		return body
	}
	if utf16Like(body[:min(len(body), sniffed)]) && !bytes.HasPrefix(body, []byte("\xff\xfe")) && !bytes.HasPrefix(body, []byte("\xfe\xff")) {
		media = "text/plain; charset=" + utf16Name(body)
	}
	enc, _, _ := charset.DetermineEncoding(body[:min(len(body), 1024)], media)
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return body
	}
	return bytes.TrimPrefix(out, []byte("\xef\xbb\xbf"))
}

// mostlyUTF8 says whether the bytes are UTF-8, or were until a few were
// broken: more letters beyond ASCII are whole than bytes are none.
func mostlyUTF8(body []byte) bool {
	if utf8.Valid(body) {
		return true
	}
	good, bad := 0, 0
	for i := 0; i < len(body); {
		if body[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(body[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good >= bad
}

// utf16Name tells which of two bytes comes first.
func utf16Name(body []byte) string {
	if body[0] == 0 {
		return "utf-16be"
	}
	return "utf-16le"
}
