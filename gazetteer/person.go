package gazetteer

// Gender is what a name or title tells of the one who bears it.
type Gender byte

// The genders: unknown where a name is borne by all or nothing is told.
const (
	Unknown Gender = iota
	Male
	Female
)

func genderOf(letter byte) Gender {
	switch letter {
	case 'm':
		return Male
	case 'f':
		return Female
	}
	return Unknown
}

// GivenName says whether the word is a given name, and of whom.
func GivenName(word string) (Gender, bool) {
	if e, found := Find(word); found {
		if g, ok := e.field('G'); ok {
			return genderOf(g[0]), true
		}
	}
	return Unknown, false
}

// FirstName says whether a word, which begins the name of a person, is a given name,
// and of whom: one that is an ordinary word elsewhere too.
func FirstName(word string) (Gender, bool) {
	if g, ok := GivenName(word); ok {
		return g, true
	}
	if e, found := Find(word); found {
		if g, ok := e.field('B'); ok {
			return genderOf(g[0]), true
		}
	}
	return Unknown, false
}

// Form is a title before a person's name. Class is honorific, office, rank,
// faith, learned or noble.
type Form struct {
	Gender Gender
	Class  string
}

// Title says whether the words are a title: "Mr.", "Prime Minister", "Sgt".
func Title(words string) (Form, bool) {
	if e, found := Find(words); found {
		return e.Title()
	}
	return Form{}, false
}

// Title is the entry read as a title.
func (e Entry) Title() (Form, bool) {
	t, ok := e.field('T')
	if !ok {
		return Form{}, false
	}
	return Form{Gender: genderOf(t[0]), Class: t[1:]}, true
}

// Gender is that of the entry as a given name.
func (e Entry) Gender() Gender {
	if g, ok := e.field('G'); ok {
		return genderOf(g[0])
	}
	return Unknown
}

// OrgWord says whether names of organisations begin or end with the word:
// "University", "Ministry", "Inc".
func OrgWord(word string) bool {
	e, ok := Find(word)
	return ok && e.Is(BodyWord)
}
