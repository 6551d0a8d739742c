package lemma

import "synoptic/english"

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

// Irregular makes the table of forms that no rule gives: a Penn tag, a
// space and a form in lower case lead to the lemma.
func Irregular() map[string]string {
	m := make(map[string]string, 4096)
	for verb := range english.Verbs() {
		for _, past := range verb.Pasts {
			m["VBD "+past] = verb.Base
		}
		for _, part := range verb.Participles {
			m["VBN "+part] = verb.Base
		}
	}
	for row := range english.Rows(english.Plurals) {
		m["NNS "+row[1]] = row[0]
	}
	for _, table := range [...]string{grades, closed} {
		for row := range english.Rows(table) {
			m[row[0]+" "+row[1]] = row[2]
		}
	}
	return m
}
