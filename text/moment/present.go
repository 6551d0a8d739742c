package moment

import (
	"slices"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/piece"
)

// plannedFrom are the words before a time that lies ahead unless a verb tells
// otherwise: "the ban, from Friday, covers all ships".
var plannedFrom = piece.WordIDs("from by")

// noDeeds are verbs whose present tells no deed: with a day beside them they
// are of speech, or of what was or is.
var noDeeds = piece.WordSet("is are am be has have do does says say tells tell")

// presentVerb says whether the word at piece k is a verb of a deed in the
// present tense. With a weekday it tells a plan, "the fair opens on Sunday", but
// under a picture, or in a headline, what was seen on a day just past.
func (r *verbReading) presentVerb(k int) bool {
	if r.ps[k].Is(piece.Speech) || noDeeds[r.ps[k].ID] {
		return false
	}
	fine := r.verbForm(k)
	return fine == "VBZ" || fine == "VBP" && (k == 0 || !beforeNouns[r.ps[k-1].ID])
}

// beforeNouns are words after which no verb of the plural stands: that plan.
var beforeNouns = piece.WordSet("the a an this that " + english.Possessives)

// ofNoun says whether the time at piece i is told of a noun after it: Sunday's.
func (r *verbReading) ofNoun(i int) bool {
	return i+1 < len(r.ps) && r.ps[i+1].Glued && r.text[r.ps[i+1].Start] != '.' && r.text[r.ps[i+1].Start] != ','
}

// pastVerb says whether the word at piece k is a verb in the past tense.
func (r *verbReading) pastVerb(k int) bool { return r.verbForm(k) == "VBD" }

// verbForm is the Penn tag of the verb at piece k, "" if it is none.
func (r *verbReading) verbForm(k int) string {
	p := &r.ps[k]
	if !p.Letters || p.Upper {
		return ""
	}
	i, found := slices.BinarySearchFunc(r.tokens, p.Start, func(t news.Token, at int) int { return t.Start - at })
	if !found || r.tokens[i].Tag != "VERB" {
		return ""
	}
	return r.tokens[i].Fine
}

// underPicture says whether piece i stands in the words under a picture.
func (r *reading) underPicture(i int) bool {
	return slices.ContainsFunc(r.captions, func(s news.Span) bool { return s.Start <= r.ps[i].Start && r.ps[i].Start < s.End })
}

// startsLow says whether the sentence of piece i has a word beside its first
// that begins with a small letter: a heading or the date above a report has none.
func (r *verbReading) startsLow(i int) bool {
	for k := i - 1; k > 0 && !r.ps[k].Broke && !r.ends(k); k-- {
		if p := &r.ps[k]; p.Plain() && !p.Upper {
			return true
		}
	}
	return false
}
