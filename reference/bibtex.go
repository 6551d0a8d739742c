package reference

import (
	"fmt"
	"io"
	"strings"
)

// signs are those that BibTeX and TeX take for something else.
var signs = strings.NewReplacer(
	`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "$", `\$`, "&", `\&`, "#", `\#`, "%", `\%`, "_", `\_`, "~", `\textasciitilde{}`, "^", `\textasciicircum{}`,
)

// address leaves an address as it is, but for what would end its field.
var address = strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", "%", `\%`)

// BibTeX writes references as BibTeX, in UTF-8.
func BibTeX(to io.Writer, all []Reference) error {
	for _, r := range all {
		var names []string
		for _, a := range r.Authors {
			last, given := family(a)
			if given == "" {
				names = append(names, "{"+signs.Replace(a)+"}")
				continue
			}
			names = append(names, signs.Replace(last)+", "+signs.Replace(given))
		}
		if r.Body != "" {
			names = append(names, "{"+signs.Replace(r.Body)+"}")
		}
		year, month, day := "", "", ""
		for i, p := range date(r.Date) {
			switch i {
			case 0:
				year = p
			case 1:
				month = p
			case 2:
				day = p
			}
		}
		if _, err := fmt.Fprintf(to, "@article{%s,\n", r.ID); err != nil {
			return err
		}
		for _, f := range [][2]string{
			{"title", braced(r.Title)},
			{"author", strings.Join(names, " and ")},
			{"journal", signs.Replace(r.Outlet)},
			{"year", year},
			{"month", month},
			{"day", day},
			{"date", r.Date},
			{"url", address.Replace(r.URL)},
			{"urldate", r.Accessed},
			{"langid", r.Language},
		} {
			if f[1] == "" {
				continue
			}
			if _, err := fmt.Fprintf(to, "  %s = {%s},\n", f[0], f[1]); err != nil {
				return err
			}
		}
		if _, err := io.WriteString(to, "}\n"); err != nil {
			return err
		}
	}
	return nil
}

// braced is a title whose capitals stay.
func braced(title string) string {
	if title == "" {
		return ""
	}
	return "{" + signs.Replace(title) + "}"
}
