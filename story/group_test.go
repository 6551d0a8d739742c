package story

import (
	"testing"

	"synoptic/news"
)

func report(id, date, title, text string) news.Report {
	return news.Report{ID: id, Title: news.Maybe(title), Text: text, Published: news.Date{Date: news.Maybe(date)}}
}

var ferry = []news.Report{
	report("f1", "2031-03-02", "Ferry sinks off Karlow", "KARLOW - The ferry Amber Lady sank off Karlow on Sunday with 48 people aboard, the coast guard said. Captain Orsolya Venn radioed that water was coming into the engine room. Rescuers from Karlow pulled 31 people from the Strait of Mell."),
	report("f2", "2031-03-03", "31 saved as Amber Lady goes down", "Rescuers saved 31 people after the Amber Lady, a ferry built in 1979, went down in the Strait of Mell on Sunday. The coast guard at Karlow is still looking for its captain, Orsolya Venn."),
	report("f3", "", "", "The owner of the Amber Lady said on Monday the ferry had passed an inspection in January. The ship sank in the Strait of Mell with 48 people aboard; Captain Orsolya Venn is missing."),
}

var budget = []news.Report{
	report("b1", "2031-03-02", "Council of Brenfield passes budget", "Brenfield's council passed a budget of 212 million crowns after a night of talks. Mayor Tilde Okonjo said the libraries of Brenfield would stay open."),
	report("b2", "2031-03-02", "Libraries spared in Brenfield", "All nine libraries in Brenfield stay open under a budget of 212 million crowns that the council passed on Sunday. Mayor Tilde Okonjo called it a fair deal."),
}

// partition tells which ids are together, by the first id of each story.
func partition(stories []news.Story) map[string]string {
	out := map[string]string{}
	for _, s := range stories {
		for _, r := range s.Reports {
			out[r.ID] = s.Reports[0].ID
		}
	}
	return out
}

func TestGroup(t *testing.T) {
	got := partition(Group(append(append([]news.Report{}, budget...), ferry...)))
	for id, want := range map[string]string{"f1": "f1", "f2": "f1", "f3": "f1", "b1": "b1", "b2": "b1"} {
		if got[id] != want {
			t.Errorf("report %s is with %s, want %s", id, got[id], want)
		}
	}
}

func TestJoinsSayWhy(t *testing.T) {
	for _, s := range Group(ferry) {
		for i, j := range s.Joins {
			if i > 0 && (j.With == "" || len(j.Evidence) == 0) {
				t.Errorf("report %s joined without a reason", j.Report)
			}
		}
	}
}
