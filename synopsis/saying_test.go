package synopsis

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/synopsis/saying"
)

// wordings writes sayings for a person to read: the speaker, then each wording
// with its kind and the letters of its reports.
func wordings(s news.Synopsis) []string {
	letters := map[string]string{}
	for _, r := range s.Reports {
		letters[r.ID] = r.Letter
	}
	var out []string
	for _, y := range s.Sayings {
		line := string(y.Speaker)
		for _, v := range y.Variants {
			var in []string
			for _, c := range v.Cites {
				if l := letters[c.Report]; !slices.Contains(in, l) {
					in = append(in, l)
				}
			}
			line += fmt.Sprintf(" | %s %s: %s", v.Kind, strings.Join(in, ""), v.Text)
		}
		out = append(out, line)
	}
	return out
}

// Each row is the sentences of reports a, b, c and the sayings they make.
func TestSayings(t *testing.T) {
	for _, c := range []struct {
		name    string
		reports [][]string
		want    []string
	}{
		{"a part belongs to its whole", [][]string{
			{"Orla Venn said: «The bridge was never safe, and we told them so in writing.»"},
			{"Orla Venn said the bridge «was never safe.»"},
		}, []string{"Orla Venn | verbatim a: The bridge was never safe, and we told them so in writing. | trimmed b: was never safe."}},
		{"a word taken up again is no wording", [][]string{
			{"Orla Venn said: «The bridge was never safe, and we told them so in writing.»", "The mayor of Tollen spoke of the «never safe» bridge."},
			{"Orla Venn said: «The bridge was never safe, and we told them so in writing.»"},
		}, []string{"Orla Venn | verbatim ab: The bridge was never safe, and we told them so in writing."}},
		{"one word replaced is no translation", [][]string{
			{"Orla Venn said: «In the name of the guild of Tollen we reject his shipyard.»"},
			{"Orla Venn said: «In the name of the guild of Tollen we reject his lighthouse.»"},
		}, []string{"Orla Venn | verbatim a: In the name of the guild of Tollen we reject his shipyard. | altered b: In the name of the guild of Tollen we reject his lighthouse."}},
		{"a changed word", [][]string{
			{"Orla Venn said: «Tonight we look for people, not for excuses.»"},
			{"Orla Venn said: «Tonight we search for people, not for excuses.»"},
		}, []string{"Orla Venn | verbatim a: Tonight we look for people, not for excuses. | altered b: Tonight we search for people, not for excuses."}},
		{"two utterances share words and stay two", [][]string{
			{"Piet Maar said: «She is so frightened of the river that she cannot sleep.»", "Piet Maar said: «She is so frightened of the river she never crosses the bridge.»"},
			{"Piet Maar said: «She is so frightened of the river that she cannot sleep at all.»"},
		}, []string{
			"Piet Maar | verbatim b: She is so frightened of the river that she cannot sleep at all. | trimmed a: She is so frightened of the river that she cannot sleep.",
			"Piet Maar | verbatim a: She is so frightened of the river she never crosses the bridge.",
		}},
		{"a part that fits two stays alone", [][]string{
			{"Piet Maar said: «She is so frightened of the river that she cannot sleep.»", "Piet Maar said: «She is so frightened of the river she never crosses the bridge.»"},
			{"Piet Maar called her «frightened of the river.»"},
		}, []string{
			"Piet Maar | verbatim a: She is so frightened of the river that she cannot sleep.",
			"Piet Maar | verbatim a: She is so frightened of the river she never crosses the bridge.",
			"Piet Maar | verbatim b: frightened of the river.",
		}},
		{"a denial is another utterance", [][]string{
			{"Orla Venn said: «The harbour is closed to ferries.»"},
			{"Orla Venn said: «The harbour is not closed to ferries.»"},
		}, []string{
			"Orla Venn | verbatim a: The harbour is closed to ferries.",
			"Orla Venn | verbatim b: The harbour is not closed to ferries.",
		}},
		{"another translation, the second time", [][]string{
			{"Orla Venn said: «Our harbour is not for lending. It was given to us by our mothers and it goes to our daughters.»"},
			{"Orla Venn said: «Our harbour is not lent. It was left to us by our mothers and it passes to our daughters.»"},
			{"Orla Venn said: «Our harbour is not for lending. It was given to us by our mothers and it goes to our daughters.»"},
		}, []string{"Orla Venn | verbatim ac: Our harbour is not for lending. It was given to us by our mothers and it goes to our daughters. | translated b: Our harbour is not lent. It was left to us by our mothers and it passes to our daughters."}},
		{"broken by who says so", [][]string{
			{"Orla Venn was angry. «Nobody answered our letters,» she said. «Our telephone stayed silent.»"},
		}, []string{"Orla Venn | verbatim a: Nobody answered our letters, … Our telephone stayed silent."}},
		{"two words of one report alone are no saying", [][]string{
			{"Orla Venn called it «pure arithmetic.»"},
		}, nil},
		{"what nobody sees makes no difference", [][]string{
			{"Orla Venn said: «The bridge was never\u200b safe for lorries.»"},
			{"Orla Venn said: «The \u202ebridge was never safe for lorries.»"},
		}, []string{"Orla Venn | verbatim ab: The bridge was never\u200b safe for lorries."}},
		{"a letter in brackets is no other word", [][]string{
			{"Orla Venn said: «[T]here was never a safe bridge over the Asp.»"},
			{"Orla Venn said: «There was never a safe bridge over the Asp.»"},
		}, []string{"Orla Venn | verbatim ab: [T]here was never a safe bridge over the Asp."}},
		{"a bracket and an ellipsis", [][]string{
			{"Orla Venn said: «We told the council about the northern cable in March, and nobody came to the river.»"},
			{"Orla Venn said: «We told [them] about the northern cable … and nobody came to the river.»"},
		}, []string{"Orla Venn | verbatim a: We told the council about the northern cable in March, and nobody came to the river. | trimmed b: We told [them] about the northern cable … and nobody came to the river."}},
	} {
		s := news.Story{}
		for i, sentences := range c.reports {
			s.Reports = append(s.Reports, inventedReport(string(rune('a'+i)), "Outlet "+string(rune('A'+i)), sentences))
		}
		got := wordings(Compare(s))
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

// The same long words beside two names are a dispute; beside a name and none
// they are the named one's.
func TestWhoSpoke(t *testing.T) {
	words := "My inspectors found no fault in the northern cable of the bridge."
	a := inventedReport("a", "Outlet A", []string{"Piet Maar said: «" + words + "»"})
	b := inventedReport("b", "Outlet B", []string{"Lena Holt said: «" + words + "»"})
	named := func(r *news.Report) {
		name := string(r.Marks.Quotes[0].Speaker)
		sp := news.Span{Start: 0, End: len(name)}
		cue := news.Span{Start: sp.End + 1, End: sp.End + len(" said")}
		r.Marks.Quotes[0].Source, r.Marks.Quotes[0].Cue = &sp, &cue
		r.Marks.Names = []news.Name{{Span: sp, Name: name, Kind: "person"}}
	}
	named(&a)
	s := Compare(news.Story{Reports: []news.Report{a, b}})
	if len(s.Sayings) != 1 || s.Sayings[0].Speaker != "Piet Maar" {
		t.Errorf("one report names the speaker, yet: %v", wordings(s))
	}
	if q := s.Reports[1].Quotes[0]; q.Speaker != "Piet Maar" || !strings.Contains(q.Rule, "same words in a") {
		t.Errorf("the other report's quotation is %q's by %q", q.Speaker, q.Rule)
	}
	named(&b)
	s = Compare(news.Story{Reports: []news.Report{a, b}})
	if len(s.Sayings) != 2 {
		t.Errorf("two reports name two speakers, yet: %v", wordings(s))
	}
	i := slices.IndexFunc(s.Disputed, func(d news.Dispute) bool { return d.Kind == "attribution" })
	if i < 0 || len(s.Disputed[i].Sides) != 2 {
		t.Errorf("no dispute over who spoke: %+v", s.Disputed)
	}
}

// Words that one report gives to the wrong person without naming whom, and two
// to the right one by name, are one saying once that is settled.
func TestSayingsOnceSettled(t *testing.T) {
	said := func(id, who, words string, named bool) news.Report {
		r := inventedReport(id, "Outlet "+id, []string{who + " said: «" + words + "»"})
		if named {
			sp := news.Span{Start: 0, End: len(who)}
			cue := news.Span{Start: sp.End + 1, End: sp.End + len(" said")}
			r.Marks.Quotes[0].Source, r.Marks.Quotes[0].Cue = &sp, &cue
			r.Marks.Names = []news.Name{{Span: sp, Name: who, Kind: "person"}}
		}
		return r
	}
	got := wordings(Compare(news.Story{Reports: []news.Report{
		said("a", "Lena Holt", "His body was found on Sunday by his band mate at the old mill of Tollen in the north.", false),
		said("b", "Piet Maar", "His body was found on Sunday by his band mate at the old mill of Tollen.", true),
		said("c", "Piet Maar", "His body was found on Sunday by a band mate at the old mill of Tollen.", true),
	}}))
	if len(got) != 1 || !strings.HasPrefix(got[0], "Piet Maar |") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// Two people who say alike things, each in words of his own, are no dispute
// over who spoke.
func TestTwoStatements(t *testing.T) {
	s := Compare(storyOf(
		"The mayor of Tollen was in the mill. \"Claiming a moral balance between the miller of Tollen and the council of Dorring not only mocks reason,\" Lena Holt said.",
		"The mayor of Tollen was in the mill. \"There is no moral balance between the miller of Tollen and the council of Dorring,\" Piet Maar said in a letter.",
	))
	if i := slices.IndexFunc(s.Disputed, func(d news.Dispute) bool { return d.Kind == "attribution" }); i >= 0 {
		t.Errorf("two statements are a dispute over who spoke: %+v", s.Disputed[i])
	}
}

// Words that a report has as not said are no wording of a saying.
func TestDeniedSayings(t *testing.T) {
	a := inventedReport("a", "Outlet A", []string{"Orla Venn said: «The bridge was never safe.»"})
	b := inventedReport("b", "Outlet B", []string{"Orla Venn denied that she had said: «The bridge was never safe.»"})
	for i := range b.Marks.Quotes {
		b.Marks.Quotes[i].Denied = true
	}
	got := strings.Join(wordings(Compare(news.Story{Reports: []news.Report{a, b}})), "\n")
	if want := "Orla Venn | verbatim a: The bridge was never safe."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if m := saying.Find("The bridge was never safe", []news.Report{b}); !m[0].Denied {
		t.Errorf("found as said: %+v", m[0])
	}
}
