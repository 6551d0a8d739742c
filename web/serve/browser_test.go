package serve

import (
	"context"
	"fmt"
	"net/http/httptest"
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

// browser is a real browser, and skips where none is installed.
func browser(t *testing.T) context.Context {
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
		t.Skip("no Chromium is installed: the pages were not looked at in a browser")
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.NoFirstRun, chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true))
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// evil is a report with something that would run or load in every field.
const evil = `<script>ran=1</script><img src=http://127.0.0.1:9/x onerror=ran=1>`

// TestInABrowser opens every page at the width of a phone and of a desk: none
// scrolls sideways, runs anything or asks for anything but its own style. With
// SHOTS=FOLDER it leaves pictures for a person to look at.
func TestInABrowser(t *testing.T) {
	ctx := browser(t)
	r := settled(t)
	r.accept(news.Raw{Body: fmt.Appendf(nil, `{"outlet":%q,"title":%q,"byline":%q,"published":"2026-05-05","text":%q}`+"\n", evil, evil, evil, mill[0]+" "+evil), Input: evil, Media: "application/jsonl"})
	r.settle()
	server := httptest.NewServer(r.site)
	defer server.Close()
	strange := foreign(t, ctx, server.URL)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	for name, path := range map[string]string{
		"stories": "/", "filter": "/?words=mill", "story": place("story", s.ID), "report": place("report", s.Members[0].Report),
		"search": "/search?q=mill", "feeds": "/feeds", "outlets": "/outlets", "missing": "/none",
	} {
		for _, width := range []int64{320, 1440} {
			if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(server.URL+path)); err != nil {
				t.Fatal(err)
			}
			if over := value[int](t, ctx, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
				t.Errorf("%s at %d pixels is %d pixels too wide", path, width, over)
			}
			if small := value[string](t, ctx, smallTargets); small != "" {
				t.Errorf("%s at %d pixels: too small to touch: %s", path, width, small)
			}
			if value[bool](t, ctx, `window.ran !== undefined`) {
				t.Errorf("%s runs what came from outside", path)
			}
			shoot(t, ctx, fmt.Sprintf("%s-%d.png", name, width))
		}
	}
	if asked := strange(); len(asked) > 0 {
		t.Errorf("the pages ask for %q", asked)
	}
}

// smallTargets are buttons, fields and links that stand alone and are lower
// than 24 pixels (WCAG 2.2, 2.5.8).
const smallTargets = `[...document.querySelectorAll('button,input:not([type=hidden]),nav a,.items a,.list a,.more a')]
	.filter(e => e.getClientRects().length && !e.closest('nav.parts') && e.type != 'checkbox' && e.getBoundingClientRect().height < 24)
	.map(e => e.outerHTML.slice(0, 80)).join(' ')`

// foreign listens for what pages ask for elsewhere.
func foreign(t *testing.T, ctx context.Context, home string) func() []string {
	t.Helper()
	var mu sync.Mutex
	var asked []string
	err := chromedp.Listen(ctx, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		e, is := event.(*network.EventRequestWillBeSent)
		if is && !strings.HasPrefix(e.Request.URL, home+"/") && !strings.HasPrefix(e.Request.URL, "data:") { // a field for days has a drawing of the browser's own
			asked = append(asked, e.Request.URL)
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
		return asked
	}
}

// value is that of an expression in the page.
func value[T any](t *testing.T, ctx context.Context, expression string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// shoot leaves a picture of the whole page where SHOTS says.
func shoot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	folder := os.Getenv("SHOTS")
	if folder == "" {
		return
	}
	picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name), picture, 0o644); err != nil {
		t.Fatal(err)
	}
}
