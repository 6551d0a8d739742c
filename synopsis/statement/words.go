package statement

import (
	"strconv"
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
)

// words are the tokens left that tell something.
func (l *layer) words(s *Sentence) {
	for k, t := range l.report.Marks.Tokens[s.First:s.Last] {
		if l.owner[k] >= 0 {
			continue
		}
		if !strings.ContainsFunc(t.In(l.report.Text), alphanumeric) {
			continue // a dash or sign that reading took for a word
		}
		pos, tells := posOf(t)
		lemma := strings.TrimSuffix(strings.ToLower(t.Lemma), ".")
		if as := t.In(l.report.Text); as[0] >= 'A' && as[0] <= 'Z' && strings.HasSuffix(as, ".") {
			lemma = english.Title(lemma)
		}
		if past, ok := pasts[lemma]; ok && (t.Fine == "VBD" || t.Fine == "VBN") && strings.EqualFold(t.In(l.report.Text), lemma) {
			lemma = past
		}
		if !tells || silent[lemma] && t.Tag != "VERB" {
			continue
		}
		if first := t.In(l.report.Text)[0]; t.Tag == "NUM" && (k == 0 || first < 'A' || first > 'Z') {
			l.add(s, Item{Span: t.Span, Kind: Number, Figure: bare(t, l.report.Text), Bare: true})
			continue
		}
		l.add(s, Item{Span: t.Span, Kind: Word, Pos: pos, Lemma: l.withParticle(s, k, english.OneWord(lemma))})
	}
}

func alphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// pasts are verbs that are the past of another too: prices fell, a body was
// found. In the past the other is meant.
var pasts = map[string]string{"fell": "fall", "found": "find", "saw": "see"}

// withParticle is the lemma of a verb with its particle: turn down.
func (l *layer) withParticle(s *Sentence, k int, lemma string) string {
	ts := l.report.Marks.Tokens
	if ts[s.First+k].Tag != "VERB" {
		return lemma
	}
	for j := k + 1; j < min(k+4, len(l.owner)); j++ {
		if t := ts[s.First+j]; t.Rel == "compound:prt" && t.Head == s.First+k {
			return lemma + " " + strings.ToLower(t.Lemma)
		}
	}
	return lemma
}

// posOf is the part of speech of a token that tells something.
func posOf(t news.Token) (meaning.Pos, bool) {
	switch t.Tag {
	case "NOUN", "PROPN", "NUM", "X", "SYM":
		return meaning.Noun, true
	case "VERB":
		return meaning.Verb, true
	case "ADJ":
		return meaning.Adjective, true
	case "ADV":
		return meaning.Adverb, t.Rel != "case" && t.Rel != "mark" && t.Rel != "cc"
	}
	return 0, t.Tag == "AUX" && t.Rel == "root" // is he?
}

// silent are words that tell nothing of their own where they are no verbs.
var silent = wordSet(`also still then now just already even again too however meanwhile therefore thus yet so very really quite rather
instead moreover furthermore additionally currently here there such own more most less least only other well as when where how why while
though although not never n't about around nearly almost over roughly approximately further later earlier least out off away back
s t d ll re ve m mr mrs ms dr`)

// bare is a number that reading took for no figure.
func bare(t news.Token, text string) *news.Figure {
	words := t.In(text)
	f := news.Figure{Span: t.Span, Bound: "exactly"}
	if v, err := strconv.ParseFloat(strings.ReplaceAll(strings.Trim(words, "$£€%"), ",", ""), 64); err == nil {
		f.Value = v
	} else {
		f.Value = float64(numerals[strings.ToLower(words)])
		if f.Value == 0 {
			f.Value = -float64(len(words)) - float64(words[0])/256 // a code: equal to itself
		}
	}
	return &f
}

var numerals = english.Numbered(0, english.Numerals)
