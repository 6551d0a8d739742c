package storetest

import (
	"synoptic/news"
	"synoptic/store"
)

// daysAsTold has a story infer the day of a report: the story, the report and
// who looks for words of these days then go by it, and the report itself stays
// what it was.
func daysAsTold(h *house) {
	var a, b news.Report // of 7 and 5 May
	h.write(h, func(w store.Batch) (err error) {
		if a, err = Put(w, 3, ""); err == nil {
			b, err = Put(w, 1, "s"+a.ID)
		}
		return err
	})
	compared := func(day, precision string) {
		y := Compare("s"+a.ID, b, a)
		y.Reports[1].Published = news.Date{Date: news.Maybe(day), Precision: precision, Rule: "weekdays", Other: []news.Date{a.Published}}
		h.write(h, func(w store.Batch) error {
			_, err := w.KeepSynopsis(y)
			return err
		})
	}
	own := string(a.Published.Date)
	look := func(when, first, last, about, day, precision string) {
		h.Helper()
		h.see(h, func(v store.View) error {
			s, err := v.Story("s" + a.ID)
			if err != nil || s.First != first || s.Last != last || s.About() != about {
				h.Errorf("%s: the story is of %s to %s, about %q (%v)", when, s.First, s.Last, s.About(), err)
			}
			r, err := v.Report(a.ID)
			if err != nil || r.Published.Date != a.Published.Date || string(r.Day().Date) != day || r.Day().Precision != precision {
				h.Errorf("%s: the report says %+v, told is %+v (%v)", when, r.Published, r.Told, err)
			}
			for _, q := range []struct {
				from, to string
				found    bool
			}{{day, day, true}, {"", own, true}, {after(day), "", false}} {
				hits, err := v.Search(store.SearchQuery{Words: string(a.Title), From: q.from, To: q.to})
				if err != nil || (len(hits) == 1) != q.found || q.found && string(hits[0].Report.Published.Date) != day {
					h.Errorf("%s: of %q to %q are found %+v (%v)", when, q.from, q.to, hits, err)
				}
			}
			return nil
		})
	}
	look("before it is compared", "2031-05-05", own, "", own, "day")
	compared("2031-05-04", "about")
	look("compared", "2031-05-04", "2031-05-05", "first", "2031-05-04", "about")
	compared("2031-05-05", "about")
	look("of a day that another is surely of", "2031-05-05", "2031-05-05", "", "2031-05-05", "about")
	compared("2031-05-06", "about")
	look("compared once more", "2031-05-05", "2031-05-06", "last", "2031-05-06", "about")
	h.write(h, func(w store.Batch) error { return w.Join(store.Membership{Report: a.ID, Story: "s0"}) })
	h.see(h, func(v store.View) error {
		s, err := v.Story("s" + a.ID)
		other, err2 := v.Story("s0")
		if err != nil || err2 != nil || s.Last != "2031-05-05" || other.First != own || s.About()+other.About() != "" {
			h.Errorf("once it was moved, the stories are %+v and %+v (%v, %v)", s, other, err, err2)
		}
		return nil
	})
}

// after is the day after one of the first eight of May.
func after(day string) string { return day[:len(day)-1] + string(day[len(day)-1]+1) }
