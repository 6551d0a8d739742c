package gold

import (
	"slices"
	"strings"

	"synoptic/cmd/measure/label"
	"synoptic/news"
)

// samePerson says whether the last word of one name stands in the other.
func samePerson(want, got string) bool {
	g, s := label.WordsIn(want), label.WordsIn(got)
	if short := slices.DeleteFunc(slices.Clone(g), func(w string) bool { return w == "the" }); len(short) > 0 {
		g = short
	}
	if len(g) == 0 || len(s) == 0 {
		return false
	}
	return slices.Contains(s, g[len(g)-1]) || slices.Contains(g, s[len(s)-1])
}

// workbench is a document beside its gold.
type workbench struct {
	g       gold
	s       news.Synopsis
	reports []news.Account           // of all stories
	files   map[string]*news.Account // gold file -> report
	folds   map[string]label.Folded  // report id -> its text, folded
	story   map[string]int           // report id -> its story
	main    int
}

func newWorkbench(doc news.Document, g gold) *workbench {
	w := &workbench{g: g, files: map[string]*news.Account{}, folds: map[string]label.Folded{}, story: map[string]int{}}
	for i, s := range doc.Stories {
		for _, r := range s.Reports {
			w.reports = append(w.reports, r)
			w.folds[r.ID] = label.Fold(r.Text)
			w.story[r.ID] = i
		}
	}
	held := make([]int, len(doc.Stories))
	for _, a := range g.Articles {
		for i := range w.reports {
			if r := &w.reports[i]; strings.Contains(r.Input, a.File) || r.ID == a.File {
				w.files[a.File] = r
				held[w.story[r.ID]]++
				break
			}
		}
	}
	for i, n := range held {
		if n > held[w.main] {
			w.main = i
		}
	}
	w.s = doc.Stories[w.main]
	return w
}

// find is the first place of a gold snippet.
func (w *workbench) find(s snippet) (label.Place, bool) {
	r := w.files[s.File]
	if r == nil {
		return label.Place{}, false
	}
	all := w.folds[r.ID].All(r.ID, s.Text)
	if len(all) == 0 {
		return label.Place{}, false
	}
	return all[0], true
}
