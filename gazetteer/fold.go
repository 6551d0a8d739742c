package gazetteer

import (
	"unicode"
	"unicode/utf8"
)

// longest is the length in bytes over which a phrase is not looked up.
const longest = 96

// Key is the form under which a phrase is found: without diacritics, dots,
// zero-width characters and double spaces, in lower case; but short words all
// in capitals stay in capitals, so that "US" and "us" differ ("U.S." is "US").
func Key(phrase string) string { return string(AppendKey(nil, phrase)) }

// AppendKey appends the Key of phrase to dst.
func AppendKey(dst []byte, phrase string) []byte {
	start := len(dst)
	dst = appendFolded(dst, phrase)
	if n := len(dst) - start; n >= 2 && n <= 5 && capitals(phrase) == n {
		for i := start; i < len(dst); i++ {
			dst[i] -= 'a' - 'A'
		}
	}
	return dst
}

// AppendFold appends the Fold of phrase to dst.
func AppendFold(dst []byte, phrase string) []byte { return appendFolded(dst, phrase) }

// Fold is Key without the exception for capitals.
func Fold(phrase string) string { return string(appendFolded(nil, phrase)) }

// capitals counts the letters of a word of ASCII capitals and dots; -1 if it
// holds anything else.
func capitals(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'A' && c <= 'Z':
			n++
		case c != '.':
			return -1
		}
	}
	return n
}

func appendFolded(dst []byte, s string) []byte {
	start := len(dst)
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c >= 'A' && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			case c == '.':
			case c <= ' ':
				dst = appendSpace(dst, start)
			default:
				dst = append(dst, c)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		dst = appendRune(dst, start, r)
	}
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

func appendSpace(dst []byte, start int) []byte {
	if len(dst) > start && dst[len(dst)-1] != ' ' {
		dst = append(dst, ' ')
	}
	return dst
}

func appendRune(dst []byte, start int, r rune) []byte {
	switch {
	case r >= 0xC0 && r < 0x180 && latin[r-0xC0] != '?':
		return append(dst, latin[r-0xC0])
	case r >= 0x1E00 && r < 0x1F00 && latinAdditional[r-0x1E00] != '?':
		return append(dst, latinAdditional[r-0x1E00])
	case r >= 0x300 && r < 0x370: // combining marks
		return dst
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF, r == 0xAD:
		return dst
	case r == 0x2019 || r == 0x2018 || r == 0x2BC:
		return append(dst, '\'')
	case r == 0x2010 || r == 0x2011:
		return append(dst, '-')
	case unicode.IsSpace(r):
		return appendSpace(dst, start)
	}
	if low := unicode.ToLower(r); low != r { // the sign of the angstrom is an å when small
		return appendRune(dst, start, low)
	}
	return utf8.AppendRune(dst, r)
}

// The letters of U+00C0-017F and U+1E00-1EFF without their marks.
const latin = "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
	"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

const latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
	"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
	"wwwwwwwwwwxxxxyyzzzzzzhtwy?s??s?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
	"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????"
