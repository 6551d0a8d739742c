package synoptic

// What follows was over its bound when the bound was set. It may come down, and
// nothing may be added; what is down to its bound is taken out.

// stillTangled are the functions that decide too much, with how much.
var stillTangled = map[string]int{
	"synopsis/claim/sole.go soleOf":                 26,
	"synopsis/statement/align.go Filled":            24,
	"synopsis/statement/align.go vouches":           30,
	"synopsis/statement/meant.go meant":             24,
	"synopsis/statement/relate.go words":            26,
	"synopsis/statement/rival.go rivals":            31,
	"synopsis/statement/rival_turned.go oneTelling": 41,
	"synopsis/wording/alone.go quoting":             22,
	"synopsis/wording/clause.go clause":             24,
	"synopsis/wording/detail.go detail":             25,
}

// stillBroad are the types with too many methods: each carries one reading
// from step to step, and comes apart where a step can be given its own input.
var stillBroad = []string{
	"synopsis/claim Story",
	"synopsis/statement Alignment",
	"synopsis/wording writer",
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
	"store/storetest":  "one suite of laws, which every store runs",
	"synopsis/wording": "nine files, one for each way to cut a sentence",
}
