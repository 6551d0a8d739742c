package web

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"synoptic/news"
)

// browser opens the page of a document in a real browser and skips where none
// is installed.
func browser(t *testing.T, doc news.Document) (context.Context, string) {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds to start; left out with -short")
	}
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("no Chromium is installed: the page was not looked at in a browser")
	}
	file := filepath.Join(t.TempDir(), "story.html")
	if err := os.WriteFile(file, []byte(draw(t, doc)), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.NoFirstRun, chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true))
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 60*time.Second)
	t.Cleanup(cancel)
	return ctx, "file://" + file
}

func TestPageFitsEveryScreen(t *testing.T) {
	ctx, url := browser(t, quarry())
	for _, width := range []int64{320, 768, 1440} {
		if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(url)); err != nil {
			t.Fatal(err)
		}
		over := ask[int](t, ctx, `document.documentElement.scrollWidth - document.documentElement.clientWidth`)
		if over > 0 {
			t.Errorf("at %d pixels the page is %d pixels too wide", width, over)
		}
	}
}

// TestCitesOpenInPlace follows a letter from the brief into the report.
func TestCitesOpenInPlace(t *testing.T) {
	ctx, url := browser(t, quarry())
	isOpen := `document.querySelector('.brief details').open`
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
	if ask[bool](t, ctx, isOpen) {
		t.Error("the line is open before the click")
	}
	if err := chromedp.Do(ctx, chromedp.Click(chromedp.CSS(".brief summary"))); err != nil {
		t.Fatal(err)
	}
	if !ask[bool](t, ctx, isOpen) {
		t.Error("the line does not open at a click")
	}
	if err := chromedp.Do(ctx, chromedp.Click(chromedp.CSS(".brief .chip"))); err != nil {
		t.Fatal(err)
	}
	if id := ask[string](t, ctx, `document.querySelector('.sentence:target')?.id ?? ''`); id == "" {
		t.Error("the letter of a report leads to no sentence")
	}
}

// ask is the value of an expression in the page.
func ask[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// injections are ways by which foreign text has been made to run or load.
var injections = []string{
	`<script>ran=1</script>`, `"><img src=http://127.0.0.1:9/x onerror=ran=1>`, `'><svg onload=ran=1>`,
	`</title><script>ran=1</script>`, `</style><script>ran=1</script>`, `javascript:ran=1`, `<iframe srcdoc="<script>ran=1</script>">`,
	`{{"<script>ran=1</script>"}}`, `--><script>ran=1</script>`, `<link rel=stylesheet href=http://127.0.0.1:9/x>`,
	`<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">`, `<base href=http://127.0.0.1:9/>`, `]]><script>ran=1</script>`,
	`<noscript><p title="</noscript><img src=x onerror=ran=1>">`, `<math><mtext></mtext><style><img src=x onerror=ran=1>`,
}

func TestNothingForeignRunsOrLoads(t *testing.T) {
	var doc news.Document
	for i, bad := range injections {
		doc.Stories = append(doc.Stories, poisoned(i, bad))
		doc.Rejected = append(doc.Rejected, news.Rejected{Input: bad, Reason: bad})
	}
	ctx, url := browser(t, doc)
	seen := watch(t, ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate(url)); err != nil {
		t.Fatal(err)
	}
	stories := ask[int](t, ctx, `document.querySelectorAll('article.story').length`)
	ran := ask[bool](t, ctx, `window.ran !== undefined`)
	if stories != len(injections) {
		t.Errorf("the page shows %d stories, want %d", stories, len(injections))
	}
	if loaded := seen(); ran || len(loaded) > 0 {
		t.Errorf("foreign text ran: %v, and loaded %q", ran, loaded)
	}
}

// TestWatchSees holds the watcher itself to a page that does both.
func TestWatchSees(t *testing.T) {
	ctx, url := browser(t, quarry())
	file := strings.TrimPrefix(url, "file://") + ".bad.html"
	if err := os.WriteFile(file, []byte(`<script>ran=1</script><img src="http://127.0.0.1:9/x">`), 0o644); err != nil {
		t.Fatal(err)
	}
	seen := watch(t, ctx)
	if err := chromedp.Do(ctx, chromedp.Navigate("file://"+file)); err != nil {
		t.Fatal(err)
	}
	if ran := ask[bool](t, ctx, `window.ran !== undefined`); !ran || len(seen()) == 0 {
		t.Errorf("a page that runs and loads is seen to run: %v, and to load %q", ran, seen())
	}
}

// watch listens for what a page loads from elsewhere.
func watch(t *testing.T, ctx context.Context) func() []string {
	t.Helper()
	var mu sync.Mutex
	var requests []string
	err := chromedp.Listen(ctx, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		if e, is := event.(*network.EventRequestWillBeSent); is && !strings.HasPrefix(e.Request.URL, "file://") {
			requests = append(requests, e.Request.URL)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return requests
	}
}

// poisoned is a story with the bad text in every field.
func poisoned(n int, bad string) news.Synopsis {
	id := fmt.Sprint("r", n)
	ref := news.Refs{{Report: id, Span: news.Span{Start: 0, End: len(bad)}, Text: bad}}
	return news.Synopsis{
		ID: bad, Title: bad, From: news.Maybe(bad), To: news.Maybe(bad),
		Reports: []news.Account{{
			ID: id, Letter: "a", Input: bad, URL: news.Maybe(bad), Outlet: news.Outlet{Name: news.Maybe(bad), Rule: bad}, Title: news.Maybe(bad),
			Byline: news.Maybe(bad), Published: news.Date{Date: news.Maybe(bad), Rule: bad, Other: []news.Date{{Date: news.Maybe(bad), Rule: bad}}},
			Text: bad, Origin: "o", Cuts: []news.Cut{{Text: bad, Rule: bad}}, Sentences: []news.Span{{Start: 0, End: len(bad)}},
		}},
		Origins:  []news.Origin{{ID: "o", Reports: []string{id}, Rule: bad}},
		Agreed:   []news.Claim{{Text: bad, Reports: 1, Origins: 1, Cites: ref, Folded: []news.Origin{{Reports: []string{id, id}, Rule: bad}}}},
		Disputed: []news.Dispute{{About: bad, Kind: bad, Sides: []news.Side{{Value: bad, Cites: ref}, {Value: bad, Cites: ref}}}},
		Sole:     []news.Sole{{Text: bad, Cites: ref}, {Text: bad, Background: true, Cites: ref}},
		Sayings: []news.Saying{{Speaker: news.Maybe(bad), Variants: []news.Variant{
			{Text: bad, Kind: bad, Cites: ref},
			{Text: bad, Kind: bad, Edits: []news.Edit{{Span: news.Span{Start: 0, End: 3}, Kind: bad, Base: bad, Text: bad}}, Cites: ref},
		}}},
		Figures:  []news.Count{{Text: bad, About: bad, Unit: bad, Cites: ref}},
		Timeline: []news.Event{{From: bad, To: bad, Text: bad, Differs: bad, Cites: ref}},
		Sources:  []news.SourceLink{{Report: id, Source: bad, Relation: bad, Via: bad, Cites: ref}},
		First:    &news.First{Source: bad, Date: news.Maybe(bad), Cites: ref},
		Brief:    []news.Line{{Text: bad, Cites: ref}},
	}
}
