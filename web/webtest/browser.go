// Package webtest looks at pages as a reader's browser does: it opens them in
// a real one, at every width and in both lights, watches what they run and
// ask for, and has axe-core judge them. It is for tests alone.
package webtest

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// Browser is one tab of a real browser.
type Browser struct {
	t   *testing.T
	ctx context.Context
}

// Widths are those at which every page must hold: a narrow phone, a tablet, a
// desk, a wide screen.
var Widths = []int64{320, 768, 1440, 1920}

// Open starts a browser, and skips the test where none is installed.
func Open(t *testing.T) *Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds to start; left out with -short")
	}
	path := installed()
	if path == "" {
		t.Skip("no Chromium is installed: the pages were not looked at in a browser")
	}
	for tries := 3; ; tries-- { // a machine that is busy may not start one in time
		b, err := start(t, path)
		if err == nil {
			return b
		}
		if tries == 0 {
			t.Fatal(err)
		}
	}
}

// longest is how long one test may look at pages.
const longest = 10 * time.Minute

func start(t *testing.T, path string) (*Browser, error) {
	t.Helper()
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.NoFirstRun, chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true))
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, longest)
	t.Cleanup(cancel)
	return &Browser{t, ctx}, chromedp.Do(ctx, chromedp.Navigate("about:blank"))
}

func installed() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// File is the address of a page that is written to a file.
func (b *Browser) File(page string) string {
	b.t.Helper()
	file := filepath.Join(b.t.TempDir(), "page.html")
	b.must(os.WriteFile(file, []byte(page), 0o644))
	return "file://" + file
}

// Go opens an address at a width.
func (b *Browser) Go(url string, width int64) {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(url)))
}

// Do does something in the page.
func (b *Browser) Do(what ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	b.must(chromedp.Do(b.ctx, what...))
}

// Key types on the page.
func (b *Browser) Key(keys string) {
	b.t.Helper()
	b.Do(chromedp.KeyEvent(keys))
}

// Prefers sets what the reader prefers: light or dark, "" or "active" for
// forced colours.
func (b *Browser) Prefers(light, forced string) {
	b.t.Helper()
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: light}, {Name: "forced-colors", Value: forced}}
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
	b.must(err)
}

// Scripts allows scripts, or does not.
func (b *Browser) Scripts(allowed bool) {
	b.t.Helper()
	_, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !allowed})
	b.must(err)
}

// Value is what an expression in the page comes to.
func Value[T any](b *Browser, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	b.must(err)
	return v
}

// Soon says whether an expression in the page is true, or becomes so: what a
// click does may take a moment.
func Soon(b *Browser, expression string) bool {
	b.t.Helper()
	for range 50 {
		if Value[bool](b, expression) {
			return true
		}
		b.Do(chromedp.Sleep(100 * time.Millisecond))
	}
	return false
}

// Await is what an expression in the page promises.
func Await[T any](b *Browser, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	b.must(err)
	return v
}

func (b *Browser) must(err error) {
	b.t.Helper()
	if err != nil {
		b.t.Fatal(err)
	}
}
