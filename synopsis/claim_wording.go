package synopsis

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/news"
)

// wording is the stretch in which a statement is told: of all its members, and
// of each the part as it stands, the part without the word that ties it to
// what goes before, and its whole sentence, the one that stands best alone.
// Longer stretches than needed count against it.
//
// What is used already counts as good as nothing.
func (u *units) wording(ms []member, used map[[2]int][]news.Span) (best member, worth float64) {
	best, worth = ms[0], -1e9
	for _, m := range ms {
		for _, c := range u.stretches(m) {
			near := u.central(c, ms)
			extra := float64(len(u.reports[m.report].in(c.Span)) - len(u.reports[m.report].in(m.Span)))
			v := u.alone(c) - 0.12*max(0, extra) + 3*near
			for _, sp := range used[[2]int{c.report, c.sentence}] {
				if sp.Overlaps(c.Span) {
					v -= 2.5
				}
			}
			if v > worth {
				best, worth = c, v
			}
		}
	}
	return best, worth
}

// central is the share of what a stretch says that the sentences of the other
// members say too, on average: a claim says no more than those who make it.
func (u *units) central(m member, ms []member) float64 {
	sum, n := 0.0, 0.0
	x := u.unit(m.report, m.sentence, m.Span)
	for _, o := range ms[:min(len(ms), 2*compared)] {
		if o.report != m.report && x.total > 0 {
			sum += common2(x.bag, u.sentences[o.report][o.sentence].bag) / x.total
			n++
		}
	}
	return sum / max(n, 1)
}

// stretches are the ways to tell a member.
func (u *units) stretches(m member) []member {
	s := &u.reports[m.report]
	out := []member{m}
	ws := s.in(m.Span)
	if len(ws) > leastUnit && ties[u.form(ws[0])] && u.subjectAt(m.report, ws[1].Start) {
		cut := m
		cut.Start = ws[1].Start
		out = append(out, cut)
	}
	return append(out, u.sentenceOf(m))
}

// subjectAt says whether the subject of a clause begins at the offset, give or
// take an article.
func (u *units) subjectAt(report, at int) bool {
	for _, c := range u.clauses[report] {
		for _, arg := range []*news.Arg{c.Subject, c.Object} {
			if arg != nil && arg.Start <= at+4 && arg.Start >= at && arg.End <= c.VerbSpan.Start {
				return true
			}
		}
		if c.VerbSpan.Start > at+subjectWithin {
			break
		}
	}
	return false
}

// sentenceOf is the whole sentence of a member, without a dateline.
func (u *units) sentenceOf(m member) member {
	s := &u.reports[m.report]
	m.Span = s.Marks.Sentences[m.sentence].Span
	m.Start += dateline(m.In(s.Text))
	return m
}

const (
	longRead   = 26 // words from which a stretch is tiring
	tooLong    = 38
	shortRead  = 5  // words below which it tells little
	noClause   = -4 // what is no clause with a subject of its own
	unbalanced = -3 // a quotation cut in two
	noFrame    = -2 // speech without its speaker
	ofPicture  = -4 // the caption of a picture
)

// alone tells how well a stretch of a sentence can be read by itself: it
// begins like a sentence, says who does what, and is neither a fragment nor
// long.
func (u *units) alone(m member) float64 {
	s := &u.reports[m.report]
	ws := s.in(m.Span)
	if len(ws) == 0 {
		return -10
	}
	text := m.In(s.Text)
	v := 0.0
	if m.Start <= u.sentenceOf(m).Start+3 {
		v++
	}
	if isUpper(strings.TrimLeft(text, "“\"‘'")) {
		v++
	}
	switch first := u.form(ws[0]); {
	case danglers[first], strings.HasSuffix(first, "ing") && !isUpper(text):
		v -= 3
	case leaders[first]:
		v--
	}
	v += u.finite(m)
	if s.speechOnly(m.Span) {
		v += noFrame
	}
	if u.pictured(m) {
		v += ofPicture
	}
	if !balanced(text) {
		v += unbalanced
	}
	for _, w := range ws {
		if pronouns[u.form(w)] {
			v -= 0.4
		}
	}
	switch n := len(ws); {
	case n < shortRead-1:
		v -= 6
	case n < shortRead:
		v -= 2
	case n > tooLong:
		v -= 2.5
	case n > longRead:
		v--
	}
	return v
}

// pictured says whether the sentence of a stretch captions a picture.
func (u *units) pictured(m member) bool {
	s := &u.reports[m.report]
	sentence := s.Marks.Sentences[m.sentence]
	raw := strings.ToLower(sentence.In(s.Text))
	return sentence.Kind == "caption" || strings.HasPrefix(raw, "file ") || strings.HasPrefix(raw, "pictured") || strings.Contains(raw, "file photo") ||
		strings.Contains(raw, "(pictured") || strings.Contains(raw, "(left)") || strings.Contains(raw, "(right)") || strings.Contains(raw, "(c-r)")
}

// finite is 1 if the stretch holds a clause with its subject near the
// beginning, a pronoun that stands for nobody named aside, and noClause if
// it holds none. A report without clauses is not judged.
func (u *units) finite(m member) float64 {
	cs := u.clauses[m.report]
	if len(cs) == 0 {
		return 0
	}
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= m.Start })
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= m.End {
			break
		}
		arg := c.Subject
		if c.Passive {
			arg = c.Object
		}
		if arg == nil || !m.Holds(arg.Span) || arg.Start > m.Start+subjectWithin {
			continue
		}
		switch {
		case c.Tense == "" && c.Modality == "":
			continue
		case pronouns[plain(arg.In(u.reports[m.report].Text))]:
			return -1
		}
		return 1
	}
	return noClause
}

// subjectWithin is how many bytes may stand before the subject.
const subjectWithin = 90

// balanced says whether every quotation mark has its fellow.
func balanced(text string) bool {
	if !strings.Contains(text, "‘") && (strings.Contains(text, ",’") || strings.Contains(text, ".’")) {
		return false
	}
	return strings.Count(text, "“") == strings.Count(text, "”") && strings.Count(text, "\"")%2 == 0 &&
		strings.Count(text, "(") == strings.Count(text, ")")
}

// ties may be taken from what they tie to the words before: what follows is
// told as a fact all the same.
var ties = wordSet(`and but so when while after before because although though whereas where`)

// danglers begin what hangs on words before it.
var danglers = wordSet(`who whom whose which that where when while after before because although though but and so as since if
unless until whereas than or including citing adding stating saying nor`)

// leaders begin sentences that lean on the one before.
var leaders = wordSet(`however meanwhile also still then moreover instead it this that these those he she they his her their`)

// pronouns need a person or thing named before them.
var pronouns = wordSet(`it he she they him her them his hers their theirs its this these those i we you my our your us me that`)

// isUpper says whether a text begins with a capital letter.
func isUpper(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}

// unresolved says whether a stretch has a pronoun whose person it does not
// name.
func (u *units) unresolved(m member) bool {
	s := &u.reports[m.report]
	for k, w := range s.in(m.Span) {
		form := u.form(w)
		if form == "we" || form == "i" || form == "our" || form == "my" {
			if k < 3 {
				return true
			}
			continue
		}
		if !persons[form] {
			continue
		}
		name, ok := s.meant(w.Span)
		switch {
		case k < 4 && !ok, ok && !u.named(m, name):
			return true
		}
	}
	return false
}

// persons are pronouns for somebody or something named before.
var persons = wordSet(`he she they him them his her hers their theirs it its`)

// meant is whom the pronoun at the span stands for, if reading told.
func (s *sheet) meant(sp news.Span) (string, bool) {
	ms := s.Marks.Mentions
	i := sort.Search(len(ms), func(i int) bool { return ms[i].Start >= sp.Start })
	if i < len(ms) && ms[i].Start == sp.Start && ms[i].Name != "" {
		return ms[i].Name, true
	}
	return "", false
}

// named says whether the stretch names somebody.
func (u *units) named(m member, name string) bool {
	ns := u.reports[m.report].Marks.Names
	i := sort.Search(len(ns), func(i int) bool { return ns[i].Start >= m.Start })
	for ; i < len(ns) && ns[i].Start < m.End; i++ {
		if u.same(ns[i].Name, name) {
			return true
		}
	}
	return false
}
