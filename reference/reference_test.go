package reference

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
)

var ferry = news.Report{
	ID: "0a1b2c", Title: "50% of {ferry} seats\nempty & cold", Byline: "By Ada Crane, Hugo van Sand and NPB", Outlet: news.Outlet{Name: "The Ledger"},
	Published: news.Date{Date: "2031-05-04", Precision: "day"}, URL: "https://ledger.example/a_b?x={1}", Language: "en",
}

func TestForms(t *testing.T) {
	all := []Reference{Of(ferry), Of(news.Report{ID: "bare", Agency: "Norland Press", Published: news.Date{Date: "2031-05-04", Precision: "about"}}), Of(news.Report{ID: "y", Published: news.Date{Date: "2031"}})}
	all[0].Accessed = "2031-05-06"
	for _, row := range []struct {
		write func(*bytes.Buffer) error
		want  string
	}{
		{func(b *bytes.Buffer) error { return BibTeX(b, all) }, `@article{0a1b2c,
  title = {{50\% of \{ferry\} seats empty \& cold}},
  author = {Crane, Ada and Sand, Hugo van and {NPB}},
  journal = {The Ledger},
  year = {2031},
  month = {05},
  day = {04},
  date = {2031-05-04},
  url = {https://ledger.example/a_b?x=%7B1%7D},
  urldate = {2031-05-06},
  langid = {en},
}
@article{bare,
  author = {{Norland Press}},
}
@article{y,
  year = {2031},
  date = {2031},
}
`},
		{func(b *bytes.Buffer) error { return RIS(b, all) }, `TY  - NEWS
ID  - 0a1b2c
TI  - 50% of {ferry} seats empty & cold
AU  - Crane, Ada
AU  - Sand, Hugo van
AU  - NPB
T2  - The Ledger
PY  - 2031
DA  - 2031/05/04/
UR  - https://ledger.example/a_b?x={1}
Y2  - 2031/05/06/
LA  - en
ER  - 

TY  - NEWS
ID  - bare
AU  - Norland Press,
ER  - 

TY  - NEWS
ID  - y
PY  - 2031
DA  - 2031///
ER  - 

`},
	} {
		var b bytes.Buffer
		if err := row.write(&b); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(row.want, strings.ReplaceAll(b.String(), "\r\n", "\n")); d != "" {
			t.Error(d)
		}
	}
	var b bytes.Buffer
	if err := CSL(&b, all); err != nil {
		t.Fatal(err)
	}
	var items []map[string]any
	if err := json.Unmarshal(b.Bytes(), &items); err != nil || len(items) != 3 {
		t.Fatal(err)
	}
	want := map[string]any{
		"id": "0a1b2c", "type": "article-newspaper", "title": "50% of {ferry} seats empty & cold", "container-title": "The Ledger", "URL": "https://ledger.example/a_b?x={1}", "language": "en",
		"author":   []any{map[string]any{"family": "Crane", "given": "Ada"}, map[string]any{"family": "Sand", "given": "Hugo van"}, map[string]any{"literal": "NPB"}},
		"issued":   map[string]any{"date-parts": []any{[]any{2031., 5., 4.}}},
		"accessed": map[string]any{"date-parts": []any{[]any{2031., 5., 6.}}},
	}
	if d := cmp.Diff(want, items[0]); d != "" {
		t.Error(d)
	}
}

// Who signs with the name of the outlet is no person of that name.
func TestWhoSigns(t *testing.T) {
	for _, row := range []struct{ byline, outlet, agency, authors, body string }{
		{"By Ada Crane", "The Ledger", "", "Ada Crane", ""},
		{"Quill Courier", "Quill Courier", "", "", "Quill Courier"},
		{"quill courier staff", "Quill Courier", "", "", "quill courier staff"},
		{"Quill Courier", "Quill Courier", "Norland Press", "", "Norland Press"},
		{"Ada Crane, Quill Courier", "Quill Courier", "", "Ada Crane", ""},
		{"Quill Courierson", "Quill Courier", "", "Quill Courierson", ""},
		{"Ada Crane", "", "", "Ada Crane", ""},
		{"", "Quill Courier", "Norland Press", "", "Norland Press"},
		{"", "Quill Courier", "", "", ""},
	} {
		got := Of(news.Report{Byline: news.Maybe(row.byline), Outlet: news.Outlet{Name: news.Maybe(row.outlet)}, Agency: news.Maybe(row.agency)})
		if strings.Join(got.Authors, "|") != row.authors || got.Body != row.body {
			t.Errorf("%q in %q is signed by %q, or else %q", row.byline, row.outlet, got.Authors, got.Body)
		}
	}
}
