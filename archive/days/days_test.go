package days

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/archive/invented"
	"synoptic/news"
	"synoptic/story"
)

var many = flag.Int("reports", 3000, "reports that are grouped both ways")

// reports are invented reports over some days, and the events they tell of.
func reports(n, over int) (out []news.Report, events map[string]string) {
	m := invented.New(11, n, over)
	events = map[string]string{}
	for i := range n {
		p := m.Page(i)
		if p.Event == 0 {
			continue
		}
		r := news.Report{
			ID: fmt.Sprintf("%05d", i*7919%99991), Title: news.Maybe(p.Title), Outlet: news.Outlet{Name: news.Maybe(p.Outlet)},
			Published: news.Date{Date: news.Maybe(p.Published.Format("2006-01-02"))}, Text: strings.Join(p.Paragraphs, "\n\n"),
		}
		if i%97 == 0 {
			r.Published = news.Date{}
		}
		out = append(out, r)
		events[r.ID] = fmt.Sprint(p.Event)
	}
	return out, events
}

// byDays groups reports day by day and joins the days.
func byDays(all []news.Report) (places map[string]Place, heads int) {
	by := map[string][]news.Report{}
	for _, r := range all {
		by[Of(r)] = append(by[Of(r)], r)
	}
	var joined []Day
	for date, of := range by {
		slices.SortFunc(of, func(a, b news.Report) int { return strings.Compare(a.ID, b.ID) })
		d := Group(date, len(of), func(i int) news.Report { return of[i] })
		b, err := d.Bytes()
		if err != nil {
			panic(err)
		}
		if d, err = FromBytes(b); err != nil {
			panic(err)
		}
		for _, e := range d.Entries {
			if e.Head != nil {
				heads++
			}
		}
		joined = append(joined, d)
	}
	places = map[string]Place{}
	for _, of := range Join(joined, 100) {
		for _, p := range of {
			places[p.ID] = p
		}
	}
	return places, heads
}

// pairwise is the harmonic mean of precision and recall over pairs of reports
// of one story.
func pairwise(got, want map[string]string) float64 {
	pairs := func(of ...map[string]string) (n float64) {
		size := map[string]int{}
		for id := range want {
			key := ""
			for _, m := range of {
				key += m[id] + " "
			}
			size[key]++
		}
		for _, k := range size {
			n += float64(k*(k-1)) / 2
		}
		return n
	}
	both := pairs(got, want)
	return 2 * both / (pairs(got) + pairs(want))
}

// Days grouped by themselves and joined give the stories of one stream over
// all of them.
func TestDaysAreOneStream(t *testing.T) {
	all, events := reports(*many, 5)
	one := map[string]string{}
	for _, s := range story.Group(all) {
		for _, r := range s.Reports {
			one[r.ID] = s.ID
		}
	}
	places, heads := byDays(all)
	got := map[string]string{}
	for id, p := range places {
		if p.Failed != "" {
			t.Fatalf("%s: %s", id, p.Failed)
		}
		got[id] = p.Story
	}
	same := pairwise(got, one)
	t.Logf("%d reports, %d of them heads; pairwise F1 of days against one stream %.4f, of both against the events %.4f and %.4f", len(all), heads, same, pairwise(got, events), pairwise(one, events))
	if same < .98 {
		t.Errorf("pairwise F1 is %.4f", same)
	}
	if heads*10 > len(all)*9 {
		t.Errorf("%d of %d reports are heads: the one stream is spared nothing", heads, len(all))
	}
}

// The order in which reports and days come does not matter.
func TestOrderDoesNotMatter(t *testing.T) {
	all, _ := reports(500, 3)
	first, _ := byDays(all)
	slices.Reverse(all)
	second, _ := byDays(all)
	for id, p := range first {
		if fmt.Sprint(p) != fmt.Sprint(second[id]) {
			t.Fatalf("%s: %v, in another order %v", id, p, second[id])
		}
	}
}

// A report that defeats grouping is in no story, and the others are where they
// would be without it.
func TestDefeatedReport(t *testing.T) {
	all, _ := reports(300, 1)
	all = slices.DeleteFunc(all, func(r news.Report) bool { return Of(r) == Undated })
	slices.SortFunc(all, func(a, b news.Report) int { return strings.Compare(a.ID, b.ID) })
	bad := all[len(all)/2].ID
	add := func(s *story.Stream, r news.Report) story.Membership {
		m := s.Add(r) // the stream holds half of it
		if r.ID == bad {
			panic("too odd")
		}
		return m
	}
	of := func(list []news.Report) func(int) news.Report { return func(i int) news.Report { return list[i] } }
	got := group("d", len(all), of(all), add)
	without := slices.DeleteFunc(slices.Clone(all), func(r news.Report) bool { return r.ID == bad })
	want := Group("d", len(without), of(without))
	at := slices.IndexFunc(got.Entries, func(e Entry) bool { return e.ID == bad })
	if f := got.Entries[at].Failed; !strings.HasPrefix(f, "internal: grouping: too odd") {
		t.Errorf("the report failed with %q", f)
	}
	got.Entries = slices.Delete(got.Entries, at, at+1)
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Error("the others are grouped otherwise than without it")
	}
	joined := join([]Day{want}, 10, func(s *story.Stream, r news.Report) story.Membership {
		if r.ID == without[0].ID {
			panic("too odd")
		}
		return s.Add(r)
	})["d"]
	if joined[0].Failed == "" || joined[1].Failed != "" || joined[1].Story == "" {
		t.Errorf("places are %+v", joined[:2])
	}
}

// Two reports of different days that have one id: the first has it.
func TestIdTaken(t *testing.T) {
	r := news.Report{ID: "a", Title: "Ferry sinks off Port Ansel", Text: "The ferry left Port Ansel at noon and sank."}
	day := func(date string) Day { return Group(date, 1, func(int) news.Report { return r }) }
	places := Join([]Day{day("2031-05-05"), day("2031-05-04")}, 10)
	if p := places["2031-05-04"][0]; p.Failed != "" || p.Story != "sa" {
		t.Errorf("the first is %+v", p)
	}
	if p := places["2031-05-05"][0]; !strings.HasPrefix(p.Failed, "id-taken: ") {
		t.Errorf("the second is %+v", p)
	}
}

// Stories stand whole on shelves, and no shelf holds much more than it should.
func TestShelves(t *testing.T) {
	all, _ := reports(800, 2)
	places, _ := byDays(all)
	shelf, size, story := map[string]string{}, map[string]int{}, map[string]int{}
	for _, p := range places {
		if was, is := shelf[p.Story]; is && was != p.Shelf {
			t.Fatalf("story %s stands on %s and %s", p.Story, was, p.Shelf)
		}
		shelf[p.Story] = p.Shelf
		size[p.Shelf]++
		story[p.Story]++
	}
	for s, n := range size {
		if n > 100 {
			t.Errorf("%d reports stand on shelf %s", n, s)
		}
	}
	if len(size) < 8 {
		t.Errorf("%d shelves", len(size))
	}
}
