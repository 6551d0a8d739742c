package reader

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
)

// mostHook is how many bytes one webhook may bring.
const mostHook = 8 << 20

// Hook takes the webhooks that Miniflux sends when it has new entries
// (https://miniflux.app/docs/webhooks.html), signed with a secret that it made
// up. What is not signed is not read.
func (r *Reader) Hook(secret string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, req.Body, mostHook))
		if err != nil {
			http.Error(w, "That is longer than is taken at once.", http.StatusRequestEntityTooLarge)
			return
		}
		if req.Method != http.MethodPost || secret == "" || !signed(body, secret, req.Header.Get("X-Miniflux-Signature")) {
			http.Error(w, "This is not signed with the secret that is set here.", http.StatusForbidden)
			return
		}
		var sent struct {
			Event   string  `json:"event_type"`
			Feed    Feed    `json:"feed"`
			Entries []Entry `json:"entries"`
		}
		if err := json.Unmarshal(body, &sent); err != nil {
			http.Error(w, "This is not understood.", http.StatusBadRequest)
			return
		}
		if sent.Event == "new_entries" {
			for i := range sent.Entries {
				sent.Entries[i].Feed = sent.Feed
			}
			// They are taken by their numbers too when it is asked next, so that
			// a webhook that was lost costs some seconds only.
			if err := r.hooked(req, sent.Entries); err != nil {
				r.o.Log.Error("webhook of "+r.name, "error", err)
				http.Error(w, "They could not be kept; send them again.", http.StatusInternalServerError)
				return
			}
			r.rouse()
		}
		w.WriteHeader(http.StatusNoContent)
	})
}

// hooked takes entries that came by themselves. The greatest number taken stays
// as it is: those before them may not have been taken.
func (r *Reader) hooked(req *http.Request, list []Entry) error {
	return r.keep(req.Context(), list, false)
}

// signed says whether a body has its signature: its HMAC-SHA256 in hex.
func signed(body []byte, secret, signature string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(given, mac.Sum(nil))
}
