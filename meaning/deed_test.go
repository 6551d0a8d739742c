package meaning

import "testing"

func TestDeed(t *testing.T) {
	for noun, want := range map[string][2]bool{
		"election": {true, true}, "nomination": {true, true}, "announcement": {true, true}, "removal": {true, true}, "departure": {true, true},
		"decision": {true, true}, "admission": {true, true}, "discovery": {true, true}, "meeting": {true, true},
		"veto": {false, true}, "attack": {false, true}, "arrest": {false, true}, "cough": {false, true}, "tax": {false, true},
		"airport": {false, false}, "miller": {false, false}, "airplane": {false, false}, "village": {false, false},
	} {
		if made, may := Deed(noun); made != want[0] || may != want[1] {
			t.Errorf("%s is made of a verb: %v, may be %v, want %v", noun, made, may, want)
		}
	}
}
