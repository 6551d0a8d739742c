package outlet

import (
	"net/url"
	"strings"

	"synoptic/page/word"
)

// Site is the host of an address without what only divides a site, "" if it has
// none.
func Site(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.ToLower(u.Hostname())
	for _, front := range []string{"www.", "rss.", "feeds.", "m.", "edition."} {
		host = strings.TrimPrefix(host, front)
	}
	return host
}

// Is says whether a part of a title is the outlet of that name at that address,
// or its host.
func Is(part, name, address string) bool {
	part = squeezed(part)
	if part == "" {
		return false
	}
	if o := squeezed(name); part == o || o != "" && part == "the"+o || "the"+part == o {
		return true
	}
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		host := Site(address)
		if first, _, _ := strings.Cut(host, "."); part == squeezed(host) || part == squeezed(first) {
			return true
		}
	}
	return false
}

// In says whether a line holds the name of an outlet, however it is written.
func In(line, name string) bool {
	name = squeezed(name)
	return name != "" && strings.Contains(squeezed(line), name)
}

// squeezed is a name without blanks, signs and capitals.
func squeezed(s string) string {
	var b strings.Builder
	for _, w := range word.Of(s, 0, len(s)) {
		b.WriteString(w.Low)
	}
	return joined.Replace(b.String())
}

var joined = strings.NewReplacer(".", "", "-", "")
