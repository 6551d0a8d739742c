package clean

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// Decode makes UTF-8 of a document. What the bytes show outranks what is said
// of them: a byte order mark, then valid UTF-8, then the header or the
// document's own word, unless that makes no words of them and another
// encoding does. ok is false if none makes words.
func Decode(body []byte, media string) (out []byte, ok bool) {
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		return body[3:], true
	case isUTF16(body):
		return Narrow(body), true
	case bytes.Contains(body[:min(len(body), looked)], []byte("\x1b$B")):
		return decoded(body, "iso-2022-jp"), true
	case mostlyUTF8(body):
		return body, true
	}
	name := likeliest(body, stated(body, media))
	if name == "" { // what is broken is left out, unless it is letters of an encoding that nobody knows
		return bytes.ToValidUTF8(body, []byte("\uFFFD")), fewBroken(body) && !statesUnknown(body, media)
	}
	return decoded(body, name), true
}

// fewBroken says whether hardly any byte is beyond ASCII: then they are damage
// and no letters of an encoding.
func fewBroken(body []byte) bool {
	high := 0
	for _, b := range body {
		if b >= utf8.RuneSelf {
			high++
		}
	}
	return float64(high) <= damage*float64(len(body))
}

// damage is the share of bytes beyond ASCII up to which they are no letters: a
// text in a language with letters there has more.
const damage = .03

// decoded is the body as UTF-8, read by the encoding of that name.
func decoded(body []byte, name string) []byte {
	enc, _ := charset.Lookup(name)
	if enc == nil {
		return body
	}
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return body
	}
	return bytes.TrimPrefix(out, []byte("\xef\xbb\xbf"))
}

// xmlEncoding is the encoding a document of XML states of itself.
var xmlEncoding = regexp.MustCompile(`^\s*<\?xml[^>]*?(\sencoding\s*=\s*["']([\w.:-]+)["'])`)

// stated is the encoding that the header or the document states, "" if none.
func stated(body []byte, media string) string {
	head := body[:min(len(body), 1024)]
	if m := xmlEncoding.FindSubmatch(head); m != nil && !namesCharset(media) {
		media = "text/xml; charset=" + string(m[2])
	}
	_, name, certain := charset.DetermineEncoding(head, media)
	if !certain && name == "windows-1252" {
		return ""
	}
	return name
}

// statesUnknown says whether the header or the document states an encoding
// that is not known.
func statesUnknown(body []byte, media string) bool {
	for _, text := range []string{media, string(body[:min(len(body), 1024)])} {
		if m := anyCharset.FindStringSubmatch(text); m != nil {
			enc, _ := charset.Lookup(m[1])
			return enc == nil && !strings.HasPrefix(strings.ToLower(m[1]), "utf")
		}
	}
	return false
}

var anyCharset = regexp.MustCompile(`(?i)(?:charset|\sencoding)\s*=\s*["']?([\w.:-]+)`)

// namesCharset says whether a media type names an encoding that is known.
func namesCharset(media string) bool {
	m := mediaCharset.FindStringSubmatch(media)
	if m == nil {
		return false
	}
	enc, _ := charset.Lookup(m[1])
	return enc != nil
}

var mediaCharset = regexp.MustCompile(`(?i)charset\s*=\s*"?([\w.:-]+)`)

// WithoutEncoding is a document of XML that no longer states the encoding it
// had before it was made UTF-8.
func WithoutEncoding(body []byte) []byte {
	at := xmlEncoding.FindSubmatchIndex(body[:min(len(body), 1024)])
	if at == nil {
		return body
	}
	return append(append([]byte{}, body[:at[2]]...), body[at[3]:]...)
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
