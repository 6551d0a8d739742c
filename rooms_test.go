package synoptic

// crowdedFor are the rooms of many files, with the reason.
var crowdedFor = map[string]string{
	"cmd/synoptic": "one file for each command, and for each way in",
}

// longFor are the rooms whose files are long, with the reason.
var longFor = map[string]string{
	"store/storetest": "one suite of laws, which every store runs",
}
