package speaker

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/text/cue"
	"synoptic/text/frame"
	"synoptic/text/mention"
	"synoptic/text/saying"
)

// putOut is a paper that the text has somebody put out: "The board issued a statement".
type putOut struct {
	who      said
	sentence int
}

// papered notes what paper the frame has somebody put out, or speak by.
func (s *speakers) papered(t *sayings) {
	for i := range t.Units {
		if !issued[t.Word(i)] || t.Tag(i) != "NOUN" && t.Tag(i) != "PROPN" {
			continue
		}
		first := t.ArticleOf(i)
		if v := first - 1; saying.PutsOut(t.Word(v)) && (t.Finite(v) || t.Fine(v) == "NNS") {
			if src := t.SubjectOf(v); !src.None() {
				s.paper = putOut{s.act(t.Frame, &cue.Cue{Words: frame.Between(v, v+1), Verb: v, Source: src, Rule: "put it out"}), t.Last}
			}
			return
		}
		if !t.Is(first-1, "in") || !t.Is(first, "a", "an", "the", "its", "his", "her") {
			continue
		}
		for k := range t.cues {
			if c := &t.cues[k]; (c.Family == saying.Speech || c.Family == saying.Telling) && !t.acts[k].unknown() && !cue.Contained(t.cues, k) {
				s.paper = putOut{t.acts[k], t.Last}
				return
			}
		}
	}
}

// fromPaper is the act of a quotation that stands alone behind the sentence in
// which somebody puts out a paper, and in which nobody says anything.
func (a *loneQuote) fromPaper() (said, bool) {
	issuer := &a.paper.who
	if issuer.unknown() || a.paper.sentence != a.f.From-1 || a.i != 0 || a.q.Kind != "direct" {
		return said{}, false
	}
	if a.last.sentence >= a.f.From-1 && !a.last.unknown() && a.last.speaker != issuer.speaker {
		return said{}, false
	}
	return issuer.as("put out in the sentence before"), true
}

// issuer is whose statement "the statement" is: of the one named as its
// owner, of who put one out before, or of who spoke last.
func (s *sources) issuer(w sourceWords) (news.Maybe, bool) {
	noun := w.A
	for noun < w.B && !issued[w.Word(noun)] {
		noun++
	}
	if noun == w.B {
		return "", false
	}
	if p := w.Possessive(noun - 1); p > w.A {
		if who := s.paper.who.issuer(); w.Is(w.A, "the") && p == w.A+2 && mention.IsBody(w.Word(w.A+1)) && s.paper.sentence >= w.From-issuerReach {
			if s.is(who, "organisation") {
				return who, true // "the company’s statement", after one by its spokesman
			}
		}
		return s.speaker(sourceIn(w.Frame, frame.Between(w.A, p))), true
	}
	if w.Is(noun-1, "company", "airline", "firm", "group", "organization", "organisation", "club", "bank") {
		return s.companyOf(w.Frame, w.Word(noun-1))
	}
	if first := w.nameBefore(noun); first >= 0 {
		return s.speaker(sourceIn(w.Frame, frame.Between(first, noun))), true
	}
	if !w.barePaper() {
		return "", false
	}
	return s.ofPaper(w.Frame)
}

// nameBefore is where the name begins that stands right before the noun of a
// paper, and with it makes the whole of a source: "the Tollen Bank statement";
// -1 if none does.
func (w sourceWords) nameBefore(noun int) int {
	n := noun - 1
	if n < w.A || !w.Named(n) || saying.IsPlatform(w.Word(n)) {
		return -1
	}
	if first := w.behindArticle(w.NameStart(n)); first < w.A || first > w.A+1 {
		return -1
	}
	return w.NameStart(n)
}

// ofPaper is whose "the statement" is: of who put one out before, or of who
// spoke last.
func (s *sources) ofPaper(f *frame.Frame) (news.Maybe, bool) {
	if who := s.paper.who.issuer(); who != "" && s.paper.sentence >= f.From-paperReach {
		return who, true
	}
	if s.last.unknown() {
		return "", false
	}
	if s.last.body != "" {
		return s.last.body, true
	}
	if s.last.speaker != "" && s.knows(s.last.speaker) && !prints(s.last.speaker) {
		return s.last.speaker, true
	}
	return "", false
}

// issuer is for whom somebody speaks in a paper, or who speaks.
func (a said) issuer() news.Maybe {
	if a.body != "" {
		return a.body
	}
	return a.speaker
}

// companyOf is whose "a company statement" is: of the body that spoke right
// before, or else of the one named most often, if it may be called so.
func (s *sources) companyOf(f *frame.Frame, noun string) (news.Maybe, bool) {
	who := s.chief
	if s.is(s.last.speaker, "organisation") && s.last.sentence >= f.From-issuerReach && mention.OfOffice(strings.ToLower(string(who))) {
		who = s.last.speaker
	}
	if mention.IsFirm(noun) && mention.OfOffice(strings.ToLower(string(who))) {
		return "", false
	}
	return who, who != ""
}

// paperReach is for how many sentences "the statement" is the one put out last.
const paperReach = 6

// paperBy is who put out the paper that is a source: "a statement from the mayor".
func (w sourceWords) paperBy() frame.Passage {
	if head := w.noun(); issued[w.Word(head)] && w.Is(head+1, "from", "by") && head+2 < w.B {
		return frame.Between(head+2, w.B)
	}
	return frame.Passage{}
}

// issued are papers that speak for those who put them out.
var issued = english.Set(english.Writings, "announcement")

// issuerReach is for how many sentences who spoke last is the company of "a
// company statement".
const issuerReach = 3

// barePaper says whether a source is a paper and no more: "the statement",
// "the new statement".
func (w sourceWords) barePaper() bool {
	n := w.B - w.A
	return w.Is(w.A, "the") && (n == 2 || n == 3 && w.Tag(w.A+1) == "ADJ")
}

// knows says whether a speaker has a name, or is of a kind that issues statements.
func (s *sources) knows(speaker news.Maybe) bool {
	who := strings.ToLower(saying.Head(string(speaker)))
	return s.cast.has(speaker) || saying.HasSource(who) || saying.HasBodyPart(who)
}
