package english

import "strings"

// Words that turn what a sentence tells into its opposite.
const (
	Denying = "not no never nobody nothing none neither nor without"
	// Deny is the verb for it in its forms.
	Deny = "deny denies denied denying"
)

var denying = Set(Denying)

// Denies says whether a word in small letters denies: never, didn't, cannot.
func Denies(word string) bool {
	return denying[word] || word == "cannot" || HasNot(word)
}

// HasNot says whether a word ends in "not" written to it: isn't.
func HasNot(word string) bool {
	return strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t")
}
