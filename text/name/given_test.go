package name

import (
	"slices"
	"testing"

	"synoptic/gazetteer"
)

// TestGivenWords finds people whose given name is an ordinary word, and of whom the
// pronouns behind it may be.
func TestGivenWords(t *testing.T) {
	for _, row := range []struct {
		text   string
		want   []string
		gender gazetteer.Gender
	}{
		{"Hope Arnfeld, one of the oldest aides of the town, is resigning from her post.", []string{"person: Hope Arnfeld"}, gazetteer.Female},
		{"A ferryman, Chase Orrin, heard the bell.", []string{"person: Chase Orrin"}, gazetteer.Male},
		{"The pilot is Rod Velkamp.", []string{"person: Rod Velkamp"}, gazetteer.Male},
		{"Pat Orrin rang the bell.", []string{"person: Pat Orrin"}, gazetteer.Unknown},
		{"The council will chase the debt, and hope is small.", nil, gazetteer.Unknown},
		{"In June Danes bought the mill.", nil, gazetteer.Unknown},
	} {
		found := findIn(row.text)
		var got []string
		for _, n := range found.Names {
			if n.Kind == "person" {
				got = append(got, n.Kind+": "+n.In(row.text))
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: the people are %q, want %q", row.text, got, row.want)
			continue
		}
		if len(got) > 0 && found.Who[0].Gender != row.gender {
			t.Errorf("%s: the gender is %v, want %v", row.text, found.Who[0].Gender, row.gender)
		}
	}
}
