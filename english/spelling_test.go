package english

import "testing"

func TestOneSpelling(t *testing.T) {
	for _, row := range [][2]string{
		{"organisation", "organization"},
		{"centre", "center"},
		{"labour", "labor"},
		{"defence", "defense"},
		{"organization", "organization"},
		{"tour", "tour"},
		{"four", "four"},
		{"entre", "entre"},
	} {
		if got := OneSpelling(row[0]); got != row[1] {
			t.Errorf("%s is spelt %s, want %s", row[0], got, row[1])
		}
	}
}

func TestOneWord(t *testing.T) {
	for _, row := range [][2]string{
		{"organise", "organize"},
		{"organiser", "organizer"},
		{"colour", "color"},
		{"metre", "meter"},
		{"kilometre", "kilometer"},
		{"analyse", "analyze"},
		{"offence", "offense"},
		{"lorry", "truck"},
		{"theatre", "theater"},
		{"promise", "promise"},
		{"raise", "raise"},
		{"hour", "hour"},
		{"fence", "fence"},
		{"sentence", "sentence"},
		{"tortoise", "tortoise"},
		{"rise", "rise"},
	} {
		if got := OneWord(row[0]); got != row[1] {
			t.Errorf("%s is %s, want %s", row[0], got, row[1])
		}
	}
}
