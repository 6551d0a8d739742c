package page

import (
	"strings"

	"synoptic/page/tree"
)

// withLead puts the page's description of itself over the article, where it
// stands over it on the page and the extractor left it out.
func withLead(page []tree.Line, article, described string) string {
	described = strings.TrimRight(described, " .…")
	if len(described) <= leadOpens {
		return article
	}
	f := finder{}
	for _, p := range page {
		if len(p.Text) > 40 && f.index(article, p.Text) >= 0 {
			return article
		}
		if len(p.Text) < mostLead && strings.HasPrefix(p.Text, described[:leadOpens]) && p.Linked*2 < len(p.Text) {
			return p.Text + "\n" + article
		}
	}
	return article
}

const (
	leadOpens = 60  // bytes of the description that the lead must open with
	mostLead  = 600 // bytes
)
