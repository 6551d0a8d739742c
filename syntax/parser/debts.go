package parser

// Debts is what words of a sentence owe each other: a tree without it is not built,
// as long as another one can be. The zero debts owe nothing.
type Debts struct {
	owing []bool  // of each word, that it must have a subject before it; empty if none must
	bare  []bool  // of each word, that it has a subject only with an auxiliary; empty if none is looked at
	waits []int32 // of each conjunction, the word that it must hang on, 0 for any; empty if none must
}

// Lay makes room for the debts of a number of words, none of which owes anything.
func (d *Debts) Lay(words int) {
	d.owing = append(d.owing[:0], make([]bool, words)...)
	d.bare = append(d.bare[:0], make([]bool, words)...)
	d.waits = append(d.waits[:0], make([]int32, words)...)
}

// Owe says of a verb that it must have a subject before it.
func (d *Debts) Owe(verb int) { d.owing[verb] = true }

// Help says of a participle that it has a subject only with an auxiliary.
func (d *Debts) Help(participle int) { d.bare[participle] = true }

// Wait says of a conjunction that it must hang on a verb.
func (d *Debts) Wait(conjunction, verb int) { d.waits[conjunction] = int32(verb) }

// Forgive takes back all that words owe each other.
func (d *Debts) Forgive() {
	d.owing, d.waits, d.bare = d.owing[:0], d.waits[:0], d.bare[:0]
}
