package web

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode"

	"synoptic/news"
)

// named are the names by which a page calls the reports of a story, with a
// number where several have one name.
func named(reports []news.Account) []string {
	out, count := make([]string, len(reports)), map[string]int{}
	for i, r := range reports {
		out[i] = Called(r)
		count[out[i]]++
	}
	seen := map[string]int{}
	for i, name := range out {
		if count[name] > 1 {
			seen[name]++
			out[i] = fmt.Sprintf("%s\u00a0(%d)", name, seen[name]) // on one line
		}
	}
	return out
}

// Called is the name of a report: its outlet's or, where none is known, what a
// reader knows it by: the site it came from, the name that somebody gave its
// file, its title, and at last its letter.
func Called(r news.Account) string {
	const most = 40
	if r.Outlet.Name != "" {
		return string(r.Outlet.Name)
	}
	if u, err := url.Parse(SafeURL(string(r.URL))); err == nil && u.Host != "" {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	if file := path.Base(r.Input); strings.Contains(file, ".") && len(file) > 1 && !strings.Contains(file, "#") && !coded(file) {
		return short(given(file), most)
	}
	if title := strings.Join(strings.Fields(string(r.Title)), " "); title != "" {
		return short(title, most)
	}
	return Say("report.unnamed", r.Letter)
}

// given is the name that somebody gave a file: without the number that puts it in
// order, and without its form.
func given(file string) string {
	name := strings.TrimLeft(strings.TrimSuffix(file, path.Ext(file)), "0123456789-_. ")
	if !strings.ContainsFunc(name, unicode.IsLetter) {
		return file
	}
	return name
}

// coded says whether a file was named by a machine: by a long run of digits of
// base 16, letters and numbers among them ("9f8e7a6b5c4d.html").
func coded(file string) bool {
	const long = 8
	return slices.ContainsFunc(strings.FieldsFunc(file, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), func(w string) bool {
		digits := strings.ContainsFunc(w, unicode.IsDigit)
		return len(w) >= long && digits && strings.ContainsFunc(w, unicode.IsLetter) && strings.Trim(strings.ToLower(w), "0123456789abcdef") == ""
	})
}

// head is a name as it stands over a narrow column.
func head(name string) string {
	const most = 18
	return short(strings.TrimPrefix(name, "The "), most)
}

// short is a name cut at a length; what has it whole stands beside it.
func short(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return strings.TrimRight(string(r[:most-1]), " ") + "…"
}
