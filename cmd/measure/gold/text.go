package gold

import (
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
	"synoptic/news"
)

// texts scores what went into the synopsis: the reports that are in it, the
// cites, the residue kept and the body lost.
func (w *workbench) texts(c card) {
	in := 0
	for _, r := range w.files {
		if w.story[r.ID] == w.main {
			in++
		}
	}
	c.share("reports in the story", in, len(w.g.Articles))
	w.stand(c)
	kept, pieces := 0, 0
	for _, a := range w.g.Articles {
		r := w.files[a.File]
		if r == nil {
			continue
		}
		for _, text := range a.Residue {
			for piece := range strings.SplitSeq(text, "\n") {
				n := len(label.WordsIn(piece))
				if n < 1 {
					continue
				}
				pieces++
				if n > 1 && len(w.folds[r.ID].All(r.ID, piece)) > 0 {
					kept++
				}
			}
		}
	}
	c.share("residue kept", kept, pieces)
	w.body(c)
}

// stand counts the cites that say what stands at their place.
func (w *workbench) stand(c card) {
	good := 0
	refs := w.cites()
	for _, r := range refs {
		i := slices.IndexFunc(w.reports, func(a news.Account) bool { return a.ID == r.Report })
		if i >= 0 && r.Start >= 0 && r.Start <= r.End && r.End <= len(w.reports[i].Text) && r.In(w.reports[i].Text) == r.Text {
			good++
		}
	}
	c.share("cites that stand", good, len(refs))
}

// cites are all places that the synopsis rests on, but for those of sayings
// and disputes.
func (w *workbench) cites() news.Refs {
	var refs news.Refs
	for _, x := range w.s.Agreed {
		refs = append(refs, x.Cites...)
	}
	for _, x := range w.s.Sole {
		refs = append(refs, x.Cites...)
	}
	for _, x := range w.s.Timeline {
		refs = append(refs, x.Cites...)
	}
	for _, x := range w.s.Brief {
		refs = append(refs, x.Cites...)
	}
	for _, x := range w.s.Figures {
		refs = append(refs, x.Cites...)
	}
	for _, x := range w.s.Sources {
		refs = append(refs, x.Cites...)
	}
	return refs
}

// body counts the gold evidence, captions left out, that stands nowhere.
func (w *workbench) body(c card) {
	lost, n := 0, 0
	for _, s := range w.g.evidence() {
		if w.files[s.File] == nil {
			continue
		}
		n++
		if _, ok := w.find(s); !ok {
			lost++
		}
	}
	c.share("body lost", lost, n)
}

// dates scores the publication dates against the day or the days they may be.
func (w *workbench) dates(c card) {
	right, n := 0, 0
	for _, a := range w.g.Articles {
		r := w.files[a.File]
		if r == nil || a.Published == "" {
			continue
		}
		n++
		i := slices.IndexFunc(w.s.Reports, func(x news.Account) bool { return x.ID == r.ID })
		right += score.Count(i >= 0 && a.dated(string(w.s.Reports[i].Published.Date)))
	}
	c.share("publication dates right", right, n)
}

// brief scores how much of what most reports tell the brief tells.
func (w *workbench) brief(c card) {
	c["brief lines"] = portion{float64(len(w.s.Brief)), 1}
	told, wide := 0, 0
	for _, a := range w.g.Agreements {
		if len(a.Evidence) < max(2, (len(w.g.Articles)+1)/2) {
			continue
		}
		wide++
		if slices.ContainsFunc(a.Evidence, func(e snippet) bool {
			p, ok := w.find(e)
			return ok && slices.ContainsFunc(w.s.Brief, func(l news.Line) bool { return label.Touches(label.PlacesOf(l.Cites), p, 0.25) })
		}) {
			told++
		}
	}
	c.share("brief covers what most tell", told, wide)
}

// length scores how much there is to read beside what the reports have.
func (w *workbench) length(c card) {
	in := 0
	for _, r := range w.s.Reports {
		in += len(strings.Fields(r.Text))
	}
	c.share(score.WordsOut, score.WordsPrinted(w.s), in)
}
