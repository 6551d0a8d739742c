package page

import (
	"slices"
	"sync"

	"synoptic/news"
	"synoptic/page/clean"
	"synoptic/page/word"
)

// roundUpRows are how reports say that they list several events: by title, or
// by how they open. A list about one thing ("five things to know about the
// ferry") is none.
var roundUpRows = []struct {
	place string // title or opening
	lines []string
	takes []string
	keeps []string
}{
	{
		"title",
		[]string{
			"[the] [your] [Name] [Day] morning|evening|daily|weekly|weekend|afternoon|midday|lunchtime|nightly briefing|briefing:|digest|roundup|round-up|headlines|wrap|rundown *",
			"[the] [your] morning|evening|daily|weekly|weekend|afternoon|midday brief: *", "[the] [your] morning|evening|daily|weekly brief", "your Day briefing *",
			"[the] [Name] news|world|business|sports|sport|crime|police|court|local briefs|digest|roundup|round-up [*]", "[the] news|world|business|sports in brief *",
			"* things you [need|have] [to] [should] [must] know today|this *", "* things to know today|this|on|for *", "? things to know: *", "what you need to know today|this *", "what to know today *",
			"[the] day|week|month|year in news|review|brief|headlines|pictures *", "[the] Name digest", "today's [top] headlines|news|stories [*]",
			"[the] top ? stories *", "* news round-up|roundup|digest", "[the] Name briefing: *",
			"# stories you *", "in case you missed it: *",
		},
		[]string{
			"Morning briefing: five things to know today", "Your Monday Briefing", "News in brief", "The week in review", "Tarn news digest",
			"Police briefs", "5 things to know this morning", "Evening Digest", "Today's headlines",
		},
		[]string{
			"Five things to know about the Tarn ferry", "Mayor gives morning briefing on flood", "Harbour briefs passed to prosecutors",
			"What you need to know about the new fares", "Week of storms in Ansel", "Weekly market to close", "Officer held after press briefing",
		},
	},
	{
		"opening",
		[]string{
			"good morning|evening|afternoon * here are *", "here are [the] [?] things|stories|items [that] you need|should|to know today|this|on *",
			"here are [the] [?] things|stories|items to know today|this|on *", "here are the [?] [?] headlines|stories of|for|from|this|today *",
			"* your daily|morning|evening briefing|digest|roundup|round-up *",
		},
		[]string{"Good morning. Here are five things to know today.", "Here are the top stories of Tuesday."},
		[]string{"Here are the names of the dead.", "Here are four things the vote will tell.", "The mayor said good morning to five people."},
	},
}

// roundUps is the compiled rows by place.
var roundUps = sync.OnceValue(func() map[string][]word.Pattern {
	out := map[string][]word.Pattern{}
	for _, r := range roundUpRows {
		for _, s := range r.lines {
			out[r.place] = append(out[r.place], word.Compile(s))
		}
	}
	return out
})

// roundUp says whether a line at the place says that a round-up follows.
func roundUp(place, line string) bool {
	words := word.Of(line, 0, min(len(line), longestOpening))
	return slices.ContainsFunc(roundUps()[place], func(p word.Pattern) bool { return p.Match(words) })
}

const longestOpening = 200 // bytes of a line that is looked at

// kindOf is the kind of a report by its title and the first line of its text.
func kindOf(title, text string) string {
	if roundUp("title", clean.OneLine(title)) || roundUp("opening", firstLine(text)) {
		return news.RoundUp
	}
	return ""
}

func firstLine(text string) string {
	for i := range len(text) {
		if text[i] == '\n' && i > 0 {
			return text[:i]
		}
	}
	return text
}
