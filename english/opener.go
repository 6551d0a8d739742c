package english

// Words that open a clause within a sentence.
const (
	// Openers are conjunctions of time, reason and condition.
	Openers = "if when while after before because although though since unless once"
	// MoreOpeners are those that also compare, or open what is said.
	MoreOpeners = "until till as where whether that than whereas"
	// ClauseOpeners are conjunctions that are no prepositions: what they open has a
	// verb with a tense.
	ClauseOpeners = "that when because where whether while if although though"
)
