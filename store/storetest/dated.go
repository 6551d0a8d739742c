package storetest

import (
	"strings"

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

// outletsAsTold has stories infer days of reports of an outlet: its first and its
// newest report are of those then, and of no day that is only said wrongly.
func outletsAsTold(h *house) {
	var ours [3]news.Report // of one outlet, of 5, 9 and 13 May
	h.write(h, func(w store.Batch) (err error) {
		for i, n := range []int{1, 5, 9} {
			if ours[i], err = Put(w, n, ""); err != nil {
				return err
			}
		}
		_, err = Put(w, 2, "") // of another
		return err
	})
	for _, x := range []struct {
		report           int
		day, precision   string
		first, last, are string
	}{
		{0, "05", "day", "05", "13", ""},
		{2, "07", "about", "05", "09", ""},
		{0, "02", "about", "02", "09", "first"},
		{1, "20", "about", "02", "20", "first last"},
		{0, "05", "day", "05", "20", "last"},
		{1, "05", "about", "05", "07", "last"},
	} {
		y := Compare("s"+ours[x.report].ID, ours[x.report])
		y.Reports[0].Published = news.Date{Date: news.Maybe("2031-05-" + x.day), Precision: x.precision, Rule: "weekdays"}
		h.write(h, func(w store.Batch) error {
			_, err := w.KeepSynopsis(y)
			return err
		})
		for _, o := range seen(h, h, store.View.Outlets) {
			want := store.Outlet{Name: o.Name, Reports: 1, Stories: 1, First: "2031-05-06", Last: "2031-05-06"}
			if o.Name == string(ours[0].Outlet.Name) {
				want.Reports, want.Stories, want.First, want.Last = 3, 3, "2031-05-"+x.first, "2031-05-"+x.last
				want.FirstAbout, want.LastAbout = strings.Contains(x.are, "first"), strings.Contains(x.are, "last")
			}
			if o != want {
				h.Errorf("report %d is of %s, %s: %+v, want %+v", x.report, x.day, x.precision, o, want)
			}
		}
	}
}

// after is the day after one of the first eight of May.
func after(day string) string { return day[:len(day)-1] + string(day[len(day)-1]+1) }
