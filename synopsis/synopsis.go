// Package synopsis turns a story into its synopsis: what its reports agree
// on and how many independent ones say so, where they differ, what only one
// has, who said what in which wording, the figures, the timeline, the sources
// and a brief. It writes no word of its own: every text is a span of a report.
// It reads no text itself; what it compares are the marks that reading left.
// The same reports in any order give the same synopsis.
package synopsis

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"synoptic/news"
	"synoptic/synopsis/dispute"
	"synoptic/synopsis/figure"
	"synoptic/synopsis/saying"
	"synoptic/synopsis/table"
	"synoptic/synopsis/timeline"
)

// Compare lays the reports of a story side by side.
func Compare(s news.Story) news.Synopsis {
	t, aside := ofOneEvent(s)
	h := saying.Hear(t.voices)
	h.Settle()
	out := t.frame(s)
	out.Aside = aside
	out.Sayings = h.Sayings()
	g := t.layBeside()
	out.Title = g.title()
	out.Agreed = g.agreed()
	out.Sole = notSayings(g.soles(), out.Sayings)
	out.Brief = g.brief()
	out.Disputed = append(dispute.Of(g.voices, g.story, g.limits, out.Sayings), slices.Concat(h.Attributions(), h.Wordings(out.Sayings), dispute.OnceEach(h.HowSaid(out.Sayings)))...)
	out.Agreed = dispute.Lines(g.voices, out.Agreed, out.Disputed)
	for i := range out.Brief {
		for k := range out.Disputed {
			out.Brief[i].Cites = dispute.OnSide(out.Brief[i].Cites, &out.Disputed[k])
		}
	}
	shareCites(out.Brief, out.Agreed, out.Sayings)
	out.Sole = notSides(out.Sole, out.Disputed)
	differs(out.Brief, out.Disputed)
	out.Latest = g.latest(out.Brief)
	counted := figure.Of(g.voices, g.story, g.limits, out.Agreed, out.Disputed)
	out.Figures, out.Values, out.Agreed = counted.Counts, counted.Rows, append(out.Agreed, counted.Lines...)
	figure.Widen(g.voices, out.Disputed, out.Values)
	figure.BesideDisputes(out.Values, out.Disputed)
	out.Timeline = timeline.Of(g.Table, g.story, g.limits, out.Agreed, out.Brief)
	backdropOf(out.Timeline).part(&out)
	out.Sources = t.sources()
	out.First = t.first()
	out.From, out.To = news.Extent(out.Timeline, out.Brief)
	if out.Title == "" && len(out.Brief) > 0 {
		ref := out.Brief[0].Cites[0]
		out.Title, out.TitleRef = ref.Text, &ref
	}
	t.shortened()
	out.Limits = *t.limits
	out.Seal = Seal(out)
	return out
}

// frame is the synopsis with its reports and nothing said of them yet. No
// list is nil, so that JSON shows an empty one as empty.
func (t *laid) frame(s news.Story) news.Synopsis {
	out := news.Synopsis{
		ID:       s.ID,
		Reports:  []news.Account{},
		Origins:  append([]news.Origin{}, t.voices.Origins...),
		Agreed:   []news.Claim{},
		Disputed: []news.Dispute{},
		Sole:     []news.Sole{},
		Brief:    []news.Line{},
	}
	for i := range t.Reports {
		out.Reports = append(out.Reports, t.account(i))
	}
	if out.ID == "" {
		out.ID = idOf(t.Reports)
	}
	return out
}

// account is the i-th report as a synopsis carries it.
func (t *laid) account(i int) news.Account {
	r := &t.Reports[i]
	a := news.Account{
		ID: r.ID, Letter: r.Letter, Input: r.Input, Again: r.Again, URL: r.URL, Outlet: r.Outlet, Title: r.Title, Byline: r.Byline,
		Published: r.Published, Language: r.Language, Text: r.Text, SHA256: hash([]byte(r.Text)), Origin: t.voices.Origins[t.voices.Origin[i]].ID, Cuts: r.Cuts,
		Captions: r.Captions, Headings: r.Headings, Quotes: []news.Speech{},
	}
	for _, s := range r.Marks.Sentences {
		a.Sentences = append(a.Sentences, s.Span)
	}
	if a.Cuts == nil {
		a.Cuts = []news.Cut{}
	}
	for _, q := range r.Speech {
		a.Quotes = append(a.Quotes, news.Speech{Span: q.Span, Text: q.In(r.Text), Speaker: news.Maybe(t.Speaker(q)), Kind: q.Kind, Denied: q.Denied, Rule: q.Rule})
	}
	return a
}

func hash(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// idOf is a name for a story that came without one: the hash of the ids of its
// reports.
func idOf(reports []table.Sheet) string {
	h := sha256.New()
	for i := range reports {
		h.Write([]byte(reports[i].ID))
		h.Write([]byte{0})
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}
