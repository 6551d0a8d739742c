package story

// linker holds what choose needs from report to report. See, if there is one,
// is shown every pair compared.
type linker struct {
	fits []fit
	see  func(a, b string, g *signs)
}

// fit is how well a story fits a report, told from the reports compared.
type fit struct {
	story, with int32 // with is the report most like it
	sum, best   float32
	n           int
}

// choice is what was found for a report.
type choice struct {
	with  int32 // the report it joins, or -1
	score float32
	copy  bool  // its wording is that of with
	saga  int32 // where with is -1: a report of an earlier story of the saga, or -1
	also  int32 // a report of another story that fits as well, or -1
	// forced is set where a correction says with, and one where it also says
	// that the story of with is the same as that of also.
	forced, one bool
}

const (
	copyShare = .75 // share of the sampled wording that makes a copy
	copyRuns  = 8   // runs needed to tell
	copyDays  = 30  // days within which a copy is published
)

// choose scores the report in slot against the reports it shares most with,
// story by story, between the best and the mean of a story.
func (s *Stream) choose(slot int32, keys []term) choice {
	m := &s.members[slot]
	out := choice{with: -1, saga: -1, also: -1}
	s.link.fits = s.link.fits[:0]
	for _, c := range s.index.find(&m.sketch, keys, s.members) {
		o := &s.members[c]
		if s.rules.parts(s, m.id, o.story) {
			continue
		}
		g := compare(&m.sketch, &o.sketch)
		if s.link.see != nil {
			s.link.see(m.id, o.id, &g)
		}
		if g[signRuns] > 0 {
			if share, of := copied(&m.sketch, &o.sketch); share >= copyShare && of >= copyRuns && !alien(&g, &m.sketch, &o.sketch) && g[signGap] <= logs[copyDays+1] {
				return choice{with: c, copy: true, saga: -1, also: -1}
			}
		}
		s.link.add(o.story, c, g.score())
	}
	s.link.pick(&out)
	if with, one := s.rules.bound(s, m.id); with >= 0 {
		out = choice{with: with, saga: -1, also: out.with, forced: true, one: one}
	}
	return out
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

func (f *fit) score() float32 { return linkBest*f.best + (1-linkBest)*f.sum/float32(f.n) }

// pick finds the best story, the next best, and where none is good enough the
// nearest miss.
func (l *linker) pick(out *choice) {
	saga := float32(threshold - sagaMargin)
	out.score = threshold
	for i := range l.fits {
		f := &l.fits[i]
		switch v := f.score(); {
		case v > out.score:
			out.also = out.with
			out.with, out.score = f.with, v
		case v > threshold && out.also < 0:
			out.also = f.with
		case v > saga:
			saga, out.saga = v, f.with
		}
	}
	if out.with >= 0 {
		out.saga = -1
	}
}

// The score a story must reach, and how far its best report counts against
// the mean of those compared: what did best on the labelled streams.
const (
	threshold  = -.7
	linkBest   = .25
	sagaMargin = 2 // how far below the threshold a story of the same saga may lie
)

// alien says whether both reports have a title and nothing of either stands in
// the other: pages that are all frame and no text are alike in wording, but
// tell of nothing.
func alien(g *signs, a, b *sketch) bool {
	return a.titles > 0 && b.titles > 0 && g[signHeadline] == 0
}
