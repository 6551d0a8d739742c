package news

// Document is what compare prints: schema synoptic/1. Seal is that of the
// whole document, as Synopsis.Seal is that of a story.
type Document struct {
	Schema   string     `json:"schema"`
	Stories  []Synopsis `json:"stories"`
	Rejected []Rejected `json:"rejected"`
	Seal     string     `json:"seal,omitempty"`
}

// Schema names the form of Document. Changes to it only add.
const Schema = "synoptic/1"

// Synopsis lays the reports of one story side by side. From and To are the
// first and last day of its own events. All lists are in the order in which
// a reader should meet them. Seal is the SHA-256, in hex, of the story's JSON
// without its seal, keys in order and no spaces between: whatever is changed,
// taken out or put in by one who does not reckon it anew shows.
type Synopsis struct {
	ID       string       `json:"id"`
	Title    string       `json:"title"`
	TitleRef *Ref         `json:"title_cite,omitempty"` // where the title's words stand, if in a text
	From     Maybe        `json:"from"`
	To       Maybe        `json:"to"`
	Reports  []Account    `json:"reports"`
	Origins  []Origin     `json:"origins"`
	Aside    []Aside      `json:"aside,omitempty"` // reports given with these that tell of something else
	Agreed   []Claim      `json:"agreed"`
	Disputed []Dispute    `json:"disputed"`
	Sole     []Sole       `json:"sole"`
	Sayings  []Saying     `json:"sayings"`
	Figures  []Count      `json:"figures"`
	Values   []Tally      `json:"values"`
	Timeline []Event      `json:"timeline"`
	Sources  []SourceLink `json:"sources"`
	First    *First       `json:"first"`
	Brief    []Line       `json:"brief"`
	Latest   *Line        `json:"latest,omitempty"` // the newest outcome that is told
	Limits   []Limit      `json:"limits,omitempty"` // where the comparing stopped short
	Seal     string       `json:"seal,omitempty"`
}

// Questions is how many questions the reports answer differently, wherever that is
// told. Which of them they contradict each other on the Relation of each says.
func (s *Synopsis) Questions() int { return len(s.Disputed) }

// Account is a report as a synopsis carries it: everything needed to check
// the synopsis, without the marks of reading.
type Account struct {
	ID        string   `json:"id"`
	Letter    string   `json:"letter"` // a, b, c: in order of publication
	Input     string   `json:"input"`
	Again     []string `json:"again,omitempty"` // further inputs that are this same report
	URL       Maybe    `json:"url"`
	Outlet    Outlet   `json:"outlet"`
	Title     Maybe    `json:"title"`
	Byline    Maybe    `json:"byline"`
	Published Date     `json:"published"`
	Language  string   `json:"language,omitempty"` // as of the Report
	Text      string   `json:"text"`
	SHA256    string   `json:"sha256,omitempty"` // of Text, in hex: a changed byte shows
	Origin    string   `json:"origin"`
	Cuts      []Cut    `json:"cuts"`
	Captions  []Span   `json:"captions,omitempty"`
	Headings  []Span   `json:"headings,omitempty"`
	Sentences []Span   `json:"sentences,omitempty"`
	Quotes    []Speech `json:"quotes"`
}

// Speech is a quotation of a report with its resolved speaker.
type Speech struct {
	Span
	Text    string `json:"text"`
	Speaker Maybe  `json:"speaker"`
	Kind    string `json:"kind"`
	Denied  bool   `json:"denied,omitempty"` // not said, as the report tells: no saying
	Rule    string `json:"rule"`
}

// Aside is a report that was given with those of a story and shares no claim
// with them: it is named, and counts in nothing.
type Aside struct {
	Report string `json:"report"` // its id
	Input  string `json:"input"`
	Outlet Maybe  `json:"outlet"`
	Title  Maybe  `json:"title"`
	Rule   string `json:"rule"`   // another event, another matter, old, round-up, no story, too many
	Reason string `json:"reason"` // the same for a person
}

// Limit is a limit that was reached while reports were compared: of What no
// more than Most were looked at, and Left were not; 0 if they were not counted.
type Limit struct {
	What string `json:"what"`
	Most int    `json:"most"`
	Left int    `json:"left"`
}

// Origin is reports that are one voice, with the rule that found it.
type Origin struct {
	ID      string   `json:"id"`
	Reports []string `json:"reports"`
	Rule    string   `json:"rule"`
}

// Claim is one statement of fact that two or more reports make. Text is the
// wording that stands best alone, a span of the first of Cites. Reports and
// Origins count those that make it; Folded says which reports count as one
// origin for this claim, and why. Slight tells that it is less than a statement: a
// phrase, or words that begin within their sentence, stop where all who say them
// go on, may not mean one thing, or do not name whom they are of; or that it tells
// again most of what one before it does of the same reports;
// Said that none tells it as a fact: each tells that somebody says so.
// Sayer is who does, where each has it of one and the same.
// Introduces is the person whom the words tell who it is, with role or age.
type Claim struct {
	Text       string    `json:"text"`
	Slight     bool      `json:"slight,omitempty"`
	Said       bool      `json:"said,omitempty"`
	Sayer      string    `json:"sayer,omitempty"`
	Introduces string    `json:"introduces,omitempty"`
	Reports    int       `json:"reports"`
	Origins    int       `json:"origins"`
	Background bool      `json:"background"`
	Cites      Refs      `json:"cites"`
	Folded     []Origin  `json:"folded,omitempty"`
	Partly     []Partial `json:"partly,omitempty"` // those that tell less, or not for sure, of the line
}

// Partial is a place that tells a line in part. Lacks is the words of the
// line that its report tells nowhere; empty if the report tells them all, but
// not there.
type Partial struct {
	Ref
	Lacks string `json:"lacks"`
}

// Dispute is one question answered differently. Kind is place, time, number,
// person, role, status, attribution, name or other. Question asks it in few words ("where",
// "how many were injured"). Relation is differ, then_now (the later side is
// news that the earlier could not have; Update is set too) or values_given
// (it cannot be known that the sides speak of one thing).
type Dispute struct {
	About    string `json:"about"`
	Question string `json:"question,omitempty"`
	Kind     string `json:"kind"`
	Relation string `json:"relation,omitempty"`
	Sides    []Side `json:"sides"`
	Update   bool   `json:"update,omitempty"`
	AboutRef *Ref   `json:"about_cite,omitempty"`
}

// Side is one answer, with all who give it.
type Side struct {
	Value   string   `json:"value"`
	Reports int      `json:"reports"`
	Origins int      `json:"origins"`
	Cites   Refs     `json:"cites"`
	Folded  []Origin `json:"folded,omitempty"`
}

// Sole is a statement only one report (or origin) makes. Weight, between 0
// and 1, tells how much a reader would miss it.
type Sole struct {
	Text       string  `json:"text"`
	Background bool    `json:"background"`
	Weight     float64 `json:"weight,omitempty"`
	Cites      Refs    `json:"cites"`
}

// Saying is one utterance with all its wordings, the base reading first.
type Saying struct {
	Speaker  Maybe     `json:"speaker"`
	Reports  int       `json:"reports"`
	Origins  int       `json:"origins"`
	Variants []Variant `json:"variants"`
	Folded   []Origin  `json:"folded,omitempty"`
}

// Variant is one wording. Kind is verbatim, trimmed, altered, translated or
// indirect. Edits tell word by word how it differs from the base reading.
type Variant struct {
	Text  string `json:"text"`
	Kind  string `json:"kind"`
	Edits []Edit `json:"edits,omitempty"`
	Cites Refs   `json:"cites"`
}

// Edit is a difference from the base reading: words left out (Text empty),
// put in (Base empty) or replaced. Kind is omission, insertion, bracket,
// ellipsis, substitution or end. Start and End are bytes in the variant's Text.
type Edit struct {
	Span
	Kind string `json:"kind"`
	Base string `json:"base"`
	Text string `json:"text"`
}

// Count is a figure with what it counts, and all who give it.
type Count struct {
	Value float64 `json:"value"`
	High  float64 `json:"high,omitempty"`
	Unit  string  `json:"unit"`
	Bound string  `json:"bound,omitempty"`
	Text  string  `json:"text"`
	About string  `json:"about"`
	Cites Refs    `json:"cites"`
}

// Tally is a row of the grid of figures: a thing counted, with every value and
// who gives it. Of is the words of a report without the number. Relation tells
// of several values whether they differ, or are only given beside each other
// (values_given); it is empty where they can all be right.
type Tally struct {
	Of       string   `json:"of"`
	Relation string   `json:"relation,omitempty"`
	By       []Amount `json:"by"`
}

// Amount is one value of a row. Text is the words that say what it counts.
type Amount struct {
	Value string `json:"value"`
	Text  string `json:"text"`
	Cites Refs   `json:"cites"`
}

// Event is a dated event of the timeline. Reports that place it differently
// are told in Differs.
type Event struct {
	From       string    `json:"from"`
	To         string    `json:"to"`
	Precision  string    `json:"precision"` // day, month, year, or range
	Text       string    `json:"text"`
	Background bool      `json:"background"`
	Differs    string    `json:"differs,omitempty"`
	Cites      Refs      `json:"cites"`
	Partly     []Partial `json:"partly,omitempty"` // who dates the same, and says less of it
}

// SourceLink says whom a report has something from.
type SourceLink struct {
	Report   string `json:"report"`
	Source   string `json:"source"`
	Relation string `json:"relation"`
	Unnamed  bool   `json:"unnamed,omitempty"`
	Via      string `json:"via,omitempty"`
	Held     string `json:"held,omitempty"` // id of the report of this story that the source published, if we hold it
	Cites    Refs   `json:"cites"`
}

// First is who reported the event first, as the reports tell.
type First struct {
	Source string `json:"source"`
	Date   Maybe  `json:"date"`
	Held   bool   `json:"held"`
	Cites  Refs   `json:"cites"`
}

// Line is a line of the brief, with all who tell the whole of it. Differs
// lists the disputes, by their place in Disputed, whose value it holds.
type Line struct {
	Text    string    `json:"text"`
	Cites   Refs      `json:"cites"`
	Partly  []Partial `json:"partly,omitempty"`
	Differs []int     `json:"differs,omitempty"`
}
