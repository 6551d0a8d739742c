package clean

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// encodings are those that a text may have without saying so. Each has words
// of its languages with letters beyond ASCII, by which it is told from those
// that make other letters of the same bytes.
var encodings = []struct{ name, words string }{
	{"windows-1252", westernWords},
	{"windows-1251", "и в на не что он она было это его как для от бы але що та із й у"},
	{"koi8-r", "и в на не что он она было это его как для от бы"},
	{"koi8-u", "і й та що не на в у з до як це був але від за"},
	{"windows-1250", "že při není který které může ještě také více už být się także był była będzie już są też według że és már még több után szerint în și să după când către această"},
	{"iso-8859-2", "že při není který které může ještě také více už być się także był była będzie już są też według és már még több után szerint în să după când către această"},
	{"windows-1254", "için çok olduğu değil göre olduğunu söyledi kişi başkanı üç iki büyük açıkladı"},
	{"iso-8859-5", "и в на не что он она было это его как для от бы"},
	{"ibm866", "и в на не что он она было это его как для от бы"},
	{"windows-1253", "και το η ο να του της στο με που για από δεν είναι"},
	{"windows-1255", "של את על לא הוא היא עם זה כי גם"},
	{"windows-1256", "في من على أن إلى التي الذي عن مع هذا لم"},
	{"iso-8859-6", "في من على أن إلى التي الذي عن مع هذا لم"},
	{"x-mac-cyrillic", "и в на не что он она было это его как для от бы"},
	{"iso-8859-15", westernWords},
	{"macintosh", westernWords},
	{"shift_jis", ""},
	{"euc-jp", ""},
	{"gb18030", ""},
	{"big5", ""},
	{"euc-kr", ""},
}

// westernWords are of the languages of western Europe.
const westernWords = "à où été même après très déjà è più perché così già può não são também está até más también según sólo año für über können müssen wäre würde och på är från också så når også få være siècle"

// Limits of the guess.
const (
	guessed    = 16 << 10 // bytes that are looked at
	leastWords = .45      // what an encoding must reach to be taken
	trusted    = .03      // by how much another must be better than what is stated
	doubt      = 3        // and by as much more, divided by the square of how many letters there are
)

// likeliest is the encoding that makes words of the bytes: the one stated, if
// no other does much better; "" if none does.
func likeliest(body []byte, stated string) string {
	sample := highPart(body)
	best, most := "", 0.0
	for _, e := range encodings {
		if v := plausible(string(decoded(sample, e.name)), e.words); v > most+1e-9 {
			best, most = e.name, v
		}
	}
	if stated != "" {
		text := string(decoded(sample, stated))
		v := plausible(text, wordsOfEncoding(stated))
		if v > 0 && v >= most-trusted-doubt/math.Pow(float64(max(1, beyondASCII(text))), 2) {
			return stated
		}
	}
	if most < leastWords {
		return ""
	}
	return best
}

func wordsOfEncoding(name string) string {
	for _, e := range encodings {
		if e.name == name {
			return e.words
		}
	}
	return ""
}

// highPart is the part of a body from the line with the first byte beyond
// ASCII.
func highPart(body []byte) []byte {
	first := bytes.IndexFunc(body, func(r rune) bool { return r >= utf8.RuneSelf })
	from := bytes.LastIndexByte(body[:max(first, 0)], '\n') + 1
	if first-from > guessed/2 {
		from = first - 1
	}
	return body[from:min(len(body), from+guessed)]
}

// beyondASCII is how many letters and signs of a text are: a few prove nothing
// against what is stated of it.
func beyondASCII(text string) (n int) {
	for _, r := range text {
		if r >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// plausible is how far a decoded text is of words, from about 1 for one that
// is wholly so down to below 0: the mean over its runes beyond ASCII of what
// each is worth, and the share of its words that are known.
func plausible(text, known string) float64 {
	worth, n := 0.0, 0
	before := ' '
	for i, r := range text {
		if r >= utf8.RuneSelf {
			next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			worth += worthOf(r, before, next)
			n++
		}
		before = r
	}
	if n == 0 {
		return 0
	}
	return worth/float64(n) + knownShare(text, known)
}

// knownShare is the share of the words beyond ASCII that are known; the least
// of a long list tells.
func knownShare(text, known string) float64 {
	if known == "" {
		return 0
	}
	list := strings.Fields(known)
	in, all := 0, 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
			continue
		}
		all++
		if slices.Contains(list, w) {
			in++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(in) / float64(all)
}

// worthOf is what a rune beyond ASCII between two others is worth.
func worthOf(r, before, next rune) float64 {
	switch {
	case r == utf8.RuneError || r < 0xA0 || unicode.Is(unicode.Co, r):
		return -10
	case strings.ContainsRune("“”‘’„«»–—…\u00a0€£°©®§·•、。「」，（）！？：№", r):
		return .6
	case !unicode.IsLetter(r):
		if unicode.IsLetter(before) || unicode.IsLetter(next) {
			return -3
		}
		return -.5
	case unicode.IsUpper(r) && unicode.IsLower(before):
		return -2
	}
	return worthOfLetter(r, before, next)
}

// commonLetters are letters that most of what is written in an alphabet is
// made of.
const (
	commonCyrillic = "оеаинтсрвлкмдпуыяьйзбгчіїє"
	oddCyrillic    = "ѕјњџљђћќѓ" // of few languages: one encoding has them where another has capitals
	commonGreek    = "αοιετνσηυρπκμλςάέίόήύώ"
	commonHebrew   = "יוהלאמתרשנבדעכםקחפ"
	commonArabic   = "اليمنوترعبدسفهةقكحأى"
	commonHangul   = "이다의는에을가고하지로리사기한도자대인시그어나스원수해아일전서정과보부라장주들만있국했것은를와년월제오비상으까니면여조경성동공구발신선미위화유방간회말당전시명된할했습며때문에서않없우용적계금통안후분양교문연재무관중실"
	commonHan      = "的一是不了在人有我他这個个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里日本月会社者事同民政長長者部党府市行分合前新報員内立高法東京府今"
)

// worthOfLetter is what a letter is worth: little beside letters of another
// alphabet, most where it is common in its own.
func worthOfLetter(r, before, next rune) float64 {
	mixed := isASCIILetter(before) || isASCIILetter(next)
	switch {
	case strings.ContainsRune("ìòù", r) && unicode.IsLetter(next): // they end words
		return .1
	case unicode.Is(unicode.Latin, r):
		if unicode.IsUpper(r) || strings.ContainsRune("ÿþðýŕĺ", r) {
			return .3
		}
		return .8
	case mixed:
		return -3
	case unicode.Is(unicode.Cyrillic, r):
		return cyrillic(r, next)
	case unicode.Is(unicode.Greek, r):
		return common(r, commonGreek)
	case r >= 0xFF61 && r <= 0xFF9F: // halfwidth katakana, as other encodings read as Shift JIS give
		return -2
	case unicode.In(r, unicode.Hiragana, unicode.Katakana):
		return 1
	case unicode.Is(unicode.Hangul, r):
		return common(r, commonHangul)
	case unicode.Is(unicode.Han, r):
		return common(r, commonHan)
	case unicode.Is(unicode.Hebrew, r):
		return common(r, commonHebrew)
	case unicode.Is(unicode.Arabic, r):
		return common(r, commonArabic)
	}
	return -1
}

// cyrillic is what a Cyrillic letter is worth: a capital before a small letter
// opens a name, or a sentence.
func cyrillic(r, next rune) float64 {
	if unicode.IsUpper(r) && strings.ContainsRune(commonCyrillic, unicode.ToLower(r)) && strings.ContainsRune(commonCyrillic, next) {
		return .5
	}
	return common(r, commonCyrillic)
}

func common(r rune, letters string) float64 {
	switch {
	case strings.ContainsRune(letters, r):
		return 1
	case strings.ContainsRune(oddCyrillic, unicode.ToLower(r)):
		return 0
	case unicode.IsUpper(r) && strings.ContainsRune(letters, unicode.ToLower(r)):
		return .2
	case unicode.IsUpper(r):
		return .1
	}
	return .3
}

func isASCIILetter(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }
