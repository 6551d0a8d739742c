package meaning

import "strings"

// deedEndings are the endings by which nouns are made of verbs, with what
// stands in their place in the verb.
var deedEndings = []struct{ noun, verb string }{
	{"", "e"},
	{"ation", ""},
	{"ation", "e"},
	{"ation", "ate"},
	{"ition", "e"},
	{"ition", "it"},
	{"ion", ""},
	{"ion", "e"},
	{"sion", "d"},
	{"sion", "de"},
	{"sion", "t"},
	{"ssion", "t"},
	{"ession", "ede"},
	{"ment", ""},
	{"al", ""},
	{"al", "e"},
	{"ance", ""},
	{"ance", "e"},
	{"ence", ""},
	{"ence", "e"},
	{"ure", ""},
	{"ure", "e"},
	{"ing", ""},
	{"ing", "e"},
	{"y", ""},
	{"th", "e"},
}

// Deed says whether a noun is made of a verb, and so tells what is done: the
// removal of the mayor. May tells that it is written as the verb is, with nearly
// as many senses, and may do so: attack, not bridge.
func Deed(noun string) (made, may bool) {
	for _, e := range deedEndings {
		stem, ok := strings.CutSuffix(noun, e.noun)
		if ok && len(stem) > 2 && Relate(noun, Noun, stem+e.verb, Verb) == Derived {
			return true, true
		}
	}
	w := find(noun)
	n, v := w.entry(Noun), w.entry(Verb)
	return false, n.known && v.known && verbSenses*v.senses >= nounSenses*n.senses
}

// nounSenses of a noun stand against verbSenses of the verb written alike at
// least.
const verbSenses, nounSenses = 3, 2
