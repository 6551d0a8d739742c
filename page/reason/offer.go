package reason

import (
	"slices"
	"strings"

	"synoptic/page/notice"
)

// offers are pages that offer something and tell nothing: what their data for
// machines call them, or a line that only they show.
var offers = []struct {
	code  string
	why   string
	types []string // of schema.org, and of the page by its head
	lines []string
}{
	{
		"shop", "it offers a thing for sale; give the page of an article",
		[]string{"Product", "product", "og:product", "product.item"},
		[]string{"add to cart", "add to basket", "add to bag", "buy it now", "add to shopping cart"},
	},
	{"job", "it offers work; give the page of an article", []string{"JobPosting"}, []string{"apply for this job", "apply now"}},
}

// IsOffer says whether what a page says it is, in its data for machines or its
// head, is an offer.
func IsOffer(called string) bool {
	for _, o := range offers {
		if slices.Contains(o.types, called) {
			return true
		}
	}
	return false
}

// mostOffered is how many paragraphs such a page has at most.
const mostOffered = 3

// offer is why the page is an offer and no report, "" if it is none.
func (j *Judged) offer() (code, why string) {
	prose := 0
	for i := range j.Lines {
		if l := &j.Lines[i]; l.Kept() && l.Prose {
			prose++
		}
	}
	if j.Linked == nil || prose > mostOffered || notice.Reported(j.Left(notice.MostBytes)) {
		return "", ""
	}
	for _, o := range offers {
		if slices.Contains(o.types, j.Offer) || j.shows(o.lines) {
			return o.code, o.why
		}
	}
	return "", ""
}

// shows says whether the page has one of some lines, seen or on a button.
func (j *Judged) shows(lines []string) bool {
	has := func(text string) bool {
		for l := range strings.Lines(text) {
			if slices.Contains(lines, strings.ToLower(strings.TrimSpace(l))) {
				return true
			}
		}
		return false
	}
	if has(j.Around) {
		return true
	}
	for _, c := range j.Hidden {
		if has(c.Text) {
			return true
		}
	}
	return false
}
