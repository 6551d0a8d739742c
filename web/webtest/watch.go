package webtest

import (
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// Foreign listens for what pages ask for that lies nowhere under their home.
func (b *Browser) Foreign(home string) func() []string {
	b.t.Helper()
	var mu sync.Mutex
	var asked []string
	b.must(chromedp.Listen(b.ctx, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		e, is := event.(*network.EventRequestWillBeSent)
		if is && !strings.HasPrefix(e.Request.URL, home) && !strings.HasPrefix(e.Request.URL, "data:") { // a field for days has a drawing of the browser's own
			asked = append(asked, e.Request.URL)
		}
	}))
	_, err := chromedp.Call(b.ctx, network.Enable, network.EnableParams{})
	b.must(err)
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return asked
	}
}

// Lights are those in which a page is opened: both where pictures are left for
// a person, else one, since nothing is wider in the dark.
func Lights() []string {
	if os.Getenv("SHOTS") == "" {
		return []string{"light"}
	}
	return []string{"light", "dark"}
}

// Shoot leaves a picture of the whole page where SHOTS says, for a person to
// look at.
func (b *Browser) Shoot(name string) {
	b.t.Helper()
	folder := os.Getenv("SHOTS")
	if folder == "" {
		return
	}
	picture, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	b.must(err)
	b.must(os.WriteFile(filepath.Join(folder, name+".png"), picture, 0o644))
}

// Picture keeps the window at an address as a picture, without bars to scroll.
func (b *Browser) Picture(file, url string, width, height int64) {
	b.t.Helper()
	_, err := chromedp.Call(b.ctx, emulation.SetScrollbarsHidden, emulation.SetScrollbarsHiddenParams{Hidden: true})
	b.must(err)
	b.must(chromedp.Do(b.ctx, chromedp.EmulateViewport(width, height), chromedp.Navigate(url)))
	picture, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	b.must(err)
	b.must(os.WriteFile(file, picture, 0o644))
}
