package desk

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"synoptic/news"
	"synoptic/store"
)

// Note is what the desk remembers of a story beside what is told of it: a
// synopsis knows no clock.
type Note struct {
	First    time.Time          `json:"first"`    // when it was first told
	Changed  time.Time          `json:"changed"`  // when its gist last changed
	Differed time.Time          `json:"differed"` // when what its reports differ on last changed
	Version  int                `json:"version"`
	Gist     string             `json:"gist"`
	Differs  string             `json:"differs"`
	Reports  map[string]Arrival `json:"reports"` // by id
}

// Arrival is when a report was first told of in its story, and in which
// synopsis.
type Arrival struct {
	At      time.Time `json:"at"`
	Version int       `json:"version"`
}

// NoteOf is the note of a story, empty if it was never told.
func NoteOf(v store.View, story string) (Note, error) {
	return store.Recall[Note](v, store.Lasting+"note "+story)
}

// note brings the note of a story up to a synopsis and writes into the journal
// what is new in it now.
func note(b store.Batch, y news.Synopsis, version int, now time.Time) error {
	n, err := NoteOf(b, y.ID)
	if err != nil {
		return err
	}
	kinds := n.take(y, version, now)
	if err := store.Remember(b, store.Lasting+"note "+y.ID, n); err != nil || len(kinds) == 0 {
		return err
	}
	return enter(b, Entry{Story: y.ID, Version: version, At: now, Kinds: kinds})
}

// take brings a note up to a synopsis, and tells what happened to its story.
func (n *Note) take(y news.Synopsis, version int, now time.Time) (kinds []Happening) {
	gist, differs := sum(gistOf(y)), sum(disputesOf(y))
	switch {
	case n.First.IsZero():
		n.First = now
		kinds = append(kinds, Created)
	case gist != n.Gist:
		kinds = append(kinds, Updated)
	}
	if gist != n.Gist {
		n.Gist, n.Changed = gist, now
	}
	if differs != n.Differs {
		n.Differs, n.Differed = differs, now
		if len(disputesOf(y)) > 0 {
			kinds = append(kinds, Differ)
		}
	}
	n.arrive(y, version, now)
	return kinds
}

// arrive notes the reports that are new. When all was made anew, the numbers
// of synopses begin again, and the times stay.
func (n *Note) arrive(y news.Synopsis, version int, now time.Time) {
	anew := version < n.Version
	n.Version = version
	if n.Reports == nil {
		n.Reports = map[string]Arrival{}
	}
	for id, a := range n.Reports {
		if anew {
			n.Reports[id] = Arrival{a.At, version}
		}
	}
	for _, r := range y.Reports {
		if _, known := n.Reports[r.ID]; !known {
			n.Reports[r.ID] = Arrival{now, version}
		}
	}
}

// gist is what is told of a story wherever it is told in short: when none of
// this changes, nothing has.
type gist struct {
	Title    string
	Latest   line
	Brief    []line
	Disputed []question
	Reports  []string
}

type line struct {
	Text    string
	Reports []string
}

type question struct {
	Question, Kind, Relation string
	Sides                    []line
}

func gistOf(y news.Synopsis) gist {
	g := gist{Title: y.Title, Disputed: disputesOf(y)}
	if y.Latest != nil {
		g.Latest = line{y.Latest.Text, citing(y.Latest.Cites)}
	}
	for _, l := range y.Brief {
		g.Brief = append(g.Brief, line{l.Text, citing(l.Cites)})
	}
	for _, r := range y.Reports {
		g.Reports = append(g.Reports, r.ID)
	}
	return g
}

// disputesOf are the questions that reports answer differently, later news
// left out.
func disputesOf(y news.Synopsis) (out []question) {
	for _, d := range y.Disputed {
		if !Differing(d) {
			continue
		}
		q := question{d.Question, d.Kind, d.Relation, nil}
		for _, s := range d.Sides {
			q.Sides = append(q.Sides, line{s.Value, citing(s.Cites)})
		}
		out = append(out, q)
	}
	return out
}

// Differing says whether reports contradict each other in a dispute: what is
// only told later, or counts other things, does not.
func Differing(d news.Dispute) bool { return d.Relation == "" || d.Relation == "differ" }

func citing(refs news.Refs) (out []string) {
	for _, r := range refs {
		out = append(out, r.Report)
	}
	return out
}

// sum is the hash of what is told.
func sum(told any) string {
	text, err := json.Marshal(told)
	if err != nil {
		panic("desk: a gist cannot be written: " + err.Error())
	}
	hash := sha256.Sum256(text)
	return hex.EncodeToString(hash[:12])
}
