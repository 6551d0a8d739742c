package weight

import (
	"reflect"
	"strings"
	"testing"

	"synoptic/page/tree"
)

// skimmed are pages that a glance could take for something else.
var skimmed = []string{
	"<html><body><p>One <b>two</b> three.</p></body></html>",
	"<p title='</p><b>'>a</p><p title=\"<div>\">b</p>",
	"<p a=/>x</p><br/><img src=a/><img src='a'/><hr / >",
	"<p =x>y</p><p a/='</p>'>z",
	"<script>if (a<b) { c('</p>') }</script><i>x</i>",
	"<script><!--<script></script>--></script><i>x",
	"<SCRIPT>a</ScRiPt ><p>b",
	"<style>p>a</style><textarea><b></textarea><title><i></title>",
	"<!-- <b> --><p>a<!-->b--><!--- c --!><u>d",
	"<!-- never closed <b>bold</b>",
	"<script>never closed <b>bold</b>",
	"<![CDATA[ kept ]]><p>a",
	"<!doctype html><?xml version='1'?></><//x><p>a</p",
	"<p class=",
	"<p class='a",
	"<p>One two three.</p><a href=\"<p>four",
	"< p>a</ p>b<1>c<",
	"<p\n\ta = 'b' c>d</p\tx='>'>e",
	"<plaintext><b>all text",
	strings.Repeat("<div>", tree.MostDepth+1),
	"<b><b><b>" + strings.Repeat("<p>a</p>", 50),
}

// TestSkim: where a glance is sure, it tells what the tokenizer tells.
func TestSkim(t *testing.T) {
	sure := 0
	for _, s := range skimmed {
		got, _, ok := skim([]byte(s))
		if !ok {
			continue
		}
		if sure++; !reflect.DeepEqual(got, weighExactly([]byte(s))) {
			t.Errorf("%.60q: skimmed %+v, weighed %+v", s, got, weighExactly([]byte(s)))
		}
	}
	if sure < 8 {
		t.Errorf("sure of %d pages only", sure)
	}
}

// FuzzSkim does the same for any bytes.
func FuzzSkim(f *testing.F) {
	for _, s := range skimmed {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if got, _, ok := skim(body); ok && !reflect.DeepEqual(got, weighExactly(body)) {
			t.Errorf("skimmed %+v, weighed %+v", got, weighExactly(body))
		}
	})
}
