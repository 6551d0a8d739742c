package outbox

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"synoptic/desk"
	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
	"synoptic/store/sqlite"
)

// Reports of three invented events; the first two tell one and differ.
var texts = []string{
	"The lighthouse of Vessen was struck by lightning on Friday night and burned for two hours. Keeper Maren Holt said 3 rooms were destroyed. Nobody was hurt.",
	"Lightning struck the lighthouse of Vessen on Friday night. It burned for two hours, and 5 rooms were destroyed, keeper Maren Holt said. Nobody was hurt.",
	"The bakers of Ostrell agreed on Saturday to raise the price of rye bread to 4 crowns. Their guild had asked for more, its master Ida Brandt said.",
	"A kite festival on the dunes of Marrick was called off on Sunday because of fog. Its organiser Per Aalund hopes to hold it a week later.",
}

// office is a desk with an outbox and a clock, and a server that takes webhooks.
type office struct {
	*testing.T
	desk *desk.Desk
	now  time.Time
	hook *httptest.Server
	mu   sync.Mutex
	got  []taken
	fail int // so many webhooks fail
	gone int // so many are answered that it is gone
}

type taken struct {
	Event
	header http.Header
	body   []byte
}

func open(t *testing.T) *office {
	t.Helper()
	f := &office{T: t, now: time.Date(2031, 5, 4, 9, 0, 0, 0, time.UTC)}
	kept, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "news.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kept.Close() })
	if f.desk, err = desk.Open(t.Context(), kept, desk.Options{Now: f.clock}); err != nil {
		t.Fatal(err)
	}
	f.hook = httptest.NewServer(http.HandlerFunc(f.take))
	t.Cleanup(f.hook.Close)
	return f
}

func (f *office) clock() time.Time { return f.now }

func (f *office) take(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fail > 0 {
		f.fail--
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	if f.gone > 0 {
		f.gone--
		w.WriteHeader(http.StatusGone)
		return
	}
	one := taken{header: r.Header.Clone()}
	one.body, _ = io.ReadAll(r.Body)
	if err := json.Unmarshal(one.body, &one.Event); err != nil {
		f.Error(err)
	}
	f.got = append(f.got, one)
}

// outbox is a new outbox on what is kept, as after a start.
func (f *office) outbox(o Options) *Outbox {
	f.Helper()
	caller, err := fetch.NewCaller("synoptic/test", f.hook.URL)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(caller.Close)
	o.Caller, o.Now, o.Secret, o.Site = caller, f.clock, "secret", "http://127.0.0.1:8787/"
	return New(f.desk, o)
}

func (f *office) turn(b *Outbox) {
	f.Helper()
	if err := b.Turn(f.Context()); err != nil {
		f.Fatal(err)
	}
}

func (f *office) send(n int) {
	f.Helper()
	title, _, _ := strings.Cut(texts[n], ".")
	line, _ := json.Marshal(map[string]string{"outlet": fmt.Sprint("Paper ", n), "title": title, "published": "2031-05-03", "text": texts[n], "url": fmt.Sprintf("https://paper%d.example/1", n)})
	if _, err := f.desk.Accept(f.Context(), "", news.Raw{Body: append(line, '\n'), Input: fmt.Sprint(n), Media: "application/jsonl"}); err != nil {
		f.Fatal(err)
	}
	if _, err := f.desk.Settle(f.Context(), nil); err != nil {
		f.Fatal(err)
	}
}

// kinds are what was told since it was asked last.
func (f *office) kinds() (out []string) {
	for _, one := range f.got {
		out = append(out, string(one.Event.Event))
	}
	f.got = nil
	return out
}

func (f *office) kept() (dead, due []Letter) {
	f.Helper()
	err := f.desk.Store().Read(f.Context(), func(v store.View) (err error) {
		dead, due, err = Undelivered(v)
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	return dead, due
}

func everything(to string) Options {
	return Options{Watches: []Watch{{Every: true, To: []string{to}}}}
}

// What happens is told once, in its order, signed, and nothing of before.
func TestHooks(t *testing.T) {
	f := open(t)
	f.send(2)
	b := f.outbox(everything(f.hook.URL))
	f.turn(b)
	f.send(0)
	f.turn(b)
	f.send(1)
	f.turn(b)
	f.turn(b)
	last := f.got[len(f.got)-1]
	if len(last.Reports) != 2 || last.Reports[0].New == last.Reports[1].New || last.Differences[0].Answers == nil || !strings.HasPrefix(last.Story.URL, "http://127.0.0.1:8787/story/s") || !strings.Contains(last.Text, "5 rooms") {
		t.Errorf("%s", last.body)
	}
	for _, one := range f.got {
		if one.header.Get("X-Synoptic-Signature") != Signature(one.body, "secret") || one.header.Get("X-Synoptic-Delivery") != one.ID || one.header.Get("X-Synoptic-Event") != string(one.Event.Event) {
			t.Errorf("%v", one.header)
		}
	}
	if got := f.kinds(); !slices.Equal(got, []string{"story.created", "story.updated", "reports.differ"}) {
		t.Errorf("told: %v", got)
	}
}

// One that fails is tried again, later each time, in its order, by whoever has
// the store then; in the end it is dead and seen.
func TestRetries(t *testing.T) {
	f := open(t)
	f.turn(f.outbox(everything(f.hook.URL)))
	f.fail = 2
	f.send(0)
	for range 3 { // it is not due again
		f.turn(f.outbox(everything(f.hook.URL)))
	}
	if _, due := f.kept(); len(f.got) != 0 || len(due) != 1 || due[0].Tries != 1 || due[0].Error == "" {
		t.Fatalf("%+v", due)
	}
	f.now = f.now.Add(11 * time.Second)
	f.turn(f.outbox(everything(f.hook.URL)))
	f.now = f.now.Add(11 * time.Second) // twice as long is to be waited
	f.turn(f.outbox(everything(f.hook.URL)))
	if len(f.got) != 0 {
		t.Error("it was tried too soon")
	}
	f.now = f.now.Add(11 * time.Second)
	f.turn(f.outbox(everything(f.hook.URL)))
	if got := f.kinds(); !slices.Equal(got, []string{"story.created"}) {
		t.Errorf("told: %v", got)
	}
	f.fail = 1000
	f.send(2)
	for range mostTries + 2 {
		f.turn(f.outbox(everything(f.hook.URL)))
		f.now = f.now.Add(3 * time.Hour)
	}
	dead, due := f.kept()
	if len(dead) != 1 || len(due) != 0 || dead[0].Tries != mostTries || !strings.Contains(dead[0].Error, "502") || f.fail != 1000-mostTries {
		t.Errorf("dead %+v, due %+v", dead, due)
	}
}

// Who answers that he is gone is told nothing more, which is seen, until the
// program starts anew; others are.
func TestGone(t *testing.T) {
	f := open(t)
	to := func() Options {
		return Options{Watches: []Watch{{Every: true, To: []string{f.hook.URL}}, {Every: true, To: []string{f.hook.URL + "/other"}}}}
	}
	b := f.outbox(to())
	f.turn(b)
	f.fail = 4 // all wait
	f.send(0)
	f.turn(b)
	f.send(2)
	f.turn(b)
	f.now = f.now.Add(time.Minute)
	f.gone = 1
	f.turn(b)
	dead, due := f.kept()
	if len(dead) != 1 || len(due) != 0 || !strings.HasPrefix(dead[0].Error, errGone.Error()) || !strings.HasSuffix(dead[0].Error, "; 1 further letters to it are not sent") || dead[0].To != f.hook.URL || dead[0].Tries != 2 {
		t.Fatalf("dead %+v, due %+v", dead, due)
	}
	if got := f.kinds(); !slices.Equal(got, []string{"story.created", "story.created"}) {
		t.Errorf("the other is told: %v", got)
	}
	f.send(1)
	for range 3 {
		f.turn(b)
		f.now = f.now.Add(time.Hour)
	}
	if got := f.kinds(); !slices.Equal(got, []string{"story.updated", "reports.differ"}) {
		t.Errorf("the other alone is told: %v", got)
	}
	b = f.outbox(to())
	f.send(3)
	f.turn(b)
	if got := f.kinds(); !slices.Equal(got, []string{"story.created", "story.created"}) {
		t.Errorf("started anew, both are told: %v", got)
	}
}

// A rule tells that it found a story, once, and of differences whenever they
// change if it watches for those.
func TestWatches(t *testing.T) {
	for _, row := range []struct {
		rule string
		want []string // told after each of the reports
	}{
		{`words=lighthouse`, []string{"story.created", "", ""}},
		{`words="struck by lightning" person=Holt`, []string{"story.created", "", ""}},
		{`person="Ida Brandt"`, []string{"", "", "story.created"}},
		{`person=Absent`, []string{"", "", ""}},
		{`outlet="paper 1"`, []string{"", "reports.differ", ""}},
		{`differs`, []string{"", "reports.differ", ""}},
		{`every outlet="Paper 1"`, []string{"", "story.updated reports.differ", ""}},
		{`first="The Ledger"`, []string{"", "", ""}},
	} {
		f := open(t)
		w, err := ParseWatch(row.rule + " to=" + f.hook.URL)
		if err != nil {
			t.Fatal(err)
		}
		b := f.outbox(Options{Watches: []Watch{w}})
		f.turn(b)
		for n, want := range row.want {
			f.send(n)
			f.turn(b)
			if got := strings.Join(f.kinds(), " "); got != want {
				t.Errorf("%s: after report %d %q, want %q", row.rule, n, got, want)
			}
		}
	}
}

func TestRules(t *testing.T) {
	d, err := ParseDigest(`at=18:30 on=fri words="a, b" outlet="The Ledger" differs to=me@paper.example file=/tmp/x.html`)
	want := Digest{Watch: Watch{Rule: d.Rule, Words: "a, b", Outlet: "The Ledger", Differs: true, To: []string{"me@paper.example"}}, At: 18*time.Hour + 30*time.Minute, Day: time.Friday, Week: true, File: "/tmp/x.html"}
	if fmt.Sprintf("%+v", d) != fmt.Sprintf("%+v", want) || err != nil {
		t.Errorf("%+v %v", d, err)
	}
	for _, bad := range []string{"at=25:00", "on=someday", "to=nobody", "words", "words=", "differs=yes", "colour=red", "first=x"} {
		if _, err := ParseDigest(bad); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
	for _, bad := range []string{"at=07:00", "file=x", "to=ftp://paper.example"} {
		if _, err := ParseWatch(bad); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
}
