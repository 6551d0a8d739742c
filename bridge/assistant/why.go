package assistant

import (
	"context"

	"synoptic/store"
)

type whyIn struct {
	A string `json:"a" jsonschema:"the id of a report"`
	B string `json:"b" jsonschema:"the id of another"`
}

// Reasons are why two reports are of one story.
type Reasons struct {
	One     bool     `json:"one" jsonschema:"they are of one story"`
	Stories []string `json:"stories"`
	Path    []Step   `json:"path" jsonschema:"from the one to the other: which report came in with which, and by what"`
}

// Step is how a report came into its story.
type Step struct {
	Report   string   `json:"report"`
	With     string   `json:"with,omitempty"`
	Evidence []Reason `json:"evidence,omitempty"`
}

// Reason is a piece of evidence. Weights add up to log odds.
type Reason struct {
	Kind   string  `json:"kind"`
	Text   Foreign `json:"text"`
	Weight float64 `json:"weight" jsonschema:"above 0 for one story, below for two"`
}

func (d *library) why(ctx context.Context, in whyIn) (out Reasons, err error) {
	out.Path = []Step{}
	err = d.store.Read(ctx, func(v store.View) error {
		got, err := store.Why(v, in.A, in.B)
		if err != nil {
			return err
		}
		out.One, out.Stories = got.One(), got.Stories[:]
		for _, m := range got.Path {
			s := Step{Report: m.Report}
			for _, j := range m.Joins {
				s.With = j.With
				for _, e := range j.Evidence {
					s.Evidence = append(s.Evidence, Reason{e.Kind, foreign(e.Text), e.Weight})
				}
			}
			out.Path = append(out.Path, s)
		}
		return nil
	})
	return out, err
}
