package dom

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

const quay = `<html><head></head><body class=" a  b "><p id="1">The <b>quay</b> is <i>shut</i>.</p><div><br/><p>It <span><em>opens</em></span></p></div>tail</body></html>`

// TestClone: a copy is written as what it was made from, and changes apart
// from it.
func TestClone(t *testing.T) {
	page, _ := html.Parse(strings.NewReader(quay))
	twin := Clone(page, true)
	before := OuterHTML(page)
	if got := OuterHTML(twin); got != before {
		t.Errorf("the copy is %s, want %s", got, before)
	}
	for _, n := range GetElementsByTagName(twin, "p") {
		SetAttribute(n, "id", "2")
		SetAttribute(n, "class", "c")
		AppendChild(n, CreateTextNode("!"))
	}
	RemoveNodes(GetElementsByTagName(twin, "b"), nil)
	if got := OuterHTML(page); got != before {
		t.Errorf("the page became %s", got)
	}
	if one := Clone(page.LastChild, false); one.FirstChild != nil || one.Parent != nil || one.Data != "html" {
		t.Errorf("a copy of one node is %s", OuterHTML(one))
	}
}

// TestOrder: nodes are met in the order of the page, and none outside.
func TestOrder(t *testing.T) {
	page, _ := html.Parse(strings.NewReader(quay))
	div := QuerySelector(page, "div")
	names := []string{}
	for _, n := range GetElementsByTagName(div, "*") {
		names = append(names, TagName(n))
	}
	if got := strings.Join(names, " "); got != "br p span em" {
		t.Errorf("below div: %s", got)
	}
	if got := TextContent(page); got != "The quay is shut.It openstail" {
		t.Errorf("text %q", got)
	}
	if got := ClassName(QuerySelector(page, "body")); got != "a b" {
		t.Errorf("classes %q", got)
	}
	if got := QuerySelectorAll(page, "p["); got != nil {
		t.Errorf("a selector that is none takes %d", len(got))
	}
}
