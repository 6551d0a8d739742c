package line

import (
	"strings"

	"synoptic/page/word"
)

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

// dropPlayed cuts what a player says of its film behind its own words, on lines of their
// own: how long it runs, and its title.
func (all Lines) dropPlayed() {
	player := false
	for i := range all {
		l := &all[i]
		switch {
		case l.blank():
		case l.Kind == Cut:
			player = l.Rule == "player" || player && l.Rule == "menu"
		case player && len(l.Words) == 1 && isLength(l.Words[0].Low):
			l.drop("player")
			if k := all.near(i, 1); k >= 0 && !all[k].Prose && len(all[k].Words) <= longestFilm && !all[k].ends(".!?:\"") {
				all[k].drop("player")
			}
			player = false
		default:
			player = false
		}
	}
}

// longestFilm is how many words the title of a film has.
const longestFilm = 12

// isLength says whether a word tells how long a film runs: "1:04".
func isLength(low string) bool {
	minutes, seconds, found := strings.Cut(low, ":")
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	return found && minutes != "" && len(minutes) < 3 && len(seconds) == 2 && digits(minutes) && digits(seconds)
}
