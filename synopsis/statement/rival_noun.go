package statement

import "synoptic/meaning"

// OfOneNoun says whether two numbers stand before one noun that says in several
// of the same words what it counts: eight state laws, three state laws; 54 billion
// worth of foreign goods. A number that some more words hold, and one in a longer
// run of words that belongs to a name, count what they will.
func (al *Alignment) OfOneNoun(i, j int) bool {
	_, last := al.A.tokensOf(al.story.Reports[al.A.Report].Marks.Tokens, &al.A.Items[i])
	_, to := al.B.tokensOf(al.story.Reports[al.B.Report].Marks.Tokens, &al.B.Items[j])
	telling, noun := 0, false
	seen := -1
	for x, y := last+1-al.A.First, to+1-al.B.First; x < len(al.A.forms) && y < len(al.B.forms) && al.A.forms[x] == al.B.forms[y]; x, y = x+1, y+1 {
		k := al.A.owner[x]
		if k < 0 || k == seen {
			continue
		}
		seen = k
		it := &al.A.Items[k]
		if it.Kind == Word && it.Pos == meaning.Verb || it.Kind == Moment {
			break
		}
		if !it.Light {
			telling++
		}
		noun = noun || it.Noun()
	}
	return noun && telling >= leastOfNoun
}

// leastOfNoun is how many items behind two numbers are the same where they count
// one noun of several words.
const leastOfNoun = 2
