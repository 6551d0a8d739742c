package page

import (
	"testing"

	"synoptic/news"
)

// TestBlocksOfPages: the paragraphs of a block quotation are told, and no others.
func TestBlocksOfPages(t *testing.T) {
	html := "<html><head><title>Lock shuts at Orrin</title></head><body><article><h1>Lock shuts at Orrin</h1><p>" + paragraphs[0] +
		"</p><p>The lock keeper, Ines Tolle, said in a statement:</p><blockquote><p>" + paragraphs[1] + "</p><p>" + paragraphs[2] + "</p></blockquote><p>" + paragraphs[4] + "</p></article></body></html>"
	r := Read(news.Raw{Body: []byte(html), Input: "lock.html"})[0]
	if len(r.Blocks) != 2 || r.Blocks[0].In(r.Text) != paragraphs[1] || r.Blocks[1].In(r.Text) != paragraphs[2] {
		t.Errorf("blocks %v of %q", r.Blocks, r.Text)
	}
}
