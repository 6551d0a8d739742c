package syntax

import "testing"

// A verb with a tense right behind a noun has a subject.
func TestVerbBehindANounHasASubject(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb, rel string }{
		{"Two bakers were hurt when a cart carrying a wedding cake display caught fire on the pier.", "cart", "caught", "advcl"},
		{"Two cooks were hurt when a wagon bearing a summer lantern display caught fire in a narrow lane.", "wagon", "caught", "advcl"},
		{"The notice came one day after Marrin announced her leave.", "Marrin", "announced", "advcl"},
		{"As mist covers the lower rungs of the ladder, it hides the rust.", "mist", "covers", "advcl"},
		{"Orla Venn is under watch after a letter surfaced Friday of her praising the rival guild.", "letter", "surfaced", "advcl"},
		{"The ferry had sailed two miles before the gull made its third visit.", "gull", "made", "advcl"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v && ts[v].Head != ts[s].Head || !subject(&ts[s]) {
			t.Errorf("%s: %s is %s of %d, %s is %s", c.sentence, c.subject, ts[s].Rel, ts[s].Head, c.verb, ts[v].Rel)
		}
	}
}

// A noun that looks like a verb is one where things stand.
func TestNounThatLooksLikeAVerb(t *testing.T) {
	for _, c := range []struct{ sentence, noun string }{
		{"The tunnel carries passenger trains between Orrin and Hellick.", "trains"},
		{"The guild will enjoy a ticket surge in May.", "surge"},
	} {
		ts := Parse(c.sentence)
		if n := tokenAt(c.sentence, ts, c.noun); ts[n].Tag != "NOUN" {
			t.Errorf("%s: %s is %s", c.sentence, c.noun, ts[n].Tag)
		}
	}
}

// What has its subject elsewhere keeps it.
func TestVerbWithItsSubjectElsewhere(t *testing.T) {
	for _, c := range []struct{ sentence, subject, verb string }{
		{"The guild has on some days closed the pier.", "guild", "closed"},
		{"The lists of the bishop are long, and the mayor last week burned two.", "mayor", "burned"},
		{"The lack of rope for heavy barrels is an old tale.", "lack", "tale"},
	} {
		ts := Parse(c.sentence)
		s, v := tokenAt(c.sentence, ts, c.subject), tokenAt(c.sentence, ts, c.verb)
		if ts[s].Head != v || !subject(&ts[s]) {
			t.Errorf("%s: %s is %s of %d", c.sentence, c.subject, ts[s].Rel, ts[s].Head)
		}
	}
}

// Whatever words stand side by side, the parser finds a way through.
func TestOwedNeverStops(t *testing.T) {
	words := []string{"the", "boat", "after", "sank", "as", "who", "was", "Venn", ",", "said", "while", "pier", "and", "burned", "that", "carrying", "with", "left", "before", "—", "(", ")", "she", "trains"}
	seed := uint32(7)
	for range 20000 {
		s := ""
		for range 14 {
			seed = seed*1664525 + 1013904223
			s += words[(seed>>16)%uint32(len(words))] + " "
		}
		Parse(s + ".")
	}
}
