package serve

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"synoptic/fetch"
)

// feedOf is a feed with one outlet's telling of each event.
func feedOf(outlet string, texts ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<rss version="2.0"><channel><title>%s</title>`, outlet)
	for i, text := range texts {
		fmt.Fprintf(&b, `<item><title>Told by %s</title><guid isPermaLink="false">%d</guid><pubDate>Tue, 05 May 2026 08:00:00 GMT</pubDate><description>%s</description></item>`, outlet, i, text)
	}
	return b.String() + "</channel></rss>"
}

// Two feeds that are followed by a form become stories; a feed that is posted
// to the API is followed too, and one that is none says why.
func TestFollow(t *testing.T) {
	feeds := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		i := map[string]int{"/a": 0, "/b": 1, "/c": 2}
		n, is := i[r.URL.Path]
		if !is {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, feedOf(fmt.Sprint("Paper ", n), ferry[n]))
	}))
	defer feeds.Close()
	r := open(t, Options{Fetch: fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}})})
	for _, path := range []string{"/a", "/b"} {
		status, text, head := r.ask(http.MethodPost, "/feeds", url.Values{"url": {feeds.URL + path}}.Encode())
		if status != http.StatusSeeOther || head.Get("Location") != "/feeds?done=followed" {
			t.Fatalf("%s: status %d to %s: %s", path, status, head.Get("Location"), text)
		}
	}
	status, text, _ := r.ask(http.MethodPost, "/api/v1/feeds", fmt.Sprintf(`{"url":%q,"outlet":"The Third"}`, feeds.URL+"/c"))
	if status != http.StatusCreated || !strings.Contains(text, `"outlet":"The Third"`) {
		t.Errorf("the API: status %d: %s", status, text)
	}
	if status, text, _ = r.ask(http.MethodPost, "/api/v1/feeds", fmt.Sprintf(`{"url":%q}`, feeds.URL+"/none")); status != http.StatusUnprocessableEntity || !strings.Contains(text, "missing") {
		t.Errorf("no feed: status %d: %s", status, text)
	}
	r.settle()
	r.has("the feeds", r.get("/feeds"), "3 feeds", feeds.URL+"/a", "last answered well")
	r.has("the stories", r.get("/"), "3 reports", "3 outlets")
	if status, _, _ = r.ask(http.MethodDelete, "/api/v1/feeds?url="+url.QueryEscape(feeds.URL+"/a"), ""); status != http.StatusNoContent {
		t.Errorf("DELETE: status %d", status)
	}
	r.has("the feeds", r.get("/feeds"), "2 feeds")
}
