package reader

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"synoptic/bridge/greader"
	"synoptic/fetch"
	"synoptic/store"
)

// One invented event as three papers tell it, the second in the words of the
// first, and another event.
const wire = "The lighthouse of Vessen was struck by lightning on Friday night and burned for two hours. Keeper Maren Holt said three rooms were destroyed. " +
	"Nobody was hurt, and the lamp was lit again on Saturday. The tower was built in 1871 and has been struck twice before, in the winters of 1902 and 1954. " +
	"Fishermen who saw the flames from the bay brought buckets and a pump up the cliff. The coastal board said that it would send an engineer to look at the walls, " +
	"and that ships should keep two miles off until he had been there. Holt has kept the light for nineteen years and means to stay."

var texts = []string{
	wire, wire,
	"Lightning set the Vessen lighthouse on fire on Friday night. It burned for two hours and five rooms were destroyed, keeper Maren Holt said. Nobody was hurt.",
	"The bakers of Ostrell agreed on Saturday to raise the price of rye bread to 4 crowns. Their guild had asked for more, its master Ida Brandt said.",
}

// Each thing that can be sent back is, once, and what a person has changed
// since stays.
func TestBack(t *testing.T) {
	for _, row := range []struct {
		back []Back
		told string
	}{
		{nil, ""},
		{[]Back{Copies}, "read 12"},
		{[]Back{Rest}, "read 12, read 13"},
		{[]Back{Star}, "star 11"},
		{[]Back{Link}, "text 11"},
		{[]Back{Copies, Star, Link}, "read 12, star 11, text 11"},
	} {
		p, d := play(t), office(t)
		r := p.reads(d, Options{Back: row.back})
		for i, text := range texts {
			p.bring(int64(11+i), int64(i+1), text)
		}
		r.turn(t)
		if got := p.told(); got != row.told {
			t.Errorf("%v: %s, want %s", row.back, got, row.told)
		}
		if n := counts(t, d); n.Raws != 4 || n.Stories != 2 {
			t.Errorf("%v: %+v", row.back, n)
		}
		for _, e := range p.list { // a person takes all of it back
			e.Status, e.Starred = "unread", false
		}
		p.bring(15, 5, "The harbour of Quill froze over on Sunday. Skipper Anton Rask walked ashore.")
		r.turn(t)
		if got := p.told(); got != "" {
			t.Errorf("%v: what was taken back is said again: %s", row.back, got)
		}
	}
}

func TestLinkText(t *testing.T) {
	p, d := play(t), office(t)
	r := p.reads(d, Options{Back: []Back{Link}})
	first := p.bring(1, 1, texts[0])
	p.bring(2, 3, texts[2])
	r.turn(t)
	if !strings.HasPrefix(first.Content, "<p>The lighthouse") || strings.Count(first.Content, `<a href="http://127.0.0.1:8787/story/s`) != 1 {
		t.Errorf("the text is %s", first.Content)
	}
	if err := r.program.link(t.Context(), 1, first.Content[strings.Index(first.Content, "http://"):strings.Index(first.Content, `">`)], "again"); err != nil || p.told() != "text 1" {
		t.Errorf("a link that is there is put there again (%v)", err)
	}
	first.Content = "<p>taken anew from its feed</p>"
	r.asked = sweepEvery - 1
	r.turn(t)
	if got := p.told(); got != "text 1" || !strings.Contains(first.Content, "/story/s") {
		t.Errorf("a link that was lost: %s; %s", got, first.Content)
	}
}

// Whoever is ended, wherever: nothing is lost. The other end fails a few times,
// and this one begins anew at each step.
func TestGoesOn(t *testing.T) {
	p, d := play(t), office(t)
	o := Options{Back: []Back{Rest, Star}}
	p.bring(1, 1, texts[0])
	p.bring(2, 3, texts[2])
	if err := p.reads(d, o).pull(t.Context()); err != nil { // ended behind the first step
		t.Fatal(err)
	}
	if _, err := d.Settle(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	p.fail = 2
	for range 2 {
		if _, err := p.reads(d, o).Turn(t.Context()); err == nil || p.told() != "" {
			t.Fatal("the other end failed, and it was not told")
		}
	}
	p.reads(d, o).turn(t)
	if got := p.told(); got != "read 2, star 1" {
		t.Errorf("sent back: %s", got)
	}
	if n := counts(t, d); n.Raws != 2 {
		t.Errorf("%d documents", n.Raws)
	}
	list := p.list
	p.list = nil // it was set up anew, and numbers from the first again
	p.reads(d, o).turn(t)
	p.list = list
	p.reads(d, o).turn(t)
	if n := counts(t, d); n.Raws != 2 || p.told() != "" {
		t.Errorf("%d documents", n.Raws)
	}
}

// Numbers that are seen out of their order are taken all the same.
func TestSweep(t *testing.T) {
	p, d := play(t), office(t)
	r := p.reads(d, Options{})
	p.bring(7, 1, texts[0])
	r.turn(t)
	p.bring(6, 2, texts[3])
	r.asked = sweepEvery - 1
	r.turn(t)
	if n := counts(t, d); n.Raws != 2 {
		t.Errorf("%d documents", n.Raws)
	}
}

// A feed that is left alone, by number, address or title, is not taken.
func TestLeave(t *testing.T) {
	p, d := play(t), office(t)
	r := p.reads(d, Options{Leave: []string{"1", "https://paper2.example/feed", "paper 3"}})
	for i, text := range texts {
		p.bring(int64(1+i), int64(i+1), text)
	}
	r.turn(t)
	if n := counts(t, d); n.Raws != 1 {
		t.Errorf("%d documents", n.Raws)
	}
}

// When one report of a story was read, the others are, and not for ever.
func TestTogether(t *testing.T) {
	p, d := play(t), office(t)
	r := p.reads(d, Options{Back: []Back{Together}})
	for i, text := range texts {
		p.bring(int64(1+i), int64(i+1), text)
	}
	r.turn(t)
	p.set(3, "read")
	r.turn(t)
	if got := p.told(); got != "read 1, read 2" {
		t.Errorf("read with it: %s", got)
	}
	p.set(1, "unread")
	r.turn(t)
	if got := p.told(); got != "" {
		t.Errorf("what was kept unread is read again: %s", got)
	}
}

// A webhook is taken if it is signed, and what it brought is not taken again.
func TestHook(t *testing.T) {
	p, d := play(t), office(t)
	r := p.reads(d, Options{Back: []Back{Rest}})
	for i, text := range texts {
		p.bring(int64(1+i), int64(i+1), text)
	}
	body, err := json.Marshal(map[string]any{"event_type": "new_entries", "feed": p.list[2].Feed, "entries": p.list[2:3]})
	if err != nil {
		t.Fatal(err)
	}
	mac := hmac.New(sha256.New, []byte("secret"))
	mac.Write(body)
	right := hex.EncodeToString(mac.Sum(nil))
	for _, row := range []struct {
		secret, signature string
		status, raws      int
	}{
		{"secret", "", http.StatusForbidden, 0},
		{"secret", right[:8], http.StatusForbidden, 0},
		{"other", right, http.StatusForbidden, 0},
		{"", right, http.StatusForbidden, 0},
		{"secret", right, http.StatusNoContent, 1},
		{"secret", right, http.StatusNoContent, 1},
	} {
		req := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/bridge/miniflux", bytes.NewReader(body))
		req.Header.Set("X-Miniflux-Signature", row.signature)
		w := httptest.NewRecorder()
		r.Hook(row.secret).ServeHTTP(w, req)
		if n := counts(t, d).Raws; w.Code != row.status || n != row.raws {
			t.Errorf("%q %q: status %d, %d documents", row.secret, row.signature, w.Code, n)
		}
	}
	r.turn(t)
	if n := counts(t, d); n.Raws != 4 || n.Stories != 2 {
		t.Errorf("%+v", n)
	}
	if got := p.told(); got != "read 1, read 2" {
		t.Errorf("sent back: %s; the entry of the webhook came first", got)
	}
}

// A key that is not known is told, and is nowhere to be read.
func TestKey(t *testing.T) {
	p, d := play(t), office(t)
	caller, err := fetch.NewCaller("synoptic/test", p.URL)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Miniflux(p.URL+"/", "another-key", caller, d, Options{}).Turn(t.Context())
	if err == nil || !strings.Contains(err.Error(), "does not know this key") || strings.Contains(err.Error(), "another-key") {
		t.Errorf("it is told: %v", err)
	}
}

// A reader that answers as Google Reader did: here the one that this program
// is, with the stories of another desk.
func TestGoogle(t *testing.T) {
	p, there := play(t), office(t)
	first := p.reads(there, Options{})
	for i, text := range texts[2:] {
		p.bring(int64(1+i), int64(i+1), text)
	}
	first.turn(t)
	other := httptest.NewServer(greader.New(there.Store(), greader.Options{Password: "words"}))
	defer other.Close()
	caller, err := fetch.NewCaller("synoptic/test", other.URL)
	if err != nil {
		t.Fatal(err)
	}
	d := office(t)
	if _, err := Google(other.URL, "me", "wrong", caller, d, Options{}).Turn(t.Context()); err == nil || !strings.Contains(err.Error(), "password") {
		t.Errorf("with a wrong password: %v", err)
	}
	r := Google(other.URL, "me", "words", caller, d, Options{})
	r.program.(*google).token = "old/token"
	r.turn(t)
	r.turn(t)
	if n := counts(t, d); n.Raws != 2 {
		t.Fatalf("%+v", n)
	}
	numbers, err := r.program.(*google).numbers(t.Context(), readingList)
	if err != nil || len(numbers) != 2 {
		t.Fatal(numbers, err)
	}
	before, err := r.program.readSince(t.Context(), r.o.Now().Add(-overlap))
	if err != nil || len(before) != 0 {
		t.Errorf("read before: %v %v", before, err)
	}
	if err := r.program.markRead(t.Context(), numbers[:1]); err != nil {
		t.Fatal(err)
	}
	if err := r.program.star(t.Context(), numbers[1]); err != nil {
		t.Fatal(err)
	}
	read, err := r.program.readSince(t.Context(), r.o.Now().Add(-overlap))
	starred, err2 := r.program.(*google).numbers(t.Context(), starState)
	if err != nil || err2 != nil || len(read) != 1 || read[0] != numbers[0] || len(starred) != 1 || starred[0] != numbers[1] {
		t.Errorf("read %v (%v), starred %v (%v)", read, err, starred, err2)
	}
	err = d.Store().Read(t.Context(), func(v store.View) error {
		for raw, err := range v.Raws(0) {
			if e, ours := entryAt(r.program, raw.Input); !ours || e == 0 || err != nil {
				t.Errorf("%s is entry %d (%v)", raw.Input, e, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
