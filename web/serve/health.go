package serve

import (
	"context"
	"net/http"
	"time"

	"synoptic/news"
	"synoptic/store"
)

// Health is how the desk does: its feeds, and what was refused lately.
type Health struct {
	store.Counts
	Unread  int       `json:"unread"`
	Waiting int       `json:"waiting" doc:"stories that wait to be compared"`
	Feeds   []Feed    `json:"feeds" doc:"those that fail first"`
	Refusal []Refused `json:"refusals" doc:"among the newest documents, the newest first"`

	Undelivered []Undelivered `json:"undelivered" doc:"webhooks and mail that did not reach whom they were for, the newest first"`
}

// Undelivered is a letter that was tried too often, or that waits.
type Undelivered struct {
	To    string    `json:"to"`
	What  string    `json:"what"`
	Why   string    `json:"why"`
	Tries int       `json:"tries"`
	At    time.Time `json:"at"`
	Dead  bool      `json:"dead" doc:"it is tried no more"`
}

// Refused is a document, or a part of one, in which there was no report.
type Refused struct {
	Input  string     `json:"input"`
	Feed   news.Maybe `json:"feed"`
	Reason string     `json:"reason"`
}

// Of so many of the newest documents it is told what was refused.
const lookedThrough = 400

func (s *Site) healthPage(r *http.Request) (shown, error) {
	got, err := s.health(r.Context())
	out := shown{Title: "Health", Place: "feeds", At: "/health", Name: "health", Object: got}
	out.Sheet = func() sheet {
		v := sheet{Columns: []string{"input", "feed", "reason"}}
		for _, x := range got.Refusal {
			v.Rows = append(v.Rows, []string{x.Input, string(x.Feed), x.Reason})
		}
		return v
	}
	return out, err
}

func (s *Site) health(ctx context.Context) (Health, error) {
	out := Health{Feeds: []Feed{}, Refusal: []Refused{}, Undelivered: []Undelivered{}}
	now, err := s.state(ctx)
	if err != nil {
		return out, err
	}
	out.Counts, out.Unread, out.Waiting = now.Counts, now.Unread, now.Work
	err = s.store.Read(ctx, func(v store.View) error {
		if s.o.Undelivered != nil {
			letters, err := s.o.Undelivered(v)
			if err != nil {
				return err
			}
			out.Undelivered = append(out.Undelivered, letters...)
		}
		feeds, err := v.Feeds()
		if err != nil {
			return err
		}
		for _, failing := range []bool{true, false} {
			for _, f := range feeds {
				if (f.Failures > 0) == failing {
					out.Feeds = append(out.Feeds, asFeed(f))
				}
			}
		}
		refusals, err := v.Refusals(lookedThrough)
		out.Refusal = append(out.Refusal, each(refusals, func(r store.Refusal) Refused {
			return Refused{r.Input, news.Maybe(r.Feed), r.Reason}
		})...)
		return err
	})
	return out, err
}
