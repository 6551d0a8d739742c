// Package greader gives stories to the readers of feeds that people have: it
// answers as Google Reader did, which most of them ask (login, streams, read
// and star). An item is a story, which is read until something new is told of
// it. What is read and starred is kept in the store.
//
// The API was never described by who made it. What is answered here are the
// requests that known readers send (as in the sources of NetNewsWire, and of
// FreshRSS and Miniflux, which answer them).
package greader

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"synoptic/store"
)

// Options are how the API answers.
type Options struct {
	Password string           // as the password of any name; empty: nobody is asked
	Log      *slog.Logger     // nil: nothing is told
	Now      func() time.Time // time.Now if nil
}

// api answers requests about what a store keeps.
type api struct {
	store store.Store
	o     Options
	token string
	wrong *rate.Limiter
}

// tries is how often a wrong password may be given.
const tries = 10

// New answers under /accounts/ and /reader/.
func New(s store.Store, o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	mac := hmac.New(sha256.New, []byte(o.Password))
	mac.Write([]byte("synoptic greader"))
	a := &api{store: s, o: o, token: "synoptic/" + hex.EncodeToString(mac.Sum(nil)), wrong: rate.NewLimiter(rate.Every(time.Second), tries)}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /accounts/ClientLogin", a.login)
	mux.HandleFunc("GET /accounts/ClientLogin", a.login)
	for route, answer := range map[string]func(*http.Request) (any, error){
		"GET token":                       func(*http.Request) (any, error) { return plain(a.token), nil },
		"GET user-info":                   a.user,
		"GET tag/list":                    a.tags,
		"GET subscription/list":           a.subscriptions,
		"GET unread-count":                a.unread,
		"GET stream/items/ids":            a.ids,
		"POST stream/items/ids":           a.ids,
		"GET stream/items/contents":       a.contents,
		"POST stream/items/contents":      a.contents,
		"GET stream/contents":             a.stream,
		"GET stream/contents/{stream...}": a.stream,
		"POST stream/contents":            a.stream,
		"POST edit-tag":                   a.edit,
		"POST mark-all-as-read":           a.markAll,
		"GET preference/list":             func(*http.Request) (any, error) { return map[string]any{"prefs": []any{}}, nil },
		"GET preference/stream/list":      func(*http.Request) (any, error) { return map[string]any{"streamprefs": map[string]any{}}, nil },
		"POST subscription/edit":          refused,
		"POST subscription/quickadd":      refused,
		"POST rename-tag":                 refused,
		"POST disable-tag":                refused,
		"GET friend/list":                 func(*http.Request) (any, error) { return map[string]any{"friends": []any{}}, nil },
	} {
		method, path, _ := strings.Cut(route, " ")
		mux.HandleFunc(method+" /reader/api/0/"+path, a.answered(answer))
	}
	return mux
}

// plain is an answer that is no JSON.
type plain string

// bad is an error of who asked, in words.
type bad string

func (b bad) Error() string { return string(b) }

func refused(*http.Request) (any, error) {
	return nil, bad("Feeds are followed and left on the site's page of feeds.")
}

// login gives the token for the password.
func (a *api) login(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil || !a.knows(r.Form.Get("Passwd"), a.o.Password) {
		unauthorized(w)
		return
	}
	if r.Form.Get("output") == "json" {
		write(w, map[string]string{"SID": a.token, "LSID": a.token, "Auth": a.token})
		return
	}
	write(w, plain("SID="+a.token+"\nLSID="+a.token+"\nAuth="+a.token+"\n"))
}

// knows says whether a secret is the right one. Wrong ones make it slow.
func (a *api) knows(given, want string) bool {
	if a.o.Password == "" {
		return true
	}
	x, y := sha256.Sum256([]byte(given)), sha256.Sum256([]byte(want))
	if a.wrong.Tokens() >= 1 && subtle.ConstantTimeCompare(x[:], y[:]) == 1 {
		return true
	}
	a.wrong.Allow()
	return false
}

// answered lets in who has the token, in the header or in the form.
func (a *api) answered(answer func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		token, _ := strings.CutPrefix(r.Header.Get("Authorization"), "GoogleLogin auth=")
		if err := r.ParseForm(); err == nil && token == "" {
			token = r.PostForm.Get("T")
		}
		if !a.knows(token, a.token) {
			unauthorized(w)
			return
		}
		got, err := answer(r)
		var words bad
		switch {
		case errors.As(err, &words):
			http.Error(w, string(words), http.StatusBadRequest)
		case err != nil:
			a.o.Log.Error("reader", "path", r.URL.Path, "error", err)
			http.Error(w, "Something failed here; the log of the program says what.", http.StatusInternalServerError)
		default:
			write(w, got)
		}
	}
}

func unauthorized(w http.ResponseWriter) {
	w.Header().Set("X-Reader-Google-Bad-Token", "true")
	http.Error(w, "Unauthorized", http.StatusUnauthorized)
}

func write(w http.ResponseWriter, answer any) {
	if text, is := answer.(plain); is {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = w.Write([]byte(text))
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(answer) // who asked has gone away
}
