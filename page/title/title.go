// Package title takes the names of section and site off the title of a page, and
// finds the headline that the page itself shows. What is the headline of a text
// without a page package line judges.
package title

import (
	"strings"

	"synoptic/page/byline"
	"synoptic/page/clean"
	"synoptic/page/outlet"
	"synoptic/page/tree"
)

// Site is what is known of where a title stands.
type Site struct {
	Outlet string      // as the input or the page names it
	URL    string      // of the page
	Page   []tree.Line // lines of the page
}

// Without is a title without the names of section and site: where a
// headline of the page opens it and a separator follows, that; else without
// the parts at its ends that are the outlet, its host, or a paper that is
// known.
func (s Site) Without(title string) string {
	title = clean.OneLine(title)
	for _, p := range s.Page {
		if p.Head() == 1 && (opensTitle(title, p.Text) || p.Linked == 0 && endsTitle(title, p.Text)) {
			return p.Text
		}
	}
	if head := s.headBehind(title); head != "" {
		return head
	}
	title = withoutPath(title)
	whole := title
	for {
		shorter := s.shorter(title)
		if shorter == title {
			break
		}
		title = shorter
	}
	if head := s.Head(); head != "" && (s.is(title) || outlet.Named(title) != "" || title != whole && strings.HasSuffix(whole, title)) {
		return head
	}
	return title
}

// Head is the one headline of the page's first rank, "" where it has none
// or several, or where it is the site, which leads to its front or says its
// name.
func (s Site) Head() string {
	head := ""
	for _, p := range s.Page {
		if p.Head() != 1 {
			continue
		}
		if head != "" || p.Linked > 0 {
			return ""
		}
		head = p.Text
	}
	if strings.Count(head, " ") < 3 || s.is(head) || outlet.Named(head) != "" {
		return ""
	}
	if outlet.In(head, s.Outlet) {
		return ""
	}
	return head
}

// headBehind is a line over the text that is what a title says behind its
// first separator, "" if there is none: the site stands before it.
func (s Site) headBehind(title string) string {
	for _, sep := range separators {
		_, rest, found := strings.Cut(title, sep)
		if !found || strings.Count(rest, " ") < 3 {
			continue
		}
		for _, p := range s.Page {
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

// shorter is a title without the name of the site at one of its ends,
// if it stands there.
func (s Site) shorter(title string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(title, sep); i > 0 && sep != ": " && s.is(title[i+len(sep):]) && strings.Count(title[:i], " ") > 0 {
			return withoutSection(title[:i], sep)
		}
		if i := strings.Index(title, sep); i > 0 && s.is(title[:i]) && strings.Count(title[i+len(sep):], " ") > 1 {
			return title[i+len(sep):]
		}
	}
	return title
}

// is says whether a part of a title is the outlet or its host.
func (s Site) is(part string) bool { return outlet.Is(part, s.Outlet, s.URL) }
