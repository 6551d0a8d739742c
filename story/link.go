package story

import _ "embed"

// linker holds what choose needs from report to report. See, if there is one,
// is shown every pair compared.
type linker struct {
	fits []fit
	see  func(a, b string, g *signs)
	lean float32 // added to the odds that a report joins a story
}

// fit is how well a story fits a report, told from the reports compared.
type fit struct {
	story, with int32 // with is the report most like it
	sum, best   float32
	n           int // reports compared
}

// choice is what was found for a report.
type choice struct {
	with   int32 // the report it joins, or -1
	copy   bool  // its wording is that of with
	saga   int32 // where with is -1: a report of an earlier story of the saga, or -1
	passed int32 // where with is -1: a report of the story that fits best, or -1
	also   int32 // a report of another story that may be the same, or -1
	links  links // what decided
	list   bool  // it tells of several events that have nothing to do with each other
	// forced is set where a correction says with, and one where it also says
	// that the story of with is the same as that of also.
	forced, one bool
}

const (
	copyShare = .75 // share of the sampled wording that makes a copy
	copyRuns  = 50  // runs the shorter has at least: what is shorter is often only the frame of a page
	copyDays  = 30  // days within which a copy is published
)

// choose scores the report in slot against the reports it shares most with,
// and takes the story that fits best if it fits well enough.
func (s *Stream) choose(slot int32, keys []term) choice {
	m := &s.members[slot]
	s.link.fits = s.link.fits[:0]
	for _, c := range s.index.find(&m.sketch, keys, s.members) {
		o := &s.members[c]
		if s.rules.parts(&s.memberships, m.id, o.story) {
			continue
		}
		g := compare(&m.sketch, &o.sketch)
		if s.link.see != nil {
			s.link.see(m.id, o.id, &g)
		}
		if g[signRuns] > 0 || g[signFrame] > 0 {
			share, of := copied(&m.sketch, &o.sketch)
			if share >= copyShare && of >= copyRuns && !alien(&g, &m.sketch, &o.sketch) && g[signGap] <= logs[copyDays+1] {
				return choice{with: c, copy: true, saga: -1, passed: -1, also: -1}
			}
		}
		s.link.add(o.story, c, g.score())
	}
	out := s.decide(m)
	if with, one := s.rules.bound(&s.memberships, m.id); with >= 0 {
		out = choice{with: with, saga: -1, passed: -1, also: out.with, forced: true, one: one}
	}
	return out
}

// alien says whether both reports have a title and nothing of either stands in
// the other: pages that are all frame and no text are alike in wording, but
// tell of nothing.
func alien(g *signs, a, b *sketch) bool {
	return a.titles > 0 && b.titles > 0 && g[signHeadline] == 0
}

func (l *linker) add(story, with int32, z float32) {
	for i := range l.fits {
		f := &l.fits[i]
		if f.story != story {
			continue
		}
		f.sum += z
		f.n++
		if z > f.best {
			f.best, f.with = z, with
		}
		return
	}
	l.fits = append(l.fits, fit{story, with, z, z, 1})
}

// score lies between the best and the mean of the reports compared.
func (f *fit) score() float32 { return bestShare*f.best + (1-bestShare)*f.sum/float32(f.n) }

// links are the measures of how well the best story fits against the others.
type links [numLinks]float32

const (
	linkBias = iota
	linkFit
	linkRival
	linkCrowd
	linkSize
	numLinks
)

// linkNames tell what each measure is.
var linkNames = [numLinks]string{
	linkBias:  "bias",  // always 1
	linkFit:   "fit",   // score of the story: bestShare of the report most like it, the rest the mean of all compared
	linkRival: "rival", // score of the next best story
	linkCrowd: "crowd", // log of the stories that come near
	linkSize:  "size",  // log of the reports of the story, three at most
}

const (
	bestShare = .25
	near      = -2 // score of a report that comes near
	farthest  = -6 // lowest score of a rival that counts
)

// decide takes the story with the best mean score if its measures say so.
func (s *Stream) decide(m *member) choice {
	out := choice{with: -1, saga: -1, passed: -1, also: -1}
	best, second := -1, -1
	crowd := 0
	for i := range s.link.fits {
		f := &s.link.fits[i]
		if f.best > near {
			crowd++
		}
		switch {
		case best < 0 || f.score() > s.link.fits[best].score():
			best, second = i, best
		case second < 0 || f.score() > s.link.fits[second].score():
			second = i
		}
	}
	if best < 0 {
		return out
	}
	f := &s.link.fits[best]
	rival := float32(farthest)
	if second >= 0 {
		rival = max(rival, s.link.fits[second].score())
	}
	out.links = links{
		linkBias: 1, linkFit: f.score(), linkRival: rival, linkCrowd: log1p(crowd), linkSize: logs[min(3, len(s.stories[f.story].slots))],
	}
	switch v := out.links.score() + s.link.lean - s.caution(); {
	case v > 0 && s.isList():
		out.list = true
	case v > 0:
		out.with = f.with
		if second >= 0 && rival > unites {
			out.also = s.link.fits[second].with
		}
	case v > -sagaMargin && s.goesOn(m, f.with):
		out.saga, out.passed = f.with, f.with
	default:
		out.passed = f.with
	}
	return out
}

// score is the log odds that the report is of the story.
func (l *links) score() (z float32) {
	for k := range l {
		z += l[k] * linkWeights[k]
	}
	return z
}

// caution is asked of joins while few reports are open: then it says little
// that no other story rivals one.
func (s *Stream) caution() float32 { return wary * max(0, 1-float32(s.own)/settled) }

const (
	wary    = .7
	settled = 60 // reports open, copies aside
)

const (
	unites     = 0 // mean score above which two stories may be one
	sagaMargin = 2 // how far below the odds of joining a story of the same saga may lie
)

// linksText holds the weights of links; `go run ./cmd/train links` learns them.
//
//go:embed links.txt
var linksText string

var linkWeights = weightsOfLinks(linksText)

func weightsOfLinks(table string) (w links) {
	for k, name := range linkNames {
		w[k] = weightOf(table, name)
	}
	return w
}

// goesOn says whether a report, some weeks after another at most, names so
// much of what that one names that both may be of one saga: more than the
// place where both happened.
func (h *memberships) goesOn(m *member, before int32) bool {
	o := &h.members[before]
	if m.day == unknown || o.day == unknown || m.day-o.day > sagaDays {
		return false
	}
	names := 0
	for _, t := range alike(&m.sketch, &o.sketch) {
		if t.kind == full {
			names++
		}
	}
	return names >= sagaNames
}

const (
	sagaDays  = 60
	sagaNames = 3 // names of two words in common
)

// isList says whether the report fits several stories that are nothing like
// each other: a page that lists incidents, a round-up of the week.
func (s *Stream) isList() bool {
	var of []int32
	for i := range s.link.fits {
		if f := &s.link.fits[i]; f.best > 0 && len(of) < listed+2 {
			of = append(of, f.with)
		}
	}
	if len(of) < listed {
		return false
	}
	for i, a := range of {
		for _, b := range of[:i] {
			if g := compare(&s.members[a].sketch, &s.members[b].sketch); g.score() > near {
				return false
			}
		}
	}
	return true
}

const listed = 3 // stories a list touches at least
