package desk

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"synoptic/store"
)

// shy is a crew in which other desks have some of the servers.
type shy struct {
	*alone
	others, dropped []string
}

func (s *shy) Take(_ context.Context, _ Kind, keys []string, most int) (out []Job, err error) {
	for _, key := range keys {
		if len(out) < most && !slices.Contains(s.others, key) {
			out = append(out, Job{key, 1})
		}
	}
	return out, nil
}

func (s *shy) Drop(_ context.Context, _ Kind, key string) error {
	s.dropped = append(s.dropped, key)
	return nil
}

// TestServersAreShared holds that feeds of a server which another desk has are
// left to that one, and that a server is kept while a feed of it is asked or
// due, and left after.
func TestServersAreShared(t *testing.T) {
	s := sit(t)
	crew := &shy{alone: &alone{Store: s.store}, others: []string{"two.example"}}
	s.crew = crew
	s.must(s.store.Write(t.Context(), func(b store.Batch) error {
		for _, at := range []string{"https://one.example/a", "https://two.example/b", "https://one.example/c"} {
			if err := b.KeepFeed(store.Feed{URL: at, Next: s.clock.Add(-1)}); err != nil {
				return err
			}
		}
		return nil
	}))
	due, err := s.feeds.dueHere(t.Context())
	s.must(err)
	if got := fmt.Sprint(urls(due)); got != "[https://one.example/a https://one.example/c]" {
		t.Errorf("of the servers this desk has, %s are due", got)
	}
	let := make(chan struct{})
	s.feeds.rounds.start(t.Context(), due[0], func() error { <-let; return nil })
	s.feeds.leave(nil)
	if len(crew.dropped) != 0 {
		t.Errorf("%s is left while it is asked", crew.dropped)
	}
	close(let)
	s.feeds.rounds.all.Wait()
	s.feeds.leave(map[string]bool{"one.example": true})
	if len(crew.dropped) != 0 {
		t.Errorf("%s is left while a feed of it is due", crew.dropped)
	}
	s.feeds.leave(nil)
	if fmt.Sprint(crew.dropped) != "[one.example]" {
		t.Errorf("%s is left when all of it were asked", crew.dropped)
	}
}

func urls(feeds []store.Feed) (out []string) {
	for _, f := range feeds {
		out = append(out, f.URL)
	}
	return out
}
