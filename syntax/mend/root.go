package mend

import (
	"synoptic/syntax/token"
	"synoptic/syntax/tree"
)

// mendRoot takes a sign or a conjunction from the head of a sentence and puts
// there what hangs on it: the first verb that has a subject, else the first noun
// or verb.
func mendRoot(ts []token.Token) {
	root := tree.Root(ts)
	if root < 0 || ts[root].Tag != "PUNCT" && ts[root].Tag != "CCONJ" {
		return
	}
	head := -1
	for i := range ts {
		if ts[i].Head != root || ts[i].Tag != "VERB" && !tree.Nominal(&ts[i]) {
			continue
		}
		if ts[i].Tag == "VERB" && tree.HasKid(ts, i, tree.Subject) {
			head = i
			break
		}
		if head < 0 {
			head = i
		}
	}
	if head < 0 {
		return
	}
	for i := range ts {
		if ts[i].Head == root {
			ts[i].Head = head
		}
	}
	ts[head].Head, ts[head].Rel = -1, "root"
	ts[root].Head, ts[root].Rel = head, "punct"
	if ts[root].Tag == "CCONJ" {
		ts[root].Rel = "cc"
	}
}
