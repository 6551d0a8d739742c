package webtest

import (
	"context"
	_ "embed"
	"fmt"
	"strings"

	"github.com/chromedp/chromedp"
)

//go:embed axe.min.js
var axe string

// Faults are what axe-core finds against WCAG 2.2 AA in the page as it stands,
// one a line. Everything that can be opened is opened before.
func (b *Browser) Faults() []string {
	b.t.Helper()
	// A page that allows no script of others still answers to the protocol.
	if !Value[bool](b, `typeof axe === "object"`) {
		b.Do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			_, err := chromedp.Run(ctx, chromedp.Evaluate[any](axe, chromedp.EvalIgnoreExceptions))
			return err
		}))
	}
	found, err := chromedp.Run(b.ctx, chromedp.Evaluate[[]string](judged, chromedp.EvalAwaitPromise))
	b.must(err)
	return found
}

// judged runs axe with the rules of WCAG up to 2.2 AA, and those that are held
// to be good.
const judged = `(async () => {
	const found = await axe.run({runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}});
	return found.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.html.slice(0, 160) + " " + n.failureSummary.split("\n").slice(1, 2)));
})()`

// OpenAll opens everything that folds.
func (b *Browser) OpenAll() {
	b.t.Helper()
	Value[int](b, `(() => { const all = [...document.querySelectorAll("details")]; all.forEach((d) => { d.removeAttribute("name"); d.open = true; }); return all.length; })()`)
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

// Injections are three hundred ways by which text from outside has been made
// to run or to load something: every way out of where it may stand, before
// everything that runs.
func Injections() (out []string) {
	for i, way := range ways {
		for j, run := range runs {
			out = append(out, fmt.Sprint(way, strings.ReplaceAll(run, "RUN", fmt.Sprintf("ran=%d", i*len(runs)+j+1))))
		}
	}
	return out
}

// ways lead out of an attribute, an element, a comment or a text.
var ways = []string{``, `">`, `'>`, `</title>`, `</style>`, `</script>`, `</textarea>`, `-->`, `]]>`, "\u202e`>"}

// runs would run or load something, each by another means.
var runs = []string{
	`<script>RUN</script>`, `<img src=x onerror=RUN>`, `<svg onload=RUN>`, `<iframe srcdoc="<script>RUN</script>">`, `<iframe src="javascript:RUN">`,
	`<body onload=RUN>`, `<input autofocus onfocus=RUN>`, `<details open ontoggle=RUN>`, `<video><source onerror=RUN></video>`, `<audio src=x onerror=RUN>`,
	`<object data="javascript:RUN">`, `<embed src="javascript:RUN">`, `<svg><animate onbegin=RUN attributeName=x dur=1s>`, `<math><mtext></mtext><style><img src=x onerror=RUN>`,
	`<noscript><p title="</noscript><img src=x onerror=RUN>">`, `<template><script>RUN</script></template>`, `<form><button formaction="javascript:RUN">`,
	`<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">`, `<link rel=stylesheet href=http://127.0.0.1:9/x>`, `<base href=http://127.0.0.1:9/>`,
	`<style>@import "http://127.0.0.1:9/x";</style>`, `<div style="background:url(http://127.0.0.1:9/x)">`, `<img srcset="http://127.0.0.1:9/x 1x">`,
	`<a href="javascript:RUN" id=x>x</a>`, `javascript:RUN`, `data:text/html,<script>RUN</script>`, `{{"<script>RUN</script>"}}`, `${RUN}`,
	`&lt;script&gt;RUN&lt;/script&gt;<script>RUN</script>`, `" autofocus onfocus=RUN x="`,
}
