package synoptic

// What follows was over its bound when the bound was set. It may come down, and
// nothing may be added; what is down to its bound is taken out.

// stillTangled are the functions that decide too much, with how much.
var stillTangled = map[string]int{
	"synopsis/differ.go deed":               25,
	"synopsis/saying_group.go likely":       28,
	"synopsis/timeline_place.go dates":      24,
	"synopsis/voices_credit.go credits":     21,
	"text/clause_argument.go args":          23,
	"text/clause_mood.go modality":          27,
	"text/credit_outlet.go outletIn":        24,
	"text/figure_toll.go tollAfter":         21,
	"text/figure_toll_list.go noneTold":     27,
	"text/mention_phrase.go titleAt":        29,
	"text/mention_role.go after":            21,
	"text/moment_number.go readNumber":      26,
	"text/moment_piece.go letters":          21,
	"text/moment_reading.go join":           22,
	"text/moment_stand.go monthStands":      31,
	"text/moment_stand.go yearStands":       23,
	"text/moment_tense.go looksTo":          22,
	"text/quote_mark.go shapeSingle":        26,
	"text/sentence_words.go pointEnds":      22,
	"text/speaker.go remember":              23,
	"text/speaker_adjunct.go adjunctsFrom":  28,
	"text/speaker_content.go after":         29,
	"text/speaker_content.go contentBefore": 25,
	"text/speaker_content.go contentFrom":   45,
	"text/speaker_cue.go mistagged":         31,
	"text/speaker_cue.go verbCue":           28,
	"text/speaker_cue.go verbSource":        23,
	"text/speaker_name.go pronoun":          31,
	"text/speaker_open.go openCue":          40,
	"text/speaker_phrase.go phraseFrom":     28,
	"text/speaker_phrase.go subjectOf":      27,
}

// stillBroad are the types with too many methods: each carries one reading
// from step to step, and comes apart where a step can be given its own input.
var stillBroad = []string{
	"desk Desk",
	"web/serve Site",
	"page draft",
	"story Stream",
	"synopsis comparison",
	"synopsis hearing",
	"synopsis sheet",
	"synopsis table",
	"synopsis/verify check",
	"text clauser",
	"text crediting",
	"text doc",
	"text figureReading",
	"text frame",
	"text momentReading",
	"text referee",
	"text speakers",
}

// crowdedFor are the rooms of many files, with the reason.
var crowdedFor = map[string]string{
	"cmd/synoptic": "one file for each command, and for each form of output",
	"cmd/measure":  "one file for each set that is measured, and for each kind of plant",
	"page":         "one file for each form of input and each list of residue",
	"synopsis":     "one file for each part of what is printed; statement, wording, claim and verify have moved out",
	"syntax":       "what reads, and beside it what learns the models",
	"text":         "one file for each kind of mark and rule; to be divided by mark",
}

// longFor are the rooms whose files are long, with the reason.
var longFor = map[string]string{
	"store/storetest": "one suite of laws, which every store runs",
}
