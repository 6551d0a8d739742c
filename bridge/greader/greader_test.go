package greader

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store/sqlite"
)

// Reports of three invented events; the first two are of one.
var texts = []string{
	"The lighthouse of Vessen was struck by lightning on Friday night and burned for two hours. Keeper Maren Holt said 3 rooms were destroyed. Nobody was hurt.",
	"Lightning struck the lighthouse of Vessen on Friday night. It burned for two hours, and 5 rooms were destroyed, keeper Maren Holt said. Nobody was hurt.",
	"The bakers of Ostrell agreed on Saturday to raise the price of rye bread to 4 crowns. Their guild had asked for more.",
	"A tram left its rails in Quill on Sunday and hit a flower stall. The driver, Piet Lomas, said the brakes had failed.",
}

// bench is the API over a store with those stories, and a clock of its own.
type bench struct {
	*testing.T
	api  http.Handler
	desk *desk.Desk
	now  time.Time
	auth string
}

func lay(t *testing.T, password string) *bench {
	t.Helper()
	b := &bench{T: t, now: time.Date(2031, 5, 4, 9, 0, 0, 0, time.UTC)}
	kept, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	clock := func() time.Time { return b.now }
	if b.desk, err = desk.Open(t.Context(), kept, desk.Options{Now: clock}); err != nil {
		t.Fatal(err)
	}
	b.api = New(kept, Options{Password: password, Now: clock})
	return b
}

func (b *bench) send(text string, outlet string) {
	b.Helper()
	title, _, _ := strings.Cut(text, ".")
	line, _ := json.Marshal(map[string]string{"outlet": outlet, "title": title, "published": "2031-05-03", "text": text, "url": "https://" + outlet + ".example/1"})
	if _, err := b.desk.Accept(b.Context(), "", news.Raw{Body: append(line, '\n'), Input: outlet, Media: "application/jsonl"}); err != nil {
		b.Fatal(err)
	}
	if _, err := b.desk.Settle(b.Context(), nil); err != nil {
		b.Fatal(err)
	}
}

// ask sends a line of a reader's log: "GET token" or "POST edit-tag a=b&c=d".
func (b *bench) ask(line string) (int, string) {
	b.Helper()
	parts := strings.SplitN(line, " ", 3)
	path, body := parts[1], ""
	if !strings.HasPrefix(path, "/") {
		path = "/reader/api/0/" + path
	}
	if len(parts) > 2 {
		body = parts[2]
	}
	r := httptest.NewRequestWithContext(b.Context(), parts[0], "http://127.0.0.1:8787"+path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if b.auth != "" {
		r.Header.Set("Authorization", "GoogleLogin auth="+b.auth)
	}
	w := httptest.NewRecorder()
	b.api.ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

// well is the answer to a line that must go well.
func (b *bench) well(line string) string {
	b.Helper()
	status, text := b.ask(line)
	if status != http.StatusOK {
		b.Fatalf("%s: %d %s", line, status, text)
	}
	return text
}

// ids are the items that a stream names.
func (b *bench) ids(query string) (out []string) {
	b.Helper()
	var got refs
	if err := json.Unmarshal([]byte(b.well("GET stream/items/ids?output=json&"+query)), &got); err != nil {
		b.Fatal(err)
	}
	for _, it := range got.Items {
		out = append(out, it.ID)
	}
	return out
}

func (b *bench) items(line string) (out []told) {
	b.Helper()
	var got contents
	if err := json.Unmarshal([]byte(b.well(line)), &got); err != nil {
		b.Fatal(err)
	}
	return got.Items
}

const (
	all    = "s=user/-/state/com.google/reading-list"
	unread = all + "&xt=user/-/state/com.google/read"
	star   = "s=user/-/state/com.google/starred"
)

// A reader logs in, takes what there is, reads and stars: the requests of
// NetNewsWire, as its source sends them, one after the other.
func TestReaderWithLongIDs(t *testing.T) {
	b := lay(t, "words")
	for i, text := range texts {
		b.send(text, []string{"post", "mail", "news", "echo"}[i])
	}
	if status, _ := b.ask("GET token"); status != http.StatusUnauthorized {
		t.Errorf("without a token: %d", status)
	}
	if status, _ := b.ask("POST /accounts/ClientLogin Email=x&Passwd=wrong"); status != http.StatusUnauthorized {
		t.Errorf("with a wrong password: %d", status)
	}
	login := b.well("POST /accounts/ClientLogin Email=x&Passwd=words")
	_, b.auth, _ = strings.Cut(strings.TrimSpace(login), "\nAuth=")
	token := b.well("GET token")
	for line, says := range map[string]string{
		"GET tag/list?output=json":          `"id":"user/-/label/Reports differ"`,
		"GET subscription/list?output=json": `"id":"feed/stories"`,
		"GET user-info":                     `"userName":"synoptic"`,
		"GET unread-count?output=json":      `"count":3`,
	} {
		if got := b.well(line); !strings.Contains(got, says) {
			t.Errorf("%s lacks %s: %s", line, says, got)
		}
	}
	ids := b.ids(all + "&n=1000&ot=1000000000")
	if len(ids) != 3 || len(b.ids(unread+"&n=1000")) != 3 || len(b.ids(star)) != 0 {
		t.Fatalf("there are %v", ids)
	}
	form := url.Values{"T": {token}, "output": {"json"}, "i": nil}
	for _, id := range ids {
		form.Add("i", itemTag+shortHex(id))
	}
	got := b.items("POST stream/items/contents " + form.Encode())
	if len(got) != 3 {
		t.Fatalf("%d items", len(got))
	}
	ferry := slices.IndexFunc(got, func(it told) bool { return strings.Contains(it.Author, "post") })
	first := got[ferry]
	if first.Author != "mail, post" || !strings.Contains(first.Summary.Content, "5 rooms (mail)") || !slices.Contains(first.Categories, tagged+differ) ||
		!strings.HasPrefix(first.Alternate[0].Href, "http://127.0.0.1:8787/story/s") || first.Origin.StreamID != feedID {
		t.Errorf("%+v", first)
	}
	b.well("POST edit-tag T=" + url.QueryEscape(token) + "&a=user/-/state/com.google/read&a=user/-/state/com.google/starred&i=" + first.ID)
	if len(b.ids(unread)) != 2 || len(b.ids(star)) != 1 || len(b.ids("s=user/-/state/com.google/read")) != 1 {
		t.Error("it was read and starred, and is not")
	}
}

// shortHex is a number as NetNewsWire writes it.
func shortHex(id string) string {
	n, _ := itemID(id)
	return strings.TrimLeft(leftPadded(n), "0")
}

// The requests of Reeder (sixteen digits of hex) and of Liferea (decimal
// numbers); a story that grew is unread again, and only that.
func TestReaderWithShortIDs(t *testing.T) {
	b := lay(t, "")
	for i, text := range []string{texts[0], texts[2], texts[3]} {
		b.send(text, []string{"post", "news", "echo"}[i])
		b.now = b.now.Add(time.Minute)
	}
	ids := b.ids(all)
	for i, id := range ids {
		n, _ := itemID(id)
		written := []string{"0000" + leftPadded(n), id, itemTag + "0000" + leftPadded(n)}[i%3]
		b.well("POST edit-tag a=user/-/state/com.google/read&i=" + written)
	}
	if got := b.ids(unread); len(got) != 0 {
		t.Fatalf("unread: %v", got)
	}
	b.now = b.now.Add(time.Minute)
	b.send(texts[1], "mail")
	if got := b.ids(unread); len(got) != 1 || got[0] != b.ids(all)[0] {
		t.Errorf("after one story grew unread are %v of %v", got, b.ids(all))
	}
	b.well("POST mark-all-as-read s=feed/stories&ts=" + "1")
	if got := b.ids(unread); len(got) != 3 {
		t.Errorf("all was read until 1970: unread are %v", got)
	}
	b.now = b.now.Add(time.Minute)
	b.well("POST mark-all-as-read s=user/-/label/Reports%20differ")
	if got := b.ids(unread); len(got) != 2 {
		t.Errorf("those that differ were read: unread are %v", got)
	}
	b.now = b.now.Add(time.Minute)
	b.well("POST mark-all-as-read s=user/-/state/com.google/reading-list")
	b.now = b.now.Add(time.Minute)
	b.well("POST edit-tag r=user/-/state/com.google/read&i=" + ids[2])
	if got := b.ids(unread); len(got) != 1 || got[0] != ids[2] {
		t.Errorf("one was kept unread: %v", got)
	}
	if got := b.items("GET stream/contents/user/-/state/com.google/reading-list?n=2&output=json"); len(got) != 2 {
		t.Errorf("%d of a part of two", len(got))
	}
	if got := b.items("GET stream/contents/feed/stories?n=2&c=2&r=o"); len(got) != 1 || !strings.HasSuffix(got[0].ID, leftPadded(must(itemID(b.ids(all)[0])))) {
		t.Errorf("the second part, the oldest first: %+v", got)
	}
	for line, want := range map[string]int{
		"POST edit-tag a=user/-/state/com.google/read":            http.StatusBadRequest,
		"POST edit-tag a=user/-/state/com.google/read&i=x":        http.StatusBadRequest,
		"POST subscription/edit ac=subscribe&s=feed/x":            http.StatusBadRequest,
		"POST edit-tag a=user/-/state/com.google/read&i=99999999": http.StatusOK,
	} {
		if status, text := b.ask(line); status != want {
			t.Errorf("%s: %d %s", line, status, text)
		}
	}
}

// What other readers write otherwise: streams by their last word, what is asked
// for in the body, times in other parts of a second, the number of the user.
func TestReaderInOtherShapes(t *testing.T) {
	b := lay(t, "")
	for i, text := range texts {
		b.send(text, []string{"post", "mail", "news", "echo"}[i])
	}
	ids := b.ids(all)
	b.well("POST edit-tag a=user/1/state/com.google/starred&ac=edit&s=feed/stories&i=" + ids[0])
	for line, n := range map[string]int{
		"GET stream/items/ids?s=reading-list":                              3,
		"POST stream/items/ids s=user/-/state/com.google/reading-list&n=2": 2,
		"GET stream/items/ids?s=starred":                                   1,
		"GET stream/items/ids?s=user/1/state/com.google/starred":           1,
		"GET stream/items/ids?s=reading-list&xt=starred":                   2,
		"GET stream/items/ids?s=reading-list&it=starred":                   1,
		"GET stream/items/ids?s=user/-/label/nobody":                       0,
		"GET stream/items/ids?s=nobody":                                    0,
		"GET stream/items/ids?s=read":                                      0,
	} {
		var got refs
		if err := json.Unmarshal([]byte(b.well(line)), &got); err != nil || len(got.Items) != n {
			t.Errorf("%s: %d items, want %d (%v)", line, len(got.Items), n, err)
		}
	}
	for line, n := range map[string]int{
		"GET stream/contents/reading-list?n=20":                                3,
		"GET stream/contents/starred":                                          1,
		"GET stream/contents/user%2F-%2Fstate%2Fcom.google%2Freading-list?n=2": 2,
		"GET stream/contents/feed%2Fstories":                                   3,
		"POST stream/contents s=user/-/label/Reports+differ":                   1,
	} {
		if got := b.items(line); len(got) != n {
			t.Errorf("%s: %d items, want %d", line, len(got), n)
		}
	}
	long := b.now.Add(-24 * time.Hour).UnixNano()
	for _, ts := range []int64{long / 1e9, long / 1e6, long / 1e3, long} {
		if b.well("POST mark-all-as-read s=feed/stories&ts=" + strconv.FormatInt(ts, 10)); len(b.ids(unread)) != 3 {
			t.Errorf("all until %d, a day before, is read: %v of three are unread", ts, b.ids(unread))
		}
	}
	b.now = b.now.Add(time.Minute)
	b.well("POST mark-all-as-read s=reading-list&ts=" + strconv.FormatInt(b.now.UnixMilli(), 10))
	if got := b.ids(unread); len(got) != 0 {
		t.Errorf("all until now is read, but for %v", got)
	}
}

func must(n int64, _ error) int64 { return n }

// What is read lasts when all is made anew.
func TestReadLasts(t *testing.T) {
	b := lay(t, "")
	b.send(texts[0], "post")
	b.send(texts[3], "echo")
	b.now = b.now.Add(time.Minute)
	b.well("POST edit-tag a=user/-/state/com.google/starred&a=user/-/state/com.google/read&i=" + b.ids(all)[0])
	before := [][]string{b.ids(unread), b.ids(star)}
	b.now = b.now.Add(time.Minute)
	if _, err := b.desk.Rebuild(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if len(before[0]) != 1 || len(before[1]) != 1 || !slices.Equal(b.ids(unread), before[0]) || !slices.Equal(b.ids(star), before[1]) {
		t.Errorf("before %v, now unread %v, starred %v", before, b.ids(unread), b.ids(star))
	}
	var m marks
	for n := range mostRead + 2 {
		m.setRead("s"+leftPadded(int64(n)), true, b.now.Add(time.Duration(n)))
	}
	if _, is := m.Read["s"+leftPadded(0)]; is || len(m.Read) != mostRead {
		t.Errorf("%d are remembered", len(m.Read))
	}
}
