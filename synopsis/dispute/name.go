package dispute

import (
	"slices"
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"synoptic/gazetteer"
	"synoptic/meaning"
	"synoptic/news"
	"synoptic/synopsis/spelling"
	"synoptic/synopsis/table"
)

// spelled is a capitalised word with the places where it stands.
type spelled struct {
	form   string
	places [][2]int // report, word
	common bool     // written small too: a word of the language

	company map[string]bool // words in names and rows with it
}

// longestName is how many bytes a name takes at most where it is printed.
const longestName = 60

// mostWords is how many words a name has at most; of more, several were read as
// one.
const mostWords = 5

const (
	leastSkeleton = 4 // signs of a skeleton from which it alone makes two words one: of Ahmed and Ahmad, not of Hassan and Hussein
	longForm      = 7 // letters from which one report may hold both spellings
)

// shortestName is the fewest letters of a name whose spellings are compared.
const shortestName = 4

// Of words a letter apart, or of the same consonants, so many are compared with
// one another, and so many pairs in all: a story that has more is made of
// letters, not of names.
const mostNear, mostPairs = 100, 50_000

// mostSpelt is how many names are told to be spelt otherwise.
const mostSpelt = 30

// spellings finds names that reports spell differently: two capitalised words
// a letter apart or with the same consonants, in names that share a word, or
// beside the same word of reports of which none holds both.
func (g *inquiry) spellings() []answer {
	o := &orthography{g.Reports, g.Vocab, g.story.Voice}
	all := o.nameWords()
	near := map[string][]int{}
	for i, s := range all {
		for _, d := range append(spelling.LessOne(s.form), spelling.Skeleton(s.form), "="+asHeard(s.form)) {
			if len(near[d]) < mostNear {
				near[d] = append(near[d], i)
			}
		}
	}
	keys := make([]string, 0, len(near))
	for k := range near {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	done := map[[2]int]bool{}
	var out []answer
	spelt := 0
	for _, k := range keys {
		for x, i := range near[k] {
			for _, j := range near[k][:x] {
				pair := [2]int{min(i, j), max(i, j)}
				if done[pair] || i == j {
					continue
				}
				if len(done) == mostPairs {
					g.limits.Reached("pairs of spellings", mostPairs, 0)
					return out
				}
				done[pair] = true
				if !o.misspelled(all[pair[0]], all[pair[1]]) {
					continue
				}
				if spelt++; spelt > mostSpelt {
					g.limits.Reached("names spelt otherwise", mostSpelt, 0)
					return out
				}
				out = append(out, o.spelling(all[pair[0]], all[pair[1]])...)
			}
		}
	}
	return out
}

// orthography is how reports spell their names.
type orthography struct {
	reports []table.Sheet
	*table.Vocab
	voice []int // report -> the first that is one voice with it
}

// spelling is the answers to how a name is spelt.
func (o *orthography) spelling(a, b spelled) []answer {
	var out []answer
	for _, s := range []spelled{a, b} {
		for _, at := range s.places {
			if !o.sameBehind(a, b, s.form, at) {
				continue
			}
			sp := wholeName(&o.reports[at[0]], at[1])
			out = append(out, answer{kind: "name", question: "name " + a.form, value: s.form, report: at[0], words: sp, cite: sentenceAround(&o.reports[at[0]], sp), about: sp, slip: true})
		}
	}
	return out
}

// wholeName is the name in which word k of a report stands, or the words with
// capital letters in a row with it; of a long one, the word with those next to
// it.
func wholeName(r *table.Sheet, k int) news.Span {
	sp := r.Words[k].Span
	i := sort.Search(len(r.Marks.Names), func(i int) bool { return r.Marks.Names[i].End > sp.Start })
	if i < len(r.Marks.Names) && r.Marks.Names[i].Holds(sp) && shorter(r.Marks.Names[i].In(r.Text), mostWords) {
		return r.Marks.Names[i].Span
	}
	first, last := nameRow(r, k, 1)
	return news.Span{Start: r.Words[first].Start, End: r.Words[last].End}
}

// personAt is the name of a person in which word k of a report stands, "" if in
// none.
func personAt(r *table.Sheet, k int) string {
	sp := r.Words[k].Span
	i := sort.Search(len(r.Marks.Names), func(i int) bool { return r.Marks.Names[i].End > sp.Start })
	if i < len(r.Marks.Names) && r.Marks.Names[i].Holds(sp) && r.Marks.Names[i].Kind == "person" {
		return r.Marks.Names[i].In(r.Text)
	}
	return ""
}

// shorter says whether a text has less than n words.
func shorter(text string, n int) bool {
	for range strings.FieldsSeq(text) {
		if n--; n <= 0 {
			return false
		}
	}
	return true
}

// nameRow is the first and the last of the words with capital letters in a row
// with word k, at most so many on each side.
func nameRow(s *table.Sheet, k, most int) (first, last int) {
	first, last = k, k
	for first > 0 && k-first < most && namesInRow(s, first-1) {
		first--
	}
	for last+1 < len(s.Words) && last-k < most && namesInRow(s, last) {
		last++
	}
	return first, last
}

// sentenceAround is the sentence of a report that holds the span.
func sentenceAround(r *table.Sheet, sp news.Span) news.Span {
	if k := r.Sentence(sp.Start); k >= 0 {
		return r.Marks.Sentences[k].Span
	}
	return sp
}

// misspelled says whether two words are spellings of one name: in names that
// share a word before or behind them, or never both in one report, and beside
// the same words.
func (o *orthography) misspelled(a, b spelled) bool {
	if twoWords(a, b) {
		return false
	}
	if o.slipped(a, b) || o.romanised(a, b) {
		return true
	}
	one := spelling.ApartByOne(a.form, b.form)
	if !one && len(spelling.Skeleton(a.form)) <= leastSkeleton || together(a, b) && (!one || min(len(a.form), len(b.form)) < longForm) {
		return false
	}
	x, y := a.company, b.company
	switch {
	case table.Stemmed(a.form) == table.Stemmed(b.form):
		return shares(x, y, "<") && shares(x, y, ">") // Financial Crime Division, Financial Crimes Division
	case shares(x, y, ""), sharesAlike(x, y, ""):
		return true
	case !one || together(a, b) || len(x) > 0 && len(y) > 0:
		return false
	}
	return (len(x)+len(y) == 0 || o.class(a) == o.class(b) || oneSound(a, b)) && o.beside(a, b)
}

// twoWords says whether two words are no spellings of each other, whatever
// stands beside them.
func twoWords(a, b spelled) bool {
	switch {
	case spelling.American(a.form) == spelling.American(b.form), derivedForms(a.form, b.form), otherBehind(a, b):
		return true
	case isLand(a.form) && isLand(b.form), (bodyWord(a.form) || bodyWord(b.form)) && !spelling.Transposed(a.form, b.form):
		return true
	}
	return a.common && b.common || (a.common || b.common) && !spelling.Transposed(a.form, b.form)
}

// bodyWord says whether a word begins or ends the names of bodies, and names none by
// itself: university, which other languages spell in their own way.
func bodyWord(word string) bool {
	e, _ := gazetteer.Find(word)
	return e.Is(gazetteer.BodyWord) && !e.Is(gazetteer.Given|gazetteer.Surname)
}

// derivedForms says whether one word is made of the other: Argentina,
// Argentine.
func derivedForms(a, b string) bool {
	return peopled(a, b) || peopled(b, a) || taught(a, b) || taught(b, a) || meaning.Relate(a, meaning.Noun, b, meaning.Adjective) == meaning.Derived || meaning.Relate(a, meaning.Adjective, b, meaning.Noun) == meaning.Derived
}

// taught says whether one word is a teaching and the other who holds it:
// Calvinism, Calvinist.
func taught(teaching, holder string) bool {
	root, is := strings.CutSuffix(teaching, "ism")
	return is && root+"ist" == holder
}

// peopled says whether one word is a place and the other what is of it: Crimea,
// Crimean.
func peopled(place, of string) bool {
	rest, is := strings.CutPrefix(of, place)
	if !is || rest != "n" && rest != "an" && rest != "ian" && rest != "i" && rest != "ese" {
		return false
	}
	_, known := gazetteer.Place(place)
	return known
}

// together says whether a report holds both words.
func together(a, b spelled) bool {
	in := map[int]bool{}
	for _, p := range a.places {
		in[p[0]] = true
	}
	return slices.ContainsFunc(b.places, func(p [2]int) bool { return in[p[0]] })
}

// calendar says whether a word is a day of the week or a month.
func calendar(form string) bool {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if strings.EqualFold(form, d.String()) {
			return true
		}
	}
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(form, m.String()) {
			return true
		}
	}
	return false
}

// isLand says whether a word is the name of a country or state.
func isLand(form string) bool {
	l, ok := gazetteer.Place(form)
	return ok && (l.Kind == gazetteer.Nation || l.Kind == gazetteer.State)
}

// company is the words of the names in which a word stands, and the words
// with capital letters in a row with it, each with whether it stands before or
// behind the word.
func (o *orthography) company(s spelled) map[string]bool {
	out := map[string]bool{}
	for _, p := range s.places {
		o.companyAt(out, p, s.form)
	}
	return out
}

// companyAt notes the company of a word at one place.
func (o *orthography) companyAt(out map[string]bool, p [2]int, form string) {
	r := &o.reports[p[0]]
	if words := strings.Fields(table.BareName(wholeName(r, p[1]).In(r.Text))); len(words) <= mostWords {
		sides(out, words, form)
	}
	if words := strings.Fields(table.BareName(personAt(r, p[1]))); len(words) == mostWords {
		sides(out, words, form)
	}
	first, last := nameRow(r, p[1], mostWords)
	sides(out, strings.Fields(table.BareName(r.Text[r.Words[first].Start:r.Words[last].End])), form)
}

// sides notes the words of a name before and behind one of them.
func sides(out map[string]bool, words []string, form string) {
	behind := false
	for _, w := range words {
		switch {
		case table.Unaccented(w) == form:
			behind = true
		case behind:
			out[">"+w] = true
		default:
			out["<"+w] = true
		}
	}
}

// namesInRow says whether word k and the next both have capital letters and nothing
// but a space between them.
func namesInRow(s *table.Sheet, k int) bool {
	a, b := s.Words[k], s.Words[k+1]
	return a.Stem >= 0 && b.Stem >= 0 && s.Text[a.End:b.Start] == " " && table.IsUpper(a.In(s.Text)) && table.IsUpper(b.In(s.Text))
}

// shares says whether two sets have a member in common that begins so.
func shares(a, b map[string]bool, begin string) bool {
	for k := range a {
		if b[k] && strings.HasPrefix(k, begin) {
			return true
		}
	}
	return false
}

// sharesAlike says whether two sets have members in common but for how they are
// spelt, on the same side, of those that begin so: Arseniy Yatsenyuk, Arseny Yatseniuk.
func sharesAlike(a, b map[string]bool, begin string) bool {
	for k := range a {
		for o := range b {
			if k[0] == o[0] && strings.HasPrefix(k, begin) && len(k) > shortestName && len(o) > shortestName && k[1] == o[1] && (spelling.ApartByOne(k[1:], o[1:]) || spelling.Skeleton(k[1:]) == spelling.Skeleton(o[1:])) {
				return true
			}
		}
	}
	return false
}

// class is what the first name in which a word stands is a name of.
func (o *orthography) class(s spelled) string {
	for _, p := range s.places {
		sp := wholeName(&o.reports[p[0]], p[1])
		for _, n := range o.reports[p[0]].Marks.Names {
			if n.Span == sp {
				return n.Kind
			}
		}
	}
	return ""
}

// beside says whether both stand next to one same telling word somewhere.
func (o *orthography) beside(a, b spelled) bool {
	seen := map[int32]bool{}
	for _, p := range a.places {
		for _, c := range o.neighbours(p) {
			seen[c] = true
		}
	}
	for _, p := range b.places {
		for _, c := range o.neighbours(p) {
			if seen[c] {
				return true
			}
		}
	}
	return false
}

// neighbours are the telling words within three words.
func (o *orthography) neighbours(p [2]int) []int32 {
	var out []int32
	ws := o.reports[p[0]].Words
	for k := max(0, p[1]-3); k <= min(len(ws)-1, p[1]+3); k++ {
		if k != p[1] && ws[k].Stem >= 0 && o.Weight(ws[k]) > leastNeighbour {
			out = append(out, ws[k].Stem)
		}
	}
	return out
}

// leastNeighbour is the least weight of a word that tells by standing beside
// a name.
const leastNeighbour = .25

// namedOnce says whether one place of the word stands in a name, or beside
// another word with a capital letter, and none is written all in capitals.
func (o *orthography) namedOnce(s spelled) bool {
	named := false
	for _, p := range s.places {
		w := o.reports[p[0]].Words[p[1]]
		text := w.In(o.reports[p[0]].Text)
		if text == strings.ToUpper(text) {
			return false
		}
		named = named || w.Named
	}
	return named || len(s.company) > 0
}

// nameWords are the words of the story that stand in names, or may.
func (o *orthography) nameWords() []spelled {
	var out []spelled
	for _, s := range o.capitalised() {
		if s.company = o.company(s); !calendar(s.form) && o.namedOnce(s) {
			out = append(out, s)
		}
	}
	return out
}

// capitalised are the longer words of the story that begin with a capital
// letter somewhere, by form.
func (o *orthography) capitalised() []spelled {
	at := map[string]int{}
	lower := map[string]bool{}
	var out []spelled
	for i := range o.reports {
		if o.voice[i] != i {
			continue
		}
		s := &o.reports[i]
		for k, w := range s.Words {
			form := strings.TrimSuffix(table.Unaccented(o.Form(w)), "'s")
			r, _ := utf8.DecodeRuneInString(w.In(s.Text))
			if !unicode.IsUpper(r) {
				lower[form] = true
				continue
			}
			if len(form) < shortestName {
				continue
			}
			n, ok := at[form]
			if !ok {
				n = len(out)
				at[form] = n
				out = append(out, spelled{form: form})
			}
			out[n].places = append(out[n].places, [2]int{i, k})
		}
	}
	for i := range out {
		out[i].common = lower[out[i].form]
	}
	return out
}
