package synoptic

// crowdedFor are the rooms of many files, with the reason.
var crowdedFor = map[string]string{
	"cmd/synoptic": "one file for each command, and for each form of output",
	"cmd/measure":  "one file for each set that is measured, and for each kind of plant",
	"page":         "one file for each form of input, and for each kind of line that a text is judged by",
	"text":         "one file for each rule of who says it and from whom it has it; to be divided further",
}

// longFor are the rooms whose files are long, with the reason.
var longFor = map[string]string{
	"store/storetest": "one suite of laws, which every store runs",
}
