package days

import (
	"slices"
	"strconv"

	"synoptic/news"
	"synoptic/story"
)

// A Place is where a report is, once all days are joined.
type Place struct {
	ID     string
	Story  string
	Before string          // an earlier story of the same saga
	With   string          // the report it joined, empty for the first of its story
	Copy   bool            // it has the wording of that
	Why    []news.Evidence // why it joined
	Shelf  string          // where its story stands: day and number, "2031-05-04/0"
	Failed string          // why it is in no story
}

// Join joins days, in order, and gives the places of the reports of each, in
// the order of its entries. Stories of one first day stand on shelves of about
// so many reports. An id belongs to the first report that has it.
func Join(all []Day, shelf int) map[string][]Place { return join(all, shelf, (*story.Stream).Add) }

func join(all []Day, shelf int, add adder) map[string][]Place {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b Day) int { return Order(a.Date, b.Date) })
	j := &joiner{all: all, at: map[string]spot{}}
	for d := range all {
		for e := range all[d].Entries {
			j.enter(d, e)
		}
	}
	j.stream(add)
	j.follow()
	j.shelve(shelf)
	out := make(map[string][]Place, len(all))
	for d := range all {
		out[all[d].Date] = j.places[d]
	}
	return out
}

// spot is an entry of a day.
type spot struct{ day, entry int }

type joiner struct {
	all    []Day
	places [][]Place
	at     map[string]spot // of each id
	heads  []spot
}

// enter takes up an entry.
func (j *joiner) enter(d, e int) {
	if e == 0 {
		j.places = append(j.places, make([]Place, len(j.all[d].Entries)))
	}
	for len(j.places) <= d {
		j.places = append(j.places, nil)
	}
	from, p := &j.all[d].Entries[e], &j.places[d][e]
	p.ID, p.Failed = from.ID, from.Failed
	if _, taken := j.at[from.ID]; taken {
		p.Failed = "id-taken: its id " + strconv.Quote(from.ID) + " is that of another report, of an earlier day; give it one of its own"
		return
	}
	j.at[from.ID] = spot{d, e}
	if p.Failed == "" && from.Head != nil {
		j.heads = append(j.heads, spot{d, e})
	}
}

// stream gives all heads to one stream.
func (j *joiner) stream(add adder) {
	report := func(i int) news.Report {
		return unpack(j.all[j.heads[i].day].Entries[j.heads[i].entry].Head)
	}
	g := newStream(report, add)
	for i, at := range j.heads {
		p := &j.places[at.day][at.entry]
		m, fault := g.take(i, report(i))
		p.Failed, p.Story, p.Before = fault, m.Story, m.Before
		if len(m.Joins) > 0 {
			p.With, p.Why, p.Copy = m.Joins[0].With, m.Joins[0].Evidence, m.Copy != ""
		}
	}
	for _, at := range j.heads {
		p := &j.places[at.day][at.entry]
		p.Story = g.now(p.Story)
	}
}

// follow puts those that follow a report into its story. They come behind it.
func (j *joiner) follow() {
	for d := range j.all {
		for e := range j.all[d].Entries {
			from, p := &j.all[d].Entries[e], &j.places[d][e]
			if from.With == "" || p.Failed != "" {
				continue
			}
			to, is := j.at[from.With]
			if is && j.places[to.day][to.entry].Failed == "" {
				p.Story, p.With, p.Why, p.Copy = j.places[to.day][to.entry].Story, from.With, from.Why, from.Copy
				continue
			}
			p.Story = "s" + p.ID // whom it followed is in no story
		}
	}
}

// shelve says where stories stand: on the day of their first report, in the
// order of these.
func (j *joiner) shelve(most int) {
	size := map[string]int{}
	j.each(func(_ string, p *Place) { size[p.Story]++ })
	shelf, n, used := map[string]string{}, map[string]int{}, map[string]int{}
	j.each(func(day string, p *Place) {
		if shelf[p.Story] == "" {
			if used[day] > 0 && used[day]+size[p.Story] > most {
				n[day]++
				used[day] = 0
			}
			used[day] += size[p.Story]
			shelf[p.Story] = day + "/" + strconv.Itoa(n[day])
		}
		p.Shelf = shelf[p.Story]
	})
}

// each goes through the places of all that is in a story.
func (j *joiner) each(see func(day string, p *Place)) {
	for d := range j.places {
		for e := range j.places[d] {
			if p := &j.places[d][e]; p.Failed == "" {
				see(j.all[d].Date, p)
			}
		}
	}
}
