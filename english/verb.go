package english

import (
	"iter"
	"strings"
	"sync"
)

// A Verb is one whose past is not made with -ed. It may have several pasts or
// participles: borne and born.
type Verb struct {
	Base               string
	Pasts, Participles []string
}

// Verbs yields the irregular verbs in the order of their letters.
func Verbs() iter.Seq[Verb] {
	return func(yield func(Verb) bool) {
		for row := range Rows(verbRows) {
			if !yield(Verb{row[0], strings.Split(row[1], "/"), strings.Split(row[2], "/")}) {
				return
			}
		}
	}
}

// Irregular is the verb with this infinitive, if its past is not made with
// -ed, or not always.
func Irregular(base string) (Verb, bool) {
	v, ok := verbs()[base]
	return v, ok
}

var verbs = sync.OnceValue(func() map[string]Verb {
	all := map[string]Verb{}
	for v := range Verbs() {
		all[v.Base] = v
	}
	for base := range strings.FieldsSeq(alsoRegular) {
		v := all[base]
		v.Pasts = append(v.Pasts, base+"ed")
		all[base] = v
	}
	return all
})

// alsoRegular are verbs with a past on -ed beside the other: learned, learnt.
const alsoRegular = `burn dream kneel lean leap learn light smell spell spill spoil`

// Past says whether a word in small letters is the past of an irregular verb: sank,
// put.
func Past(form string) bool { return pasts()[form] }

var pasts = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for v := range Verbs() {
		for _, form := range v.Pasts {
			all[form] = true
		}
	}
	return all
})

// Rows yields the cells of each row of a table whose rows are parted by bars
// or lines, and cells by blanks; a row of one cell is none.
func Rows(table string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for row := range strings.FieldsFuncSeq(table, func(r rune) bool { return r == '|' || r == '\n' }) {
			if f := strings.Fields(row); len(f) > 1 && !yield(f) {
				return
			}
		}
	}
}

// verbRows are base, past and participle; more pasts or participles are parted
// by a slash.
const verbRows = `arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burn burnt burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant
leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|offset offset offset|outdo outdid outdone|overcome overcame overcome
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain
sleep slept slept|slide slid slid|smell smelt smelt|sneak snuck snuck|sow sowed sown|speak spoke spoken
speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split
spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
thrust thrust thrust|undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written`

// Modals are the auxiliaries that tell how sure or needful a thing is.
const Modals = `can could may might must shall should will would`

// Alternates says whether a verb tells one thing of what changes whether that
// does it or it is done to it: the mine closed, the mine was closed (Levin
// 1993, English Verb Classes and Alternations, 1.1.2).
func Alternates(verb string) bool { return alternating()[verb] }

// Mutual says whether two do a verb to each other, so that either may be told as the
// doer: the minister met the envoy, the envoy met with the minister (Levin 1993, 4.1,
// 5.1 and 5.2, of meeting, marrying and talking).
func Mutual(verb string) bool { return mutual()[verb] }

var mutual = sync.OnceValue(func() map[string]bool {
	return Set(`meet marry wed remarry divorce collide converse confer negotiate bargain haggle debate spar embrace quarrel feud bicker clash
		correspond collaborate cooperate co-operate merge reconcile reunite coincide communicate parley commiserate`)
})

var alternating = sync.OnceValue(func() map[string]bool {
	return Set(`open close shut reopen begin start end finish stop halt resume continue pause move turn shift spread grow shrink expand
		contract widen narrow deepen rise raise increase decrease reduce double triple halve improve worsen strengthen weaken break crack
		split tear burst collapse crash sink capsize overturn derail burn ignite explode detonate melt freeze thaw boil dry drain flood
		change develop unite merge gather assemble scatter disperse land launch dock anchor sail fly hang slide roll spin swing bounce
		lift drop slow accelerate cool warm heat light dim ring sound vary stabilise stabilize calm ease heal drown choke`)
})
