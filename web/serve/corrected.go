package serve

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"

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
func (l library) corrected(ctx context.Context, told Told) (out []correctedView, err error) {
	err = l.store.Read(ctx, func(v store.View) error {
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

// undoing is a form that takes back what was said, by its number.
type undoing struct {
	Story, Kind string
	Number      int64
}

// undoes is what takes a correction back.
func undoes(story string, c store.Correction) *undoing {
	return &undoing{story, c.Kind, c.Number}
}

// undo takes back what was said of reports, as if it had never been said.
func (s *Site) undo(r *http.Request) (shown, error) {
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	number, err := strconv.ParseInt(r.PostForm.Get("number"), 10, 64)
	if err != nil {
		return shown{}, problem{http.StatusUnprocessableEntity, "This form does not say what to undo; load the story's page again."}
	}
	return shown{Goto: place("story", r.PathValue("id")) + "?done=undo"}, takeBack(r.Context(), s.desk, number)
}
