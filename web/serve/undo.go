package serve

import (
	"net/http"

	"synoptic/store"
)

// undoing is what a form says that takes a correction back: what was split is
// joined, and what was joined is split. Both last, as all that people say.
type undoing struct {
	Story, Kind, From string
	Reports           []string
}

// undoes is what takes a correction back, nothing where only a new one can.
func undoes(story string, c store.Correction) *undoing {
	switch {
	case c.Kind == "split" && c.From != "":
		return &undoing{Story: story, Kind: "join", Reports: append([]string{c.From}, c.Reports...)}
	case c.Kind == "join" && len(c.Reports) > 1:
		return &undoing{Story: story, Kind: "split", From: c.Reports[0], Reports: c.Reports[1:]}
	}
	return nil
}

// undo takes a split or a join back.
func (s *Site) undo(r *http.Request) (shown, error) {
	told, err := s.story(r.Context(), r.PathValue("id"))
	if err != nil {
		return shown{}, err
	}
	if err := r.ParseForm(); err != nil {
		return shown{}, badForm(err)
	}
	said := store.Said{Kind: r.PostForm.Get("kind"), Reports: r.PostForm["report"], From: r.PostForm.Get("from")}
	if said.Kind != "join" && said.Kind != "split" || len(said.Reports) == 0 || said.Kind == "split" && said.From == "" {
		return shown{}, problem{http.StatusUnprocessableEntity, "This form does not say what to undo; load the story's page again."}
	}
	err = s.desk.Correct(r.Context(), said)
	return shown{Goto: place("story", told.ID) + "?done=" + said.Kind}, err
}
