package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"pgregory.net/rapid"

	"synoptic/news"
	"synoptic/store"
)

// dawn is when the invented days begin.
var dawn = time.Date(2031, 5, 4, 6, 0, 0, 0, time.UTC)

var (
	outlets = []string{"Kestrel Post", "The Tarn Gazette", "Ostwick Echo", "Lower Vale Radio"}
	people  = []string{"Ines Marrow", "Tobias Quill", "Adaeze Fenn"}
	deeds   = []string{"closed the swing bridge", "opened the grain hall", "lost the ferry contract", "repaired the weir", "counted the herons"}
)

// Document is the n-th invented document, and the report in it.
func Document(n int) (news.Raw, news.Report) {
	r := Invent(n)
	return news.Raw{Body: []byte("<p>" + r.Text + "</p>"), Input: r.Input, URL: string(r.URL), Media: "text/html", Fetched: dawn.Add(time.Duration(n) * time.Minute)}, r
}

// Invent is the n-th invented report: the same every time, of a length as
// news has.
func Invent(n int) news.Report {
	who, deed := people[n%len(people)], deeds[n%len(deeds)]
	var text strings.Builder
	fmt.Fprintf(&text, "%s of district %d %s on Sunday.\n", who, n, deed)
	for k := range 30 {
		fmt.Fprintf(&text, "Line %d of account %d tells that the council heard %d neighbours and %s, who asked for patience.\n", k, n, (n*7+k*13)%97, who)
	}
	return report(fmt.Sprintf("https://%d.example.org/%d", n%len(outlets), n), outlets[n%len(outlets)], fmt.Sprintf("District %d: %s", n, deed), text.String(), who, n)
}

func report(url, outlet, title, text, who string, n int) news.Report {
	h := sha256.Sum256([]byte(url + "\x00" + title + "\x00" + text))
	r := news.Report{
		ID: hex.EncodeToString(h[:])[:12], Input: url, URL: news.Maybe(url), Outlet: news.Outlet{Name: news.Maybe(outlet), Rule: "invented"},
		Title: news.Maybe(title), Published: news.Date{Date: news.Maybe(dawn.AddDate(0, 0, n%10).Format(time.DateOnly)), Precision: "day", Rule: "invented"},
		Language: "en", Text: text, Cuts: []news.Cut{{Text: "ADVERTISEMENT", Rule: "invented", At: 0}},
	}
	at := 0
	for line := range strings.Lines(text) {
		r.Marks.Sentences = append(r.Marks.Sentences, news.Sentence{Span: news.Span{Start: at, End: at + len(line) - 1}})
		if i := strings.Index(line, who); who != "" && i >= 0 {
			r.Marks.Names = append(r.Marks.Names, news.Name{Span: news.Span{Start: at + i, End: at + i + len(who)}, Name: who, Kind: "person", Rule: "invented"})
		}
		at += len(line)
	}
	return r
}

// Put keeps an invented document and its report, alone in a story or with the
// report of story.
func Put(b store.Batch, n int, story string) (news.Report, error) {
	raw, r := Document(n)
	id, _, err := b.KeepRaw(raw, "")
	if err != nil {
		return r, err
	}
	if _, err := b.KeepReport(id, 0, "", r); err != nil {
		return r, err
	}
	if err := b.Done(id); err != nil {
		return r, err
	}
	m := store.Membership{Report: r.ID, Story: "s" + r.ID}
	if story != "" {
		m = store.Membership{Report: r.ID, Story: story, Joins: []news.Join{{
			Report: r.ID, With: strings.TrimPrefix(story, "s"), Evidence: []news.Evidence{{Kind: "word", Text: "weir", Weight: 1.5}, {Kind: "time", Text: "three days apart", Weight: -.25}},
		}}}
	}
	return r, b.Join(m)
}

// Compare is a synopsis of reports such as comparing makes, with two who
// differ.
func Compare(story string, reports ...news.Report) news.Synopsis {
	s := news.Synopsis{
		ID: story, Title: string(reports[0].Title), Reports: []news.Account{}, Origins: []news.Origin{}, Agreed: []news.Claim{}, Disputed: []news.Dispute{},
		Sole: []news.Sole{}, Sayings: []news.Saying{}, Figures: []news.Count{}, Values: []news.Tally{}, Timeline: []news.Event{}, Sources: []news.SourceLink{}, Brief: []news.Line{},
	}
	d := news.Dispute{About: "the deed", Question: "what happened", Kind: "status", Relation: "differ"}
	for i, r := range reports {
		h := sha256.Sum256([]byte(r.Text))
		s.Reports = append(s.Reports, news.Account{
			ID: r.ID, Letter: string(rune('a' + i)), Input: r.Input, URL: r.URL, Outlet: r.Outlet, Title: r.Title, Published: r.Published, Language: r.Language,
			Text: r.Text, SHA256: hex.EncodeToString(h[:]), Origin: "o1", Cuts: r.Cuts, Quotes: []news.Speech{},
		})
		d.Sides = append(d.Sides, news.Side{Value: string(r.Title), Reports: 1, Origins: 1, Cites: news.Refs{{Report: r.ID, Span: news.Span{End: 4}, Text: r.Text[:4]}}})
	}
	if len(reports) > 1 {
		s.Disputed = append(s.Disputed, d)
		tellAll(&s, d.Sides[0].Cites[0], d.Sides[1].Cites[0])
	}
	return s
}

// tellAll puts one of each thing that can be told into a synopsis.
func tellAll(s *news.Synopsis, a, b news.Ref) {
	both := news.Refs{a, b}
	s.Origins = append(s.Origins, news.Origin{ID: "o1", Reports: []string{a.Report, b.Report}, Rule: "invented"})
	s.Agreed = append(s.Agreed, news.Claim{Text: "+" + a.Text, Reports: 2, Origins: 1, Cites: both, Partly: []news.Partial{{Ref: b, Lacks: "x"}}})
	s.Sole = append(s.Sole, news.Sole{Text: "=" + b.Text, Weight: .5, Cites: news.Refs{b}})
	s.Sayings = append(s.Sayings, news.Saying{Speaker: "@Ada Crane", Reports: 2, Origins: 1, Variants: []news.Variant{{Text: "-" + a.Text, Kind: "verbatim", Cites: both}}})
	s.Values = append(s.Values, news.Tally{Of: "=boats", By: []news.Amount{{Value: "-3", Text: "3 boats", Cites: news.Refs{a}}}})
	s.Timeline = append(s.Timeline, news.Event{From: "2031-05-04", To: "2031-05-04", Precision: "day", Text: "=" + a.Text, Cites: both})
	s.Sources = append(s.Sources, news.SourceLink{Report: a.Report, Source: "+The Ledger", Relation: "cites", Cites: news.Refs{a}})
}

// plain is any text a report may hold.
func plain() *rapid.Generator[string] {
	return rapid.String().Filter(func(s string) bool { return !strings.ContainsRune(s, 0) })
}

// draw is a report with anything in it. No two drawn for one store have an id
// in common, but for those of the same n.
func draw(t *rapid.T, n int) news.Report {
	text := plain().Draw(t, "text") + fmt.Sprint(" drawn ", n, "\n")
	r := report(fmt.Sprint("https://drawn.example.org/", n), plain().Draw(t, "outlet"), plain().Draw(t, "title"), text, "", n)
	r.Byline, r.Agency = news.Maybe(plain().Draw(t, "byline")), news.Maybe(plain().Draw(t, "agency"))
	r.Published.Other = []news.Date{{Date: "2031-05", Precision: "month", Rule: plain().Draw(t, "rule")}}
	r.Cuts = append(r.Cuts, news.Cut{Text: plain().Draw(t, "cut"), Rule: "drawn", At: len(text)})
	r.Links = []news.Link{{Span: news.Span{End: 1}, URL: plain().Draw(t, "link")}}
	r.Marks.Tokens = []news.Token{{Span: news.Span{End: 1}, Lemma: plain().Draw(t, "lemma"), Tag: "NOUN", Head: -1, Rel: "root"}}
	r.Marks.Names = []news.Name{{Span: news.Span{End: 1}, Name: plain().Draw(t, "name"), Kind: "person", Rule: "drawn"}}
	return r
}
