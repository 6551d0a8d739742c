package feed

import "bytes"

// onlyFeed is the first feed in the bytes, and how many that are not blank
// stand around it: a server's own warnings, a second feed.
func onlyFeed(body []byte) (feed []byte, junk int) {
	low := smallASCII(body)
	from, to := len(body), len(body)
	for _, root := range []struct{ open, end string }{{"<rss", "</rss>"}, {"<feed", "</feed>"}, {"<rdf:rdf", "</rdf:rdf>"}} {
		i := bytes.Index(low, []byte(root.open))
		if i < 0 || i >= from {
			continue
		}
		from, to = i, len(body)
		if k := bytes.Index(low[i:], []byte(root.end)); k >= 0 {
			to = i + k + len(root.end)
		}
	}
	if i := bytes.Index(low, []byte("<?xml")); i >= 0 && i < from {
		from = i
	} else if i < 0 && from < len(body) && bytes.HasPrefix(bytes.TrimSpace(low), []byte("<!")) {
		from = 0 // a type or a comment of its own
	}
	if from == len(body) {
		return body, 0
	}
	return body[from:to], len(bytes.TrimSpace(body[:from])) + len(bytes.TrimSpace(body[to:]))
}

// smallASCII is the bytes with small letters for capitals of ASCII, each at
// its place: the small letters of other scripts may be longer.
func smallASCII(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return out
}

// tooDeep counts open elements by their signs alone.
func tooDeep(body []byte) bool {
	depth := 0
	for i := 0; i+1 < len(body); i++ {
		switch {
		case body[i] == '<' && body[i+1] == '/':
			depth--
		case body[i] == '<' && body[i+1] == '!' && bytes.HasPrefix(body[i:], []byte("<![CDATA[")):
			n := bytes.Index(body[i:], []byte("]]>"))
			if n < 0 {
				return false
			}
			i += n
		case body[i] == '<' && body[i+1] != '!' && body[i+1] != '?':
			depth++
		case body[i] == '/' && body[i+1] == '>':
			depth--
		}
		if depth > MostDepth {
			return true
		}
	}
	return false
}
