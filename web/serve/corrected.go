package serve

import (
	"context"
	"errors"
	"slices"

	"synoptic/store"
)

// correctedView is what a person said of a report of this story, with the other
// story in which some of the reports are now: to be joined again.
type correctedView struct {
	Words, Note, Other string
}

// corrections in words, by their kind.
var correctionWords = map[string]string{
	"join":  "A person joined reports of this story.",
	"split": "A person split reports off.",
	"apart": "A person kept reports apart.",
	"pin":   "A person put reports into a story.",
}

// corrected is what people said of the reports of a story, the newest first.
func (s *Site) corrected(ctx context.Context, told Told) (out []correctedView, err error) {
	err = s.store.Read(ctx, func(v store.View) error {
		all, err := v.Corrections()
		if err != nil {
			return err
		}
		for _, c := range slices.Backward(all) {
			named := append([]string{c.From}, c.Reports...)
			if store.TakenBack(all, c.Number) || !slices.ContainsFunc(told.Members, func(m Member) bool { return slices.Contains(named, m.Report) }) {
				continue
			}
			other, err := elsewhere(v, named, told.ID)
			if err != nil {
				return err
			}
			out = append(out, correctedView{correctionWords[c.Kind], c.Note, other})
		}
		return nil
	})
	return out, err
}

// elsewhere is another story in which one of these reports is, or none.
func elsewhere(v store.View, reports []string, story string) (string, error) {
	for _, id := range reports {
		m, err := v.Membership(id)
		if err != nil && !errors.Is(err, store.ErrNone) {
			return "", err
		}
		if err == nil && m.Story != story {
			return m.Story, nil
		}
	}
	return "", nil
}
