package speaker

import (
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/frame"
	"synoptic/text/name"
)

// sources tells who is meant by the words that name a source.
type sources struct {
	*reading
	cast
	soFar
	chief news.Maybe // the organisation named most often
}

// soFar is what the text has told before the words being read.
type soFar struct {
	last   said // who spoke last
	asker  said // who asked the question that last answers
	former said // who spoke before last
	within said // who speaks around the words being read, in the same frame
	topic  topic
	paper  putOut          // the paper put out last
	met    map[string]bool // whom the text has named so far
	stood  map[string]bool // sources without a name that have stood for themselves: "the report"
	beside []news.Span     // what hangs on the saying at hand
}

func newSources(d *reading) sources {
	s := sources{reading: d, cast: castOf(d.found.Who)}
	s.met, s.stood = map[string]bool{}, map[string]bool{}
	return s
}

// spoke makes next, of the frame f, the act that others go on from, and keeps the
// one before it: as who asked, where next answers, and as who spoke before another.
func (h *soFar) spoke(f *frame.Frame, next said) {
	next.denied = false
	next.sentence, next.paragraph = f.Last, f.Marks.Sentences[f.Last].Paragraph
	next.asks = next.untilQuote && asks(f)
	h.asker = said{}
	if h.last.asks && h.last.speaker != next.speaker && h.last.paragraph == next.paragraph-1 || next.rule == turnRule {
		h.asker = h.last
	}
	if h.last.speaker != next.speaker {
		h.former = h.last
	}
	h.last = next
}

// cast is those whom a text names, by the name that stands for them.
type cast map[news.Maybe]*name.Entity

func castOf(who []name.Entity) cast {
	c := make(cast, len(who))
	for i := len(who) - 1; i >= 0; i-- {
		c[news.Maybe(who[i].Name)] = &who[i]
	}
	return c
}

// has says whether a speaker is one of the cast.
func (c cast) has(speaker news.Maybe) bool { return c[speaker] != nil }

// is says whether a speaker is one of the cast, and of the kind.
func (c cast) is(speaker news.Maybe, kind string) bool {
	who := c[speaker]
	return who != nil && who.Kind == kind
}

// isOf says whether a name is that of a person who may be of the gender, and
// whether that is sure.
func (c cast) isOf(name news.Maybe, want gazetteer.Gender) (fits, sure bool) {
	who := c[name]
	if who == nil || strings.HasPrefix(string(name), "@") {
		return false, false // an account is nobody's he or she
	}
	return who.Kind == "person" && (who.Gender == want || who.Gender == gazetteer.Unknown), who.Gender == want
}
