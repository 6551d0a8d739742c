package fetch

import (
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"

	"code.dny.dev/ssrf"
)

// reply is what one request brought.
type reply struct {
	status int
	header http.Header
	body   []byte
}

// accepted is what is asked for: pages and feeds before all else.
const accepted = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/*;q=0.9, */*;q=0.5"

// ask makes one request, when the host's turn has come, and reads at most so
// many bytes of a document. An error behind the header comes with the reply.
func (t *trip) ask(ctx context.Context, u *url.URL, header http.Header, most int64) (reply, error) {
	h := t.host(u)
	done, err := h.enter(ctx, t.now)
	if err != nil {
		return reply{}, t.failed(u, err)
	}
	defer done()
	allowed := min(t.limits.Request, t.left)
	ctx, cancel := context.WithTimeout(ctx, allowed)
	defer cancel()
	began := t.now()
	defer func() { t.left -= t.now().Sub(began) }()

	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return reply{}, &Refusal{Kind: BadAddress, URL: u.String(), Why: "it cannot be asked for; give another", cause: err}
	}
	req.Header = header.Clone()
	for name, v := range map[string]string{"User-Agent": t.agent, "Accept": accepted, "Accept-Encoding": "gzip"} {
		req.Header.Set(name, v)
	}
	resp, err := t.send.RoundTrip(req)
	if err != nil {
		return reply{}, t.failed(u, err)
	}
	defer resp.Body.Close()
	got := reply{status: resp.StatusCode, header: resp.Header}
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		if n := resp.ContentLength; 0 <= n && n <= 4<<10 {
			io.CopyN(io.Discard, resp.Body, n) // so that the connection serves again
		}
		return got, nil
	}
	if what := refusedType(resp.Header.Get("Content-Type")); what != "" {
		return got, &Refusal{Kind: WrongType, URL: u.String(), Why: "the server says it is " + what + "; give the page of an article, or a feed", Status: got.status}
	}
	if got.body, err = body(resp, most); err != nil {
		return got, t.broken(u, err)
	}
	return got, nil
}

// broken is the refusal for an error behind the header: a connection that ends
// there has broken off.
func (t *trip) broken(u *url.URL, err error) *Refusal {
	r := t.failed(u, err)
	if r.Kind == Unreachable {
		r = t.failed(u, io.ErrUnexpectedEOF)
	}
	return r
}

// failures tell by the error of a request or of its answer what went wrong;
// the first that fits counts.
var failures = []struct {
	is   func(error) bool
	kind Kind
	why  string
}{
	{like(context.Canceled), Stopped, "it was stopped; start it again"},
	{like(errHeld), Later, "the server asked to be left alone for now; try again later"},
	{like(ssrf.ErrProhibitedPort), BadAddress, "its port is none that pages are served at; give an address without a port"},
	{as[inside], Private, "it leads to an internal address, which is not connected to; allow that if it is yours"},
	{like(ssrf.ErrInvalidHostPort), BadAddress, "its host is no address; give its name"},
	{isTimeout, Timeout, "the server took too long; try again later"},
	{isNotFound, NoHost, "no such host is known; look whether its name is right"},
	{like(errTooBig), TooBig, "it is longer than is read; give the page of one article"},
	{like(errPacked), BadPacking, "it is packed in a way that was not asked for; save the page and give the file"},
	{isDamaged, BadPacking, "it was damaged on its way; try again"},
	{like(io.ErrUnexpectedEOF), Truncated, "it broke off in the middle; try again"},
	{as[*tls.CertificateVerificationError], Certificate, "the server cannot show that it is who it says; look whether the address is right"},
	{as[*net.OpError], Unreachable, "no connection came about; look whether the address is right, or try again later"},
	{says("server response headers exceeded", "1xx informational"), BadAnswer, "its header does not end; nothing can be done"},
	{says("malformed chunked", "invalid byte in chunk", "chunk length"), Truncated, "it broke off in the middle; try again"},
	{says("malformed HTTP", "Content-Length", "transfer encoding", "status code", "HTTP/1.x"), BadAnswer, "what it answers is no HTTP; look whether the address is right"},
}

// failed is the refusal that an error of the network comes to.
func (t *trip) failed(u *url.URL, err error) *Refusal {
	var r *Refusal
	if errors.As(err, &r) {
		return r
	}
	out := &Refusal{Kind: Unreachable, URL: u.String(), Why: "the server broke off; try again later", cause: err}
	for _, f := range failures {
		if f.is(err) {
			out.Kind, out.Why = f.kind, f.why
			break
		}
	}
	var in inside
	if errors.As(err, &in) {
		out.Why = fmt.Sprintf("it leads to %s, an internal address, which is not connected to; if it is yours, allow it with --private %[1]s", in.ip)
	}
	if out.Kind == Later {
		out.Wait = t.host(u).heldFor(t.now())
	}
	if out.URL != t.asked && len(t.chain) > 0 {
		out.Why = fmt.Sprintf("%s (it led to %s)", out.Why, clipped(out.URL))
	}
	return out
}

func like(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

func as[T error](err error) bool {
	var target T
	return errors.As(err, &target)
}

// says goes by words, where package http has no type for an error.
func says(words ...string) func(error) bool {
	return func(err error) bool {
		for _, w := range words {
			if strings.Contains(err.Error(), w) {
				return true
			}
		}
		return false
	}
}

func isTimeout(err error) bool {
	var n net.Error
	return errors.Is(err, context.DeadlineExceeded) || errors.As(err, &n) && n.Timeout()
}

func isNotFound(err error) bool {
	var d *net.DNSError
	return errors.As(err, &d) && d.IsNotFound
}

func isDamaged(err error) bool {
	return errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, zlib.ErrHeader) ||
		errors.Is(err, zlib.ErrChecksum) || as[flate.CorruptInputError](err)
}
