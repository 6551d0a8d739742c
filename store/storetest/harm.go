package storetest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"synoptic/store"
)

// Harm is damage done to a sound store by a statement, and how the name of
// what the doctor finds harmed begins.
type Harm struct{ Name, SQL, Where string }

// harms are those that can be done to the tables of every store.
var harms = []Harm{
	{"a page's bytes", "UPDATE raws SET body = (SELECT body FROM raws WHERE number = 2) WHERE number = 1", "raw "},
	{"a text", "UPDATE reports SET text = 'The weir broke.' WHERE number = 1", "report "},
	{"a version before", "UPDATE reports SET version = 3 WHERE number = 1", "report "},
	{"readings", "DELETE FROM readings", "report "},
	{"marks", "DELETE FROM marks", "report "},
	{"a synopsis", "UPDATE synopses SET document = replace(document, 'differ', 'agrees')", "synopsis of story "},
	{"a newest synopsis", "UPDATE stories SET version = 9", "story "},
	{"a story it went into", "UPDATE stories SET merged = 'none'", "story "},
	{"a count", "UPDATE stories SET reports = reports + 1", "story "},
	{"an outlet's count", "UPDATE outlet_counts SET stories = 9", "outlet "},
	{"an outlet of nothing", "INSERT INTO outlet_counts VALUES ('The Moth', 1, 0, '', '')", "outlet The Moth"},
}

// DoctorFinds is the law that the doctor finds damage: one harm at a time, those
// that any store can take and others of its own, to a store that open gives
// with what does a statement to it.
func DoctorFinds(t *testing.T, open func(t *testing.T) (s store.Store, do func(sql string) error), own ...Harm) {
	for _, harm := range slices.Concat(harms, own) {
		t.Run(harm.Name, func(t *testing.T) {
			s, do := open(t)
			defer s.Close()
			if err := Accept(s, 1); err != nil {
				t.Fatal(err)
			}
			err := s.Write(context.Background(), func(b store.Batch) error {
				a, z := Invent(2), Invent(3)
				_, err := b.KeepSynopsis(Compare("s"+a.ID, a, z))
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			Whole(t, s, []int{1})
			if err := do(harm.SQL); err != nil {
				t.Fatal(err)
			}
			faults, err := s.Doctor(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(faults, func(f store.Fault) bool { return strings.HasPrefix(f.Where, harm.Where) }) {
				t.Errorf("nothing is said of %q: %+v", harm.Where, faults)
			}
		})
	}
}
