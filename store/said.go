package store

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"synoptic/news"
)

// Spoken is an utterance of somebody, with the story in which it is told.
type Spoken struct {
	Story   Story
	Saying  news.Saying
	Reports map[string]news.Account // that tell it, by id
}

// SaidBy gives what somebody is told to have said, story by story, the newest
// first: by the name that stories call him by, or the end of it.
func SaidBy(v View, name string) iter.Seq2[Spoken, error] {
	return func(yield func(Spoken, error) bool) {
		for s, err := range EveryStory(v, StoryQuery{Person: name}) {
			if err != nil {
				yield(Spoken{}, err)
				return
			}
			y, err := v.Synopsis(s.ID, 0)
			if errors.Is(err, ErrNone) {
				continue
			}
			if err != nil {
				yield(Spoken{}, err)
				return
			}
			for _, x := range y.Sayings {
				if called(string(x.Speaker), name) && !yield(Spoken{s, x, tellers(y, x)}, nil) {
					return
				}
			}
		}
	}
}

// called says whether a person goes by a name: the whole of it or its end.
func called(person, name string) bool {
	whole, asked := strings.Fields(strings.ToLower(person)), strings.Fields(strings.ToLower(name))
	return len(asked) > 0 && len(asked) <= len(whole) && slices.Equal(whole[len(whole)-len(asked):], asked)
}

func tellers(y news.Synopsis, x news.Saying) map[string]news.Account {
	out := map[string]news.Account{}
	for _, w := range x.Variants {
		for _, c := range w.Cites {
			i := slices.IndexFunc(y.Reports, func(a news.Account) bool { return a.ID == c.Report })
			if i >= 0 {
				out[c.Report] = y.Reports[i]
			}
		}
	}
	return out
}
