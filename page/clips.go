package page

import "synoptic/page/word"

// dropClips cuts the list of a film player: three lines or more, one after the
// other, that open with how long a film runs and end as no sentence does.
func (all lines) dropClips() {
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
		case l.blank() || l.kind == cut:
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
func (l *line) isClip() bool {
	if len(l.words) < 3 || len(l.words) > 25 || l.ends(".!?\"") || !l.words[1].Cap {
		return false
	}
	low := l.words[0].Low
	n := len(low)
	return n >= 4 && n <= 5 && low[n-3] == ':' && word.IsDigit(low[0]) && word.IsDigit(low[n-1]) && word.IsDigit(low[n-2])
}
