package statement

import (
	"slices"
	"sort"
	"strings"

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
		s := Sentence{Span: sp.Span, Report: report, Number: k, Heading: sp.Kind == "heading", Caption: sp.Kind == "caption" || mute[sp.Kind], First: from, Last: at, Quotes: l.quotesIn(sp.Span)}
		if at-from <= LongestSentence && !mute[sp.Kind] {
			l.items(&s)
		}
		l.out = append(l.out, s)
	}
	return l.out
}

// mute are the kinds of sentences that tell nothing: those that take back what they
// repeat, and who posted something.
var mute = map[string]bool{"correction": true, "signature": true}

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
	for k, t := range m.Tokens[s.First:s.Last] {
		w := strings.ToLower(t.In(l.report.Text))
		s.Forms = append(s.Forms, l.story.lexicon.form(w))
		if as := shares[w]; as != "" {
			s.shares = append(s.shares, worded{s.First + k, as})
		}
		if t.Rel == "cc" && (w == "and" || w == "or") {
			s.joiners = append(s.joiners, worded{s.First + k, w})
		}
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
