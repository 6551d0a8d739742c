package form

import (
	"bytes"
	"slices"
)

// format is a kind of file that holds no report this package reads: the code
// and words by which it is refused, and how its bytes begin.
type format struct {
	Code  string
	Why   string
	opens []string // how the bytes begin
	at    int      // where in them
}

// formats are those known by their first bytes, with what to do instead.
var formats = []format{
	{"pdf", "it is a PDF; save its text, or give the page of the article", []string{"%PDF-"}, 0},
	{"office", "it is an office document; save it as plain text or HTML", []string{"{\\rtf", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}, 0},
	{"packed", "it is a packed archive; unpack it and give what is in it", []string{
		"PK\x03\x04", "PK\x05\x06", "Rar!\x1a", "7z\xbc\xaf\x27\x1c", "BZh", "\xfd7zXZ", "\x28\xb5\x2f\xfd", "\x1f\x9d", "\x04\x22\x4d\x18",
	}, 0},
	{"picture", "it is a picture; give the text of the article", []string{
		"\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "BM", "II*\x00", "MM\x00*", "\x00\x00\x01\x00", "8BPS",
	}, 0},
	{"picture", "it is a picture; give the text of the article", []string{"WEBP"}, 8},
	{"picture", "it is a picture; give the text of the article", []string{"ftypavif", "ftypheic", "ftypheix", "ftypmif1"}, 4},
	{"print", "it is a page for a printer (PostScript); save its text, or give the page of the article", []string{"%!PS-"}, 0},
	{"recording", "it is sound or film; give the text of the article", []string{"RIFF", "ID3", "OggS", "fLaC", "\x1aE\xdf\xa3", "\xff\xfb", "\xff\xf3", "FLV\x01"}, 0},
	{"recording", "it is sound or film; give the text of the article", []string{"ftyp"}, 4},
	{"program", "it is a program or its data; give text, HTML, JSON lines, a feed or a web archive", []string{
		"\x7fELF", "MZ", "\xca\xfe\xba\xbe", "\xfe\xed\xfa", "\xcf\xfa\xed\xfe", "\x00asm", "SQLite format 3\x00", "wOFF", "wOF2", "\x00\x01\x00\x00\x00", "OTTO",
	}, 0},
}

// officeParts are the names inside a packed archive that make it an office
// document.
var officeParts = []string{"word/", "xl/", "ppt/", "[Content_Types].xml", "mimetypeapplication/vnd.oasis", "mimetypeapplication/epub", "Index/Document.iwa"}

// FormatOf is the kind of file by its first bytes; ok is false if it may hold a
// report. Letters alone may open a text too: bytes of no text must follow.
func FormatOf(body []byte) (f format, ok bool) {
	if isMail(body) {
		return mailFormat(body), true
	}
	if isTar(body) {
		return tarFormat, true
	}
	for _, f := range formats {
		if !f.opensAs(body) {
			continue
		}
		if f.Code == "packed" && isOffice(body) {
			return formats[1], true
		}
		return f, true
	}
	return format{}, false
}

// opensAs says whether the bytes begin as the format does; blanks may stand
// before one that is text itself.
func (f *format) opensAs(body []byte) bool {
	trimmed := bytes.TrimLeft(body[:min(len(body), sniffed)], " \t\r\n")
	return slices.ContainsFunc(f.opens, func(s string) bool {
		at := body
		if f.at == 0 && (s[0] == '%' || s[0] == '{') {
			at = trimmed
		}
		return len(at) > f.at && bytes.HasPrefix(at[f.at:], []byte(s)) && (sure(s) || !isText(body))
	})
}

// sure says whether no text has s where it would have to stand: a control
// character is in it, or it is how a format that is text itself opens.
func sure(s string) bool {
	return s[0] == '%' || s[0] == '{' || slices.ContainsFunc([]byte(s), control)
}

// isText says whether the bytes go on as a text does that has a control
// character here and there, as damage: none of the formats has fewer than two
// of them at its head, or else many behind it.
func isText(body []byte) bool {
	near := 0
	for _, b := range body[:min(len(body), headed)] {
		if control(b) {
			near++
		}
	}
	return near < 2 && !isBinary(body[:min(len(body), sniffed)])
}

// headed is how many bytes the head of a format has at least.
const headed = 32

func control(b byte) bool {
	return b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b
}

// isOffice says whether a packed archive has the parts of an office document:
// their names stand before each of them, and all together at the end.
func isOffice(body []byte) bool {
	head, tail := body[:min(len(body), sniffed)], body[max(0, len(body)-sniffed):]
	return slices.ContainsFunc(officeParts, func(s string) bool { return bytes.Contains(head, []byte(s)) || bytes.Contains(tail, []byte(s)) })
}
