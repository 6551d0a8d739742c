package wrap

import (
	"strings"
	"testing"
)

// mail is a text as mails wrap it, with the lines of its head and a list.
const mail = `From: Skarn Tides <tides@skarn.example>
Date: Tue, 6 May 2031

The weir of Skarn gave way on Monday night, the council
said, and forty houses were left without water until the
morning.

Ida Tamm, who keeps the weir, said that the gate had been
stuck since the frost. She had told the council so, and
Oddvarr Lund of the river board had answered that it was
not his.

- Choir: the Skarn singers meet at six
- Boats: none`

// print is a column as programs take it out of a printed page.
const print = `Weir of Skarn gives way as
the frost goes

  The weir of Skarn gave way on Mon-
day night, the council said, and
forty houses were left without wa-
ter until the morning.
  Ida Tamm, who keeps the weir, said
the well-known gate was stuck. A well-
known gate, Lund said, is the gate.

THE SKARN LAMP         6 MAY 2031         4`

func TestText(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string // lines
		hyphens  int
	}{
		{"a mail", mail, []string{
			"From: Skarn Tides <tides@skarn.example>", "Date: Tue, 6 May 2031", "",
			"The weir of Skarn gave way on Monday night, the council said, and forty houses were left without water until the morning.", "",
			"Ida Tamm, who keeps the weir, said that the gate had been stuck since the frost. She had told the council so, and Oddvarr Lund of the river board had answered that it was not his.", "",
			"- Choir: the Skarn singers meet at six", "- Boats: none",
		}, 0},
		{"a printed page", print, []string{
			"Weir of Skarn gives way as the frost goes", "",
			"  The weir of Skarn gave way on Mon-day night, the council said, and forty houses were left without wa-ter until the morning.",
			"  Ida Tamm, who keeps the weir, said the well-known gate was stuck. A well-known gate, Lund said, is the gate.", "",
			"THE SKARN LAMP         6 MAY 2031         4",
		}, 2},
		{"a paragraph a line", "Weir gives way\n" + strings.Repeat("The weir of Skarn gave way on Monday night, and the council said that it would meet.\nNobody was hurt.\n", 4), nil, 0},
		{"a list in small letters", "boats of the river and of the lake\nnets that the council has not seen\nthe gate of the weir\noars", nil, 0},
	} {
		want := strings.Join(c.want, "\n")
		if c.want == nil {
			want = c.in
		}
		got, hyphens := Text(c.in)
		if got != want || len(hyphens) != c.hyphens {
			t.Errorf("%s: %d hyphens, %q", c.name, len(hyphens), got)
		}
		for _, at := range hyphens {
			if got[at] != '-' {
				t.Errorf("%s: no hyphen at %d", c.name, at)
			}
		}
	}
}
