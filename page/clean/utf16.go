package clean

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"
)

// isUTF16 says whether a mark says so, or every other byte is as in UTF-16.
func isUTF16(body []byte) bool {
	return bytes.HasPrefix(body, []byte("\xff\xfe")) || bytes.HasPrefix(body, []byte("\xfe\xff")) || LikeUTF16(body[:min(len(body), looked)])
}

// looked is how many bytes of a document are looked at for how it is encoded.
const looked = 4096

// Narrow is a document in UTF-16 as UTF-8, and any other as it is.
func Narrow(body []byte) []byte {
	if !isUTF16(body) {
		return body
	}
	return decoded(body, utf16Name(body))
}

// utf16Name tells which of two bytes comes first.
func utf16Name(body []byte) string {
	switch {
	case bytes.HasPrefix(body, []byte("\xff\xfe")):
		return "utf-16le"
	case bytes.HasPrefix(body, []byte("\xfe\xff")) || blockByte(body[0]):
		return "utf-16be"
	}
	return "utf-16le"
}

// LikeUTF16 says whether every other byte is the higher one of a letter of an
// alphabet, as in UTF-16.
func LikeUTF16(head []byte) bool {
	if len(head) < 4 || utf8.Valid(head) && bytes.IndexByte(head, 0) < 0 {
		return false
	}
	var even, odd int
	for i, b := range head {
		if blockByte(b) && i%2 == 0 {
			even++
		} else if blockByte(b) {
			odd++
		}
	}
	half := len(head) / 2
	return even > half*3/4 && odd < half/8 || odd > half*3/4 && even < half/8
}

// blockByte says whether b is the higher byte of a letter of Latin, Greek,
// Cyrillic, Hebrew or Arabic.
func blockByte(b byte) bool { return b <= 6 }

// IsUTF7 says whether a plain text is written in UTF-7 (RFC 2152): all is
// ASCII, and letters beyond it stand behind a plus inside and before words.
func IsUTF7(text string) bool {
	head := text[:min(len(text), guessed)]
	return strings.Count(head, "+") > 2 && IsASCII(head) && len(seventh.FindAllString(head, 3)) > 2
}

var seventh = regexp.MustCompile(`[\pL ]\+[AI][A-Za-z0-9/]{2,}[-,. ]`)
