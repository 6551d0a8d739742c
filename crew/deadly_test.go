package crew

import (
	"context"
	"strings"
	"testing"
	"time"

	"synoptic/store/pgtest"
)

// A document, or a story, on which as many programs ended as are let try is not
// tried again: that is said of it, and the rest goes on.
func TestDeadly(t *testing.T) {
	s, url := open(t, "deadly")
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	accept(t, s, archive(2))
	mark := func(statements ...string) {
		t.Helper()
		if err := pgtest.Do(url, statements...); err != nil {
			t.Fatal(err)
		}
	}
	mark("INSERT INTO jobs SELECT 'read', id, 'gone', 5, now() - interval '1 second' FROM raws WHERE number = 2")
	ended := make(chan error, 1)
	go func() { ended <- work(ctx, url) }()
	finished(t, s, time.Minute)
	mark("INSERT INTO jobs SELECT 'compare', id, 'gone', 5, now() - interval '1 second' FROM stories WHERE reports = 3",
		"INSERT INTO work SELECT id, 1, '' FROM stories WHERE reports = 3")
	finished(t, s, time.Minute)
	got := export(t, s)
	for _, want := range []string{
		`"input":"https://paper1.example/0","reason":"internal: 5 programs ended while they worked on it`,
		`"fault":"internal: 5 programs ended while they worked on it`,
		`"reports":5,"refused":1,"members":5`,
	} {
		if strings.Count(got, want) != 1 {
			t.Errorf("%s is not said:\n%s", want, got)
		}
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
