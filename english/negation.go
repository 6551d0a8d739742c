package english

import "strings"

// Words that turn what a sentence tells into its opposite.
const (
	Denying = "not no never nobody nothing none neither nor without"
	// Deny is the verb for it in its forms.
	Deny = "deny denies denied denying"
)

// Undoing are the lemmas of words that say of the deed that hangs on them that it was
// not done: refuse to sign, refrain from signing, too late to sign.
const Undoing = `refuse decline fail neglect forget omit cease avoid refrain abstain shy desist postpone delay resist escape miss prevent
bar ban block deter dissuade discourage prohibit forbid restrain hinder spare keep stop hold put rule far short instead rather unable
unwilling reluctant unlikely false untrue impossible refusal failure yet still hardly no-one deny acquit clear doubt`

var (
	denying = Set(Denying)
	undoing = Set(Undoing)
)

// Denies says whether a word in small letters denies: never, didn't, cannot.
func Denies(word string) bool {
	return denying[word] || word == "cannot" || HasNot(word)
}

// UndoesAs says whether a word in small letters is a form of one under which a deed
// was not done: refused, barring.
func UndoesAs(word string) bool {
	if undoing[word] {
		return true
	}
	for _, ending := range [...]string{"s", "es", "d", "ed", "ing"} {
		base, ok := strings.CutSuffix(word, ending)
		if !ok {
			continue
		}
		if n := len(base); undoing[base] || undoing[base+"e"] || n > 2 && base[n-1] == base[n-2] && undoing[base[:n-1]] {
			return true
		}
	}
	return word == "denied" || word == "denies" || word == "forbade" || word == "forgot" || word == "held" || word == "kept"
}

// HasNot says whether a word ends in "not" written to it: isn't.
func HasNot(word string) bool {
	return strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t")
}
