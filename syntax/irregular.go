package syntax

import "strings"

// irregular lists the verbs whose past is not made with -ed: base, past,
// participle; more pasts or participles are parted by a slash.
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become
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

// plurals lists nouns whose plural is not made with -s, and those on -ves,
// -ies and -es that the rules would cut wrongly.
const plurals = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
life lives|wife wives|knife knives|half halves|leaf leaves|wolf wolves|thief thieves|shelf shelves|loaf loaves
calf calves|self selves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses
diagnosis diagnoses|emphasis emphases|oasis oases|phenomenon phenomena|criterion criteria|movie movies|cookie cookies
zombie zombies|calorie calories|tie ties|pie pies|lie lies|die dies|shoe shoes|toe toes|series series|species species
means means|headquarters headquarters|news news|politics politics|bus buses|gas gases|virus viruses|bonus bonuses
campus campuses|census censuses|status statuses|lens lenses|alias aliases|atlas atlases|medium media|datum data
quiz quizzes|cache caches|axe axes|policeman policemen|policewoman policewomen|spokesman spokesmen
fireman firemen|gunman gunmen|businessman businessmen|congressman congressmen|fisherman fishermen|chairman chairmen`

// grades lists adjectives and adverbs compared irregularly.
const grades = `JJR better good|JJS best good|JJR worse bad|JJS worst bad|JJR more more|JJS most most|JJR less less
JJS least least|JJR further far|JJR farther far|JJS furthest far|JJR elder old|JJS eldest old|RBR better well|RBS best well
RBR worse badly|RBS worst badly|RBR more more|RBS most most|RBR less less|RBS least least|RBR further far|RBR farther far
RBR later late|RBR earlier early|RBR longer long|RBR sooner soon|RBR faster fast|RBR harder hard`

// closed lists words of few forms: Penn tag, form, lemma.
const closed = `PRP me I|PRP us we|PRP him he|PRP them they|PRP 's we|DT an a|DT these this|DT those that|DT a a|RB n't not
RB nt not|RB n’t not|MD ca can|MD wo will|MD sha shall|MD 'll will|MD ’ll will|MD 'd would|MD ’d would|VBP are be|VBP am be|VBP 'm be
VBP ’m be|VBP 're be|VBP ’re be|VBZ is be|VBZ 's be|VBZ ’s be|VBZ ‘s be|VBD was be|VBD were be|VBN been be|VBG being be|VBZ has have
VBP 've have|VBP ’ve have|VBP have have|VB 've have|VBD 'd have|VBD ’d have|VBD had have|VBZ does do|VBZ goes go|POS ' 's
POS ’ 's|POS ’s 's|POS ‘s 's|POS s 's|TO na to|TO ta to|VBG having have|VBG dying die|VBG lying lie|VBG tying tie`

// readIrregular makes the table of forms that no rule gives: a Penn tag, a
// space and a form in lower case lead to the lemma.
func readIrregular() map[string]string {
	m := make(map[string]string, 4096)
	for row := range rows(irregular) {
		base := row[0]
		for _, past := range strings.Split(row[1], "/") {
			m["VBD "+past] = base
		}
		for _, part := range strings.Split(row[2], "/") {
			m["VBN "+part] = base
		}
	}
	for row := range rows(plurals) {
		m["NNS "+row[1]] = row[0]
	}
	for _, table := range [...]string{grades, closed} {
		for row := range rows(table) {
			m[row[0]+" "+row[1]] = row[2]
		}
	}
	return m
}

// rows yields the fields of each row of a table whose rows are parted by
// bars or lines.
func rows(table string) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for row := range strings.FieldsFuncSeq(table, func(r rune) bool { return r == '|' || r == '\n' }) {
			if f := strings.Fields(row); len(f) > 1 && !yield(f) {
				return
			}
		}
	}
}
