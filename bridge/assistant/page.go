package assistant

import (
	"encoding/json"
	"errors"
	"strconv"

	"synoptic/news"
	"synoptic/web"
)

// An answer is sent twice, as text and as an object, and is to be under 1 MB in
// all; so many bytes one of them may have.
const mostBytes = 400_000

// longestText is how many letters of a text are told in one place.
const longestText = 4000

// foreign marks text of others.
func foreign(text string) Foreign {
	text = web.Harmless(text)
	if runes := []rune(text); len(runes) > longestText {
		return Foreign{string(runes[:longestText]), true}
	}
	return Foreign{Untrusted: text}
}

// maybe marks text of others that may be unknown.
func maybe(text news.Maybe) *Foreign {
	if text == "" {
		return nil
	}
	f := foreign(string(text))
	return &f
}

// paged are the things from a cursor on that have room in one answer, and the
// cursor of the rest, "" if there is none. One that has no room by itself is
// left out, and an answer of one thing says so by its cut.
func paged[T any](all []T, cursor string) (part []T, next string, err error) {
	from := 0
	if cursor != "" {
		if from, err = strconv.Atoi(cursor); err != nil || from < 0 || from > len(all) {
			return nil, "", errors.New("this cursor was not given by an answer before; leave it out to begin at the first page")
		}
	}
	part = []T{}
	for size, n := 0, from; n < len(all); n++ {
		text, err := json.Marshal(all[n])
		if err != nil {
			return nil, "", err
		}
		if size += len(text); size > mostBytes && len(part) > 0 {
			return part, strconv.Itoa(n), nil
		}
		part = append(part, all[n])
	}
	return part, "", nil
}
