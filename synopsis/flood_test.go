package synopsis

import (
	"fmt"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/verify"
)

// A flood from one outlet, or of copies, is set aside by name behind what a
// story takes, and changes no count of the others.
func TestAFloodIsSetAside(t *testing.T) {
	var reports []news.Report
	for i := range 60 {
		reports = append(reports, report(fmt.Sprintf("flood%02d", i), "Zeno Daily", "2031-05-06", fmt.Sprintf("The ferry sank off Tollen. Buy lamp %d.", i)))
	}
	for i := range 5 {
		reports = append(reports, report(fmt.Sprintf("own%d", i), fmt.Sprintf("Post %d", i), "2031-05-07", fmt.Sprintf("The ferry sank off Tollen with %d people on board, police said.", 40+i)))
	}
	got := Compare(news.Story{Reports: reports})
	if len(got.Reports)+len(got.Aside) != len(reports) {
		t.Errorf("%d compared and %d set aside of %d", len(got.Reports), len(got.Aside), len(reports))
	}
	many := 0
	for _, a := range got.Aside {
		if a.Rule == "too many" {
			many++
			if a.Outlet != "Zeno Daily" {
				t.Errorf("%s is set aside: %s", a.Report, a.Reason)
			}
		}
	}
	if many != 20 {
		t.Errorf("%d are set aside as too many", many)
	}
	for _, f := range verify.Synopsis(got) {
		t.Errorf("%s: %s", f.Where, f.What)
	}
}
