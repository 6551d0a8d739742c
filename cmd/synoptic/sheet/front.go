package sheet

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"synoptic/news"
	"synoptic/web"
)

// writeFront writes what is known of a story as front matter (YAML, which JSON
// strings are part of), as note-takers and makers of sites read it.
func writeFront(out io.Writer, s news.Synopsis) {
	text := func(s string) string {
		b, err := json.Marshal(web.Harmless(s))
		if err != nil {
			panic("a string cannot be written: " + err.Error())
		}
		return string(b)
	}
	list := func(key string, items []string) {
		fmt.Fprintf(out, "%s: [%s]\n", key, strings.Join(items, ", "))
	}
	differ := 0
	for _, d := range s.Disputed {
		if d.Relation == "" || d.Relation == "differ" {
			differ++
		}
	}
	var outlets, links []string
	seen := map[news.Maybe]bool{"": true}
	for _, r := range s.Reports {
		if !seen[r.Outlet.Name] {
			seen[r.Outlet.Name] = true
			outlets = append(outlets, text(string(r.Outlet.Name)))
		}
		if u := web.SafeURL(string(r.URL)); u != "" {
			links = append(links, text(u))
		}
	}
	fmt.Fprintf(out, "---\ntitle: %s\nid: %s\n", text(Title(s)), text(s.ID))
	if s.From != "" {
		fmt.Fprintf(out, "date: %s\nuntil: %s\n", text(string(s.From)), text(string(s.To)))
	}
	fmt.Fprintf(out, "reports: %d\norigins: %d\ndiffers: %d\n", len(s.Reports), len(s.Origins), differ)
	list("outlets", outlets)
	list("sources", links)
	fmt.Fprint(out, "---\n\n")
}
