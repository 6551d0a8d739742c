package reference

import (
	"fmt"
	"io"
	"strings"
)

// RIS writes references as RIS, a field a line, which ends in CR LF.
func RIS(to io.Writer, all []Reference) error {
	for _, r := range all {
		fields := [][2]string{{"TY", "NEWS"}, {"ID", r.ID}, {"TI", r.Title}}
		for _, a := range r.Authors {
			last, given := family(a)
			if given != "" {
				a = last + ", " + given
			}
			fields = append(fields, [2]string{"AU", a})
		}
		if r.Body != "" {
			fields = append(fields, [2]string{"AU", r.Body + ","})
		}
		year, _, _ := strings.Cut(r.Date, "-")
		fields = append(fields, [][2]string{
			{"T2", r.Outlet},
			{"PY", year},
			{"DA", risDay(r.Date)},
			{"UR", r.URL},
			{"Y2", risDay(r.Accessed)},
			{"LA", r.Language},
		}...)
		for _, f := range fields {
			if f[1] == "" {
				continue
			}
			if _, err := fmt.Fprintf(to, "%s  - %s\r\n", f[0], plain(f[1])); err != nil {
				return err
			}
		}
		if _, err := io.WriteString(to, "ER  - \r\n\r\n"); err != nil {
			return err
		}
	}
	return nil
}

// risDay is a date as RIS writes it, with a slash behind each part whether it is
// known or not: "2031/05/04/", "2031///".
func risDay(iso string) string {
	if iso == "" {
		return ""
	}
	return strings.Join(append(date(iso), "", "", "")[:3], "/") + "/"
}
