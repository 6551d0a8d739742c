package story

import (
	"slices"
	"testing"

	"synoptic/news"
)

// Evidence names things as a person would write them, each name once.
func TestEvidenceReads(t *testing.T) {
	a := report("a", "2031-03-05", "HALL ROOF FALLS IN AT PORT SALTBY", "PORT SALTBY - The roof of the swimming hall in Port Saltby fell in, fire chief Nils Aker said. President Mirela Tudor sent a letter to Aker.")
	b := report("b", "2031-03-06", "Swimming hall roof fell under snow", "The roof of the Port Saltby hall fell in, Nils Aker said. Mirela Tudor wrote to him. The city of Port Saltby will build another hall.")
	var got []string
	for _, e := range Why(b, a) {
		if e.Kind == "name" || e.Kind == "time" {
			got = append(got, e.Text)
		}
	}
	slices.Sort(got)
	if want := []string{"Mirela Tudor", "Nils Aker", "Port Saltby", "published 1 day apart"}; !slices.Equal(got, want) {
		t.Errorf("names and times are %q, want %q", got, want)
	}
}

// No sign speaks for the side that a reader would not expect.
func TestSignsSpeakOneWay(t *testing.T) {
	for k, side := range signSides {
		if float32(side)*weights[k] < 0 {
			t.Errorf("%s weighs %v and may only speak for side %d", signNames[k], weights[k], side)
		}
	}
}

func TestNumbersThatCountNothing(t *testing.T) {
	rows := []struct {
		text string
		want bool
	}{
		{"14 injured", true},
		{"14 were", false},
		{"40 p.m.", false},
		{"1,200 households", true},
		{"9. Then", false},
		{"31", false},
	}
	for _, row := range rows {
		var rd reader
		rd.scan(&news.Report{Text: row.text})
		if got := rd.counted(0); got != row.want {
			t.Errorf("%q counts something: %v, want %v", row.text, got, row.want)
		}
	}
}

func TestNamesBehindWordsForWhereArePlaces(t *testing.T) {
	rows := []struct {
		text, word string
		want       bool
	}{
		{"A fire broke out in Port Saltby.", "Saltby", true},
		{"She lives near Karlow.", "Karlow", true},
		{"There is truth in Lund's words.", "Lund", false},
		{"They met Agneta Lund.", "Lund", false},
	}
	for _, row := range rows {
		var rd reader
		rd.scan(&news.Report{Text: row.text})
		w, _ := readWord(row.word, 0)
		i := slices.IndexFunc(rd.counts.entries, func(e counted) bool { return e.hash == w.hash })
		if got := rd.counts.entries[i].bits&locale != 0; got != row.want {
			t.Errorf("%q: %s is a place: %v, want %v", row.text, row.word, got, row.want)
		}
	}
}
