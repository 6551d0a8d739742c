package outbox

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/feed"
)

// told is when a digest was told last, and why it could not be since.
type told struct {
	At    time.Time `json:"at"`
	Next  time.Time `json:"next,omitzero"` // when it is tried again
	Error string    `json:"error,omitempty"`
	Sent  []string  `json:"sent,omitempty"` // who was told already, where others could not be
}

func (d Digest) state() string { return store.Lasting + "digest " + hash(d.Rule) }

// hour is the last time at which a digest was due.
func (d Digest) hour(now time.Time) time.Time {
	day := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	at := day.Add(d.At)
	for at.After(now) || d.Week && at.Weekday() != d.Day {
		day = day.AddDate(0, 0, -1)
		at = day.Add(d.At)
	}
	return at
}

// retry is how long it is waited where a digest could not be told.
const retry = 5 * time.Minute

// digests tells those whose hour has come. One that is new begins with its next
// hour.
func (b *Outbox) digests(ctx context.Context) error {
	for _, d := range b.o.Digests {
		if err := b.digest(ctx, d); err != nil {
			return err
		}
	}
	return nil
}

func (b *Outbox) digest(ctx context.Context, d Digest) error {
	now := b.o.Now()
	var last told
	err := b.store.Read(ctx, func(v store.View) (err error) {
		last, err = store.Recall[told](v, d.state())
		return err
	})
	due := d.hour(now)
	switch {
	case err != nil:
		return err
	case last.At.IsZero():
		last.At = now
	case !due.After(last.At) || last.Next.After(now):
		return nil
	default:
		if err := b.tell(ctx, d, &last, now); err != nil {
			b.o.Log.Warn("digest", "rule", d.Rule, "error", err)
			last.Error, last.Next = err.Error(), now.Add(retry)
			break
		}
		last = told{At: now}
	}
	return b.store.Write(ctx, func(batch store.Batch) error { return store.Remember(batch, d.state(), last) })
}

// tell tells a digest of what changed since the last to all who are to know,
// and notes who was told.
func (b *Outbox) tell(ctx context.Context, d Digest, last *told, now time.Time) error {
	var m Message
	err := b.store.Read(ctx, func(v store.View) (err error) {
		m, err = Gather(v, d.Watch, last.At, now, b.o.Site)
		return err
	})
	if err != nil || len(m.Parts) == 0 {
		return err
	}
	if d.File != "" {
		if err := write(d.File, m); err != nil {
			return err
		}
	}
	for _, to := range d.To {
		if slices.Contains(last.Sent, to) {
			continue
		}
		m.To, m.ID = to, hash(fmt.Sprint(d.Rule, to, now.UnixNano()))
		if err := b.o.Mail.Send(ctx, m); err != nil {
			return err
		}
		last.Sent = append(last.Sent, to)
	}
	return nil
}

// write puts a digest where the one before was, whole or not at all: as HTML
// if the name says so.
func write(path string, m Message) error {
	text := m.Plain()
	if ext := strings.ToLower(filepath.Ext(path)); ext == ".html" || ext == ".htm" {
		text = m.HTML()
	}
	part := path + ".part"
	if err := os.WriteFile(part, []byte(text), 0o600); err != nil {
		return fmt.Errorf("the digest: %w", err)
	}
	return os.Rename(part, path)
}

// mostGathered is how many stories a digest tells of.
const mostGathered = 50

// Gather is the stories that a rule finds and that changed since then, the
// newest first, as one message.
func Gather(v store.View, w Watch, since, now time.Time, site string) (Message, error) {
	m := Message{Subject: web.Say("digest.title", web.Day(now.Format(time.DateOnly))), At: now}
	q := store.StoryQuery{Outlet: w.Outlet, Person: w.Person, Words: w.Words, Differs: w.Differs}
	for s, err := range store.EveryStory(v, q) {
		if err != nil {
			return m, err
		}
		note, err := desk.NoteOf(v, s.ID)
		if err != nil {
			return m, err
		}
		if !note.Changed.After(since) {
			continue
		}
		y, err := v.Synopsis(s.ID, 0)
		if errors.Is(err, store.ErrNone) {
			continue
		}
		if err != nil {
			return m, err
		}
		if m.Parts = append(m.Parts, Part{s.Title, pageOf(site, s.ID), feed.Story(y)}); len(m.Parts) == mostGathered {
			break
		}
	}
	return m, nil
}
