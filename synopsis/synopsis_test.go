package synopsis

import (
	"reflect"
	"testing"

	"synoptic/news"
)

func report(id, outlet, date, text string) news.Report {
	return news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe(outlet)}, Published: news.Date{Date: news.Maybe(date)}, Text: text}
}

func TestOrderDoesNotMatter(t *testing.T) {
	a := report("1", "Harbour Post", "2031-04-02", "The ferry Aurelia ran aground off Tollen on Monday night.")
	b := report("2", "Tollen Courier", "2031-04-01", "A ferry hit the rocks near Tollen, the coast guard said.")
	c := report("3", "Daily Beacon", "", "Nobody was hurt when the ferry hit the rocks.")
	want := Compare(news.Story{Reports: []news.Report{a, b, c}})
	got := Compare(news.Story{Reports: []news.Report{c, a, b}})
	if !reflect.DeepEqual(got, want) {
		t.Errorf("another order, another synopsis:\n%+v\n%+v", got, want)
	}
	if got.Reports[0].ID != "2" || got.Reports[2].Letter != "c" || got.Reports[2].ID != "3" {
		t.Errorf("reports out of order: %+v", got.Reports)
	}
}
