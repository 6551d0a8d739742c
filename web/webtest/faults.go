package webtest

import _ "embed"

//go:embed axe.min.js
var axe string

// Faults are what axe-core finds against WCAG 2.2 AA in the page as it stands,
// one a line. Everything that can be opened is opened before.
func (b *Browser) Faults() []string {
	b.t.Helper()
	return b.judge(judged)
}

// FaultsOfLight are those of them that hang on light; the rest is judged once a
// page.
func (b *Browser) FaultsOfLight() []string {
	b.t.Helper()
	return b.judge(judgedLight)
}

// FaultsOfWidth are those that hang on width.
func (b *Browser) FaultsOfWidth() []string {
	b.t.Helper()
	return b.judge(judgedWidth)
}

func (b *Browser) judge(how string) []string {
	b.t.Helper()
	// A page that allows no script of others still answers to the protocol.
	if !Value[bool](b, `typeof axe === "object"`) {
		Value[bool](b, axe+"; true")
	}
	return Await[[]string](b, how)
}

// judged runs axe with the rules of WCAG up to 2.2 AA, and those that are held
// to be good.
const (
	judged = `(async () => {
	const found = await axe.run({resultTypes: ["violations"], runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}});` + told
	judgedLight = `(async () => {
	const found = await axe.run({resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"]});` + told
	judgedWidth = `(async () => {
	const found = await axe.run({resultTypes: ["violations"], runOnly: ["target-size", "scrollable-region-focusable"]});` + told
	told = `
	return found.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 160) + " " + n.failureSummary.split("\n").slice(1, 2)));
})()`
)

// OpenAll opens everything that folds, and has all drawn.
func (b *Browser) OpenAll() {
	b.t.Helper()
	b.drawAll()
	Value[int](b, `(() => { const all = [...document.querySelectorAll("details")]; all.forEach((d) => { d.removeAttribute("name"); d.open = true; }); return all.length; })()`)
}

// drawAll has the browser draw what it would draw only when it is scrolled to.
func (b *Browser) drawAll() {
	b.t.Helper()
	Value[int](b, `(() => { const all = [...document.querySelectorAll("section")]; all.forEach((s) => { s.style.contentVisibility = "visible"; }); return all.length; })()`)
}

// TooWide is by how many pixels the page scrolls sideways.
func (b *Browser) TooWide() int {
	b.t.Helper()
	return Value[int](b, `document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth`)
}

// TooSmall are things to press that are lower than 24 pixels and stand alone
// (WCAG 2.2, 2.5.8): links within a line of text are not meant.
func (b *Browser) TooSmall() string {
	b.t.Helper()
	return Value[string](b, `[...document.querySelectorAll("button, input:not([type=hidden]):not([type=checkbox]), summary, nav a, li > a, td > a, th > a, h2 > a, h3 > a")]
		.filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 23.5 && e.getBoundingClientRect().height > 0)
		.map((e) => e.outerHTML.slice(0, 90)).join("\n")`)
}
