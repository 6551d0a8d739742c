package serve

import (
	"context"
	"errors"
	"slices"

	"synoptic/store"
	"synoptic/web"
)

// correctedView is what a person said of a report of this story, with the other
// story in which some of the reports are now, and what takes it back.
type correctedView struct {
	Kind, Words, Note, Other string
	Undo                     *undoing
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
			out = append(out, correctedView{c.Kind, web.Say("corrected." + c.Kind), c.Note, other, undoes(told.ID, c)})
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
