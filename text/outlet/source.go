package outlet

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/saying"
)

// In is the outlet that a source is: one named in it, unless it is
// there for one who works for it or only as a place of print; or the one
// meant by "the newspaper".
func (p *Press) In(at news.Span) (string, bool) {
	words := at.In(p.Text)
	core := news.Span{Start: at.Start, End: at.Start + len(saying.Head(words))}
	if p.worksThere(core) {
		return "", false
	}
	if usual, ok := p.mediumIn(at, core.End); ok {
		if staff[strings.ToLower(letter.LastWord(core.In(p.Text)))] {
			return "", false // "the Fox News host"
		}
		if own := p.affiliate(core.Start, core.End); own != "" {
			return own, true
		}
		return usual, true
	}
	plain := strings.ToLower(words)
	if usual, ok := gazetteer.Media(words); ok && plain != words {
		return usual, true
	}
	if p.anyName(at) || !meansOutlet(plain) {
		return "", false
	}
	return p.lastOutlet(letter.LastWord(plain), at.Start)
}

// worksThere says whether a person is named in the head of a source: the
// outlet there is only for whom he works.
func (p *Press) worksThere(core news.Span) bool {
	for i := p.NameFrom(core.Start); i < len(p.Names) && p.Names[i].Start < core.End; i++ {
		if _, medium := p.media[i]; !medium && p.Names[i].Kind == "person" {
			return true
		}
	}
	return false
}

// mediumIn is the outlet named in a source whose head ends at head: the last
// in the head, else the first behind it.
func (p *Press) mediumIn(at news.Span, head int) (usual string, found bool) {
	for i := p.NameFrom(at.Start); i < len(p.Names) && p.Names[i].Start < at.End; i++ {
		if medium, ok := p.media[i]; ok && (!found || p.Names[i].Start < head) {
			usual, found = medium, true
		}
	}
	return usual, found
}

// anyName says whether a name begins in a stretch of the text.
func (p *Press) anyName(at news.Span) bool {
	n := p.NameFrom(at.Start)
	return n < len(p.Names) && p.Names[n].Start < at.End
}

// meansOutlet says whether a source without a name, in lower case, can mean an
// outlet named before: "the newspaper", "its evening report", "it".
func meansOutlet(words string) bool {
	const most = 3 // spaces
	if !letter.AnyWord(words, outletNouns) || strings.Count(words, " ") > most || strings.HasSuffix(words, "social network") {
		return false
	}
	return strings.HasPrefix(words, "the ") || strings.HasPrefix(words, "its ") || words == "it"
}

// lastOutlet is the outlet named last before a place, which "the newspaper"
// there means; none if "the report" there may be another's.
func (p *Press) lastOutlet(noun string, at int) (string, bool) {
	last := p.NameFrom(at) - 1
	for i := last; i >= 0 && last-i < 200; i-- {
		usual, ok := p.media[i]
		if !ok || p.inDateline(p.Names[i].Span) {
			continue
		}
		return usual, !p.introducedSince(noun, p.Names[i].Start, at)
	}
	return "", false
}

// staff are those who work for an outlet and speak for themselves.
var staff = english.Set("host hosts anchor anchors commentator commentators contributor contributors columnist columnists analyst analysts pundit pundits")

// IsNoun says whether a noun, in small letters, may mean an outlet, or what it
// prints: "the newspaper", "the report".
func IsNoun(noun string) bool { return outletNouns[noun] }

var outletNouns = english.Set(english.Outlets, `journal station channel report article story`)

// affiliate is the outlet of its own that another’s name only describes:
// "CNN affiliate Orrin TV".
func (p *Press) affiliate(from, to int) string {
	i := strings.Index(p.Text[from:to], " affiliate ")
	if i < 0 {
		return ""
	}
	n := p.NameFrom(from + i)
	if n >= len(p.Names) || p.Names[n].Start >= to || p.Names[n].Kind == "person" {
		return ""
	}
	return p.Names[n].Name
}

// inDateline says whether a name stands in the brackets of a dateline: the
// agency there reports all of it, and is not "the report".
func (p *Press) inDateline(n news.Span) bool {
	if n.Start == 0 || p.Text[n.Start-1] != '(' || !strings.HasPrefix(p.Text[n.End:], ")") {
		return false
	}
	rest := strings.TrimLeft(p.Text[n.End+1:min(len(p.Text), n.End+8)], " \u00a0")
	return strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—")
}

// introducedSince says whether a paper or report that "the report" may mean is
// told of between two places, behind the name of an outlet: "a police report".
func (p *Press) introducedSince(noun string, from, to int) bool {
	if !saying.IsDocument(noun) {
		return false
	}
	from = max(from, to-saying.IntroducedReach)
	for _, at := range saying.Introduced(p.Text, from, to, noun) {
		n := p.NameFrom(at[0])
		if n == len(p.Names) || p.Names[n].Start >= at[1] || p.media[n] == "" {
			return true
		}
	}
	return false
}
