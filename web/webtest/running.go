package webtest

import (
	"context"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// closing ends the browser that browser started.
var closing = func() {}

// Main runs the tests of a package, which share one browser: it starts with
// the first test that opens a tab, and ends behind the last.
func Main(m *testing.M) {
	code := m.Run()
	closing()
	os.Exit(code)
}

// browser is the browser of this program, started where it is asked for first.
var browser = sync.OnceValues(func() (context.Context, error) {
	for tries := 3; ; tries-- { // a machine that is busy may not start one in time
		ctx, stop, err := start(installed())
		if err == nil {
			closing = stop
			return ctx, nil
		}
		stop()
		if tries == 0 {
			return nil, err
		}
	}
})

func start(path string) (context.Context, func(), error) {
	all, stop := chromedp.NewExecAllocator(context.Background(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox,
		chromedp.NoFirstRun, chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true))
	ctx, leave := chromedp.NewContext(all)
	return ctx, func() { leave(); stop() }, chromedp.Do(ctx, chromedp.Navigate("about:blank"))
}

func installed() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
