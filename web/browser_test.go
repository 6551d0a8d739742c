package web

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// stories are what the page must hold for: a small story, which is hostile, two, one
// with everything, and one of many reports.
var stories = map[string]func() news.Document{
	"small": quarry, "two": twice, "full": func() news.Document { return crowd(5) }, "wide": func() news.Document { return crowd(24) },
}

// twice is a page of one story two times.
func twice() news.Document {
	doc := quarry()
	doc.Stories = append(doc.Stories, doc.Stories[0])
	doc.Stories[1].Title = "A second crane falls"
	return doc
}

// TestPageFitsEveryScreen opens the page at every width, in light and dark,
// folded and with all that folds opened.
func TestPageFitsEveryScreen(t *testing.T) {
	b := webtest.Open(t)
	for name, doc := range stories {
		url := b.File(pageOf(t, doc()))
		for _, width := range webtest.Widths {
			for _, light := range webtest.Lights() {
				b.Prefers(light, "")
				b.Go(url, width)
				b.Shoot(fmt.Sprintf("page-%s-%d-%s", name, width, light))
			}
			small := b.TooSmall()
			b.OpenAll()
			if over := b.TooWide(); over > 0 {
				t.Errorf("%s: at %d pixels the page is %d pixels too wide", name, width, over)
			}
			if small += b.TooSmall(); small != "" {
				t.Errorf("%s: at %d pixels too small to press:\n%s", name, width, small)
			}
		}
	}
}

// TestPageIsAccessible has axe-core judge the page: all of it once, and in
// every light and on a phone what hangs on that. Of the wide story it is what
// hangs on width: the rest is made as that of the full one.
func TestPageIsAccessible(t *testing.T) {
	b := webtest.Open(t)
	for name, doc := range stories {
		if name == "full" {
			doc = func() news.Document { return crowd(3) } // all kinds of lines, each fewer times: axe takes seconds
		}
		url := b.File(pageOf(t, doc()))
		judge := func(light, forced string, width int64, faults func() []string) {
			b.Prefers(light, forced)
			b.Go(url, width)
			b.OpenAll()
			for _, fault := range faults() {
				t.Errorf("%s, %s %s at %d: %s", name, light, forced, width, fault)
			}
		}
		judge("light", "", 320, b.FaultsOfWidth)
		if name == "wide" {
			judge("light", "", 1440, b.FaultsOfWidth)
			continue
		}
		judge("light", "", 1440, b.Faults)
		judge("dark", "", 1440, b.FaultsOfLight)
		if name == "small" {
			judge("light", "active", 1440, b.FaultsOfLight)
		}
	}
}

// TestFirstScreenIsOne holds that a desk shows the outcome, the reports and the
// three blocks without scrolling, and a phone all but the lines of the second
// and third, which it counts.
func TestFirstScreenIsOne(t *testing.T) {
	b := webtest.Open(t)
	url := b.File(pageOf(t, crowd(5)))
	for _, row := range []struct {
		width, height int64
		parts         string
	}{
		{1440, 900, ".lead, .strip, .block.differ li:first-child, .block.agreed li:first-child, .block.one li:first-child"},
		{390, 844, ".lead, .tally, .strip, .block.differ li:first-child"},
	} {
		b.Go(url, row.width)
		ends := fmt.Sprintf(`Math.max(...[...document.querySelectorAll(%q)].map((e) => e.checkVisibility() ? e.getBoundingClientRect().bottom : 1e6))`, row.parts)
		if end := webtest.Value[float64](b, ends); end > float64(row.height) {
			t.Errorf("at %d pixels the first screen ends at %.0f, below %d", row.width, end, row.height)
		}
	}
}

// TestCitesOpenInPlace follows a name from the brief into the report, and the
// blocks of the first screen to their lines, without a script.
func TestCitesOpenInPlace(t *testing.T) {
	b := webtest.Open(t)
	b.Scripts(false)
	url := b.File(pageOf(t, quarry()))
	b.Go(url, 1440)
	isOpen := `document.querySelector('.brief details').open`
	if webtest.Value[bool](b, isOpen) {
		t.Error("the line is open before the click")
	}
	b.Press(".brief summary")
	if !webtest.Value[bool](b, isOpen) {
		t.Error("the line does not open at a click")
	}
	for _, c := range []struct{ opens, from, to string }{
		{".brief summary", ".brief .who a", ".sentence"},
		{"", ".block.agreed li a", "details.line"},
		{"", ".block.differ li a", "tbody"},
		{"", ".block.one li a", "details.line"},
	} {
		b.Go(url, 1440)
		if c.opens != "" {
			b.Press(c.opens)
		}
		b.Press(c.from)
		if !webtest.Soon(b, `document.querySelector('`+c.to+`:target')?.checkVisibility() ?? false`) {
			t.Errorf("%s leads to no %s that is seen, but to %q", c.from, c.to, webtest.Value[string](b, `location.hash`))
		}
	}
}

// TestColumnsAreSeen holds that twelve origins fit a desk, that the name of a
// line stays when the rest is scrolled, and the head when the page is.
func TestColumnsAreSeen(t *testing.T) {
	b := webtest.Open(t)
	url := b.File(pageOf(t, crowd(12)))
	b.Go(url, 1440)
	const last = `document.querySelector('.matrix thead th:last-child').getBoundingClientRect().right`
	if right := webtest.Value[float64](b, last); right > 1440 {
		t.Errorf("of twelve origins the last column ends at pixel %.0f of 1440", right)
	}
	b.OpenAll()
	const head = `(() => { const t = document.querySelector('#s1-p-agreed .matrix'); scrollTo({top: t.getBoundingClientRect().bottom + scrollY - 400, behavior: "instant"}); return t.querySelector('th').getBoundingClientRect().top; })()`
	if top := webtest.Value[float64](b, head); top < -1 || top > 1 {
		t.Errorf("the head of the matrix stands at %.0f when the page is scrolled", top)
	}
	b.Go(url, 800)
	const side = `(() => { const a = document.querySelector('.across'); a.scrollLeft = 200; return a.querySelector('tbody th').getBoundingClientRect().left - a.getBoundingClientRect().left; })()`
	if left := webtest.Value[float64](b, side); left < -1 || left > 1 {
		t.Errorf("the names of the lines stand at %.0f when the matrix is scrolled", left)
	}
}

// TestKeys types what readers of feeds type.
func TestKeys(t *testing.T) {
	b := webtest.Open(t)
	b.Go(b.File(pageOf(t, crowd(5))), 1440)
	const focus = `(document.activeElement.closest("details") ?? document.activeElement).`
	b.Key("c")
	if !webtest.Value[bool](b, focus+`closest(".questions") !== null`) {
		t.Error("c does not lead to a difference")
	}
	b.Key("o")
	if !webtest.Value[bool](b, focus+`open`) {
		t.Error("o does not open the line")
	}
	b.Key("n")
	first := webtest.Value[string](b, `document.activeElement.textContent`)
	b.Key("n")
	if second := webtest.Value[string](b, `document.activeElement.textContent`); !webtest.Value[bool](b, focus+`matches(".full")`) || first == second {
		t.Errorf("n leads from %q to %q", first, second)
	}
	b.Key("p")
	if back := webtest.Value[string](b, `document.activeElement.textContent`); back != first {
		t.Errorf("p leads back to %q, not %q", back, first)
	}
	webtest.Value[bool](b, `addEventListener("click", (e) => { if (e.target.matches("a.orig")) { e.preventDefault(); window.went = e.target.href; } }) ?? true`)
	b.Key("v")
	if went := webtest.Value[string](b, `window.went ?? ""`); !strings.HasPrefix(went, "https://paper") {
		t.Errorf("v leads to %q", went)
	}
	// Where a page has no room for the link beside a wording, the report has it.
	webtest.Value[int](b, `(() => { window.went = ""; const all = document.querySelectorAll(".line a.orig"); all.forEach((a) => a.remove()); document.querySelector(".brief summary").focus(); return all.length; })()`)
	b.Key("v")
	if went := webtest.Value[string](b, `window.went`); !strings.HasPrefix(went, "https://paper") {
		t.Errorf("v leads from a line to %q", went)
	}
	b.Key("j")
	b.Key("?")
	if !webtest.Value[bool](b, `document.getElementById("keys").open`) {
		t.Error("? does not tell the keys")
	}
	b.Press("#keys button")
	if webtest.Value[bool](b, `document.getElementById("keys").open`) {
		t.Error("the keys do not close")
	}
}

// TestNothingForeignRunsOrLoads puts every injection into every field.
func TestNothingForeignRunsOrLoads(t *testing.T) {
	var doc news.Document
	all := webtest.Injections()
	if len(all) != 300 {
		t.Fatalf("%d injections", len(all))
	}
	for i, bad := range all {
		doc.Stories = append(doc.Stories, poisoned(i, bad))
		doc.Rejected = append(doc.Rejected, news.Rejected{Input: bad, Reason: bad})
	}
	b := webtest.Open(t)
	foreign := b.Foreign("file://")
	b.Go(b.File(pageOf(t, doc)), 1440)
	b.OpenAll()
	if n := webtest.Value[int](b, `document.querySelectorAll('article.story').length`); n != len(all) {
		t.Errorf("the page shows %d stories, want %d", n, len(all))
	}
	ran := webtest.Value[bool](b, `window.ran !== undefined`)
	if loaded := foreign(); ran || len(loaded) > 0 {
		t.Errorf("foreign text ran: %v, and loaded %q", ran, loaded)
	}
}

// TestWatchSees holds the watcher itself to a page that does both.
func TestWatchSees(t *testing.T) {
	b := webtest.Open(t)
	foreign := b.Foreign("file://")
	b.Go(b.File(`<script>ran=1</script><img src="http://127.0.0.1:9/x">`), 1440)
	if ran := webtest.Value[bool](b, `window.ran !== undefined`); !ran || len(foreign()) == 0 {
		t.Errorf("a page that runs and loads is seen to run: %v, and to load %q", ran, foreign())
	}
	if faults := b.Faults(); !strings.Contains(fmt.Sprint(faults), "image-alt") {
		t.Errorf("a picture without words is found: %q", faults)
	}
}
