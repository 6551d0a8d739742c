package web

import (
	"testing"

	"synoptic/news"
)

// TestUnread: a language that is not read is named, English is not.
func TestUnread(t *testing.T) {
	for code, want := range map[string]string{
		"": "", "en": "", "es": "in Spanish, which is not read: nothing is claimed of it", "und": "in a language that is not read: nothing is claimed of it",
	} {
		if got := Unread(news.Account{Language: code}); got != want {
			t.Errorf("%q: %q, want %q", code, got, want)
		}
	}
}
