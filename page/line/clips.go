package line

import "synoptic/page/word"

// dropClips cuts the list of a film player: three lines or more, one after the
// other, that open with how long a film runs and end as no sentence does.
func (all Lines) dropClips() {
	var run []int
	flush := func() {
		if len(run) >= clipRun {
			for _, i := range run {
				all[i].drop("player")
			}
		}
		run = run[:0]
	}
	for i := range all {
		l := &all[i]
		switch {
		case l.blank() || l.Kind == Cut:
		case l.isClip():
			run = append(run, i)
		default:
			flush()
		}
	}
	flush()
}

const clipRun = 3

// clip says whether a line is the title of a film behind its length: "1:19
// Ferry leaves the quay".
func (l *Line) isClip() bool {
	if len(l.Words) < 3 || len(l.Words) > 25 || l.ends(".!?\"") || !l.Words[1].Cap {
		return false
	}
	low := l.Words[0].Low
	n := len(low)
	return n >= 4 && n <= 5 && low[n-3] == ':' && word.IsDigit(low[0]) && word.IsDigit(low[n-1]) && word.IsDigit(low[n-2])
}
