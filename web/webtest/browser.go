// Package webtest looks at pages as a reader's browser does: it opens them in
// a real one, at every width and in both lights, watches what they run and
// ask for, and has axe-core judge them. It is for tests alone.
package webtest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// longest is how long one test may look at pages.
const longest = 10 * time.Minute

// Browser is one tab of a real browser.
type Browser struct {
	t   *testing.T
	ctx context.Context
}

// Widths are those at which every page must hold: a narrow phone, a tablet, a
// desk, a wide screen.
var Widths = []int64{320, 768, 1440, 1920}

// Open opens a tab of the browser, with nothing in it that another test left,
// and skips the test where none is installed.
func Open(t *testing.T) *Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds to start; left out with -short")
	}
	if installed() == "" {
		t.Skip("no Chromium is installed: the pages were not looked at in a browser")
	}
	running, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(running, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, longest)
	t.Cleanup(cancel)
	b := &Browser{t, ctx}
	b.must(chromedp.Do(ctx, chromedp.Navigate("about:blank")))
	b.must(b.emulate("light", ""))
	return b
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

// Press brings the first element of a selector to the middle of the window and
// clicks on it. It waits until the element stands still, so that the click does
// not fall where it stood before.
func (b *Browser) Press(selector string) {
	b.t.Helper()
	at := fmt.Sprintf(`(() => { const e = document.querySelector(%q); e.scrollIntoView({block: "center", behavior: "instant"}); const r = e.getBoundingClientRect(); return r.x + " " + r.y; })()`, selector)
	for before, still := "", 0; still < 3; {
		now := Value[string](b, at)
		if still++; now != before {
			before, still = now, 0
		}
		b.Do(chromedp.Sleep(30 * time.Millisecond))
	}
	b.Do(chromedp.Click(chromedp.CSS(selector)))
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
	b.must(b.emulate(light, forced))
}

// emulate sets what the reader prefers, and always that nothing moves by itself:
// a page that is still scrolling has its links elsewhere when they are pressed.
func (b *Browser) emulate(light, forced string) error {
	features := []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: light}, {Name: "forced-colors", Value: forced}, {Name: "prefers-reduced-motion", Value: "reduce"},
	}
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
	return err
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
