package english

import "strings"

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

// Title is the title in full of a short form in small letters without its stop,
// in the singular: of reps, representative. What is no such form is given back.
func Title(short string) string {
	if full := fullTitles[short]; full != "" {
		return full
	}
	return short
}

var fullTitles = func() map[string]string {
	all := map[string]string{}
	for row := range strings.FieldsSeq(titlesInFull) {
		short, full, _ := strings.Cut(row, "=")
		all[short] = full
	}
	return all
}()

const titlesInFull = `dr=doctor prof=professor gen=general sen=senator sens=senator rep=representative reps=representative gov=governor
	lt=lieutenant col=colonel sgt=sergeant capt=captain cmdr=commander adm=admiral maj=major pvt=private cpl=corporal rev=reverend
	pres=president supt=superintendent det=detective insp=inspector atty=attorney`
