package moment

import (
	"slices"

	"synoptic/text/piece"
)

// widen is the piece with which a moment begins, its words of edge and
// measure included: "early", "the end of", "nearly".
func (r *reading) widen(i int, s sense) int {
	for {
		n := 0
		switch s.typ {
		case "DATE", "TIME":
			n = r.edgeBefore(i)
		case "DURATION":
			n = r.measureBefore(i)
		}
		if n == 0 || i-n < r.last.to {
			return i
		}
		i -= n
	}
}

// edgeWords are the parts a time has: "the end of", with or without article.
var edgeWords = [...]piece.ID{
	piece.WordID("end"), piece.WordID("beginning"), piece.WordID("start"),
	piece.WordID("middle"), piece.WordID("close"), piece.WordID("rest"), piece.WordID("part"),
}

// edgeBefore is the number of pieces before i that tell the part of a time.
func (r *timeReading) edgeBefore(i int) int {
	if i < 1 || r.ps[i].Broke {
		return 0
	}
	if r.ps[i-1].Is(piece.Edge) {
		return 1 + r.articleBefore(i-1)
	}
	if i >= 2 && r.ps[i-1].ID == piece.Sign('-') && r.ps[i-2].Is(piece.Edge) {
		return 2 + r.articleBefore(i-2)
	}
	if i >= 3 && r.ps[i-1].ID == lexOf && slices.Contains(edgeWords[:], r.ps[i-2].ID) {
		return 2 + r.articleBefore(i-2)
	}
	return 0
}

func (r *timeReading) articleBefore(i int) int {
	if i > 0 && r.ps[i-1].ID == lexThe && !r.ps[i].Broke {
		return 1
	}
	return 0
}

// measures are the words before a duration that say how exact it is.
var measures = [][]piece.ID{
	{piece.WordID("nearly")},
	{piece.WordID("almost")},
	{piece.WordID("more"), piece.WordID("than")},
	{piece.WordID("less"), piece.WordID("than")},
	{piece.WordID("at"), piece.WordID("least")},
}

func (r *timeReading) measureBefore(i int) int {
	for _, words := range measures {
		if len(words) > i || r.ps[i].Broke {
			continue
		}
		same := true
		for k, id := range words {
			same = same && r.ps[i-len(words)+k].ID == id
		}
		if same {
			return len(words)
		}
	}
	return 0
}
