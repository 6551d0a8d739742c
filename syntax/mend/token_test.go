package mend

import (
	"slices"

	"synoptic/syntax/token"
)

// TokenAt is the first token that is a word, -1 if none is.
func TokenAt(sentence string, ts []token.Token, word string) int {
	return slices.IndexFunc(ts, func(k token.Token) bool { return sentence[k.Start:k.End] == word })
}
