package story

import (
	"cmp"
	"slices"

	"synoptic/news"
)

// Of reports without title and day, those given together can only be judged
// as a whole: two of them may share hardly a word, and each share much with
// the rest.

// Limits of what is shared, in units of rarity beyond the ordinary.
const (
	ordinary = 2 * rarityScale      // a word that tells nothing alone
	kernel   = 7 * rarityScale / 2  // shared by the two reports that are most alike
	belongs  = 11 * rarityScale / 5 // shared by one more with those taken in
)

// whole joins the stories of a handful of reports without a day, most of them
// without a title, where half of them or more tell of one thing.
func whole(ordered []news.Report, stories []news.Story) []news.Story {
	untitled := 0
	for _, r := range ordered {
		if r.Published.Date != "" {
			return stories
		}
		if r.Title == "" {
			untitled++
		}
	}
	if len(ordered) < 3 || len(ordered) > Handful || 2*untitled < len(ordered) {
		return stories
	}
	b := newBare(ordered)
	joins := b.grow()
	if 2*len(joins) < len(ordered) {
		return stories
	}
	return merge(stories, joins)
}

// bare is the words by which such reports are known to each other.
type bare struct {
	reports []news.Report
	terms   []map[uint32]int // of each report: its telling words, by how much they tell
}

func newBare(reports []news.Report) *bare {
	b := &bare{reports: reports, terms: make([]map[uint32]int, len(reports))}
	s := New()
	places := map[uint32]bool{}
	for i := range reports {
		b.terms[i] = map[uint32]int{}
		for _, t := range s.read.read(&reports[i], s.df).terms {
			places[t.hash] = places[t.hash] || t.bits&locale != 0
			if tells := int(t.rarity) - ordinary; tells > 0 && t.kind() < full && !isDate(t.hash) {
				b.terms[i][t.hash] = tells
			}
		}
	}
	for h, is := range places { // what is a place to one is a place to all
		for i := range b.terms {
			if is {
				delete(b.terms[i], h)
			}
		}
	}
	return b
}

// isDate says whether a word is the name of a month or a weekday.
func isDate(hash uint32) bool { return dateWords[hash&(dateSlots-1)].hash == hash }

// shared is how much two reports share.
func (b *bare) shared(i, j int) (sum int) {
	for h, tells := range b.terms[i] {
		if _, is := b.terms[j][h]; is {
			sum += tells
		}
	}
	return sum
}

// grow begins with the two reports most alike and takes in who shares enough
// with those taken, the most alike first. It tells of each whom it joins.
func (b *bare) grow() (joins []news.Join) {
	first, second, most := 0, 0, 0
	for i := range b.terms {
		for j := range i {
			if n := b.shared(j, i); n > most {
				first, second, most = j, i, n
			}
		}
	}
	if most < kernel {
		return nil
	}
	in := []int{first}
	joins = append(joins, b.join(first, second))
	for next := second; next >= 0; next = b.next(in) {
		with := slices.MaxFunc(in, func(i, j int) int { return cmp.Compare(b.shared(i, next), b.shared(j, next)) })
		joins = append(joins, b.join(next, with))
		in = append(in, next)
	}
	return joins
}

func (b *bare) join(k, with int) news.Join {
	return news.Join{Report: b.reports[k].ID, With: b.reports[with].ID, Evidence: Why(b.reports[k], b.reports[with])}
}

// next is the report that shares most with all that are in, -1 if none shares
// enough.
func (b *bare) next(in []int) int {
	best, most := -1, belongs
	for k := range b.terms {
		if n := b.withAll(k, in); !slices.Contains(in, k) && n > most {
			best, most = k, n
		}
	}
	return best
}

// withAll is how much a report shares with any of those that are in.
func (b *bare) withAll(k int, in []int) (sum int) {
	for h, tells := range b.terms[k] {
		if slices.ContainsFunc(in, func(i int) bool { _, is := b.terms[i][h]; return is }) {
			sum += tells
		}
	}
	return sum
}

// merge makes one story of those that hold the reports joined.
func merge(stories []news.Story, joins []news.Join) (out []news.Story) {
	joined := func(r news.Report) bool {
		return slices.ContainsFunc(joins, func(j news.Join) bool { return j.Report == r.ID })
	}
	at := -1
	for _, s := range stories {
		switch {
		case !slices.ContainsFunc(s.Reports, joined):
			out = append(out, s)
		case at < 0:
			at = len(out)
			out = append(out, s)
		default:
			out[at].Reports = append(out[at].Reports, s.Reports...)
			out[at].Joins = append(out[at].Joins, s.Joins...)
		}
	}
	s := &out[at]
	for i := range s.Reports {
		for _, j := range joins {
			if i > 0 && j.Report == s.Reports[i].ID && s.Joins[i].With == "" {
				s.Joins[i] = j
			}
		}
	}
	return out
}
