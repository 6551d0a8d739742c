package serve

import (
	"net/http"
	"strconv"

	"synoptic/store"
)

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
	return shown{Goto: place("story", r.PathValue("id")) + "?done=undo"}, s.takeBack(r.Context(), number)
}
