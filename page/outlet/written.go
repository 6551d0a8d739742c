package outlet

import (
	"slices"
	"strings"

	"synoptic/page/word"
)

// Written is the name of an outlet as texts write it, whose host runs it together:
// "The Ansel Lamp" of anselLamp.example. It is the first run of words with capitals
// whose letters are those of a part of the host, with or without an article; "" if
// no text holds one.
func Written(host string, texts ...string) string {
	letters := label(host)
	if letters == "" {
		return ""
	}
	for _, text := range texts {
		for line := range strings.SplitSeq(text, "\n") {
			if name := writtenOn(line, word.Of(line, 0, len(line)), letters); name != "" {
				return name
			}
		}
	}
	return ""
}

// leastLabel is how many letters a part of a host has that names an outlet.
const leastLabel = 5

// label is the part of a host that may be its outlet's name, without hyphens: the last
// before its ending that is not whoever serves it; "" if it is too short or a word of
// many names.
func label(host string) string {
	parts := strings.Split(Site("//"+host), ".")
	for i := len(parts) - 2; i >= 0; i-- {
		p := strings.ReplaceAll(parts[i], "-", "")
		if len(p) < leastLabel && i > 0 || slices.Contains(servers, p) {
			continue // "co.uk"
		}
		if len(p) < leastLabel || slices.Contains(paperWords, p) {
			return ""
		}
		return p
	}
	return ""
}

// servers are parts of the hosts of those who serve the pages of others.
var servers = []string{"blogspot", "wordpress", "substack", "medium", "tumblr", "github", "ghost", "beehiiv", "livejournal", "typepad"}

// writtenOn is the name on a line of which the label is made.
func writtenOn(text string, w []word.Word, label string) string {
	bare := strings.TrimPrefix(label, "the")
	for i := range w {
		if !w[i].Cap && w[i].Low != "the" {
			continue
		}
		letters := ""
		for n := i; n < len(w) && n < i+MostWords && (w[n].Cap || n > i && small(w[n].Low) || n == i); n++ {
			letters += joined.Replace(w[n].Low)
			if letters == label || letters == "the"+label || letters == "the"+bare {
				return named(text, w[i:n+1])
			}
			if letters == bare && i > 0 && w[i-1].Low == "the" {
				return named(text, w[i-1:n+1])
			}
			if len(letters) > len(label)+len("the") || w[n].After != 0 && w[n].After != '&' {
				break
			}
		}
	}
	return ""
}

// small says whether a word stands in names of outlets without a capital.
func small(low string) bool { return slices.Contains([]string{"of", "the", "and"}, low) }

// named is the words of a name, its article with a capital.
func named(text string, w []word.Word) string {
	name := word.Span(text, w)
	if rest, ok := strings.CutPrefix(name, "the "); ok {
		return "The " + rest
	}
	return name
}

// Host says whether a line is the host of a page and no more, as programs for reading
// write it over a text: "anselpost.example", "www.anselpost.example".
func Host(line string) bool {
	line = strings.TrimSpace(line)
	parts := strings.Split(line, ".")
	last := parts[len(parts)-1]
	if len(parts) < 2 || len(last) < 2 || slices.Contains(fileEndings, last) {
		return false
	}
	if strings.ContainsFunc(line, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '.' && r != '-' }) {
		return false
	}
	return !slices.ContainsFunc(parts, func(p string) bool { return p == "" }) && !word.IsDigit(last[0])
}

// fileEndings end names of files, which look like hosts.
var fileEndings = []string{"txt", "html", "htm", "pdf", "doc", "docx", "odt", "md", "png", "jpg", "jpeg", "gif", "json", "xml", "csv"}
