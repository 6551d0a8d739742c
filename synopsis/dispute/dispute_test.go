package dispute

import "testing"

func TestHowMany(t *testing.T) {
	for question, want := range map[string]string{
		"number USD damage": "how much money", "number krone damage": "how much money", "number mile road": "how many miles", "number  boat": "how many: boat", "number  killed": "how many were killed",
	} {
		if got := howMany(question); got != want {
			t.Errorf("%q asks %q, want %q", question, got, want)
		}
	}
}
