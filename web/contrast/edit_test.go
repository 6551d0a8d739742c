package contrast

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestOtherWords holds which edits are worth a line of the first screen, and
// which only write the same words otherwise.
func TestOtherWords(t *testing.T) {
	for _, row := range []struct {
		was, now string
		worth    bool
	}{
		{"many people", "others", true},
		{"a generous offer", "an insult", true},
		{"forty boats", "fourteen boats", true},
		{"there is", "there's", false},
		{"e-mail", "email", false},
		{"harmonised", "harmonized", false},
		{"have", "'ve got", false},
		{"it’s", "that’s", false},
	} {
		if got := Otherwise(news.Edit{Kind: "substitution", Base: row.was, Text: row.now}) > 0; got != row.worth {
			t.Errorf("%q for %q is worth a line: %v", row.now, row.was, got)
		}
	}
	if Otherwise(news.Edit{Kind: "omission", Base: "of the harbour"}) > 0 {
		t.Error("words left out are worth a line")
	}
}

// TestStretches holds how much of a saying stands around the words that differ.
func TestStretches(t *testing.T) {
	base := "We shall lend no harbour of ours, … and many people know that it is so."
	now := "We will lend no harbour of ours. Others know that it is so."
	edit := news.Edit{Span: news.Span{Start: strings.Index(now, "Others"), End: strings.Index(now, " know")}, Kind: "substitution", Base: "many people", Text: "Others"}
	if was, is := Stretches(base, news.Variant{Text: now}, edit); was != "many people know that it is so." || is != "Others know that it is so." {
		t.Errorf("got %q and %q", was, is)
	}
	if got := Quoted("Others know that it is so.", now); got != "“… Others know that it is so.”" {
		t.Errorf("got %s", got)
	}
}
