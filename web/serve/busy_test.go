package serve

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// By hand, with larger numbers: docs/store.md says what came of it.
var (
	busyRate     = flag.Int("rate", 10, "reports a second that come while pages are asked for")
	busyFor      = flag.Duration("during", 3*time.Second, "for how long they come")
	busyVisitors = flag.Int("visitors", 2, "who ask for pages meanwhile, each for five a second at most")
	busyFrom     = flag.Int("from", 0, "the number of the first report: what came before is known")
	busySite     = flag.String("site", "", "the address of a site that runs; one of its own if not given")
	busyTimes    = flag.Int("long", 1, "times 100 words, the length of a report")
)

// event is what an outlet tells of the n-th of many events, of which each has
// names of its own and is told by four outlets.
func event(n, outlet int) (title, text string) {
	syllable := []string{"bar", "den", "fol", "gan", "hem", "kur", "lin", "mos", "nar", "pel", "rud", "sel", "tav", "vor", "wen", "zim"}
	called := func(k int) string {
		s := syllable[k%16] + syllable[k/16%16] + syllable[k/256%16] + syllable[k/4096%16]
		return strings.ToUpper(s[:1]) + s[1:]
	}
	fill := strings.NewReplacer(
		"Aldra", called(n*7+1), "Tollen", called(n*11+2)+"wick", "Norland", called(n*13+3)+"land", "Venn", called(n*17+4), "Skarn", called(n*19+5)+"stad",
		"Corran", called(n*23+6)+"sen", "Reed", called(n*29+7)+"ard", "Ekeland", called(n*31+8)+"ova", "%d", fmt.Sprint(20+n%70), "1987", fmt.Sprint(1950+n%60),
	)
	var b strings.Builder
	for range *busyTimes {
		for k := range told {
			b.WriteString(told[(k*(1+2*(outlet%3))+outlet)%len(told)] + " ")
		}
		b.WriteString("\n\n")
	}
	return fill.Replace("Ferry Aldra runs aground off Tollen"), fill.Replace(b.String())
}

// visits are how long answers took, by what was asked for.
type visits struct {
	mu  sync.Mutex
	all map[string][]time.Duration
}

func (v *visits) took(of string, time time.Duration) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.all[of] = append(v.all[of], time)
}

// share is what so many of a hundred answers took at most.
func share(all []time.Duration, percent int) time.Duration {
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	return all[min(len(all)-1, len(all)*percent/100)].Round(100 * time.Microsecond)
}

// busy is a site that is asked for pages while reports come.
type busy struct {
	*testing.T
	at string
	*visits
}

// request asks for an address, and gives the answer.
func (b *busy) request(of, path string, body io.Reader) string {
	method, began := http.MethodGet, time.Now()
	if body != nil {
		method = http.MethodPost
	}
	req, err := http.NewRequestWithContext(b.Context(), method, b.at+path, body)
	if err != nil {
		b.Error(err)
		return ""
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		b.Error(err)
		return ""
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode >= http.StatusBadRequest {
		b.Errorf("%s: %d %v", path, resp.StatusCode, err)
	}
	b.took(of, time.Since(began))
	return string(text)
}

// sendAll sends reports as they come, until ctx ends, and tells how many.
func (b *busy) sendAll(ctx context.Context) (n int) {
	var all sync.WaitGroup
	defer all.Wait()
	hands := make(chan struct{}, 32)
	began := time.Now()
	for ; ctx.Err() == nil; n++ {
		time.Sleep(time.Until(began.Add(time.Duration(n) * time.Second / time.Duration(*busyRate))))
		hands <- struct{}{}
		n := *busyFrom + n
		all.Go(func() {
			title, text := event(n/4, n%4)
			row := fmt.Sprintf(`{"reports":[{"url":"https://paper%d.example/%d","outlet":"Paper %d","title":%q,"published":"2026-05-%02d","text":%q}]}`, n%4, n/4, n%4, title, 1+n/4%28, text)
			b.request("send", "/api/v1/reports", strings.NewReader(row))
			<-hands
		})
	}
	return n
}

// visit asks for pages one after the other, until ctx ends: what came last, a
// story and a report of it, words, differences.
func (b *busy) visit(ctx context.Context, n int) {
	for ctx.Err() == nil {
		title, _ := event(n, 0)
		asked := map[string]string{"stories": "/", "search": "/search?q=" + url.QueryEscape(title), "differences": "/differences"}
		if id, report := b.newest(n); id != "" {
			asked["story"], asked["report"] = "/story/"+id, "/report/"+report
		}
		for of, path := range asked {
			b.request(of, path, nil)
			time.Sleep(200 * time.Millisecond)
		}
		n++
	}
}

// newest is one of the stories that stand first, with a report of it.
func (b *busy) newest(n int) (id, report string) {
	var list Stories
	b.object("stories", "/stories.json", &list)
	if len(list.Stories) == 0 {
		return "", ""
	}
	var s Told
	b.object("story", "/story/"+list.Stories[n%len(list.Stories)].ID+".json", &s)
	if len(s.Members) == 0 {
		return "", ""
	}
	return s.ID, s.Members[0].Report
}

// object asks for a page as an object.
func (b *busy) object(of, path string, to any) {
	if err := json.Unmarshal([]byte(b.request(of, path, nil)), to); err != nil {
		b.Errorf("%s: %v", path, err)
	}
}

// waits is how many documents are still to be read, and stories compared.
func (b *busy) waits() (unread, stories int) {
	var now Health
	b.object("health", "/health.json", &now)
	return now.Unread, now.Waiting
}

// runs is a site with a desk at work, until the test ends.
func runs(t *testing.T) (at string) {
	r := open(t, Options{})
	server := httptest.NewServer(r.site)
	working, rest := context.WithCancel(context.Background())
	var desk sync.WaitGroup
	desk.Go(func() {
		if err := r.desk.Run(working); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() { server.Close(); rest(); desk.Wait() })
	return server.URL
}

// TestPagesWhileReading asks for pages while reports come, and tells how long
// each took; all that came is read in the end.
func TestPagesWhileReading(t *testing.T) {
	b := &busy{T: t, at: *busySite, visits: &visits{all: map[string][]time.Duration{}}}
	if b.at == "" {
		b.at = runs(t)
	}
	ctx, stop := context.WithTimeout(t.Context(), *busyFor)
	defer stop()
	var visitors sync.WaitGroup
	for n := range *busyVisitors {
		visitors.Go(func() { b.visit(ctx, 10*n) })
	}
	began := time.Now()
	sent := b.sendAll(ctx)
	came := time.Since(began)
	visitors.Wait()
	unread, stories := b.waits()
	t.Logf("%d reports came in %v, %d of them unread at the end, and %d stories not compared yet", sent, came.Round(time.Millisecond), unread, stories)
	began = time.Now()
	for unread+stories > 0 && !t.Failed() && time.Since(began) < time.Minute {
		time.Sleep(50 * time.Millisecond)
		unread, stories = b.waits()
	}
	t.Logf("%v later %d are unread, and %d stories not compared", time.Since(began).Round(time.Millisecond), unread, stories)
	if unread+stories > 0 {
		t.Error("what came is not read and compared within a minute")
	}
	b.told()
}

// told tells how long each kind of answer took.
func (b *busy) told() {
	var pages []time.Duration
	for of, all := range b.all {
		b.Logf("%-12s %5d answers: half within %v, 95 of 100 within %v, 99 within %v, all within %v", of, len(all), share(all, 50), share(all, 95), share(all, 99), share(all, 100))
		if of != "send" && of != "health" {
			pages = append(pages, all...)
		}
	}
	b.Logf("%-12s %5d answers: half within %v, 95 of 100 within %v, 99 within %v, all within %v", "pages", len(pages), share(pages, 50), share(pages, 95), share(pages, 99), share(pages, 100))
}
