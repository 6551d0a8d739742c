package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"synoptic/news"
	"synoptic/store"
)

// Crew shares the work on one store among the desks of many programs: a job is
// done by one of them at a time, and one of them leads. What is to be done
// stands in the store (documents unread, stories and feeds that are due); a crew
// only says whose it is now. A desk alone is a crew too.
type Crew interface {
	// Lead says in which term this desk leads, 0 if another does: the one that
	// leads keeps what was read, in order of arrival, and groups it. The term
	// is another once the lead was lost in between.
	Lead(ctx context.Context) (term int64, err error)
	// Write is the Write of the store for the one that leads. Nothing is kept
	// of it where that is another by now.
	Write(ctx context.Context, do func(store.Batch) error) error

	// Take gives this desk at most so many of the jobs that no other has, the
	// first first. It has them until it gives them back, or is gone for a while.
	Take(ctx context.Context, k Kind, keys []string, most int) ([]Job, error)
	// Done gives a job back with what came of it, in one write. The error is
	// ErrGone where another desk has it by now.
	Done(b store.Batch, k Kind, key string) error
	// Drop gives a job back of which nothing came.
	Drop(ctx context.Context, k Kind, key string) error
	// Wait waits a little where other desks have jobs, and says whether they do.
	Wait(ctx context.Context) (others bool, err error)

	// Hand gives what was read of documents, and the jobs back, to the one that
	// leads. Handed is what was handed of these, and Kept drops it.
	Hand(ctx context.Context, found []Found) error
	Handed(ctx context.Context, raws []string) (map[string][]news.Report, error)
	Kept(b store.Batch, raws []string) error
}

// Kind is what a job is.
type Kind string

// The kinds of jobs, and what each is named by.
const (
	Read    Kind = "read"    // the id of a raw
	Compare Kind = "compare" // the id of a story
	Fetch   Kind = "fetch"   // a host, all of whose feeds are asked: two who ask one host would not keep its pace
)

// Job is one that was taken, with how often it was begun, this time too.
type Job struct {
	Key   string
	Tries int
}

// Found is what was read of a raw.
type Found struct {
	Raw     string
	Reports []news.Report
}

// ErrGone is for a job that another desk has by now.
var ErrGone = errors.New("another desk has this job by now")

// ErrFollows is for who writes as the one that leads, and does not.
var ErrFollows = errors.New("another desk leads by now")

// mostTries is how often a job is begun. Where as many desks were gone before
// it was done, it may be what ended them.
const mostTries = 5

// fatal is why a job is not begun any more.
func fatal(j Job) string {
	return fmt.Sprintf("internal: %d programs ended while they worked on it; please report it with this input", j.Tries-1)
}

// parts are jobs as they are done: at one time those that are begun for the
// first time, and each other by itself, for it may be what ended a program. That
// one takes none along for long, since every second time the others are done
// from the other end.
func parts(jobs []Job) (out [][]Job) {
	var first []Job
	for _, j := range jobs {
		if j.Tries == 1 {
			first = append(first, j)
		}
	}
	if len(first) > 0 {
		out = append(out, first)
	}
	for i, j := range jobs {
		if j.Tries > 1 {
			out = append(out, jobs[i:i+1])
		}
	}
	if again := out[min(1, len(first)):]; len(again) > 0 && again[0][0].Tries%2 == 0 {
		slices.Reverse(again)
	}
	return out
}
