package web

import (
	"fmt"
	"net/url"
	"strings"
	"time"

	"synoptic/news"
)

// count is "1 report" or "5 reports".
func count(n int, what string) string {
	switch {
	case n == 1:
		return "1 " + what
	case strings.HasSuffix(what, "y"):
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(what, "y"))
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// day is an ISO date as people write it.
func day(iso string) string {
	if t, err := time.Parse("2006-01-02", iso); err == nil {
		return t.Format("2 January 2006")
	}
	if t, err := time.Parse("2006-01", iso); err == nil {
		return t.Format("January 2006")
	}
	return iso
}

func published(d news.Date) string {
	switch {
	case d.Date == "":
		return "not dated"
	case d.Precision == "about":
		return "about " + day(string(d.Date))
	}
	return day(string(d.Date))
}

func outlet(r news.Account) string {
	if r.Outlet.Name == "" {
		return "Outlet not named"
	}
	return string(r.Outlet.Name)
}

func counts(s news.Synopsis) string {
	out := count(len(s.Reports), "report") + " · " + count(len(s.Origins), "independent origin")
	if s.From != "" {
		out += " · " + day(string(s.From))
		if s.To != s.From && s.To != "" {
			out += " to " + day(string(s.To))
		}
	}
	return out
}

func first(f news.First) string {
	out := "First reported by " + f.Source
	if f.Date != "" {
		out += ", " + day(string(f.Date))
	}
	if !f.Held {
		out += " (not among these reports)"
	}
	return out
}

// shown is the last folders and the name of a path, which is what a person
// knows it by.
func shown(input string) string {
	parts := strings.Split(input, "/")
	return strings.Join(parts[max(len(parts)-2, 0):], "/")
}

// safeURL is the address if it is one of the web, else nothing: foreign
// addresses can hold scripts.
func safeURL(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// without is letters less one's own.
func without(letters, own string) string {
	var out []string
	for _, l := range strings.Fields(letters) {
		if l != own {
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		return "itself, said twice"
	}
	return strings.Join(out, " ")
}

// signClass names the colour of a sign. Colour only helps: the sign carries
// the meaning.
func signClass(sign string) string {
	switch sign {
	case "=":
		return "agree"
	case "!":
		return "differ"
	case "1":
		return "one"
	case "~":
		return "word"
	}
	return ""
}
