package synopsis

import (
	"bufio"
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/text"
)

// labelled is the folder of labelled sets, or the test is skipped.
func labelled(t testing.TB) string {
	dir := cmp.Or(os.Getenv("SYNOPTIC_DATA"), "../../shared")
	if _, err := os.Stat(filepath.Join(dir, "data", "stories")); err != nil {
		t.Skipf("no labelled sets under %s: set SYNOPTIC_DATA", dir)
	}
	return dir
}

// wholeStories are real events as several outlets told them, at most n.
func wholeStories(t testing.TB, n int) []news.Story {
	f, err := os.Open(filepath.Join(labelled(t), "data", "stories", "giveme.eval.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []news.Story
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<26)
	for scan.Scan() {
		var x struct{ ID, Event, Source, Title, Text, Date string }
		if err := json.Unmarshal(scan.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		r := report(x.ID, x.Source, x.Date, x.Text)
		r.Title = news.Maybe(x.Title)
		i := slices.IndexFunc(out, func(s news.Story) bool { return s.ID == x.Event })
		if i < 0 {
			if len(out) == n {
				continue
			}
			i = len(out)
			out = append(out, news.Story{ID: x.Event})
		}
		out[i].Reports = append(out[i].Reports, text.Read(r))
	}
	return out
}

// TestNumbersDaysAndNamesStandInEveryCite reads the agreed lines of forty real
// stories: what a line counts, dates and names, every report that it cites for
// the whole has too.
func TestNumbersDaysAndNamesStandInEveryCite(t *testing.T) {
	if testing.Short() {
		t.Skip("reads forty stories")
	}
	claims, cites, faults := 0, 0, 0
	for _, story := range wholeStories(t, 40) {
		s := Compare(story)
		at := map[string]*news.Report{}
		for i := range story.Reports {
			at[story.Reports[i].ID] = &story.Reports[i]
		}
		for _, c := range s.Agreed {
			claims++
			for _, cite := range c.Cites[1:] {
				cites++
				if lack := lacking(at[c.Cites[0].Report], pieces(c), at[cite.Report], cite.Span); lack != "" {
					faults++
					t.Errorf("%s: %q\n  lacks %s of\n  %q", story.ID, around(at[cite.Report], cite.Span).In(at[cite.Report].Text), lack, c.Text)
				}
			}
		}
	}
	t.Logf("%d claims, %d cites beside the first, %d faults", claims, cites, faults)
}

// pieces are the stretches of a claim's report that its text is made of.
func pieces(c news.Claim) (out []news.Span) {
	at, cite := c.Cites[0].Start, c.Cites[0].Text
	for piece := range strings.SplitSeq(strings.TrimPrefix(c.Text, "… "), " … ") {
		_, after, found := strings.Cut(cite, piece)
		if !found {
			return []news.Span{c.Cites[0].Span}
		}
		end := at + len(cite) - len(after)
		out = append(out, news.Span{Start: end - len(piece), End: end})
		at, cite = end, after
	}
	return out
}

// around is the sentences that hold a span.
func around(r *news.Report, sp news.Span) news.Span {
	for _, s := range r.Marks.Sentences {
		if s.Overlaps(sp) {
			sp.Start, sp.End = min(sp.Start, s.Start), max(sp.End, s.End)
		}
	}
	return sp
}

// lacking is what stands in a line and not in the sentence of another report:
// a figure, a moment, or a name that the whole report has nowhere.
func lacking(a *news.Report, line []news.Span, b *news.Report, at news.Span) string {
	at = around(b, at)
	in := func(sp news.Span) bool {
		return slices.ContainsFunc(line, func(p news.Span) bool { return p.Holds(sp) })
	}
	for _, f := range a.Marks.Figures {
		if in(f.Span) && !slices.ContainsFunc(b.Marks.Figures, func(g news.Figure) bool { return at.Overlaps(g.Span) && mayBeOne(f, g) }) {
			return "the number " + f.In(a.Text)
		}
	}
	for _, m := range a.Marks.Moments {
		if in(m.Span) && m.From != "" && !slices.ContainsFunc(b.Marks.Moments, func(n news.Moment) bool {
			return at.Overlaps(n.Span) && (n.From == "" || n.From <= m.To && m.From <= n.To) && (hourOf(m) == "" || hourOf(m) == hourOf(n))
		}) {
			return "the day " + m.In(a.Text)
		}
	}
	for _, n := range a.Marks.Names {
		words := strings.Fields(pointless.Replace(n.In(a.Text)))
		if in(n.Span) && (n.Kind == "person" || n.Kind == "place") && len(words) > 0 && !strings.Contains(strings.ToLower(pointless.Replace(b.Text)), strings.ToLower(words[len(words)-1])) {
			return "the name " + n.In(a.Text)
		}
	}
	denied := func(words string) bool { return denial.MatchString(words) }
	if slices.ContainsFunc(line, func(p news.Span) bool { return denied(p.In(a.Text)) }) && !denied(at.In(b.Text)) {
		return "the denial"
	}
	return ""
}

// denial is a word that turns what it stands with.
var denial = regexp.MustCompile(`(?i)\b(not|never|no|nobody|none|nor|neither|without|cannot|den(y|ies|ied|ying)|refus\w+|fail(s|ed|ing)?|declin\w+|reject\w*|un(able|certain|known|likely|safe|true|willing))\b|n['’]t\b`)

// pointless takes the points out of U.S.
var pointless = strings.NewReplacer(".", "")

// hourOf is the hours and minutes of a moment, "" if it tells none.
func hourOf(m news.Moment) string {
	_, hours, _ := strings.Cut(m.Value, "T")
	if strings.Contains(hours, ":") {
		return hours
	}
	return ""
}

// mayBeOne says whether two figures are near enough to be one number told
// exactly, roughly or within a bound.
func mayBeOne(a, b news.Figure) bool {
	if a.Bound == "exactly" && b.Bound == "exactly" {
		return a.Value == b.Value || a.High >= b.Value && a.Value <= b.Value
	}
	return b.Value >= a.Value*3/4 && b.Value <= a.Value*4/3
}
