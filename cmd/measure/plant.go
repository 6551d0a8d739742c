package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"synoptic/cmd/measure/label"

	"synoptic"
	"synoptic/news"
)

// scene is an event in which facts are changed: its reports cut into
// sentences, and, once they are needed, read and laid side by side.
type scene struct {
	event
	sentences [][]sentence
	reports   []news.Report // one of each filed, without text where it is refused
	before    news.Synopsis
}

func newScene(e event) *scene {
	s := &scene{event: e}
	for _, f := range e.filed {
		s.sentences = append(s.sentences, sentencesOf(f.Text))
	}
	return s
}

// lay reads and compares the reports, once.
func (s *scene) lay() {
	if s.reports != nil {
		return
	}
	for _, f := range s.filed {
		s.reports = append(s.reports, only(f.read()))
	}
	s.before = s.compareWith(-1, news.Report{})
}

func only(reports []news.Report) news.Report {
	if len(reports) == 0 {
		return news.Report{}
	}
	return reports[0]
}

// compareWith lays the reports side by side with one in the place of another.
func (s *scene) compareWith(changed int, r news.Report) news.Synopsis {
	var story news.Story
	for i, x := range s.reports {
		if i == changed {
			x = r
		}
		if x.Text != "" {
			story.Reports = append(story.Reports, x)
		}
	}
	return synoptic.Compare(story)
}

// plant is a fact that two reports tell alike, changed in one of them.
type plant struct {
	report    int // in which it is changed
	old, new  string
	was       sentence // in which it stands
	edits     []edit   // of the report's text
	witnesses []witness
}

// witness is a sentence of another report that tells the fact.
type witness struct {
	report int
	sentence
}

// told is a sentence with the facts of a kind in it.
type told struct {
	sentence
	facts []wording
}

// facts are the sentences of the reports with the facts of a kind.
func (s *scene) facts(k plantKind) [][]told {
	out := make([][]told, len(s.sentences))
	for i, report := range s.sentences {
		for _, x := range report {
			out[i] = append(out[i], told{x, k.wordings(x.text)})
		}
	}
	return out
}

// plants are all that can be changed in the scene by a kind.
func (s *scene) plants(k plantKind) []plant {
	var out []plant
	facts := s.facts(k)
	peers := peersOf(facts)
	for i, report := range facts {
		for j, x := range report {
			for _, w := range x.facts {
				set := setting{s.filed[i].Published, peers, digest(s.name, i, x.start, w.at.Start)}
				p := plant{report: i, old: w.old(), new: k.change(w, set), was: x.sentence}
				if p.new == "" || p.new == p.old {
					continue
				}
				if p.witnesses = k.witnesses(facts, i, x.sentence, w); len(p.witnesses) > 0 {
					p.edits = k.edits(report, j, w, set)
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// peersOf are the words of the story that a kind could change, in order.
func peersOf(facts [][]told) []string {
	var out []string
	for _, report := range facts {
		for _, x := range report {
			for _, w := range x.facts {
				out = append(out, w.old())
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// witnesses are the sentences of other reports that tell the fact too.
func (k plantKind) witnesses(facts [][]told, report int, x sentence, w wording) []witness {
	var out []witness
	near := aroundPlace(x.text, w.at)
	for i, other := range facts {
		if i == report {
			continue
		}
		for _, o := range other {
			if k.loose && alike(x, o.sentence) && hasWords(o.text, lastWord(w.old())) || !k.loose && o.tells(w.key, x, near) {
				out = append(out, witness{i, o.sentence})
			}
		}
	}
	return out
}

// tells says whether a sentence has the fact of the key among words like those
// near it in another.
func (t told) tells(key string, x sentence, near map[string]bool) bool {
	return slices.ContainsFunc(t.facts, func(w wording) bool {
		return w.key == key && label.Shared(x.words, t.words) >= 3 && oneThing(near, aroundPlace(t.text, w.at))
	})
}

// alike says whether two sentences are much alike.
func alike(a, b sentence) bool {
	n := label.Shared(a.words, b.words)
	return n >= 5 && 2*n >= min(len(a.words), len(b.words))
}

// changed is the text of the report with the change.
func (p plant) changed(text string) string { return edited(text, p.edits) }

// sentence is the sentence with the change.
func (p plant) sentence() string {
	var inside []edit
	for _, e := range p.edits {
		if e.Start >= p.was.start && e.End <= p.was.start+len(p.was.text) {
			inside = append(inside, edit{moved(e.Span, -p.was.start), e.words})
		}
	}
	return edited(p.was.text, inside)
}

// untold says whether no witness has the new words beside the old ones: what is
// put in must be told nowhere near.
func (p plant) untold() bool {
	return !slices.ContainsFunc(p.witnesses, func(w witness) bool { return p.old != "" && hasWords(w.text, p.new) })
}

// hasWords says whether words stand in a text as whole words, in any case.
func hasWords(text, words string) bool {
	return strings.Contains(spaced(text), spaced(words))
}

// spaced are the words of a text, each with a blank before and after it.
func spaced(text string) string {
	return " " + strings.Join(label.WordsIn(text), " ") + " "
}

// choose is one of the plants that stand in what the program reads of the
// reports, the same at every run.
func (s *scene) choose(all []plant) (plant, bool) {
	slices.SortStableFunc(all, func(a, b plant) int {
		return cmp.Compare(digest(s.name, a.report, a.was.start), digest(s.name, b.report, b.was.start))
	})
	for _, p := range all {
		s.lay()
		p.witnesses = slices.DeleteFunc(p.witnesses, func(w witness) bool { return len(standing(s.reports[w.report], w.text)) == 0 })
		if len(p.witnesses) > 0 && len(standing(s.reports[p.report], p.was.text)) > 0 {
			return p, true
		}
	}
	return plant{}, false
}

// standing are the places of a sentence in a report.
func standing(r news.Report, text string) []label.Place {
	if r.Text == "" {
		return nil
	}
	return label.Fold(r.Text).All(r.ID, text)
}

// digest is a number to choose by, of no meaning.
func digest(name string, at ...int) int {
	h := fnv.New32a()
	fmt.Fprint(h, name, at)
	return int(h.Sum32() >> 1)
}
