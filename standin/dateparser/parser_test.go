package dateparser

import "testing"

func TestParse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"4. März 2031", "2031-03-04"},
		{"May 4th, 2031", "2031-05-04"},
		{"le 1er août 2031", "2031-08-01"},
		{"4 de mayo de 2031", "2031-05-04"},
		{"Sonntag, 4. Mai 2031, 12:30 Uhr", "2031-05-04"},
		{"4 мая 2031", "2031-05-04"},
		{"31 February 2031", ""},
		{"2031", ""},
		{"the ferry of May", ""},
	} {
		d, err := (&Parser{}).Parse(nil, c.in)
		got := ""
		if err == nil {
			got = d.Time.Format("2006-01-02")
		}
		if got != c.want {
			t.Errorf("%q is %q, want %q", c.in, got, c.want)
		}
	}
}
