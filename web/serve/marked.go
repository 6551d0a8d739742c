package serve

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/feed"
)

// Here stands what a report's page gives in rows and as a feed: what reading
// found in it, and the versions of its page.

// markSheet is what reading found in a report, a row for each place in the
// order of the text, and what was cut out of it where it stood.
func markSheet(r news.Report) sheet {
	type row struct {
		at                            news.Span
		found, kind, words, value, by string
	}
	var all []row
	add := func(found, kind string, at news.Span, value, by string) {
		all = append(all, row{at, found, kind, at.In(r.Text), value, by})
	}
	for _, s := range r.Marks.Sentences {
		add("sentence", s.Kind, s.Span, "", "")
	}
	for _, n := range r.Marks.Names {
		add("name", n.Kind, n.Span, n.Name, n.Rule)
	}
	for _, m := range r.Marks.Mentions {
		add("mention", m.Kind, m.Span, m.Name, m.Rule)
	}
	for _, q := range r.Marks.Quotes {
		add("quote", q.Kind, q.Span, string(q.Speaker), q.Rule)
	}
	for _, m := range r.Marks.Moments {
		add("moment", m.Type, m.Span, m.Value, m.Rule)
	}
	for _, f := range r.Marks.Figures {
		add("figure", strings.TrimSpace(f.Bound+" "+f.Unit), f.Span, strconv.FormatFloat(f.Value, 'f', -1, 64), f.Rule)
	}
	for _, c := range r.Marks.Credits {
		add("credit", c.Relation, c.Span, c.Source, c.Rule)
	}
	for _, c := range r.Cuts {
		all = append(all, row{news.Span{Start: c.At, End: c.At}, "cut", "", c.Text, "", c.Rule})
	}
	slices.SortStableFunc(all, func(a, b row) int { return cmp.Compare(a.at.Start, b.at.Start) })
	v := sheet{Columns: []string{"found", "kind", "words", "value", "rule", "start", "end"}}
	for _, x := range all {
		v.Rows = append(v.Rows, []string{x.found, x.kind, x.words, x.value, x.by, strconv.Itoa(x.at.Start), strconv.Itoa(x.at.End)})
	}
	return v
}

// mostVersions is how many versions of a page its feed tells of, the newest.
const mostVersions = 20

// versionNews is the versions of a report's page, each with what changed in it.
// What an entry says stays.
func (l library) versionNews(got Report) entries {
	return l.looked(func(v store.View) (out []feed.Entry, err error) {
		var before store.Report
		for i, x := range got.Versions[max(0, len(got.Versions)-mostVersions-1):] {
			r, err := v.Report(x.Report)
			if err != nil {
				return nil, err
			}
			switch {
			case r.Supersedes == "":
				out, err = version(v, out, r, feed.Text{{Lines: []string{web.Say("feed.version.first")}}})
			case i > 0:
				c := store.Changes(before.Report, r.Report)
				out, err = version(v, out, r, feed.Changed(c.Title, c.Gone, c.New))
			}
			if err != nil {
				return nil, err
			}
			before = r
		}
		slices.Reverse(out)
		return newestFirst(out), nil
	})
}

// version adds a version of a page to entries, as of the time at which it was
// fetched.
func version(v store.View, list []feed.Entry, r store.Report, text feed.Text) ([]feed.Entry, error) {
	raw, err := v.Raw(r.Raw)
	if err != nil {
		return list, err
	}
	return append(list, feed.Entry{
		ID: urn("version:" + r.ID), Title: outletTitle(r.Outlet.Name, r.Title), Page: place("report", r.ID), Original: web.SafeURL(string(r.URL)),
		Published: dayOf(string(r.Published.Date)), Updated: raw.Fetched, Authors: []string{string(r.Outlet.Name)}, Text: text,
	}), nil
}
