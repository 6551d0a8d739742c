package news

// Story is the reports of one event.
type Story struct {
	ID      string
	Reports []Report // in order of publication, then of id
	Joins   []Join
	Before  string // id of an earlier story of the same saga, if any
}

// Join says why a report is in its story. The first report of a story has no
// With and no Evidence.
type Join struct {
	Report   string     `json:"report"`
	With     string     `json:"with"`
	Evidence []Evidence `json:"evidence"`
}

// Evidence is one reason for or against two reports telling of one event.
// Weight is above 0 for a reason to join and below 0 for one to part.
type Evidence struct {
	Kind   string  `json:"kind"` // name, word, quote, figure, place, time, title, copy, ...
	Text   string  `json:"text"`
	Weight float64 `json:"weight"`
}

// Rejected is an input with no report in it.
type Rejected struct {
	Input  string `json:"input"`
	Reason string `json:"reason"`
}
