package outbox

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"synoptic/fetch"
	"synoptic/store"
)

// How often a letter is tried, and how long it is waited: 10 s, 20 s, 40 s and
// so on, in all about three hours.
const (
	mostTries = 10
	firstWait = 10 * time.Second
	mostSent  = 50 // letters that are tried in one turn
)

// Errors after which a letter is not tried again.
var (
	errNone = errors.New("what it tells of is kept no more")
	errGone = errors.New("it answered that it is gone for good (410), and is told nothing more; take it out of the rules, or start anew once it is there again")
)

// send tries the letters that are due. One whom a letter did not reach is left
// alone in this turn.
func (b *Outbox) send(ctx context.Context) error {
	var kept box
	err := b.store.Read(ctx, func(v store.View) (err error) {
		kept, err = store.Recall[box](v, boxState)
		return err
	})
	if err != nil {
		return err
	}
	now := b.o.Now().UTC()
	tried, deaf := map[string]Letter{}, map[string]bool{}
	for _, l := range kept.Due {
		if l.Next.After(now) || deaf[l.To] || len(tried) == mostSent || ctx.Err() != nil {
			continue
		}
		l.Tries++
		l.Error = ""
		if err := b.deliver(ctx, l); err != nil {
			if ctx.Err() != nil {
				break
			}
			deaf[l.To] = !errors.Is(err, errNone)
			l.Error, l.Next = err.Error(), now.Add(firstWait<<min(l.Tries-1, 12))
			l.over = l.Tries >= mostTries || errors.Is(err, errNone) || errors.Is(err, errGone)
			b.gone[l.To] = errors.Is(err, errGone)
			b.o.Log.Warn("outbox", "letter", l.ID, "to", Where(l.To), "tries", l.Tries, "error", err)
		}
		tried[l.ID] = l
	}
	if len(tried) == 0 {
		return nil
	}
	return b.note(context.WithoutCancel(ctx), tried)
}

// note keeps what came of the letters that were tried. With one whom nothing
// reaches any more all go that wait for him, and are counted.
func (b *Outbox) note(ctx context.Context, tried map[string]Letter) error {
	return b.store.Write(ctx, func(batch store.Batch) error {
		kept, err := store.Recall[box](batch, boxState)
		if err != nil {
			return err
		}
		unsent := map[string]int{}
		for i, l := range kept.Due {
			if now, was := tried[l.ID]; was {
				kept.Due[i] = now
			} else if b.gone[l.To] {
				unsent[l.To]++
			}
		}
		for _, l := range kept.Due {
			if n := unsent[l.To]; l.over && n > 0 {
				l.Error += fmt.Sprintf("; %d further letters to it are not sent", n)
			}
			if l.over {
				kept.bury(l, "")
			}
		}
		kept.Due = slices.DeleteFunc(kept.Due, func(l Letter) bool {
			_, was := tried[l.ID]
			return was && l.Error == "" || l.over || b.gone[l.To]
		})
		return store.Remember(batch, boxState, kept)
	})
}

// Where is who is told without what may be a secret in the address.
func Where(to string) string {
	for i, r := range to {
		if r == '?' {
			return to[:i] + "?…"
		}
	}
	return to
}

func (b *Outbox) deliver(ctx context.Context, l Letter) error {
	e, err := b.event(ctx, l)
	if err != nil {
		return err
	}
	if IsHook(l.To) {
		return b.post(ctx, l, e)
	}
	return b.o.Mail.Send(ctx, e.message(l))
}

// Signature is how a body is signed: its HMAC-SHA256 under the secret, in hex,
// behind "sha256=".
func Signature(body []byte, secret string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	return "sha256=" + hex.EncodeToString(mac.Sum(nil))
}

func (b *Outbox) post(ctx context.Context, l Letter, e Event) error {
	body, err := e.json()
	if err != nil {
		return err
	}
	header := map[string]string{"Content-Type": "application/json", "X-Synoptic-Event": string(l.Kind), "X-Synoptic-Delivery": l.ID}
	if b.o.Secret != "" {
		header["X-Synoptic-Signature"] = Signature(body, b.o.Secret)
	}
	got, err := b.o.Caller.Do(ctx, fetch.Call{Method: http.MethodPost, URL: l.To, Header: header, Body: body})
	if err != nil {
		return err
	}
	if got.Status == http.StatusGone {
		return errGone
	}
	if !got.OK() {
		return fmt.Errorf("it answered with status %d", got.Status)
	}
	return nil
}
