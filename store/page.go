package store

import (
	"net/url"
	"strings"
)

// Page is the name under which versions of one page are kept: its address
// without what changes while the page stays the same (scheme, "www.", the
// place in the page, the marks of campaigns). Other addresses are their own
// name.
func Page(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return address
	}
	q := u.Query()
	for key := range q {
		if strings.HasPrefix(key, "utm_") || campaign[key] {
			q.Del(key)
		}
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	page := host + strings.TrimSuffix(u.EscapedPath(), "/")
	if len(q) > 0 {
		page += "?" + q.Encode()
	}
	return page
}

// campaign are marks that tell where a reader came from.
var campaign = map[string]bool{"fbclid": true, "gclid": true, "mc_cid": true, "mc_eid": true, "cmpid": true}
