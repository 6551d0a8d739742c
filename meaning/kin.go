package meaning

// An exclusion is a kind whose members exclude each other, told by two of them:
// it is the nearest that holds both. Most kinds are not so: a photograph and a
// film are two of a kind, and news uses many such words one for the other.
type exclusion struct{ a, b string }

var exclusions = [...]exclusion{
	{"monday", "sunday"},
	{"january", "july"},
	{"seven", "hundred"},
	{"murder", "manslaughter"},
	{"dollar", "euro"},
	{"red", "green"},
	{"leg", "arm"},
	{"car", "truck"},
	{"cat", "dog"},
	{"rain", "snow"},
	{"kitchen", "bathroom"},
	{"nurse", "doctor"},
	{"bus", "train"},
}

// apart says whether frequent senses of two words are members of one kind whose
// members exclude each other.
func apart(x, y entry) bool {
	if x.pos != Noun || y.pos != Noun {
		return false
	}
	for _, kind := range exclusive() {
		if x.within(kind) && y.within(kind) {
			return true
		}
	}
	return false
}

// kind is the nearest synset that holds both members, -1 if none does.
func (e exclusion) kind() int {
	a, b := find(e.a).entry(Noun), find(e.b).entry(Noun)
	if !a.known || !b.known {
		return -1
	}
	up, other := synsetOf(Noun, a.sense(0)).above(kinSteps), synsetOf(Noun, b.sense(0)).above(kinSteps)
	for i := range up.n {
		if other.has(up.at(i)) {
			return up.at(i)
		}
	}
	return -1
}

const kinSteps = 2

// within says whether a kind holds a frequent sense.
func (e entry) within(kind int) bool {
	for i := range min(e.senses, kinds) {
		if synsetOf(e.pos, e.sense(i)).above(kinSteps).has(kind) {
			return true
		}
	}
	return false
}
