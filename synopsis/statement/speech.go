package statement

import (
	"strings"

	"synoptic/news"
)

// speech is what somebody with a name is quoted with in a sentence: the words,
// those that tell who says it, and those that tell that it is said.
type speech struct {
	news.Span
	who         string
	source, cue news.Span
}

// speeches notes who speaks in a sentence, and makes "I" an item that stands
// for the speaker.
func (l *layer) speeches(s *Sentence) {
	for _, q := range s.Quotes {
		if q.End <= s.Start || q.Scare || q.Denied || q.Speaker == "" {
			continue
		}
		sp := speech{Span: q.Span, who: l.names(string(q.Speaker))}
		if q.Source != nil {
			sp.source = *q.Source
		}
		if q.Cue != nil {
			sp.cue = *q.Cue
		}
		s.speeches = append(s.speeches, sp)
		if q.Kind == "direct" && l.person(string(q.Speaker)) {
			l.first(s, &sp)
		}
	}
}

// person says whether the report names a person so.
func (l *layer) person(name string) bool {
	for _, n := range l.report.Marks.Names {
		if n.Name == name {
			return n.Kind == "person"
		}
	}
	return false
}

// first makes items of the words by which a speaker speaks of himself.
func (l *layer) first(s *Sentence, sp *speech) {
	for k, t := range l.report.Marks.Tokens[s.First:s.Last] {
		if t.Tag != "PRON" || !sp.Holds(t.Span) || l.owner[k] >= 0 || !myself[strings.ToLower(t.In(l.report.Text))] {
			continue
		}
		l.add(s, Item{Span: t.Span, Kind: Name, Who: sp.who, Class: "person", Lemma: "i", Pronoun: true})
	}
}

var myself = wordSet(`i me my mine myself`)

// saidBySame says whether item i only tells who says what B quotes of the same
// speaker, and that it is said.
func (x asked) saidBySame() bool {
	it := x.it
	for _, a := range x.A.speeches {
		source, cue := a.source.Holds(it.Span) && it.Kind == Name && it.Who == a.who, a.cue.Holds(it.Span) && (plainly[it.Lemma] || goesOn[it.Lemma])
		if !source && !cue {
			continue
		}
		for _, b := range x.B.speeches {
			if a.who == b.who && x.shareWords(&a, &b) {
				return true
			}
		}
	}
	return false
}

// goesOn are words of saying that add nothing to what is said, where the words
// are quoted.
var goesOn = wordSet(`continue write tweet post conclude go begin read tell reply respond recall`)

// shareWords says whether a word of one speech is said in the other.
func (al *Alignment) shareWords(a, b *speech) bool {
	for i := range al.A.Items {
		if j := al.To[i]; j >= 0 && al.Grade[i] >= Vouch && a.Holds(al.A.Items[i].Span) && b.Holds(al.B.Items[j].Span) {
			return true
		}
	}
	return false
}
