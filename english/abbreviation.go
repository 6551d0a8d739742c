package english

// Short forms with a stop, in small letters and without it.
const (
	// ShortTitles stand before a name. A short senator is apart: it also stands
	// behind one.
	ShortTitles = `mr mrs ms messrs mlle dr prof gen sens rep reps gov lt col sgt capt cmdr adm maj pvt cpl rev hon pres
		supt det insp st mt ft`
	// ShortEnds end what they belong to: a firm, a person, a street.
	ShortEnds = `inc corp co ltd bros assn dept univ jr sr ed eds al est approx ave blvd rd`
	// ShortStates are those of America. Source: Associated Press Stylebook,
	// state names, with older forms.
	ShortStates = `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore
		pa penn tenn tex va vt wash wis wyo`
)
