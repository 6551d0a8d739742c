package synopsis

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/gazetteer"
	"synoptic/meaning"
	"synoptic/news"
)

// spelled is a capitalised word with the places where it stands.
type spelled struct {
	form   string
	places [][2]int // report, word
	common bool     // written small too: a word of the language
}

// longestName is how many bytes a name takes at most where it is printed.
const longestName = 60

// mostWords is how many words a name has at most; of more, several were read as
// one.
const mostWords = 4

// shortestName is the fewest letters of a name whose spellings are compared.
const shortestName = 4

// spellings finds names that reports spell differently: two capitalised words
// one letter apart that never stand in the same report, or that stand beside
// the same word there.
func (g *comparison) spellings() []answer {
	all := g.capitalised()
	near := map[string][]int{}
	for i, s := range all {
		for _, d := range lessOne(s.form) {
			near[d] = append(near[d], i)
		}
	}
	keys := make([]string, 0, len(near))
	for k := range near {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	done := map[[2]int]bool{}
	var out []answer
	for _, k := range keys {
		for x, i := range near[k] {
			for _, j := range near[k][:x] {
				pair := [2]int{min(i, j), max(i, j)}
				if done[pair] || i == j {
					continue
				}
				done[pair] = true
				if g.misspelled(all[pair[0]], all[pair[1]]) {
					out = append(out, g.spelling(all[pair[0]], all[pair[1]])...)
				}
			}
		}
	}
	return out
}

// spelling is the answers to how a name is spelt.
func (g *comparison) spelling(a, b spelled) []answer {
	var out []answer
	for _, s := range []spelled{a, b} {
		for _, at := range s.places {
			sp := g.wholeName(at)
			out = append(out, answer{kind: "name", question: "name " + a.form, value: s.form, report: at[0], words: sp, cite: g.around(at[0], sp), about: sp})
		}
	}
	return out
}

// wholeName is the name in which a word stands, or the word.
func (g *comparison) wholeName(at [2]int) news.Span {
	r := &g.reports[at[0]]
	sp := r.words[at[1]].Span
	i := sort.Search(len(r.Marks.Names), func(i int) bool { return r.Marks.Names[i].End > sp.Start })
	if i < len(r.Marks.Names) && r.Marks.Names[i].Holds(sp) && r.Marks.Names[i].Len() < longestName {
		return r.Marks.Names[i].Span
	}
	return sp
}

// around is the sentence that holds the span.
func (g *comparison) around(report int, sp news.Span) news.Span {
	if k := g.reports[report].sentence(sp.Start); k >= 0 {
		return g.reports[report].Marks.Sentences[k].Span
	}
	return sp
}

// misspelled says whether two words are spellings of one name: never both in
// one report, and in names that may be one, or beside the same words.
func (g *comparison) misspelled(a, b spelled) bool {
	if inOneReport(a, b) || stemmed(a.form) == stemmed(b.form) || american(a.form) == american(b.form) || !g.namedOnce(a) || !g.namedOnce(b) ||
		meaning.Relate(a.form, meaning.Noun, b.form, meaning.Adjective) == meaning.Derived || meaning.Relate(a.form, meaning.Adjective, b.form, meaning.Noun) == meaning.Derived {
		return false
	}
	if isLand(a.form) && isLand(b.form) || (a.common || b.common) && (a.common && b.common || !transposed(a.form, b.form)) {
		return false
	}
	x, y := g.company(a), g.company(b)
	switch {
	case sharesAny(x, y):
		return true
	case len(x) > 0 && len(y) > 0, len(x)+len(y) > 0 && g.class(a) != g.class(b):
		return false
	}
	return g.beside(a, b)
}

// inOneReport says whether two words stand in one report.
func inOneReport(a, b spelled) bool {
	in := map[int]bool{}
	for _, p := range a.places {
		in[p[0]] = true
	}
	return slices.ContainsFunc(b.places, func(p [2]int) bool { return in[p[0]] })
}

// isLand says whether a word is the name of a country or state.
func isLand(form string) bool {
	l, ok := gazetteer.Place(form)
	return ok && (l.Kind == gazetteer.Nation || l.Kind == gazetteer.State)
}

// american writes a word as Americans do: two ways to spell it are no doubt
// about a name.
func american(form string) string {
	return americans.Replace(form)
}

var americans = strings.NewReplacer("isation", "ization", "ising", "izing", "ised", "ized", "our", "or", "centre", "center")

// transposed says whether two words are one but for two letters that changed
// places: no two words of English are so by chance beside the same words.
func transposed(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	k := 0
	for k < len(a) && a[k] == b[k] {
		k++
	}
	return k+1 < len(a) && a[k] == b[k+1] && a[k+1] == b[k] && a[k+2:] == b[k+2:]
}

// company is the words of the names in which a word stands, each with whether
// it stands before or behind the word.
func (g *comparison) company(s spelled) map[string]bool {
	out := map[string]bool{}
	for _, p := range s.places {
		r := &g.reports[p[0]]
		words := strings.Fields(bareName(g.wholeName(p).In(r.Text)))
		if len(words) > mostWords {
			continue
		}
		behind := false
		for _, w := range words {
			switch {
			case w == s.form:
				behind = true
			case behind:
				out[">"+w] = true
			default:
				out["<"+w] = true
			}
		}
	}
	return out
}

// sharesAny says whether two sets have a member in common.
func sharesAny(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// class is what the first name in which a word stands is a name of.
func (g *comparison) class(s spelled) string {
	for _, p := range s.places {
		sp := g.wholeName(p)
		for _, n := range g.reports[p[0]].Marks.Names {
			if n.Span == sp {
				return n.Kind
			}
		}
	}
	return ""
}

// beside says whether both stand next to one same telling word somewhere.
func (g *comparison) beside(a, b spelled) bool {
	seen := map[int32]bool{}
	for _, p := range a.places {
		for _, c := range g.neighbours(p) {
			seen[c] = true
		}
	}
	for _, p := range b.places {
		for _, c := range g.neighbours(p) {
			if seen[c] {
				return true
			}
		}
	}
	return false
}

// neighbours are the telling words within three words.
func (g *comparison) neighbours(p [2]int) []int32 {
	var out []int32
	ws := g.reports[p[0]].words
	for k := max(0, p[1]-3); k <= min(len(ws)-1, p[1]+3); k++ {
		if k != p[1] && ws[k].stem >= 0 && g.weight(ws[k]) > leastNeighbour {
			out = append(out, ws[k].stem)
		}
	}
	return out
}

// leastNeighbour is the least weight of a word that tells by standing beside
// a name.
const leastNeighbour = .25

// namedOnce says whether one place of the word stands in a name, and none is
// written all in capitals.
func (g *comparison) namedOnce(s spelled) bool {
	named := false
	for _, p := range s.places {
		w := g.reports[p[0]].words[p[1]]
		text := w.In(g.reports[p[0]].Text)
		if text == strings.ToUpper(text) {
			return false
		}
		named = named || w.named
	}
	return named
}

// capitalised are the longer words of the story that begin with a capital
// letter somewhere, by form.
func (g *comparison) capitalised() []spelled {
	at := map[string]int{}
	lower := map[string]bool{}
	var out []spelled
	for i := range g.reports {
		if g.story.Voice[i] != i {
			continue
		}
		s := &g.reports[i]
		for k, w := range s.words {
			form := strings.TrimSuffix(unaccented.Replace(g.form(w)), "'s")
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

// lessOne is a form and what it becomes by leaving out one letter after the
// first: two forms that share one of these are at most two letters apart.
func lessOne(form string) []string {
	out := []string{form}
	for i := range form {
		if i > 0 {
			_, n := utf8.DecodeRuneInString(form[i:])
			out = append(out, form[:i]+form[i+n:])
		}
	}
	return out
}

// unaccented writes letters without their accents: a report that leaves them
// out spells the same name.
var unaccented = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "é", "e", "è", "e", "ê", "e", "ë", "e",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ú", "u", "ù", "u", "û", "u",
	"ü", "u", "ñ", "n", "ç", "c", "ý", "y", "š", "s", "ž", "z", "č", "c", "ć", "c", "ł", "l", "ğ", "g", "ı", "i", "ş", "s")
