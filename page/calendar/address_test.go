package calendar

import "testing"

// TestDayInURL: the folders of an address tell the day in figures or words.
func TestDayInURL(t *testing.T) {
	for url, want := range map[string]string{
		"https://ansel.example/world/2031/may/04/crane-falls":  "2031-05-04",
		"https://ansel.example/2031/05/04/crane-falls":         "2031-05-04",
		"https://ansel.example/2031/may/crane-falls":           "",
		"https://ansel.example/authors/may/04/crane":           "",
		"https://ansel.example/archive/2031/sept/4/crane.html": "2031-09-04",
	} {
		if got := InURL(url).ISO(); got != want {
			t.Errorf("%s: %q, want %q", url, got, want)
		}
	}
}
