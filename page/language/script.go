package language

import (
	"strings"
	"unicode"
)

// scripts are the languages told by their letters, the surer first: of two of
// one script that with letters of its own.
var scripts = []struct {
	code    string
	table   *unicode.RangeTable
	letters string // of which some must stand, "" for any
}{
	{"ja", unicode.Hiragana, ""},
	{"ja", unicode.Katakana, ""},
	{"zh", unicode.Han, ""},
	{"ko", unicode.Hangul, ""},
	{"be", unicode.Cyrillic, "ў"},
	{"uk", unicode.Cyrillic, "їєґі"},
	{"sr", unicode.Cyrillic, "ђјљњћџ"},
	{"ru", unicode.Cyrillic, "ыэё"},
	{"bg", unicode.Cyrillic, "ъ"},
	{"ru", unicode.Cyrillic, ""},
	{"el", unicode.Greek, ""},
	{"he", unicode.Hebrew, ""},
	{"ur", unicode.Arabic, "ٹڈڑے"},
	{"fa", unicode.Arabic, "پچژگ"},
	{"ar", unicode.Arabic, ""},
	{"hi", unicode.Devanagari, ""},
	{"bn", unicode.Bengali, ""},
	{"ta", unicode.Tamil, ""},
	{"th", unicode.Thai, ""},
	{"ka", unicode.Georgian, ""},
	{"hy", unicode.Armenian, ""},
	{"am", unicode.Ethiopic, ""},
	{"te", unicode.Telugu, ""},
	{"my", unicode.Myanmar, ""},
	{"km", unicode.Khmer, ""},
}

// letters are those that hardly any other language written in Latin letters
// has.
var letters = []struct{ code, own string }{
	{"vi", "ơưạảấầậếềệộờợủừữựỹ"},
	{"az", "ə"},
	{"tr", "ğı"},
	{"is", "ðþ"},
	{"pl", "łąęśźżćń"},
	{"cs", "řěů"},
	{"hu", "őű"},
	{"ro", "țșţă"},
	{"lt", "ėųį"},
	{"lv", "ģķļņ"},
	{"de", "ß"},
	{"es", "ñ¿¡"},
	{"pt", "ãõ"},
}

// scriptOf is the language of a text of which most letters are not Latin, ""
// if most are.
func scriptOf(text string) string {
	n, all := make([]int, len(scripts)), 0
	own := make([]int, len(scripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		if all++; all == heardLetter {
			break
		}
		if r < 0x250 {
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				n[i]++
				if strings.ContainsRune(s.letters, unicode.ToLower(r)) {
					own[i]++
				}
			}
		}
	}
	foreign := 0
	for i, s := range scripts {
		if s.letters == "" {
			foreign += n[i]
		}
	}
	if foreign*2 <= all {
		return ""
	}
	for i, s := range scripts {
		if n[i]*4 > foreign && (s.letters == "" || own[i]*100 > n[i]) {
			return s.code
		}
	}
	return Unknown
}

// letterOf is the language that a text has letters of its own of, "" if it has
// none.
func letterOf(text string) string {
	for _, l := range letters {
		if strings.ContainsAny(text, l.own) {
			return l.code
		}
	}
	return ""
}
