package meaning

import "testing"

func TestDeed(t *testing.T) {
	for noun, want := range map[string]bool{
		"election": true, "nomination": true, "veto": true, "attack": true, "arrest": true, "announcement": true, "removal": true,
		"departure": true, "decision": true, "admission": true, "discovery": true, "meeting": true, "sale": false, "airport": false, "cough": true,
		"miller": false, "tax": true, "airplane": false, "death": false,
	} {
		if got := Deed(noun); got != want {
			t.Errorf("%s is made of a verb: %v, want %v", noun, got, want)
		}
	}
}
