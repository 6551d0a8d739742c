package webtest

import (
	"fmt"
	"strings"
)

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
