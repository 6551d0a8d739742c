package statement

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"synoptic/english"
	"synoptic/meaning"
	"synoptic/news"
)

// layer reads the sentences of one report.
type layer struct {
	story  *Story
	report *news.Report
	names  Names
	owner  []int  // of each token of the sentence, its item, -1 for none
	room   []Item // where items are gathered
	out    []Sentence
	said   [][]int32 // of each sentence, its clauses
	reach  []int     // of each quotation, how far it and those before it go
}

// sentences are all sentences of the report.
func (l *layer) sentences(report int) []Sentence {
	m := &l.report.Marks
	l.out = make([]Sentence, 0, len(m.Sentences))
	l.said = clausesOf(m)
	l.reach = reachOf(m.Quotes)
	at := 0
	for k, sp := range m.Sentences {
		for at < len(m.Tokens) && m.Tokens[at].Start < sp.Start {
			at++
		}
		from := at
		for at < len(m.Tokens) && m.Tokens[at].Start < sp.End {
			at++
		}
		s := Sentence{Span: sp.Span, Report: report, Number: k, Heading: sp.Kind == "heading", Caption: sp.Kind == "caption" || sp.Kind == retracts, First: from, Last: at, Quotes: l.quotesIn(sp.Span)}
		if at-from <= LongestSentence && sp.Kind != retracts {
			l.items(&s)
		}
		l.out = append(l.out, s)
	}
	return l.out
}

// retracts is the kind of sentences that take back what they repeat: they tell
// nothing.
const retracts = "correction"

// reachOf is, of each quotation, how far it goes, or one of those before it
// that goes further.
func reachOf(quotes []news.Quote) []int {
	out, far := make([]int, len(quotes)), 0
	for i, q := range quotes {
		far = max(far, q.End)
		out[i] = far
	}
	return out
}

// quotesIn is the quotations that may overlap a span: none before the first
// and behind the last of them does.
func (l *layer) quotesIn(sp news.Span) []news.Quote {
	all := l.report.Marks.Quotes
	from := sort.Search(len(all), func(i int) bool { return l.reach[i] > sp.Start })
	to := sort.Search(len(all), func(i int) bool { return all[i].Start >= sp.End })
	return all[from:max(from, to)]
}

// LongestSentence is how many tokens a sentence has at most that is compared:
// what is longer is a list, or no text.
const LongestSentence = 1000

// Long says whether a sentence is too long to be compared, or dated.
func Long(s *Sentence) bool { return s.Last-s.First > LongestSentence }

// items fills a sentence: names first, then moments, figures, and the words
// that are left.
func (l *layer) items(s *Sentence) {
	l.owner = l.owner[:0]
	for range s.Last - s.First {
		l.owner = append(l.owner, -1)
	}
	s.Items = l.room[:0]
	m := &l.report.Marks
	for _, n := range within(m.Names, s.Span, func(n news.Name) news.Span { return n.Span }) {
		if n.Kind == "other" && !strings.Contains(n.In(l.report.Text), " ") {
			continue
		}
		l.add(s, Item{Span: n.Span, Kind: Name, Who: l.names(n.Name), Class: n.Kind})
	}
	for _, n := range within(m.Mentions, s.Span, func(n news.Mention) news.Span { return n.Span }) {
		if n.Name != "" {
			l.mention(s, n)
		}
	}
	l.speeches(s)
	for _, x := range within(m.Moments, s.Span, func(x news.Moment) news.Span { return x.Span }) {
		if x.Type != "DURATION" {
			l.add(s, Item{Span: x.Span, Kind: Moment, When: &x})
		}
	}
	for _, f := range within(m.Figures, s.Span, func(f news.Figure) news.Span { return f.Span }) {
		l.add(s, Item{Span: f.Span, Kind: Number, Figure: &f})
	}
	for _, x := range within(m.Moments, s.Span, func(x news.Moment) news.Span { return x.Span }) {
		if x.Type == "DURATION" {
			l.add(s, Item{Span: x.Span, Kind: Moment, When: &x})
		}
	}
	l.namesakes(s)
	l.words(s)
	l.room, s.Items = s.Items, slices.Clone(s.Items)
	l.order(s)
	s.Owner = slices.Clone(l.owner)
	s.Forms = make([]int32, 0, s.Last-s.First)
	for _, t := range m.Tokens[s.First:s.Last] {
		s.Forms = append(s.Forms, l.story.lexicon.form(strings.ToLower(t.In(l.report.Text))))
	}
	l.hang(s)
	l.clauses(s)
	l.quoted(s)
	l.reported(s)
}

// within are the marks that lie inside a span: one that begins in it and runs
// on behind it, over the end of its sentence, is of none.
func within[M any](marks []M, sp news.Span, of func(M) news.Span) []M {
	from := sort.Search(len(marks), func(i int) bool { return of(marks[i]).Start >= sp.Start })
	to := from
	for to < len(marks) && of(marks[to]).Start < sp.End {
		to++
	}
	over := func(m M) bool { return of(m).End > sp.End }
	if in := marks[from:to]; !slices.ContainsFunc(in, over) {
		return in
	}
	return slices.DeleteFunc(slices.Clone(marks[from:to]), over)
}

// add takes the tokens of a span that nothing has taken yet for an item.
func (l *layer) add(s *Sentence, it Item) {
	first, last := l.tokens(s, it.Span)
	if first == last {
		return
	}
	for k := first; k < last; k++ {
		if l.owner[k] >= 0 {
			return
		}
	}
	it.Token = l.headOf(s, first, last)
	it.Up, it.Doer, it.Done = -1, -1, -1
	n := len(s.Items)
	for k := first; k < last; k++ {
		l.owner[k] = n
	}
	l.key(&it)
	s.Items = append(s.Items, it)
}

// mention is a pronoun or role that stands for a name: its head word is the
// item, the other words speak for themselves.
func (l *layer) mention(s *Sentence, n news.Mention) {
	first, last := l.tokens(s, n.Span)
	if first == last {
		return
	}
	h := l.headOf(s, first, last)
	if l.owner[h-s.First] >= 0 {
		return
	}
	t := l.report.Marks.Tokens[h]
	if t.Tag == "PRON" && strings.HasSuffix(t.In(l.report.Text), "self") {
		return // she herself, puts himself: nobody beside the subject
	}
	l.add(s, Item{Span: t.Span, Kind: Name, Who: l.names(n.Name), Class: n.Kind, Lemma: strings.ToLower(t.Lemma), Titled: t.Tag != "PRON", Pronoun: t.Tag == "PRON"})
}

// tokens are the tokens of a span, counted from the first of the sentence.
func (l *layer) tokens(s *Sentence, sp news.Span) (first, last int) {
	ts := l.report.Marks.Tokens[s.First:s.Last]
	first = sort.Search(len(ts), func(i int) bool { return ts[i].End > sp.Start })
	last = first
	for last < len(ts) && ts[last].Start < sp.End {
		last++
	}
	return first, last
}

// headOf is the token of a run that hangs on one outside it.
func (l *layer) headOf(s *Sentence, first, last int) int {
	ts := l.report.Marks.Tokens
	for k := s.First + first; k < s.First+last; k++ {
		if h := ts[k].Head; (h < s.First+first || h >= s.First+last) && ts[k].Tag != "PUNCT" && ts[k].Tag != "ADP" {
			return k
		}
	}
	return s.First + last - 1
}

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
		if past, ok := pasts[lemma]; ok && (t.Fine == "VBD" || t.Fine == "VBN") {
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

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// order sorts the items by place.
func (l *layer) order(s *Sentence) {
	slices.SortStableFunc(s.Items, func(a, b Item) int { return a.Start - b.Start })
	for k := range l.owner {
		l.owner[k] = -1
	}
	for n, it := range s.Items {
		first, last := l.tokens(s, it.Span)
		for k := first; k < last; k++ {
			l.owner[k] = n
		}
	}
}

// item is the item of a token, -1 if none.
func (l *layer) item(s *Sentence, token int) int {
	if token < s.First || token >= s.Last {
		return -1
	}
	return l.owner[token-s.First]
}

// quoted marks what stands in quotation marks.
func (l *layer) quoted(s *Sentence) {
	for _, q := range s.Quotes {
		if q.End <= s.Start || q.Kind == "indirect" || q.Scare {
			continue
		}
		if q.Kind == "mixed" && (q.Start == 0 || !strings.ContainsAny(l.report.Text[max(0, q.Start-3):q.Start], "\"“‘'")) {
			continue
		}
		for n := range s.Items {
			if q.Holds(s.Items[n].Span) {
				s.Items[n].Quoted = true
			}
		}
	}
}

// reported marks what stands in what somebody says or thinks.
func (l *layer) reported(s *Sentence) {
	for _, q := range s.Quotes {
		if q.End <= s.Start || q.Scare || q.Kind == "indirect" && q.Source != nil && l.registrar(s, *q.Source) || q.Cue != nil && q.Kind == "indirect" && l.factiveCue(s, *q.Cue) {
			continue
		}
		for n := range s.Items {
			if q.Holds(s.Items[n].Span) {
				s.Items[n].Reported = true
			}
		}
	}
	for n := range s.Items {
		for k, steps := n, 0; k >= 0 && steps < 12; k, steps = s.Items[k].Up, steps+1 {
			if up := s.Items[k].Up; up >= 0 && s.hands(k, up) {
				s.Items[n].Reported = true
				break
			}
		}
	}
}

// hands says whether what hangs on an item as its complement is handed on and
// not told: it is somebody's saying, thought or claim, and nobody's whose
// office it is to know.
func (s *Sentence) hands(k, up int) bool {
	u := &s.Items[up]
	switch s.Items[k].Rel {
	case "ccomp":
		return !factive[u.Lemma] && (u.Doer < 0 || !registrars[s.Items[u.Doer].Lemma])
	case "acl", "advcl":
		return reports[u.Lemma]
	}
	return false
}

// Registrar says whether a noun names those whose office it is to know what
// happened: what they say is told as a fact.
func Registrar(lemma string) bool { return registrars[lemma] }

// reports are nouns for what somebody says or thinks.
var reports = wordSet(`claim allegation report accusation belief suspicion rumour rumor suggestion assertion statement theory possibility fear`)

var registrars = wordSet(`police policeman officer firefighter rescuer hospital doctor coroner court judge jury guard service agency bureau record
document indictment statistic data census registry`)

// factiveCue says whether words of saying tell that what is said is so.
func (l *layer) factiveCue(s *Sentence, cue news.Span) bool {
	first, last := l.tokens(s, cue)
	for k := first; k < last; k++ {
		if factive[strings.ToLower(l.report.Marks.Tokens[s.First+k].Lemma)] {
			return true
		}
	}
	return false
}

// registrar says whether one of the words that name a speaker is a registrar.
func (l *layer) registrar(s *Sentence, source news.Span) bool {
	first, last := l.tokens(s, source)
	for k := first; k < last; k++ {
		if registrars[strings.ToLower(l.report.Marks.Tokens[s.First+k].Lemma)] {
			return true
		}
	}
	return false
}

// Factive says whether a verb tells that its complement is so: reveal, admit
// (Kiparsky and Kiparsky 1970, "Fact").
func Factive(lemma string) bool { return factive[lemma] }

var factive = wordSet(`reveal disclose confirm acknowledge admit recall discover show find learn know realize realise remember forget regret
concede confess announce`)

// roles are, for each person, the words the report calls it by.
func (l *layer) roles() map[string]map[string]bool {
	out := map[string]map[string]bool{}
	note := func(who, lemma string) {
		if out[who] == nil {
			out[who] = map[string]bool{}
		}
		out[who][lemma] = true
	}
	for i := range l.out {
		s := &l.out[i]
		for n := range s.Items {
			it := &s.Items[n]
			switch {
			case it.Kind == Name && it.Titled:
				note(it.Who, it.Lemma)
			case it.Titled && it.Up >= 0 && s.Items[it.Up].Kind == Name:
				note(s.Items[it.Up].Who, it.Lemma)
			case it.Titled:
				for c := range s.Items {
					if o := &s.Items[c]; o.Up == n && o.Kind == Name {
						note(o.Who, it.Lemma)
					}
				}
			}
		}
	}
	return out
}

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
