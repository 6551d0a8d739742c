package story

import (
	"reflect"
	"testing"

	"synoptic/news"
)

// What is learnt rests on the tables that learning begins with, and on nothing
// that was learnt before.
func TestStart(t *testing.T) {
	told := func(id, title, text string) news.Report {
		r := news.Report{ID: id, Title: news.Maybe(title), Text: text}
		r.Published.Date = "2031-05-06"
		return r
	}
	reports := []news.Report{
		told("a", "Weir at Ostrava Lock gives way", "The weir at Ostrava Lock gave way on Tuesday and drowned the mill of Jarn Pello, who had asked for a repair since March."),
		told("b", "Mill drowned as weir breaks", "Jarn Pello lost his mill on Tuesday when the weir at Ostrava Lock gave way; he had asked for its repair since March."),
		told("c", "Lock keeper blames frost", "Frost broke the weir at Ostrava Lock, its keeper said on Tuesday, and not the want of a repair that Jarn Pello asked for."),
	}
	was := Links(reports)
	t.Cleanup(func() { Start(weightsText, linksText) })
	Start("bias 9\n", "bias -9\n")
	apart := Links(reports)
	if reflect.DeepEqual(was, apart) {
		t.Errorf("tables that join nothing give the same links: %+v", apart)
	}
	for _, l := range apart {
		if len(l.Story) > 1 {
			t.Errorf("%s was held beside %v, though nothing joins", l.Report, l.Story)
		}
	}
	if Start("", ""); !reflect.DeepEqual(Links(reports), apart) {
		t.Error("an empty table changed something")
	}
	if Start(weightsText, linksText); !reflect.DeepEqual(Links(reports), was) {
		t.Error("the embedded tables do not give what they gave")
	}
}
