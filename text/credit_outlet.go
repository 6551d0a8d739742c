package text

import (
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// press are the names of a text, with those that are outlets and agencies.
type press struct {
	text  string
	names []news.Name
	media map[int]string // index into names -> usual name of the outlet
}

// outlets notes which names are those of news outlets and agencies.
func (d *doc) outlets() {
	d.press = press{d.text, d.marks.Names, map[int]string{}}
	for i, n := range d.marks.Names {
		station := strings.HasPrefix(n.In(d.text), "Radio ") || d.introduced(n)
		if !station && (n.Kind == "place" || n.Kind == "person" && !d.articled(n.Span)) {
			continue
		}
		if usual, ok := gazetteer.Media(n.Name); ok {
			d.media[i] = usual
		} else if usual, ok := gazetteer.Media(n.In(d.text)); ok {
			d.media[i] = usual
		} else if outletWords[lastWord(n.Name)] && strings.Contains(n.Name, " ") || station || d.printed(n) {
			d.media[i] = n.Name + hyphened(d.text[n.End:])
		}
	}
}

// printed says whether the word behind a name says that it is a paper: "the
// Orrin Reaper newspaper".
func (p *press) printed(n news.Name) bool {
	word, rest, _ := strings.Cut(strings.TrimPrefix(p.text[n.End:min(len(p.text), n.End+20)], " "), " ")
	named := rest != "" && letter.IsUpper(rest[0]) // "the Norwegian newspaper Tarn"
	return n.Kind != "place" && !named && printNouns[strings.TrimRight(word, ".,;:”’\"")]
}

// introduced says whether the word before a name says that it is a paper or
// another medium: "the newspaper Tarn", "the website Tarn".
func (p *press) introduced(n news.Name) bool {
	before := p.text[max(0, n.Start-24):n.Start]
	return strings.HasSuffix(before, " ") && mediumNouns[lastWord(strings.TrimRight(before, " "))]
}

var (
	printNouns  = english.Set("newspaper magazine tabloid broadsheet")
	mediumNouns = english.Set("newspaper magazine tabloid broadsheet network broadcaster website podcast")
)

// articled says whether "the" stands before a name or opens it: so it does
// before a paper, not before a person.
func (p *press) articled(n news.Span) bool {
	const the = "the "
	before := p.text[max(0, n.Start-len(the)):n.Start]
	return strings.HasPrefix(n.In(p.text), "The ") || strings.EqualFold(before, the)
}

// outletWords end the names of outlets that no list holds.
var outletWords = english.Set(english.Capital(english.PaperNames), `Star-Ledger Times-News Times-Picayune Post-Gazette TV Radio Enterprise Broadcasting Channel`)

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// outletIn is the outlet that a source is: one named in it, unless it is
// there for one who works for it or only as a place of print; or the one
// meant by "the newspaper".
func (p *press) outletIn(at news.Span) (string, bool) {
	words := at.In(p.text)
	core := news.Span{Start: at.Start, End: at.Start + len(head(words))}
	if p.worksThere(core) {
		return "", false
	}
	if usual, ok := p.mediumIn(at, core.End); ok {
		if staff[strings.ToLower(lastWord(core.In(p.text)))] {
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
	return p.lastOutlet(lastWord(plain), at.Start)
}

// worksThere says whether a person is named in the head of a source: the
// outlet there is only for whom he works.
func (p *press) worksThere(core news.Span) bool {
	for i := p.nameFrom(core.Start); i < len(p.names) && p.names[i].Start < core.End; i++ {
		if _, medium := p.media[i]; !medium && p.names[i].Kind == "person" {
			return true
		}
	}
	return false
}

// mediumIn is the outlet named in a source whose head ends at head: the last
// in the head, else the first behind it.
func (p *press) mediumIn(at news.Span, head int) (usual string, found bool) {
	for i := p.nameFrom(at.Start); i < len(p.names) && p.names[i].Start < at.End; i++ {
		if medium, ok := p.media[i]; ok && (!found || p.names[i].Start < head) {
			usual, found = medium, true
		}
	}
	return usual, found
}

// anyName says whether a name begins in a stretch of the text.
func (p *press) anyName(at news.Span) bool {
	n := p.nameFrom(at.Start)
	return n < len(p.names) && p.names[n].Start < at.End
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
func (p *press) lastOutlet(noun string, at int) (string, bool) {
	last := p.nameFrom(at) - 1
	for i := last; i >= 0 && last-i < 200; i-- {
		usual, ok := p.media[i]
		if !ok || p.inDateline(p.names[i].Span) {
			continue
		}
		return usual, !p.introducedSince(noun, p.names[i].Start, at)
	}
	return "", false
}

// staff are those who work for an outlet and speak for themselves.
var staff = english.Set("host hosts anchor anchors commentator commentators contributor contributors columnist columnists analyst analysts pundit pundits")

var outletNouns = english.Set(english.Outlets, `journal station channel report article story`)

// siteIn is the address of a site that stands for a whole addressee:
// "Orrinnews.com", "" if there is none.
func siteIn(words string) string {
	name, domain, ok := strings.Cut(words, ".")
	if !ok || len(name) < 3 || strings.ContainsAny(words, " \n@") || !siteEnds[strings.ToLower(domain)] {
		return ""
	}
	return words
}

var siteEnds = english.Set("com net org ca co.uk com.au news tv ie co.nz co.za")

// hyphened is what a hyphen ties to the name before it: "-Herald".
func hyphened(after string) string {
	if len(after) < 3 || after[0] != '-' || !letter.IsUpper(after[1]) {
		return ""
	}
	n := 1
	for n < len(after) && (letter.IsLower(after[n]) || letter.IsUpper(after[n])) {
		n++
	}
	return after[:n]
}

// affiliate is the outlet of its own that another’s name only describes:
// "CNN affiliate Orrin TV".
func (p *press) affiliate(from, to int) string {
	i := strings.Index(p.text[from:to], " affiliate ")
	if i < 0 {
		return ""
	}
	n := p.nameFrom(from + i)
	if n >= len(p.names) || p.names[n].Start >= to || p.names[n].Kind == "person" {
		return ""
	}
	return p.names[n].Name
}

// inDateline says whether a name stands in the brackets of a dateline: the
// agency there reports all of it, and is not "the report".
func (p *press) inDateline(n news.Span) bool {
	if n.Start == 0 || p.text[n.Start-1] != '(' || !strings.HasPrefix(p.text[n.End:], ")") {
		return false
	}
	rest := strings.TrimLeft(p.text[n.End+1:min(len(p.text), n.End+8)], " \u00a0")
	return strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—")
}

// introducedSince says whether a paper or report that "the report" may mean is
// told of between two places, behind the name of an outlet: "a police report".
func (p *press) introducedSince(noun string, from, to int) bool {
	if !documentNouns[noun] {
		return false
	}
	from = max(from, to-unnamedReach)
	for _, at := range indefinite(noun).FindAllStringIndex(p.text[from:to], -1) {
		n := p.nameFrom(from + at[0])
		if n == len(p.names) || p.names[n].Start >= from+at[1] || p.media[n] == "" {
			return true
		}
	}
	return false
}
