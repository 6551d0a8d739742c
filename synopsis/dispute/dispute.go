// Package dispute finds the questions that the reports of a story answer otherwise,
// and puts the answers on their sides. What was said word for word it leaves to
// sayings, and of two values it does not say which is right.
package dispute

import (
	"cmp"
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/news"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/group"
	"synoptic/synopsis/table"
	"synoptic/synopsis/voice"
)

// answer is what one place of a report answers to a question: the kind of
// the question, the question itself and the answer by key, and where the
// words of both stand.
type answer struct {
	kind     string
	question string // answers to one question are compared
	value    string // equal values are one side
	report   int
	words    news.Span // the words of the value
	cite     news.Span // the words around it that make it an answer
	about    news.Span // the words that tell what is asked
	with     [2]int    // report and place of the answer it was set against, if of one
	unsure   bool      // it may answer another question
	rough    bool      // tells a number by its magnitude alone: hundreds
	slip     bool      // one report may give two answers
	like     float64   // how like its sentence is to that of the answer it was set against
}

// place is where the answer stands.
func (a answer) place() [2]int { return [2]int{a.report, a.cite.Start} }

// inquiry looks in a story for answers of its reports to one question: who is one
// voice of those on its table, and what its sentences tell.
type inquiry struct {
	*table.Table
	voices *voice.Voices
	story  *claim.Story
	limits *table.Limits

	weighed map[[2]int]*weighed // the tolls of reports, by report and place
}

// Of are the questions that reports answer differently. Every finder
// gives answers: from slots that aligned sentences fill otherwise, from the
// spelling of names, from tolls, from where somebody spoke. Answers of one
// question with different values are a dispute.
func Of(voices *voice.Voices, story *claim.Story, limits *table.Limits, sayings []news.Saying) []news.Dispute {
	g := &inquiry{Table: voices.Table, voices: voices, story: story, limits: limits, weighed: map[[2]int]*weighed{}}
	var found []answer
	found = append(found, g.spellings()...)
	found = append(found, g.writings()...)
	found = append(found, g.answers()...)
	found = append(found, g.tolls(g.Season(nil))...)
	found = append(found, g.places(sayings)...)
	found = append(found, g.offices()...)
	found = append(found, g.ages()...)
	found = append(found, g.groupAges()...)
	found = append(found, g.onlies()...)
	return g.settle(found)
}

// settle groups answers by question and keeps the questions to which
// different reports give different answers.
func (g *inquiry) settle(found []answer) []news.Dispute {
	found = byQuestion(found)
	out := []news.Dispute{}
	for i := 0; i < len(found); {
		j := i
		for j < len(found) && found[j].question == found[i].question {
			j++
		}
		for _, one := range chains(found[i:j]) {
			for _, part := range chains(likeliest(one)) {
				if d, ok := g.dispute(part); ok {
					out = append(out, d)
				}
			}
		}
		i = j
	}
	out = OnceEach(out)
	slices.SortStableFunc(out, func(a, b news.Dispute) int {
		return cmp.Or(cmp.Compare(kindOrder[a.Kind], kindOrder[b.Kind]), cmp.Compare(weightOf(b), weightOf(a)))
	})
	return out
}

// byQuestion are answers by question, value and place. There may be thousands, each
// large, so that their places are sorted and not they.
func byQuestion(found []answer) []answer {
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := &found[i], &found[j]
		if a.question != b.question {
			return cmp.Compare(a.question, b.question)
		}
		return cmp.Or(cmp.Compare(a.value, b.value), cmp.Compare(a.report, b.report), cmp.Compare(a.cite.Start, b.cite.Start), cmp.Compare(i, j))
	})
	out := make([]answer, len(found))
	for n, i := range order {
		out[n] = found[i]
	}
	return out
}

// OnceEach drops a dispute two sides of which stand in the sides of another,
// wider one, and one with the same answers: two ways to find it.
func OnceEach(ds []news.Dispute) []news.Dispute {
	slices.SortStableFunc(ds, func(a, b news.Dispute) int {
		return cmp.Or(cmp.Compare(weightOf(b), weightOf(a)), cmp.Compare(sureness(a), sureness(b)))
	})
	out := []news.Dispute{}
	for _, d := range ds {
		if !slices.ContainsFunc(out, func(o news.Dispute) bool { return o.Kind == d.Kind && (toldIn(d, o) > 1 || sameAnswers(d, o)) }) {
			out = append(out, d)
		}
	}
	return out
}

// sureness orders disputes: before those of which it is not sure that their values are
// of one thing, the others.
func sureness(d news.Dispute) int {
	if d.Relation == "values_given" {
		return 1
	}
	return 0
}

// sameAnswers says whether all sides of d stand word for word in o.
func sameAnswers(d, o news.Dispute) bool {
	return !slices.ContainsFunc(d.Sides, func(s news.Side) bool {
		return !slices.ContainsFunc(o.Sides, func(t news.Side) bool { return s.Value == t.Value })
	})
}

// toldIn is the number of sides of d that share a place with a side of o.
func toldIn(d, o news.Dispute) int {
	n := 0
	for _, s := range d.Sides {
		if slices.ContainsFunc(o.Sides, func(t news.Side) bool {
			return table.MeetsAt(s.Cites, t.Cites) && (strings.Contains(s.Value, t.Value) || strings.Contains(t.Value, s.Value))
		}) {
			n++
		}
	}
	return n
}

// chains parts answers to one kind of question into those set against each
// other, directly or through others; answers set against nothing are together.
func chains(answers []answer) [][]answer {
	at := map[[2]int]int{}
	for i, a := range answers {
		if _, ok := at[a.place()]; !ok {
			at[a.place()] = i
		}
	}
	g := group.New(len(answers))
	free := -1
	for i, a := range answers {
		g.Join(g.Find(i), g.Find(at[a.place()]))
		if j, ok := at[a.with]; ok && a.with != a.place() {
			g.Join(g.Find(i), g.Find(j))
		} else if free < 0 {
			free = i
		} else {
			g.Join(g.Find(free), g.Find(i))
		}
	}
	order := map[int]int{}
	var out [][]answer
	for i, a := range answers {
		root := g.Find(i)
		n, ok := order[root]
		if !ok {
			n = len(out)
			order[root] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], a)
	}
	return out
}

// kindOrder is the order in which a reader should meet disputes.
var kindOrder = map[string]int{"status": 0, "number": 1, "place": 2, "time": 3, "person": 4, "role": 4, "attribution": 5, "other": 5, "name": 6}

// weightOf is the number of reports that answer.
func weightOf(d news.Dispute) int {
	n := 0
	for _, s := range d.Sides {
		n += s.Reports
	}
	return n
}

// dispute is the answers to one question as sides, unless one report alone
// gives them all. A name may be spelt in two ways inside one.
func (g *inquiry) dispute(answers []answer) (news.Dispute, bool) {
	if !answers[0].slip {
		answers = oneSided(answers)
	}
	if len(answers) == 0 {
		return news.Dispute{}, false
	}
	d := news.Dispute{Kind: answers[0].kind}
	whole := map[int]bool{}
	for i := 0; i < len(answers); {
		j := i
		var refs news.Refs
		for ; j < len(answers) && answers[j].value == answers[i].value; j++ {
			refs = append(refs, g.Ref(answers[j].report, answers[j].cite))
			whole[answers[j].report] = true
		}
		a := answers[i]
		side := news.Side{Value: a.words.In(g.Reports[a.report].Text), Cites: g.InPlace(refs)}
		side.Reports, side.Origins, side.Folded = g.voices.Count(side.Cites)
		d.Sides = append(d.Sides, side)
		i = j
	}
	d.Sides = toldApart(d.Sides)
	if len(d.Sides) < 2 || len(whole) < 2 && !answers[0].slip {
		return d, false
	}
	slices.SortStableFunc(d.Sides, func(a, b news.Side) int { return cmp.Compare(b.Reports, a.Reports) })
	about := g.Ref(answers[0].report, answers[0].about)
	d.Question = asked(d.Kind, answers[0].question)
	d.About, d.AboutRef = d.Question+": "+about.Text, &about
	d.Relation = "differ"
	if !slices.ContainsFunc(answers, func(a answer) bool { return !a.unsure }) {
		d.Relation = "values_given"
	}
	if d.Update = g.update(d, answers); d.Update {
		d.Relation = "then_now"
		slices.SortStableFunc(d.Sides, func(a, b news.Side) int { return cmp.Compare(g.toldAt(a), g.toldAt(b)) })
		g.byNumber(d.Sides, answers)
	}
	return d, true
}

// oneSided leaves out the answers of reports that give two: they tell of two
// things, or of one that changed.
func oneSided(answers []answer) []answer {
	value, both := map[int]string{}, map[int]bool{}
	for _, a := range answers {
		if v, told := value[a.report]; told && v != a.value {
			both[a.report] = true
		}
		value[a.report] = a.value
	}
	return slices.DeleteFunc(slices.Clone(answers), func(a answer) bool { return both[a.report] })
}

// howMany asks for a number by its unit and what it counts, which stand in the
// question as "number", unit, noun.
func howMany(question string) string {
	parts := strings.SplitN(question, " ", 3)
	if len(parts) < 3 {
		return "how many"
	}
	switch unit, of := parts[1], parts[2]; {
	case slices.Contains(tolled, of):
		return "how many were " + of
	case unit == "year" && strings.HasPrefix(of, "age"):
		return "how old"
	case len(unit) == 3 && strings.ToUpper(unit) == unit, coins[unit]:
		return "how much money"
	case unit != "":
		return "how many " + manyOf(unit)
	case of != "":
		return "how many: " + of
	}
	return "how many"
}

// manyOf is a unit as it stands behind a number: feet, percent, degrees Celsius.
func manyOf(unit string) string {
	first, rest, _ := strings.Cut(unit, " ")
	switch first {
	case "percent", "mph", "kph", "hertz":
		return unit
	case "foot":
		first = "feet"
	case "inch":
		first = "inches"
	default:
		first += "s"
	}
	if rest == "point" {
		rest, first = "points", strings.TrimSuffix(first, "s")
	}
	return strings.TrimSpace(first + " " + rest)
}

// coins are the units of money that several countries have, so that reading gives
// them no code.
var coins = english.Set(`shilling dinar krone`)

// asked is the label of a question.
func asked(kind, question string) string {
	word, rest, _ := strings.Cut(question, " ")
	switch {
	case word == "only":
		name, _, _ := strings.Cut(rest, " ")
		return onlyLabel(name)
	case kind == "place":
		return "where"
	case kind == "time":
		return "when"
	case kind == "person":
		return "who"
	case kind == "role":
		return "in what office"
	case kind == "name":
		return "how it is spelt"
	case word == "order":
		return "which in order"
	case kind == "other":
		return "what"
	case word == "which":
		return question
	case word == "toll":
		return "how many were " + strings.TrimPrefix(question, "toll ")
	case kind == "number":
		return howMany(question)
	}
	return "what happened"
}

// toldApart gives sides whose words are the same, but for a denial beside
// them, the words around. Of those whose words around are the same too only the
// first is left: nobody could see what they differ in.
func toldApart(sides []news.Side) []news.Side {
	said := map[string]int{}
	for _, s := range sides {
		said[s.Value]++
	}
	for i := range sides {
		if s := &sides[i]; said[s.Value] > 1 {
			s.Value = s.Cites[0].Text
		}
	}
	told := map[string]bool{}
	return slices.DeleteFunc(sides, func(s news.Side) bool {
		again := told[s.Value]
		told[s.Value] = true
		return again
	})
}
