package synoptic

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/saying"
)

// The rows of the list of hostile inputs that only a story shows, by their
// number; those that one document shows stand with the package page.

// reported is a read report of an outlet.
func reported(id, outlet, day, s string) news.Report {
	return Mark(news.Report{
		ID: id, Input: id, Outlet: news.Outlet{Name: news.Maybe(outlet), Rule: "field"}, Text: s,
		Published: news.Date{Date: news.Maybe(day), Precision: "day", Rule: "field"},
	})
}

func wire(dead int) string {
	return fmt.Sprintf("The night ferry from Port Ansel to Tollen sank off the North Quay on Monday. At least %d people were killed when the hull broke, the harbour master, Ilva Holm, said. "+
		"Divers reached the wreck before noon and brought up the bell. The owner of the ferry, Oren Vint, had been fined twice for the state of its doors.", dead)
}

// 31: signs that turn the direction of writing, that nobody sees, or that look
// like another letter are no other words, and stay in the text.
func TestUnseenSigns(t *testing.T) {
	r := reported("a", "Ansel Post", "2031-05-06", "“We saw it\u200b all \u202ego\u202c down before noon,” said Mo\u00ad Veyra.")
	found := saying.Find("We saw it all go down before noon", []news.Report{r})
	if len(found) != 1 || found[0].Kind != "verbatim" || !strings.Contains(found[0].Cite.Text, "\u202e") {
		t.Errorf("%+v", found)
	}
}

// 46: a day that hangs on another which nobody states has no date.
func TestDaysThatHangOnNothing(t *testing.T) {
	r := Mark(news.Report{ID: "a", Input: "a", Text: "The quay was shut yesterday. It had been shut last month, and it opens on Sunday, the mayor said.", Published: news.Date{Rule: "none"}})
	for _, m := range r.Marks.Moments {
		if m.From != "" || m.To != "" {
			t.Errorf("%q is %s to %s", m.In(r.Text), m.From, m.To)
		}
	}
	for _, e := range Compare(news.Story{Reports: []news.Report{r}}).Timeline {
		t.Errorf("dated: %+v", e)
	}
}

// 54: one text of forty outlets, with a word of its own in each, is one origin.
func TestFortyCopiesAreOneVoice(t *testing.T) {
	var reports []news.Report
	for n := range 40 {
		s := strings.Replace(wire(12), "bell", fmt.Sprintf("bell and %s", strings.ToLower(invented(n))), 1)
		reports = append(reports, reported(fmt.Sprintf("r%02d", n), "Post "+invented(n), "2031-05-06", s))
	}
	got := Compare(news.Story{Reports: reports})
	if len(got.Reports) != 40 || len(got.Origins) != 1 {
		t.Errorf("%d reports, %d origins", len(got.Reports), len(got.Origins))
	}
	for _, c := range got.Agreed {
		if c.Origins != 1 {
			t.Errorf("%d origins: %s", c.Origins, c.Text)
		}
	}
}

// 55: a copy with another figure differs.
func TestACopyWithAnotherFigureDiffers(t *testing.T) {
	got := Compare(news.Story{Reports: []news.Report{
		reported("a", "Ansel Post", "2031-05-06", wire(45)), reported("b", "Tollen Herald", "2031-05-06", wire(12)),
	}})
	if !slices.ContainsFunc(got.Disputed, func(d news.Dispute) bool { return d.Kind == "number" && len(d.Sides) == 2 }) {
		t.Errorf("%+v", got.Disputed)
	}
	for _, c := range got.Agreed {
		if strings.Contains(c.Text, "45") || strings.Contains(c.Text, "12") {
			t.Errorf("agreed: %s", c.Text)
		}
	}
}

// 56: marks of quotation of any kind, words put in or left out, and a quotation
// that is never closed are one saying.
func TestQuotationsInAnyMarks(t *testing.T) {
	for name, s := range map[string]string{
		"straight marks":    `"We will mend our doors before the winter comes and not a day later," Oren Vint said.`,
		"words left out":    "“We will mend our doors … before the winter comes and not a day later,” Oren Vint said.",
		"words put in":      "“We will mend [our] doors before the winter comes and not a day later,” Oren Vint said.",
		"one in another":    "“‘We will mend our doors before the winter comes and not a day later’ is what I said,” Oren Vint said.",
		"one never closed":  "Oren Vint said: “We will mend our doors before the winter comes and not a day later.\n\nThe quay was shut on Friday.",
		"other marks again": "«We will mend our doors before the winter comes and not a day later», Oren Vint said.",
	} {
		reports := []news.Report{
			reported("a", "Ansel Post", "2031-05-06", "“We will mend our doors before the winter comes and not a day later,” Oren Vint said. The ferry sank at noon."),
			reported("b", "Tollen Herald", "2031-05-06", s),
		}
		found := saying.Find("We will mend our doors before the winter comes and not a day later", reports)
		if len(found) != 2 || found[0].Kind == "none" || found[1].Kind == "none" {
			t.Errorf("%s: found as %+v", name, found)
		}
		got := Compare(news.Story{Reports: reports}).Sayings
		if !slices.ContainsFunc(got, func(s news.Saying) bool {
			in := map[string]bool{}
			for _, v := range s.Variants {
				for _, c := range v.Cites {
					in[c.Report] = true
				}
			}
			return in["a"] && in["b"]
		}) {
			t.Errorf("%s: two sayings: %+v", name, got)
		}
	}
}

// 63: a flood of reports of one outlet in a story are counted as what they
// are, and hide nobody.
func TestAFloodHidesNobody(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a flood of reports")
	}
	var reports []news.Report
	for n := range 1500 {
		reports = append(reports, news.Report{
			ID: fmt.Sprint("f", n), Input: fmt.Sprint("f", n), Outlet: news.Outlet{Name: "Zeno Daily", Rule: "field"}, Title: "Ferry sinks off North Quay",
			Text: wire(12) + fmt.Sprintf(" Lamps at %d crowns are sold by %s.", n, invented(n)), Published: news.Date{Date: "2031-05-06", Precision: "day", Rule: "field"},
		})
	}
	for n := range 3 {
		own := fmt.Sprintf("%s Our own reporter counted %d boats at the quay of %s.", wire(12), n+2, invented(n))
		reports = append(reports, reported(fmt.Sprint("o", n), "Post "+invented(n), "2031-05-06", own))
	}
	stories := Group(reports)
	slices.SortFunc(stories, func(a, b news.Story) int { return len(b.Reports) - len(a.Reports) })
	s := stories[0]
	for i := range s.Reports {
		s.Reports[i] = Mark(s.Reports[i])
	}
	got := Compare(s)
	if len(got.Reports)+len(got.Aside) != len(s.Reports) || len(got.Reports) > 100 {
		t.Errorf("%d of %d compared, %d set aside", len(got.Reports), len(s.Reports), len(got.Aside))
	}
	if !slices.ContainsFunc(got.Reports, func(a news.Account) bool { return strings.HasPrefix(a.ID, "o") }) {
		t.Error("the flood hides the others")
	}
}

// 64: two events of one day in one town are two stories.
func TestTwoEventsOfOneDay(t *testing.T) {
	ferry := []string{wire(12), "Twelve people died when a night ferry broke up off the North Quay of Port Ansel on Monday, the harbour master Ilva Holm told reporters. The wreck of the ferry was reached by divers, who brought up its bell. Oren Vint owned the ferry."}
	court := []string{
		"A court in Port Ansel jailed the baker Sunna Tarn on Monday for selling loaves filled with chalk. Judge Peter Skarn called it a fraud on the hungry. Tarn will appeal, her lawyer said.",
		"The baker Sunna Tarn was sentenced in Port Ansel on Monday over loaves of chalk. It was a fraud on the hungry, Judge Peter Skarn said; a lawyer for Tarn announced an appeal.",
	}
	var reports []news.Report
	for n, s := range append(ferry, court...) {
		title := "Ferry sinks off North Quay"
		if n > 1 {
			title = "Baker jailed over loaves of chalk"
		}
		r := reported(fmt.Sprint(n), "Post "+invented(n), "2031-05-06", s)
		r.Title = news.Maybe(title)
		reports = append(reports, r)
	}
	var got []string
	for _, s := range Group(reports) {
		in := ""
		for _, r := range s.Reports {
			in += r.ID
		}
		got = append(got, in)
	}
	if slices.Sort(got); !slices.Equal(got, []string{"01", "23"}) {
		t.Errorf("%v", got)
	}
}

// Every test that docs/hostile.md names is there, and every row of the list has
// one.
func TestEveryHostileRowHasATest(t *testing.T) {
	doc, err := os.ReadFile("docs/hostile.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]bool{}
	for line := range strings.Lines(string(doc)) {
		cells := strings.Split(line, "|")
		for _, n := range strings.Split(cells[min(1, len(cells)-1)], ",") {
			rows[strings.TrimSpace(n)] = true
		}
		for _, in := range regexp.MustCompile(`(the root|[a-z]+(?:/[a-z]+)*): ((?:Test\w+(?:, )?)+)`).FindAllStringSubmatch(line, -1) {
			files, err := filepath.Glob(strings.Replace(in[1], "the root", ".", 1) + "/*_test.go")
			if err != nil {
				t.Fatal(err)
			}
			var there []byte
			for _, name := range files {
				text, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				there = append(there, text...)
			}
			for _, test := range strings.Split(in[2], ", ") {
				if test != "" && !bytes.Contains(there, []byte("func "+test+"(")) {
					t.Errorf("%s has no %s", in[1], test)
				}
			}
		}
	}
	for n := 1; n <= 64; n++ {
		if !rows[strconv.Itoa(n)] {
			t.Errorf("row %d has no test", n)
		}
	}
}
