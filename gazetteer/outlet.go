package gazetteer

import "strings"

// shared are hosts whose subdomains belong to many: the name of the whole is
// not the name of the outlet.
const shared = " wordpress.com blogspot.com substack.com medium.com tumblr.com github.io github.com typepad.com livejournal.com over-blog.com hypotheses.org weebly.com wixsite.com squarespace.com google.com "

// Outlet is the readable name of the outlet at a host, with or without port,
// "www." and other subdomains: "www.dailymail.co.uk" is "Daily Mail".
func Outlet(host string) (name string, ok bool) {
	host = strings.ToLower(strings.TrimSuffix(strings.TrimSpace(host), "."))
	if i := strings.IndexByte(host, ':'); i >= 0 {
		host = host[:i]
	}
	for {
		if name, ok = hostName(host); ok {
			return name, true
		}
		dot := strings.IndexByte(host, '.')
		if dot < 0 || !strings.Contains(host[dot+1:], ".") {
			return "", false
		}
		host = host[dot+1:]
		if strings.Contains(shared, " "+host+" ") {
			return "", false
		}
	}
}

// hostName is the outlet at exactly this host: the lexicon has it under "/host".
func hostName(host string) (string, bool) {
	if len(host) > longest {
		return "", false
	}
	var room [longest + 1]byte
	e, ok := find(append(append(room[:0], '/'), host...))
	if !ok {
		return "", false
	}
	return e.field('H')
}

// Media says whether the name is one of a news outlet or agency, however it
// is shortened, and gives the usual full one: "WSJ" is "The Wall Street
// Journal".
func Media(name string) (canonical string, ok bool) { return media(name, 'M') }

// Agency is Media for news agencies alone.
func Agency(name string) (canonical string, ok bool) { return media(name, 'A') }

func media(name string, kind byte) (string, bool) {
	if e, found := Find(name); found {
		if canonical, ok := e.field(kind); ok {
			return canonical, true
		}
	}
	if rest, cut := cutThe(name); cut {
		return media(rest, kind)
	}
	if canonical, ok := inCapitals(name).field(kind); ok {
		return canonical, true
	}
	return "", false
}

// inCapitals is the entry of the letters that some write as a word: "Afp".
func inCapitals(name string) Entry {
	if len(name) < 3 || len(name) > 5 || name[0] < 'A' || name[0] > 'Z' {
		return Entry{}
	}
	var room [8]byte
	key := append(room[:0], name...)
	for i, c := range key {
		if c >= 'a' && c <= 'z' {
			key[i] = c - 'a' + 'A'
		}
	}
	e, _ := find(key)
	return e
}

// Organisation is the usual full name of a known body: "NSC" is "National
// Security Council".
func Organisation(name string) (canonical string, ok bool) {
	if e, found := Find(name); found {
		if canonical, ok = e.field('O'); ok {
			return canonical, true
		}
	}
	if rest, cut := cutThe(name); cut {
		return Organisation(rest)
	}
	return "", false
}
