package syntax

import "testing"

// The verb behind what is told of the subject between commas is the main one.
func TestVerbBehindAnAside(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"The pilot, Orla Venn, 44, also died in the crash.", "pilot", "died"},
		{"Maar, who is white, shot the 50-year-old diver in April 2015 when Venn tried to run for it.", "Maar", "shot"},
		{"The divers, aged around 10 to 14 years old, were heading to the town of Tollen from the northern province.", "divers", "heading"},
		{"The 31-year-old, of Orrin Fell in Sund, murdered Piet Maar, 31, in March last year.", "old", "murdered"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !subject(&ts[s]) || ts[v].Head != -1 {
			t.Errorf("%s: %s is %s of %d, %s is %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel, ts[v].Head)
		}
	}
}
