package said

import (
	"cmp"
	"encoding/json"
	"regexp"
	"strings"

	"synoptic/news"
)

// thing is what is read of an entry of JSON-LD (schema.org).
type thing struct {
	Type      any   `json:"@type"`
	Graph     any   `json:"@graph"`
	Body      Loose `json:"articleBody"`
	Published Loose `json:"datePublished"`
	Created   Loose `json:"dateCreated"`
	Headline  Loose `json:"headline"`
	Author    Loose `json:"author"`
	Publisher Loose `json:"publisher"`
}

// readData takes what the page's JSON-LD says of an article into all: the
// first that states a thing wins, and of two that disagree both dates are
// kept. Data that are broken give what can be salvaged.
func (p *Page) readData(b []byte, all *thing) {
	b = unwrapped(b)
	if !json.Valid(b) {
		b = trailing.ReplaceAll(b, []byte("$1"))
	}
	if !json.Valid(b) {
		p.takeThing(salvaged(string(b)), all)
		return
	}
	var list []json.RawMessage
	if json.Unmarshal(b, &list) != nil {
		list = []json.RawMessage{b}
	}
	for _, e := range list[:min(len(list), 50)] {
		var graph struct {
			Graph []json.RawMessage `json:"@graph"`
		}
		json.Unmarshal(e, &graph)
		p.readThing(e, all)
		for _, g := range graph.Graph[:min(len(graph.Graph), 50)] {
			p.readThing(g, all)
		}
	}
}

func (p *Page) readThing(b []byte, all *thing) {
	var t thing
	if json.Unmarshal(b, &t) != nil {
		return
	}
	if s, is := t.Type.(string); is && !IsArticle(s) {
		p.Called = append(p.Called, s)
		return
	}
	p.takeThing(t, all)
}

func (p *Page) takeThing(t thing, all *thing) {
	if t.Published == "" && t.Headline == "" {
		return
	}
	if t.Published == "" {
		t.Published = t.Created
	}
	if t.Published != "" {
		p.Stated = append(p.Stated, news.Date{Date: news.Maybe(t.Published), Rule: "json-ld"})
	}
	p.Data = cmp.Or(p.Data, string(t.Body))
	for _, f := range []struct {
		to *Loose
		v  Loose
	}{{&all.Headline, t.Headline}, {&all.Author, t.Author}, {&all.Publisher, t.Publisher}} {
		if *f.to == "" {
			*f.to = f.v
		}
	}
}

// unwrapped is data without what pages put around them for old readers, and
// without line ends, which stand in strings of broken ones.
func unwrapped(b []byte) []byte {
	s := strings.TrimSpace(string(b))
	for _, front := range []string{"//", "/*", "<!--", "<![CDATA[", "*/"} {
		s = strings.TrimSpace(strings.TrimPrefix(s, front))
	}
	for _, end := range []string{"/*", "*/", "]]>", "//", "-->", "]]>", "//", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, end))
	}
	return []byte(strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s))
}

// trailing is a comma behind the last of a list.
var trailing = regexp.MustCompile(`,\s*([}\]])`)

// salvaged is what single fields of broken data say of an article, where they
// say that it is one.
func salvaged(s string) thing {
	if !brokenType.MatchString(s) {
		return thing{}
	}
	field := func(re *regexp.Regexp) Loose {
		m := re.FindStringSubmatch(s)
		if m == nil {
			return ""
		}
		var out string
		if json.Unmarshal([]byte(`"`+m[1]+`"`), &out) != nil {
			out = m[1]
		}
		return Loose(out)
	}
	return thing{Published: field(brokenPublished), Headline: field(brokenHeadline), Author: field(brokenAuthor)}
}

var (
	brokenType      = regexp.MustCompile(`"@type"\s*:\s*\[?\s*"\w*(Article|Posting|Report)"`)
	brokenPublished = regexp.MustCompile(`"datePublished"\s*:\s*"([^"]{8,40})"`)
	brokenHeadline  = regexp.MustCompile(`"headline"\s*:\s*"((?:[^"\\]|\\.){4,300})"\s*[,}]`)
	brokenAuthor    = regexp.MustCompile(`"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*"((?:[^"\\]|\\.){3,100})"`)
)

// IsArticle says whether a type of schema.org is that of an article, or of a page
// that may hold one.
func IsArticle(s string) bool {
	return strings.HasSuffix(s, "Article") || strings.HasSuffix(s, "Posting") && s != "JobPosting" || s == "Report" || s == "WebPage" || s == "Review"
}
