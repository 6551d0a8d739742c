// Package saying holds the verbs and nouns with which something is said, by how
// they take what is said, and the nouns for those who say it and for what they say
// it by.
package saying

import (
	"strings"

	"synoptic/english"
)

// A Family is how a word of saying takes its content.
type Family uint8

const (
	Speech  Family = iota + 1 // a clause or quotation: "said that", "wrote: “"
	Telling                   // with whom it was told to: "told reporters that"
	Naming                    // a thing and its name: "called it “", "described it as"
	Showing                   // of polls, reports, studies: "shows that"
	Minding                   // what is thought, hoped, feared
	Vowing                    // with an infinitive: "promised to", "threatened to"
	Stance                    // for or against a thing: "rejected the offer"
	Topical                   // with what it is about: "referred to", "talked about"
)

// OfThing says whether what follows is a thing: what is called something, or what
// one is for or against.
func (f Family) OfThing() bool { return f == Naming || f == Stance }

// Reports says whether the content may stand before the verb, in marks or not.
func (f Family) Reports() bool {
	return f == Speech || f == Telling || f == Minding || f == Showing
}

// verbs of saying by family, in the infinitive. A verb in two families takes
// the first.
var verbs = []struct {
	family Family
	words  string
}{
	{Speech, `say add note announce argue suggest state write tweet explain acknowledge declare conclude claim respond reply
		agree insist reveal admit assert confirm recall remark observe comment concede contend counter clarify
		complain caution charge joke lament proclaim quip reiterate repeat report retort shout stress testify allege emphasize
		emphasise elaborate exclaim mention murmur mutter point_out post read recount relate reckon reason rejoin speculate
		stipulate surmise underline underscore utter voice whisper yell predict estimate deny disclose dispute protest continue
		quote cite boast brag confess confide divulge echo enthuse expound extol fume gush hint imply interject intone moan
		muse narrate opine pen plead pontificate preach rant rave remonstrate scoff scream sigh sneer sob spell_out text
		email e-mail vent blog retweet comment conclude chime_in insinuate intimate joke acknowledge assess attest aver avow
		express bemoan certify chant concur couch decree determine dictate enquire inquire highlight posit profess pronounce propose
		publish re-emphasize reaffirm recite recommend remember reassert recap rule say signal shoot_back fire_back hit_back snap_back specify swear theorize warn wonder
		question beg bellow blurt cry deadpan discuss explain gripe grumble holler lecture ponder roar snarl sum_up tout
		venture weigh_in affirm caution communicate counsel pray guarantee`},
	{Telling, `tell inform assure remind advise notify reassure convince persuade brief alert ask`},
	{Naming, `call describe label brand dub dismiss deem characterize characterise depict portray denounce decry hail paint
		designate term mock deride slam ridicule refer bill style liken compare blast condemn lambaste criticize
		criticise accuse praise laud cast frame rip blame thank name lash_out`},
	{Showing, `show indicate find demonstrate illustrate document detail list outline identify reveal`},
	{Minding, `think believe hope know fear expect feel consider suspect assume doubt guess imagine realize realise
		understand view learn worry want wish agree prefer bet presume regard foresee anticipate wonder envision sense
		perceive intend dream figure disagree`},
	{Vowing, `vow pledge promise threaten offer urge demand order refuse seek call_on call_for decline request instruct
		direct encourage agree invite petition appeal propose press push challenge beg implore`},
	{Stance, `reject support oppose endorse defend welcome attack back favor favour applaud celebrate mourn regret
		resist protest embrace champion advocate ignore`},
	{Topical, `talk speak refer point react allude complain`},
}

// FamilyOf is the family of a verb form ("said", "telling"), 0 for a word that is
// no verb of saying. A verb with its particle is asked for as "pointed out".
func FamilyOf(form string) Family { return saying[form] }

// saying finds the family of a verb form.
var saying = func() map[string]Family {
	out := map[string]Family{}
	for _, row := range verbs {
		for _, v := range strings.Fields(row.words) {
			base, particle, _ := strings.Cut(v, "_")
			for _, form := range inflected(base) {
				key := form
				if particle != "" {
					key += " " + particle
				}
				if out[key] == 0 {
					out[key] = row.family
				}
			}
		}
	}
	return out
}()

// TakesParticle says whether a verb form may have a particle that makes it another
// verb of saying, or makes it one: "pointed".
func TakesParticle(form string) bool { return particled[form] }

// particled holds verb forms that need their particle to be verbs of saying.
var particled = func() map[string]bool {
	out := map[string]bool{}
	for _, row := range verbs {
		for _, v := range strings.Fields(row.words) {
			if base, _, ok := strings.Cut(v, "_"); ok {
				for _, form := range inflected(base) {
					out[form] = true
				}
			}
		}
	}
	return out
}()

// IsNoun says whether a word is a noun of saying.
func IsNoun(word string) bool { return cueNouns[word] }

// cueNouns are nouns of saying: "the claim by X that", "her promise to".
var cueNouns = english.Set(`claim claims statement statements assertion assertions allegation allegations accusation accusations
	suggestion suggestions promise promises pledge pledges vow vows warning warnings announcement argument arguments belief
	charge charges hope hopes fear fears concern concerns complaint complaints comment comments remark remarks insistence contention
	declaration acknowledgment acknowledgement admission report reports revelation disclosure conclusion prediction predictions
	estimate threat threats offer demand demands request order call calls view opinion confirmation denial denials
	finding findings testimony assurance assurances criticism news speculation rumors rumours
	assessment doubt doubts expectation expectations designation description characterization`)
