package wording

import (
	"slices"
	"strings"
	"testing"
)

// parts are all phrases of the sentences of a text, none left out of them.
func parts(words string) []string {
	r, s := laid(words)
	var out []string
	for k := range s.Sentences[0] {
		for _, c := range Phrases(r, &s.Sentences[0][k]) {
			if t, ok := c.Part(make([]bool, len(c.Details))); ok {
				out = append(out, t.Text(r.Text))
			}
		}
	}
	return out
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct{ name, sentence, may string }{
		{"a noun with its modifiers", "The 45-minute call with the mayor ended the strike.", "The 45-minute call with the mayor"},
		{"behind a preposition", "Orla Venn spoke at a January auction in Tollen.", "… a January auction in Tollen."},
		{"how many", "Rescuers found 13 pupils and two teachers in the hull.", "… 13 pupils and two teachers in the hull."},
		{"how many it is done to", "The ferry struck the reef, injuring seven passengers.", "… injuring seven passengers."},
		{"what something cost", "The council sent a bill of $284 million.", "… a bill of $284 million."},
		{"whose it is", "The court heard of Ilse Maroon's third voyage to Tollen.", "… Ilse Maroon's third voyage to Tollen."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parts(c.sentence); !slices.Contains(got, c.may) {
				t.Errorf("%s\n  has not the phrase %q, but\n  %s", c.sentence, c.may, strings.Join(got, "\n  "))
			}
		})
	}
}

// A phrase that counts, or that tells what is done, tells something; a name for
// a thing does not.
func TestSlight(t *testing.T) {
	for _, c := range []struct {
		sentence, phrase string
		slight           bool
	}{
		{"Rescuers found 13 pupils and two teachers in the hull.", "13 pupils and two teachers in the hull.", false},
		{"The court heard of the removal of the mayor by the council.", "the removal of the mayor by the council.", false},
		{"The court of Tollen heard of the sudden removal of the mayor.", "the sudden removal of the mayor.", true},
		{"Divers searched the grey hull of the northern ferry.", "the grey hull of the northern ferry.", true},
	} {
		r, s := laid(c.sentence)
		found := false
		for _, p := range Phrases(r, &s.Sentences[0][0]) {
			if tell, ok := p.Part(make([]bool, len(p.Details))); ok && strings.HasSuffix(tell.Text(r.Text), c.phrase) {
				found = true
				if tell.Slight != c.slight {
					t.Errorf("%q is slight: %v, want %v", c.phrase, tell.Slight, c.slight)
				}
			}
		}
		if !found {
			t.Errorf("%s\n  has not the phrase %q", c.sentence, c.phrase)
		}
	}
}

// A phrase introduces somebody if a role or an age stands beside one name in
// full, and nothing is done in it.
func TestIntroduces(t *testing.T) {
	for _, c := range []struct{ sentence, phrase, who string }{
		{"The court heard the harbour pilot Ilse Maroon.", "… the harbour pilot Ilse Maroon.", "Ilse Maroon"},
		{"President Mirela Sanz met the divers of Tollen.", "President Mirela Sanz", "Mirela Sanz"},
		{"Orla Venn, director of the harbour of Tollen, spoke on Monday.", "Orla Venn, director of the harbour of Tollen", "Orla Venn"},
		{"Piet Maar, 47, pleaded guilty to the theft.", "Piet Maar, 47", "Piet Maar"},
		{"Piet Maar of Norway won the race.", "Piet Maar of Norway", "Piet Maar"},
		{"The choir backs Orla Venn for president.", "… Orla Venn for president.", ""},
		{"Divers from Dorring found the bell of the ferry.", "Divers from Dorring", ""},
		{"The 45-minute call with the mayor ended the strike.", "The 45-minute call with the mayor", ""},
	} {
		r, s := laid(c.sentence)
		found := false
		for _, p := range Phrases(r, &s.Sentences[0][0]) {
			tell, ok := p.Part(make([]bool, len(p.Details)))
			if !ok || tell.Text(r.Text) != c.phrase {
				continue
			}
			if found = true; tell.Introduces != c.who || c.who != "" && !tell.Slight {
				t.Errorf("%q introduces %q (slight %v), want %q", c.phrase, tell.Introduces, tell.Slight, c.who)
			}
		}
		if !found && c.who != "" {
			t.Errorf("%s\n  has not the phrase %q, but\n  %s", c.sentence, c.phrase, strings.Join(parts(c.sentence), "\n  "))
		}
	}
}

func TestNoPhrases(t *testing.T) {
	for _, c := range []struct{ name, sentence, never string }{
		{"a name of three words", "Orla Venn flew home on Air Skarn One.", "… Air Skarn One."},
		{"a day alone", "The council of Tollen met on New Year's Eve.", "… New Year's Eve."},
		{"a pair of common words", "The council heard senior law officers on Monday.", "senior law officers"},
		{"a name alone", "President Mirela Sanz met Oskar Lindqvar.", "Oskar Lindqvar."},
		{"a part of a time", "The mill of Skarn burned in the great fire of March last year.", "the great fire of March"},
		{"a clause with its tense", "Divers found the bell of the ferry.", "found the bell of the ferry"},
		{"a word torn at its hyphen", "Rep. Piet Maar, D-Tollen, sold the mill of Skarn.", "Maar, D"},
		{"one word", "Divers found a bell.", "… a bell"},
		{"two words", "Divers found a bronze bell.", "… a bronze bell."},
		{"a verb without a tense that counts nothing", "The ferry struck the reef, injuring passengers from Tollen.", "injuring passengers from Tollen."},
		{"an office without its first word", "The council heard Secretary General Orla Venn in Tollen.", "… General Orla Venn"},
		{"whom somebody calls what", "The council called Mayor Orla Venn a “dummy.”", "Orla Venn a “dummy.”"},
		{"a quotation's words without who says them", "“A dirty little deal of the harbour,” the pilot said.", "dirty little deal"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, got := range parts(c.sentence) {
				if got == c.never || strings.HasSuffix(got, c.never) {
					t.Errorf("%s\n  has the phrase %q", c.sentence, got)
				}
			}
		})
	}
}

// A whole sentence reads better than what is cut from it with its verb bare.
func TestSignsTellHowATellingIsCut(t *testing.T) {
	r, s := laid("The council of Tollen sold the ferry to the miller of Dorring on Monday.")
	c := Clauses(r, &s.Sentences[0][0])[0]
	none := make([]bool, len(c.Details))
	all := slices.Repeat([]bool{true}, len(c.Details))
	for _, w := range []struct {
		name        string
		sign        int
		kept, shorn float64
	}{
		{"whole", signWhole, 1, 0},
		{"opens", signOpens, 1, 1},
		{"root", signRoot, 1, 1},
		{"subject_the", signSubjectThe, 1, 1},
	} {
		kept, _ := c.Tell(none)
		shorn, _ := c.Tell(all)
		if got := c.Signs(&kept, none)[w.sign]; got != w.kept {
			t.Errorf("%s of the whole sentence is %v; want %v", w.name, got, w.kept)
		}
		if got := c.Signs(&shorn, all)[w.sign]; got != w.shorn {
			t.Errorf("%s without details is %v; want %v", w.name, got, w.shorn)
		}
	}
	shorn, _ := c.Tell(all)
	if x := c.Signs(&shorn, all); x[signLeftOut] <= 0 || x[signDropsObl] == 0 {
		t.Errorf("nothing is left out of %q: %v", shorn.Text(r.Text), x)
	}
}

// No office is told without the word that makes it a lesser one, whatever is left
// out.
func TestOfficesAreNotRaised(t *testing.T) {
	const sentence = "Before noon, she was thanked at a mill by former Vice President Joe Lund, whose sister Ida sails in May."
	r, s := laid(sentence)
	for _, p := range Phrases(r, &s.Sentences[0][0]) {
		for k := range 1 << min(len(p.Details), 6) {
			drop := make([]bool, len(p.Details))
			for i := range min(len(p.Details), 6) {
				drop[i] = k>>i&1 > 0
			}
			if tell, ok := p.Part(drop); ok && strings.HasPrefix(tell.Text(r.Text), "… President") {
				t.Errorf("%s\n  has the phrase %q", sentence, tell.Text(r.Text))
			}
		}
	}
}
