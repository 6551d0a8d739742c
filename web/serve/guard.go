package serve

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"golang.org/x/time/rate"
)

// What one request may cost.
const (
	mostBody    = 8 << 20
	longest     = 2 * time.Minute // a feed is asked for, with its articles
	longestRead = 30 * time.Second
	mostAtOnce  = 64
)

// headers stand on every answer. No page needs a script, and only our own, a
// file of the site, is allowed; what comes from outside is never loaded.
var headers = map[string]string{
	"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
		"frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
	"X-Content-Type-Options":       "nosniff",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"X-Frame-Options":              "DENY",
	"Permissions-Policy":           "camera=(), geolocation=(), microphone=()",
	"Cache-Control":                "private, no-cache",
}

// gate decides who is let in.
type gate struct {
	hosts  []string       // names by which the site may be asked for, beside those of this machine
	asked  string         // the password, none if it is empty
	beside *http.ServeMux // other programs, which ask for it by themselves
	log    *slog.Logger
}

// guard is what every request passes, the outermost first: headers and
// failures, the name that was asked for, whether another site sent the form,
// the password, and what it may cost.
func (g *gate) guard(next http.Handler) http.Handler {
	h := http.MaxBytesHandler(inTime(next), mostBody)
	h = g.password(h)
	foreign := http.NewCrossOriginProtection()
	foreign.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, problem{http.StatusForbidden, "A page of another site sent this; open this site itself and try again."})
	}))
	h = foreign.Handler(h)
	return g.safely(crowd(g.named(h)))
}

// refuse turns a request away: in words for a person, as a problem (RFC 9457)
// for a program.
func refuse(w http.ResponseWriter, r *http.Request, p problem) {
	if form(r) != "" {
		writeProblem(w, p)
		return
	}
	http.Error(w, p.what, p.status)
}

// safely answers a request that fails with a page that shows nothing of why.
func (g *gate) safely(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		defer func() {
			fault := recover()
			if fault == nil {
				return
			}
			if fault == http.ErrAbortHandler {
				panic(fault) // it is how a handler breaks off
			}
			g.log.Error("request", "path", r.URL.Path, "fault", fault, "stack", string(debug.Stack()))
			refuse(w, r, problem{http.StatusInternalServerError, "Something failed here; the log of the program says what."})
		}()
		next.ServeHTTP(w, r)
	})
}

// caught logs what fails where no request waits for it.
func caught(log *slog.Logger, what string) {
	if fault := recover(); fault != nil {
		log.Error(what, "fault", fault, "stack", string(debug.Stack()))
	}
}

// named lets in who asked for this machine by a name of its own. A page
// elsewhere whose name was turned to this machine asks by that other name.
func (g *gate) named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		host = strings.TrimSuffix(strings.ToLower(strings.Trim(host, "[]")), ".")
		if !Loopback(host) && !slices.Contains(g.hosts, host) {
			refuse(w, r, problem{http.StatusMisdirectedRequest, "This is not the name of this site. If it should be, start it with --host and that name."})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Loopback says whether a name or address is that of this machine for itself.
func Loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.Unmap().IsLoopback()
}

// tries is how often a wrong password may be given.
const tries = 10

// password lets in who knows it, by Basic authentication with any name or as
// a bearer token.
func (g *gate) password(next http.Handler) http.Handler {
	if g.asked == "" {
		return next
	}
	want := sha256.Sum256([]byte(g.asked))
	wrong := rate.NewLimiter(rate.Every(time.Second), tries)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/healthz" || g.isBeside(r) {
			next.ServeHTTP(w, r)
			return
		}
		_, given, has := r.BasicAuth()
		if token, is := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); is {
			given, has = token, true
		}
		got := sha256.Sum256([]byte(given))
		if has && wrong.Tokens() >= 1 && subtle.ConstantTimeCompare(got[:], want[:]) == 1 {
			next.ServeHTTP(w, r)
			return
		}
		if has && !wrong.Allow() {
			w.Header().Set("Retry-After", "10")
			refuse(w, r, problem{http.StatusTooManyRequests, "Too many wrong passwords; wait a little."})
			return
		}
		w.Header().Set("WWW-Authenticate", `Basic realm="Synoptic", charset="UTF-8"`)
		refuse(w, r, problem{http.StatusUnauthorized, "This site asks for its password."})
	})
}

// isBeside says whether another program is asked for.
func (g *gate) isBeside(r *http.Request) bool {
	_, route := g.beside.Handler(r)
	return route != ""
}

// inTime ends what takes too long.
func inTime(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		most := longest
		if r.Method == http.MethodGet || r.Method == http.MethodHead {
			most = longestRead
		}
		ctx, stop := context.WithTimeout(r.Context(), most)
		defer stop()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// crowd turns away those for whom there is no room.
func crowd(next http.Handler) http.Handler {
	room := make(chan struct{}, mostAtOnce)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case room <- struct{}{}:
			defer func() { <-room }()
			next.ServeHTTP(w, r)
		default:
			w.Header().Set("Retry-After", "1")
			refuse(w, r, problem{http.StatusServiceUnavailable, "Too many ask at once; try again."})
		}
	})
}

// Server is a server for a site, with limits on what a connection may cost.
func Server(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      longest + 10*time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
}
