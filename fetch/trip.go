package fetch

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"synoptic/news"
)

// trip is the way from the address asked for to a document.
type trip struct {
	*Client
	asked string
	since Validators
	left  time.Duration // of the time that the whole may take
	chain []string      // the addresses that led on
}

// follow asks for u, goes where it leads, and makes an answer of what stands
// there. Each hop is judged like the first.
func (t *trip) follow(ctx context.Context, u *url.URL) (Answer, error) {
	moved, forGood := "", true
	for {
		if err := t.welcome(ctx, u); err != nil {
			return Answer{}, err
		}
		got, err := t.ask(ctx, u, t.conditions(), t.limits.Body)
		if err != nil && got.status == 0 {
			return Answer{}, err
		}
		if !leadsOn(got.status) {
			return t.answer(u, got, moved, err)
		}
		next, err := t.next(u, got.header)
		if err != nil {
			return Answer{}, err
		}
		if forGood = forGood && (got.status == http.StatusMovedPermanently || got.status == http.StatusPermanentRedirect); forGood {
			moved = next.String()
		}
		u = next
	}
}

// leadsOn says whether a status is that of a redirect (RFC 9110, 15.4).
func leadsOn(status int) bool { return slices.Contains([]int{301, 302, 303, 307, 308}, status) }

// next is where an answer leads from u.
func (t *trip) next(u *url.URL, h http.Header) (*url.URL, error) {
	t.chain = append(t.chain, clipped(u.String()))
	way := strings.Join(t.chain, " > ")
	refuse := func(why string) error {
		return &Refusal{Kind: Redirects, URL: u.String(), Why: why + "; give the address where it ends"}
	}
	to := h.Get("Location")
	next, err := u.Parse(to)
	switch {
	case err != nil || to == "":
		return nil, refuse("it leads nowhere, by way of " + way)
	case len(t.chain) > t.limits.Redirects:
		return nil, refuse(fmt.Sprintf("it leads on more than %d times, by way of %s", t.limits.Redirects, way))
	}
	if next, err = parse(next.String(), t.limits.Address); err != nil {
		return nil, refuse(fmt.Sprintf("it leads to %.100q by way of %s, which is not opened", to, way))
	}
	return next, nil
}

// conditions are the header fields that ask for a document only if it changed.
func (t *trip) conditions() http.Header {
	h := http.Header{}
	for name, v := range map[string]string{"If-None-Match": t.since.ETag, "If-Modified-Since": t.since.Modified} {
		if v != "" {
			h.Set(name, v)
		}
	}
	return h
}

// answer is what a reply at u comes to.
func (t *trip) answer(u *url.URL, got reply, moved string, broken error) (Answer, error) {
	now := Validators{ETag: validator(got.header, "ETag"), Modified: validator(got.header, "Last-Modified")}
	a := Answer{Now: now, Moved: moved, Again: t.again(got.header)}
	a.Raw = news.Raw{Input: t.asked, URL: u.String(), Media: got.header.Get("Content-Type"), Fetched: t.now()}
	if got.status == http.StatusNotModified && len(t.conditions()) > 0 {
		a.Unchanged, a.Now = true, t.since
		return a, nil
	}
	if got.status != http.StatusOK && got.status != http.StatusNonAuthoritativeInfo {
		return Answer{}, t.refused(u, got)
	}
	var r *Refusal
	if broken != nil && !(errors.As(broken, &r) && r.Kind == Truncated) {
		return Answer{}, broken
	}
	a.Raw.Body = got.body
	if broken != nil {
		a.Now = Validators{} // what was cut must come again
		return a, broken
	}
	sum := sha256.Sum256(got.body)
	if a.Now.Hash = hex.EncodeToString(sum[:]); a.Now.Hash == t.since.Hash {
		a.Unchanged, a.Raw.Body = true, nil
	}
	return a, nil
}

// refused is what a reply without a document says, and has its host left alone
// for as long as it asks.
func (t *trip) refused(u *url.URL, got reply) *Refusal {
	r := statusRefusal(got.status)
	r.URL = u.String()
	if got.header.Get("Cf-Mitigated") != "" {
		r.Kind, r.Why = BotWall, "the server shows it to no program; save the page in a browser and give the file"
	}
	if r.Wait = t.retryAfter(got.header); r.Wait == 0 && r.Kind == Later {
		r.Wait = t.limits.WaitLeast
	}
	if r.Wait > 0 && (r.Status == http.StatusTooManyRequests || r.Status == http.StatusServiceUnavailable) {
		r.Kind = Later
		r.Why = fmt.Sprintf("the server asks to come back in %s; try again then (status %d)", r.Wait, r.Status)
		t.host(u).hold(t.now().Add(r.Wait))
	}
	return r
}

// validator is a field that a server tells states by, as long as it may be and
// can be sent back.
func validator(h http.Header, name string) string {
	v := h.Get(name)
	if len(v) > 1024 || strings.ContainsFunc(v, func(r rune) bool { return r < ' ' || r == 0x7f }) {
		return ""
	}
	return v
}
