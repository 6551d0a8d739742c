package serve

import (
	"testing"
	"time"

	"synoptic/store"
)

// What did not reach whom it was for stands on the page of health.
func TestUndelivered(t *testing.T) {
	r := open(t, Options{Undelivered: func(store.View) ([]Undelivered, error) {
		return []Undelivered{
			{To: "https://hook.example/?…", What: "story.created s1", Why: "it answered with <status> 502", Tries: 10, At: time.Now(), Dead: true},
			{To: "me@paper.example", What: "reports.differ s2", Why: "no answer", Tries: 1, At: time.Now()},
		}, nil
	}})
	r.has("the page of health", r.get("/health"), "did not arrive", "https://hook.example/?…", "&lt;status&gt; 502", "tried 10 times, and no more", "me@paper.example", "tried once")
	r.has("its JSON", r.get("/health.json"), `"undelivered":[{"to":"https://hook.example/`)
}
