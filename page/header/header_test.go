package header

import (
	"slices"
	"testing"

	"synoptic/page/calendar"
)

func TestRead(t *testing.T) {
	day := calendar.Day{Y: 2031, M: 5, D: 4}
	for _, c := range []struct {
		line   string
		names  []string
		day    calendar.Day
		outlet string
		sure   bool
	}{
		{"By Helen Ode", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"BY HELEN ODE AND PETER BRANDT", []string{"HELEN ODE", "PETER BRANDT"}, calendar.Day{}, "", true},
		{"By Helen Ode, Peter Brandt and Una Keel", []string{"Helen Ode", "Peter Brandt", "Una Keel"}, calendar.Day{}, "", true},
		{"Helen Ode, political editor", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"Helen Ode and Peter Brandt", []string{"Helen Ode", "Peter Brandt"}, calendar.Day{}, "", false},
		{"Helen Ode | The Ansel Post", []string{"Helen Ode"}, calendar.Day{}, "The Ansel Post", true},
		{"Helen Ode | May 4, 2031 | 5:00 a.m.", []string{"Helen Ode"}, day, "", true},
		{"Helen Ode, 04.05.2031, 14:22", []string{"Helen Ode"}, day, "", true},
		{"Helen Ode, Ansel News Service", []string{"Helen Ode"}, calendar.Day{}, "Ansel News Service", true},
		{"Words by Helen Ode in Port Ansel", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"By Helen Ode for Ansel Mail", []string{"Helen Ode"}, calendar.Day{}, "Ansel Mail", true},
		{"By Ansel Banner staff writer Helen Ode", []string{"Helen Ode"}, calendar.Day{}, "Ansel Banner", true},
		{"By Helen Ode, Port Ansel", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"Reporter: Helen Ode / Editor: Peter Brandt", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"From our correspondent Helen Ode in Tarn", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"Helen Ode helen.ode@ansel.example", []string{"Helen Ode"}, calendar.Day{}, "", true},
		{"Published: 4 May 2031, 06:02 GMT", nil, day, "", true},
		{"2031-05-04T06:15Z", nil, day, "", true},
		{"Date: May-04-2031", nil, day, "", true},
		{"First published on Sunday 4 May 2031 12.05 BST", nil, day, "", true},
		{"By Our Correspondent", nil, calendar.Day{}, "", true},
	} {
		got, ok := Read(c.line)
		if !ok || !slices.Equal(got.Names, c.names) || got.Day != c.day || got.Outlet != c.outlet || got.Sure() != c.sure {
			t.Errorf("%q: read %v: %+v, sure %v", c.line, ok, got, got.Sure())
		}
	}
}

// Headlines, menus and paragraphs are no credits, however many names they hold.
func TestReadsNoHeadline(t *testing.T) {
	for _, line := range []string{
		"Helen Ode wins vote in Tarn", "Mayor of Tarn resigns", "Ferry Sinks In Port Ansel", "One Dead, Four Hurt In Tarn Fire",
		"Night of Fear as Ferry Sinks", "Home | News | Sport", "Politics", "",
		"Helen Ode, the mayor of Tarn, said on 4 May 2031 that she would resign.", "Brandt and Keel to share the helm of Ansel Lines",
	} {
		if got, ok := Read(line); ok && got.Sure() {
			t.Errorf("%q is read as %+v", line, got)
		}
	}
}

func TestIsOffice(t *testing.T) {
	for line, want := range map[string]bool{
		"Harbour correspondent, Tarn": true, "Political editor": true, "Senior Reporter": true, "Rivers correspondent in Skarn": true,
		"Editor": false, "Mayor of Tarn resigns": false, "Harbour reporter finds wreck": false, "Tarn Brandt reports": false, "Sports desk closes in Tarn": false,
	} {
		if got := IsOffice(line); got != want {
			t.Errorf("%q is an office: %v", line, got)
		}
	}
}

func TestDated(t *testing.T) {
	for line, want := range map[string]int{
		"Ansel Weekly, Vol. 44 No. 16, Sunday May 4, 2031":  2031,
		"Posted 2h ago, Sunday 4 May 2031 at 5:31am":        2031,
		"Ferry sinks with forty on board":                   0,
		"The ferry of 2031 that nobody in Tarn would board": 0,
	} {
		if got := Dated(line); got.Y != want {
			t.Errorf("%q: %+v, want the year %d", line, got, want)
		}
	}
}
