package synoptic

// crowdedFor are the rooms of many files, with the reason.
var crowdedFor = map[string]string{}

// longFor are the rooms whose files are long, with the reason.
var longFor = map[string]string{
	"store/storetest": "one suite of laws, which every store runs",
}
