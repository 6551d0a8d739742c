package cue

import (
	"synoptic/text/frame"
	"synoptic/text/saying"
)

// secondSource is who says it by a second verb: the subject of the first, or
// whom its own clause names.
func (v verbAt) secondSource() frame.Passage {
	if v.undergoes() {
		return frame.Passage{}
	}
	if s := v.WhoseWhat(v.at); !s.None() {
		return s
	}
	if s := v.NearestSubject(v.at); !s.None() {
		return s
	}
	return v.opener()
}

// undergoes says whether a second verb, behind "and", tells what is done to its
// subject, as the first does: "was built and described as".
func (v verbAt) undergoes() bool {
	if fam, _ := v.VerbFamily(v.at); v.Tag(v.at-1) != "CCONJ" || fam != saying.Naming || v.Fine(v.at) != "VBN" && !v.Is(v.at+1, "as") {
		return false
	}
	for j := v.at - 2; j > 0 && v.at-j < frame.PhraseReach; j-- {
		if v.Tag(j) == "VERB" {
			return v.Fine(j) == "VBN" && (v.IsBe(j-1) || v.Tag(j-1) == "ADV" && v.IsBe(j-2))
		}
	}
	return false
}

// opener is the person who opens the frame before descriptions, and of whom the
// verb before this one tells: "Ida Crane, head of the board, member of the
// guild, left, saying".
func (v verbAt) opener() frame.Passage {
	end := v.PersonAt(0)
	if end == 0 || !v.Comma(end) {
		return frame.Passage{}
	}
	for j := end; j < v.at; j++ {
		if v.Finite(j) || v.Fine(j) == "VBN" && v.Comma(j-1) {
			if v.Comma(j - 1) {
				return frame.Between(0, end)
			}
			return frame.Passage{}
		}
	}
	return frame.Passage{}
}

// sourceBehind is the source behind the verb, whose words end at next; none where
// somebody is told there what a colon opens: "Crane blasts Orm, warns the others:".
func (v verbAt) sourceBehind(next int) frame.Passage {
	s := v.InvertedSource(next)
	if v.Fine(v.at) == "VBG" && (v.Tag(s.A) == "PRON" || v.at == 0) {
		return frame.Passage{} // "backed her, saying she had rowed", "Accusing the mayor of"
	}
	if v.Comma(v.at-1) && !v.Quoted(v.at-2) && (v.Raw(s.B) == ":" || v.Finite(s.B) || v.Tag(s.B) == "AUX") {
		return frame.Passage{} // also "praised the plan, hinted the town might pay"
	}
	return s
}

// treeSubject is the subject the tree gives the verb, if it stands right before
// the verb.
func (v verbAt) treeSubject() frame.Passage {
	verb := v.Units[v.at].Tok
	if v.Tag(v.at-1) == "CCONJ" {
		return frame.Passage{} // of a second verb the subject stands before the first
	}
	for u := v.at - 1; u >= 0 && v.at-u < frame.PhraseReach; u-- {
		t := v.Units[u].Tok
		if t < 0 {
			return frame.Passage{}
		}
		if tok := &v.Tokens[t]; tok.Head != verb || tok.Rel != "nsubj" || v.TimeWord(u) && (v.Tag(u-1) == "ADP" || v.Tag(u+1) == "NUM") || v.TimeWord(u-1) && tok.Tag == "NUM" {
			continue
		}
		from, to := subtreeOf(v.Tokens, t)
		a := u
		for a > 0 && v.Units[a-1].Tok >= from {
			a--
		}
		b := u + 1
		for b < v.at && v.Units[b].Tok >= 0 && v.Units[b].Tok < to {
			b++
		}
		if b < v.at-3 || v.Units[a].Tok != from {
			return frame.Passage{}
		}
		return frame.Between(a, b)
	}
	return frame.Passage{}
}
