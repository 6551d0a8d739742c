package synoptic

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"synoptic/news"
	"synoptic/text"
)

// script draws choices from bytes; behind their end it draws the first of all.
type script struct {
	bytes []byte
	at    int
}

func (s *script) below(n int) int {
	if s.at >= len(s.bytes) {
		return 0
	}
	s.at++
	return int(s.bytes[s.at-1]) % n
}

func (s *script) of(list ...string) string { return list[s.below(len(list))] }

var (
	inventedPeople  = []string{"Mo Veyra", "Oren Vint", "Sunna Vint", "Ilva Holm", "Mayor Holm", "President Tarn", "Anna Holm-Tarn", "the harbour master", "he", "a person familiar with it"}
	inventedPlaces  = []string{"Port Ansel", "Tollen", "the North Quay", "Skarn", "London", "Georgia"}
	inventedDays    = []string{"on Monday", "on 4 May", "last week", "on May 31, 2031", "two days after 3 June", "in 2029", "at 25:61", "on 31/04/2031", "yesterday"}
	inventedNumbers = []string{"4", "15", "no", "a dozen", "1,200", "12.5 million", "-3", "0", "three or four", "99999999999999999999"}
	inventedThings  = []string{"lights went out", "people died", "boats sank", "of the 40 were hurt", "crowns were paid", "percent said no"}
	inventedVerbs   = []string{"said", "denied", "told the Ansel Post", "never said", "asked", "wrote on X", "warned"}
)

// sentence is a sentence of news, whole or broken.
func (s *script) sentence() string {
	who, where, when := s.of(inventedPeople...), s.of(inventedPlaces...), s.of(inventedDays...)
	count := s.of(inventedNumbers...) + " " + s.of(inventedThings...)
	verb := s.of(inventedVerbs...)
	switch s.below(12) {
	case 0:
		return fmt.Sprintf("“We heard a noise and then %s,” %s %s. ", count, verb, who)
	case 1:
		return fmt.Sprintf("%s %s that %s in %s %s. ", who, verb, count, where, when)
	case 2:
		return fmt.Sprintf("%s %s in %s, police said. ", count, when, where)
	case 3:
		return fmt.Sprintf("“We heard a noise and then %s,” ", count)
	case 4:
		return fmt.Sprintf("%s: “They ‘went out’ and “%s” [sic] … %s", who, count, where)
	case 5:
		return fmt.Sprintf("\n\n%s, %s\n", where, when)
	case 6:
		return fmt.Sprintf("The %s did not go to %s, but %s and %s did %s. ", s.of("council", "ferry", "police"), where, who, s.of(inventedPeople...), when)
	case 7:
		return s.of("\n", "…", "”", "\u202e", "e\u0301\u0301", ". . .", "—", "(", "555-0142x-ray ", "https://a.example/1 ", "@")
	case 8:
		return "Menu\nSearch\nAdvertisement\n"
	case 9:
		return fmt.Sprintf("According to %s, who was named %s, %s. ", who, when, count)
	case 10:
		return fmt.Sprintf("%s (AP) - %s %s %s %s. ", strings.ToUpper(where), who, verb, count, when)
	}
	return fmt.Sprintf("\"We heard a noise and then %s, \" %s %s, \"and nobody came.\" ", count, who, verb)
}

// report is an invented report; was are those before it, which it may copy.
func (s *script) report(was []news.Report) news.Report {
	n := len(was)
	r := news.Report{
		ID: fmt.Sprintf("r%d", n), Input: fmt.Sprintf("i%d", n), Outlet: news.Outlet{Name: news.Maybe(s.of("", "Ansel Post", "Tollen Herald", "The Ledger", "AP")), Rule: "field"},
		Title:     news.Maybe(s.of("", "Lights go out in Port Ansel", "Mayor Holm: “We heard a noise”", "…")),
		Published: news.Date{Date: news.Maybe(s.of("", "2031-05-04", "2031-05-05", "2031-05", "2029")), Rule: s.of("field", "masthead", "copyright")},
		Agency:    news.Maybe(s.of("", "", "AP")), URL: news.Maybe(s.of("", "https://ansel.example/1", "javascript:alert(1)")), Kind: s.of("", "", "", news.RoundUp),
	}
	var b strings.Builder
	if n > 0 && s.below(3) == 0 { // a copy, whole or cut
		whole := was[s.below(n)].Text
		b.WriteString(strings.ToValidUTF8(whole[:len(whole)*(s.below(4)+1)/4], ""))
	}
	for range s.below(9) {
		b.WriteString(s.sentence())
	}
	r.Text = b.String()
	if s.below(5) == 0 {
		r.Cuts = []news.Cut{{Text: "Menu", Rule: "menu", At: len(r.Text)}}
	}
	if n > 0 && s.below(8) == 0 {
		r.ID = was[s.below(n)].ID
	}
	return r
}

// invented is the reports of a story that the bytes tell, read.
func inventedStory(b []byte) []news.Report {
	s := &script{bytes: b}
	var out []news.Report
	for range 1 + s.below(6) {
		r := s.report(out)
		if r.Text != "" {
			r = text.Read(r)
		}
		out = append(out, r)
	}
	return out
}

// mostWait is how long a text of some kilobytes may keep a machine that others
// use too: what takes longer does not end.
const mostWait = time.Minute

// mostAllocated is how many bytes it may ask for in all.
const mostAllocated = 512 << 20

// watched runs a step and ends the program, with the input that the fuzzer
// keeps, if it does not end.
func watched(t *testing.T, step func()) {
	t.Helper()
	w := time.AfterFunc(mostWait, func() { panic("does not end") })
	defer w.Stop()
	if n := allocated(step); n > mostAllocated {
		t.Errorf("%.0f bytes allocated", n)
	}
}
