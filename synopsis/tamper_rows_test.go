package synopsis_test

import (
	"slices"
	"strings"

	"synoptic/news"
)

// tampering is one kind of change to a saved synopsis. Where is part of the
// path at which it is found by one who does not trust the seal; without it,
// missed says why only the seal, or the inputs, can tell.
type tampering struct {
	name, where string
	change      func(*news.Synopsis)
	missed      string
}

// The parts of the story that rows name by their words. One that is not there
// is a part of no story, and its row fails as changing nothing.

func figure(s *news.Synopsis, text string) *news.Count {
	return one(s.Figures, func(x news.Count) bool { return strings.EqualFold(x.Text, text) })
}

func credit(s *news.Synopsis, source string) *news.SourceLink {
	return one(s.Sources, func(x news.SourceLink) bool { return x.Source == source })
}

func event(s *news.Synopsis, words string) *news.Event {
	return one(s.Timeline, func(x news.Event) bool { return strings.Contains(x.Text, words) })
}

func saying(s *news.Synopsis, words string) *news.Saying {
	return one(s.Sayings, func(x news.Saying) bool { return strings.Contains(x.Variants[0].Text, words) })
}

func one[T any](list []T, is func(T) bool) *T {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return &list[i]
	}
	return new(T)
}

var tamperings = []tampering{
	{name: "a word of a report", where: "reports[0].text", change: func(s *news.Synopsis) { s.Reports[0].Text = strings.Replace(s.Reports[0].Text, "Two", "Ten", 1) }},
	{name: "a hash", where: "reports[0].text", change: func(s *news.Synopsis) { s.Reports[0].SHA256 = strings.Repeat("0", 64) }},
	{name: "a letter", where: "letter", change: func(s *news.Synopsis) { s.Reports[1].Letter = "z" }},
	{name: "a report taken out", where: "cites", change: func(s *news.Synopsis) { s.Reports = s.Reports[1:] }},
	{name: "a report put later", where: "reports[1]", change: func(s *news.Synopsis) { s.Reports[0].Published.Date = "2024-04-05" }},
	{name: "a date that is none", where: "published", change: func(s *news.Synopsis) { s.Reports[0].Published.Date = "5 March" }},
	{name: "the words of a quotation", where: "quotes[0]", change: func(s *news.Synopsis) { s.Reports[0].Quotes[0].Text = "It went down like a stone," }},
	{name: "a speaker invented for a quotation", where: "quotes[0].speaker", change: func(s *news.Synopsis) { s.Reports[0].Quotes[0].Speaker = "Zeno Quill" }},
	{name: "a speaker invented for a saying", where: "sayings[0].speaker", change: func(s *news.Synopsis) { s.Sayings[0].Speaker = "Zeno Quill" }},
	{name: "a saying given to another of the story", where: ".speaker", change: func(s *news.Synopsis) { x := saying(s, "Tonight we look"); x.Speaker = "Hanne Corvin" }},
	{name: "the origin of a report", where: "reports[0].origin", change: func(s *news.Synopsis) { s.Reports[0].Origin = s.Reports[1].Origin }},
	{name: "an origin without its reason", where: "origins[0]", change: func(s *news.Synopsis) { s.Origins[0].Rule = "" }},
	{name: "a report in two origins", where: "origins", change: func(s *news.Synopsis) { s.Origins[0].Reports = append(s.Origins[0].Reports, s.Origins[1].Reports[0]) }},
	{name: "a claim's words", where: "agreed[0].text", change: func(s *news.Synopsis) { s.Agreed[0].Text = "Nobody was hurt" }},
	{name: "a claim's reports", where: "agreed[0].reports", change: func(s *news.Synopsis) { s.Agreed[0].Reports++ }},
	{name: "a claim's origins", where: "agreed[0].origins", change: func(s *news.Synopsis) { s.Agreed[0].Origins++ }},
	{name: "a cite moved", where: "agreed[0].cites[1]", change: func(s *news.Synopsis) { s.Agreed[0].Cites[1].Start++ }},
	{name: "a cite taken out", where: "agreed[0]", change: func(s *news.Synopsis) { s.Agreed[0].Cites = s.Agreed[0].Cites[:1] }},
	{name: "a place that tells a line in part, of words it has not", where: "partly[0].lacks", change: func(s *news.Synopsis) {
		s.Agreed[0].Partly = []news.Partial{{Ref: s.Sole[0].Cites[0], Lacks: "zebras"}}
	}},
	{name: "a side's value", where: "sides[0].value", change: func(s *news.Synopsis) { s.Disputed[0].Sides[0].Value = "ninety people" }},
	{name: "a side's count", where: "sides[0].reports", change: func(s *news.Synopsis) { s.Disputed[0].Sides[0].Reports++ }},
	{name: "a side taken out", where: "disputed[0].sides", change: func(s *news.Synopsis) { s.Disputed[0].Sides = s.Disputed[0].Sides[:1] }},
	{name: "a kind of dispute that is none", where: "disputed[0].kind", change: func(s *news.Synopsis) { s.Disputed[0].Kind = "mood" }},
	{name: "a relation that is none", where: "disputed[0].relation", change: func(s *news.Synopsis) { s.Disputed[0].Relation = "same" }},
	{name: "a sole statement given to another report", where: "sole[0].cites", change: func(s *news.Synopsis) { s.Sole[0].Cites[0].Report = s.Reports[len(s.Reports)-1].ID }},
	{name: "a weight beyond all", where: "sole[0].weight", change: func(s *news.Synopsis) { s.Sole[0].Weight = 7 }},
	{name: "a wording of a saying", where: "variants[0]", change: func(s *news.Synopsis) { s.Sayings[0].Variants[0].Text += " never" }},
	{name: "a kind of wording", where: "variants[0]", change: func(s *news.Synopsis) { s.Sayings[0].Variants[0].Kind = "translated" }},
	{name: "words that two reports quote", where: "sayings", change: func(s *news.Synopsis) { s.Sayings = nil }},
	{name: "a figure's value", where: "value", change: func(s *news.Synopsis) { figure(s, "About 450").Value = 4500 }},
	{name: "a figure's words", where: "figures[0].text", change: func(s *news.Synopsis) { s.Figures[0].Text = "about " + s.Figures[0].Text }},
	{name: "a figure's unit", where: "unit", change: func(s *news.Synopsis) { figure(s, "About 450").Unit = "percent" }},
	{name: "a figure's bound", where: "bound", change: func(s *news.Synopsis) { figure(s, "About 450").Bound = "exactly" }},
	{name: "what a figure counts", where: "about", change: func(s *news.Synopsis) { figure(s, "About 450").About = "zebras" }},
	{name: "a day of the timeline", where: "].from", change: func(s *news.Synopsis) { e := event(s, "buried on Thursday"); e.From, e.To = "2024-03-09", "2024-03-09" }},
	{name: "a precision", where: "precision", change: func(s *news.Synopsis) { s.Timeline[len(s.Timeline)-1].Precision = "month" }},
	{name: "the order of the timeline", where: "timeline", change: func(s *news.Synopsis) {
		n := len(s.Timeline) - 1
		s.Timeline[0], s.Timeline[n] = s.Timeline[n], s.Timeline[0]
	}},
	{name: "the first day of the story", where: "from", change: func(s *news.Synopsis) { s.From = "2024-03-04" }},
	{name: "a source given another's words", where: "sources", change: func(s *news.Synopsis) { credit(s, "Pavel Ostrander").Source = "Hanne Corvin" }},
	{name: "a source nobody names", where: "sources[0].source", change: func(s *news.Synopsis) { s.Sources[0].Source = "Zeno Quill" }},
	{name: "a source of another report", where: "sources[0].cites", change: func(s *news.Synopsis) { s.Sources[0].Report = s.Reports[1].ID }},
	{name: "the first to report", where: "first.cites", change: func(s *news.Synopsis) { s.First.Source = "Saltmere Gazette" }},
	{name: "the first to report taken out", where: "first", change: func(s *news.Synopsis) { s.First = nil }},
	{name: "a line of the brief", where: "brief[0].text", change: func(s *news.Synopsis) { s.Brief[0].Text = "Nobody was hurt." }},
	{name: "a dispute that a line has not", where: "differs", change: func(s *news.Synopsis) { s.Brief[0].Differs = []int{99} }},
	{name: "a latest outcome nobody tells", where: "latest.text", change: func(s *news.Synopsis) { s.Latest = &news.Line{Text: "All is well.", Cites: s.Brief[0].Cites} }},
	{name: "the title", where: "title", change: func(s *news.Synopsis) { s.Title = "Nothing happened" }},

	{name: "an outlet's name", missed: "no text need say who published it", change: func(s *news.Synopsis) { s.Reports[2].Outlet.Name = "Zeno Daily" }},
	{name: "an input's name", missed: "it names a file that verify has not", change: func(s *news.Synopsis) { s.Reports[0].Input = "elsewhere.txt" }},
	{name: "a byline", missed: "it was cut from the text", change: func(s *news.Synopsis) { s.Reports[0].Byline = "Zeno Quill" }},
	{name: "a cut", missed: "it is not in the text any more", change: func(s *news.Synopsis) { s.Reports[0].Cuts[0].Text = "Zeno" }},
	{name: "a claim taken out", missed: "whether two sentences say one thing is for compare to say", change: func(s *news.Synopsis) { s.Agreed = s.Agreed[:len(s.Agreed)-1] }},
	{name: "a dispute taken out, and what the brief says of it", missed: "whether two sentences differ is for compare to say", change: func(s *news.Synopsis) {
		s.Disputed = s.Disputed[:len(s.Disputed)-1]
		for i := range s.Brief {
			s.Brief[i].Differs = nil
		}
	}},
	{name: "a line of the brief taken out", missed: "what matters most is for compare to say", change: func(s *news.Synopsis) { s.Brief = s.Brief[:len(s.Brief)-1] }},
	{name: "a statement called background", missed: "it is judged from more than its words", change: func(s *news.Synopsis) { s.Agreed[0].Background = !s.Agreed[0].Background }},
	{name: "whether the first report is held", missed: "outlets' names are not read anew", change: func(s *news.Synopsis) { s.First.Held = !s.First.Held }},
}
