package page

import (
	"slices"
	"strings"

	"synoptic/gazetteer"
	"synoptic/page/byline"
	"synoptic/page/clean"
	"synoptic/page/outlet"
)

// separators stand between a headline and the names of section and site.
var separators = []string{" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « ", " • ", " / ", " > ", " › ", ": "}

// siteless is a title without the names of section and site: where a
// headline of the page opens it and a separator follows, that; else without
// the parts at its ends that are the outlet, its host, or a paper that is
// known.
func (d *draft) siteless(title string) string {
	title = clean.OneLine(title)
	for _, p := range d.page {
		if p.Head() == 1 && (opensTitle(title, p.Text) || p.Linked == 0 && endsTitle(title, p.Text)) {
			return p.Text
		}
	}
	if s := d.behindSite(title); s != "" {
		return s
	}
	whole := title
	for {
		shorter := d.withoutSite(title)
		if shorter == title {
			break
		}
		title = shorter
	}
	if head := d.onlyHead(); head != "" && (d.isSite(title) || outlet.Named(title) != "" || title != whole && strings.HasSuffix(whole, title)) {
		return head
	}
	return title
}

// onlyHead is the one headline of the page's first rank, "" where it has none
// or several, or where it is the site, which leads to its front or says its
// name.
func (d *draft) onlyHead() string {
	head := ""
	for _, p := range d.page {
		if p.Head() != 1 {
			continue
		}
		if head != "" || p.Linked > 0 {
			return ""
		}
		head = p.Text
	}
	if strings.Count(head, " ") < 3 || d.isSite(head) || outlet.Named(head) != "" {
		return ""
	}
	if outlet.In(head, d.outlet) {
		return ""
	}
	return head
}

// opensTitle says whether a title is the headline with more behind a
// separator.
func opensTitle(title, headline string) bool {
	if strings.Count(headline, " ") < 2 || len(title) < len(headline) || !strings.EqualFold(title[:len(headline)], headline) {
		return false
	}
	rest := title[len(headline):]
	for _, s := range separators {
		if strings.HasPrefix(rest, s) && s != ": " {
			return true
		}
	}
	return false
}

// endsTitle says whether a title is the headline behind sections or the site.
func endsTitle(title, headline string) bool {
	before, found := strings.CutSuffix(title, headline)
	if !found || strings.Count(headline, " ") < 2 {
		return false
	}
	for _, s := range separators {
		if strings.HasSuffix(before, s) && s != ": " {
			return !slices.ContainsFunc(strings.Split(before, s), titled)
		}
	}
	return false
}

// behindSite is a line over the text that is what a title says behind its
// first separator, "" if there is none: the site stands before it.
func (f *frame) behindSite(title string) string {
	for _, s := range separators {
		_, rest, found := strings.Cut(title, s)
		if !found || strings.Count(rest, " ") < 3 {
			continue
		}
		for _, p := range f.page {
			if p.Sentence() && len(p.Text) > byline.Longest {
				break
			}
			if p.Linked == 0 && p.Text == rest {
				return rest
			}
		}
	}
	return ""
}

// withoutSite is the title without the name of the site at one of its ends,
// if it stands there.
func (d *details) withoutSite(title string) string {
	for _, s := range separators {
		if i := strings.LastIndex(title, s); i > 0 && s != ": " && d.isSite(title[i+len(s):]) && strings.Count(title[:i], " ") > 0 {
			return withoutSection(title[:i], s)
		}
		if i := strings.Index(title, s); i > 0 && d.isSite(title[:i]) && strings.Count(title[i+len(s):], " ") > 1 {
			return title[i+len(s):]
		}
	}
	return title
}

// withoutSection is a title without the section, two words at most, that
// stood before the site behind the same separator.
func withoutSection(title, separator string) string {
	i := strings.LastIndex(title, separator)
	if i < 0 || separator == " - " || strings.Count(title[:i], " ") < 3 || strings.Count(title[i+len(separator):], " ") > 1 {
		return title
	}
	return title[:i]
}

// isSite says whether a part of a title is the outlet or its host.
func (d *details) isSite(part string) bool { return outlet.Is(part, d.outlet, d.url) }

// withoutLast is what the title of a page, which has no other, says before
// its last separator: that is where sites put their names.
func withoutLast(title string) string {
	last, n := -1, 0
	for _, s := range separators[:5] {
		if i := strings.LastIndex(title, s); i > last {
			last, n = i, len(s)
		}
	}
	if last < 0 {
		return title
	}
	tail := title[last+n:]
	if _, known := gazetteer.Media(tail); known && strings.Count(title[:last], " ") > 0 {
		return title[:last]
	}
	if strings.Count(title[:last], " ") >= 3 && strings.Count(tail, " ") < 8 {
		return title[:last]
	}
	return title
}
