package sheet

import (
	"encoding/json"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/web"
)

// On a terminal in colour the only signs are those of the colours.
func TestColourIsTheProgramsOwn(t *testing.T) {
	const steering = "\x1b[31m\x1b]52;c;aGk=\x07\u009b7m\u202e\u2067\x9d"
	s := news.Synopsis{Reports: []news.Account{{Letter: "a", Input: "x" + steering}, {Letter: "b", Input: "y"}}, Title: steering + "T"}
	var b strings.Builder
	writeTerminal(&Sheet{out: &b, color: true}, harmless(news.Document{Stories: []news.Synopsis{s}}), chosen{})
	bare := strings.NewReplacer("\x1b[1m", "", "\x1b[2m", "", "\x1b[m", "", "\x1b[0m", "").Replace(b.String())
	if strings.IndexFunc(bare, web.Steers) >= 0 || bare == b.String() {
		t.Errorf("%q", bare)
	}
}

// JSON shows the marks of direction by their numbers, and keeps its values.
func TestJSONShowsDirection(t *testing.T) {
	const in = "\"Port \u200fAnsel\u200e \u061cand \u202eVell \u00e9\""
	var b strings.Builder
	if _, err := (Gate{Out: &b}).Write([]byte(in)); err != nil {
		t.Fatal(err)
	}
	var was, is string
	if json.Unmarshal([]byte(in), &was) != nil || json.Unmarshal([]byte(b.String()), &is) != nil || was != is {
		t.Errorf("%q became %q", was, is)
	}
	if strings.ContainsFunc(b.String(), marksDirection) || strings.ContainsFunc(b.String(), web.Steers) || !strings.Contains(b.String(), "\u00e9") {
		t.Errorf("written as %q", b.String())
	}
}
