package speaker_test

import "testing"

// Whose words stand in marks is told by what stands before them.
var owners = []speakerRow{
	{"whose remark it is", "The club was cold over the mayor’s “sinking ship” remark on Sunday.", "the mayor|sinking"},
	{"his remark", "Piet Orm rowed home. The club was cold over his “sinking ship” remark on Sunday.", "Piet Orm|sinking"},
	{"a label", "Ida Crane: We left the “old quay” to the rowers.\n\nPiet Orm: I did not.", "Ida Crane|old quay"},
	{"who opens before descriptions", "Ida Crane, head of the board, member of the guild, left, saying the quay was “cold.”", "Ida Crane|cold"},
	{"one with an age", "Piet Orm said on Sunday that he would row.\n\nThe 81-year-old rower said the lake was “calm.”", "Piet Orm|calm"},
	{"dateline", "ORRIN — A union leader said the lake was “calm.”", "A union leader|calm"},
	{"age behind name", "Ida Crane, 31, who rows, said the lake was “calm.”", "Ida Crane|calm"},
	{"behind a party", "Ida Crane, L-Orrin, a rower, said the lake was “calm.”", "Ida Crane|calm"},
	{"inverted with an apposition", "“The lake is calm,” said Ida Crane, a rower who left: she was cold.", "Ida Crane|The lake"},
}

func TestOwners(t *testing.T) { checkSpeakers(t, owners) }
