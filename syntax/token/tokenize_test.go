package token

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var tokenRows = []struct{ text, want string }{
	{"The mayor can't say.", "The mayor ca n't say ."},
	{"Okello's plan", "Okello 's plan"},
	{"the voters’ choice", "the voters ’ choice"},
	{"She cannot wait; they wouldn't've waited.", "She can not wait ; they would n't 've waited ."},
	{"a 62-year-old man", "a 62 - year - old man"},
	{"Mr. Dahl met Dr. Osei in the U.S. on Jan. 5.", "Mr. Dahl met Dr. Osei in the U.S. on Jan. 5 ."},
	{"They moved to the U.S.", "They moved to the U.S."},
	{"“Stay,” he said…", "“ Stay , ” he said …"},
	{"It cost $1,250.50, or 12%.", "It cost $ 1,250.50 , or 12 % ."},
	{"at 5pm and 8:30 a.m. today", "at 5 pm and 8:30 a.m. today"},
	{"the co-founder of a well-known bank", "the co-founder of a well - known bank"},
	{"either/or, AT&T, 9/11, O'Hara", "either / or , AT&T , 9/11 , O'Hara"},
	{"see https://example.org/a,b (or mail me@example.org).", "see https://example.org/a,b ( or mail me@example.org ) ."},
	{"call 555-0134 in the '90s", "call 555-0134 in the '90s"},
	{"Wait... what?!", "Wait ... what ?!"},
	{"the 2003-2007 row", "the 2003 - 2007 row"},
	{"It was Harbor Lights Inc..", "It was Harbor Lights Inc. ."},
	{"Dont tell @ferrywatch #storm", "Do nt tell @ferrywatch #storm"},
	{"Prime Minister Pak Sun-ho met Tao Wei-ling.", "Prime Minister Pak Sun-ho met Tao Wei-ling ."},
	{"The Tirr-led fleet, Admiral Vell-era guns and a Skarn-made bell", "The Tirr - led fleet , Admiral Vell - era guns and a Skarn - made bell"},
	{"A Sun-ho met us", "A Sun - ho met us"},
	{"Pak Sun-ho-style hats, Pak Sun-Ho", "Pak Sun - ho - style hats , Pak Sun - Ho"},
	{"", ""},
	{" \n\t", ""},
}

func TestTokenize(t *testing.T) {
	for _, row := range tokenRows {
		var got []string
		for _, k := range Tokenize(row.text) {
			got = append(got, row.text[k.Start:k.End])
		}
		if strings.Join(got, " ") != row.want {
			t.Errorf("%q:\n got %s\nwant %s", row.text, strings.Join(got, " "), row.want)
		}
	}
}

// Every byte that is not space is in exactly one token, in order.
func TestTokensCoverText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("abZ09 .,'’“-/@#:$%&_\u00a0é…"))).Draw(t, "text")
		at := 0
		for _, k := range Tokenize(text) {
			if k.Start < at || k.End <= k.Start {
				t.Fatalf("token %d:%d after %d", k.Start, k.End, at)
			}
			if rest := strings.TrimFunc(text[at:k.Start], isSpace); rest != "" {
				t.Fatalf("lost %q", rest)
			}
			at = k.End
		}
		if rest := strings.TrimFunc(text[at:], isSpace); rest != "" {
			t.Fatalf("lost %q", rest)
		}
	})
}

// A number with a hyphen behind more than a telephone number ends: each turn
// of the scanner goes on.
func TestNumbersWithHyphensEnd(t *testing.T) {
	for _, text := range []string{"555-0142x-ray", "555-0142a-b-c", "123-4567x-"} {
		if got := Tokenize(text); len(got) == 0 {
			t.Errorf("%q has no tokens", text)
		}
	}
}
