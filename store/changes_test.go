package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
)

func TestChanges(t *testing.T) {
	read := news.Report{ID: "b", Text: "The weir holds. Two are hurt."}
	read.Marks.Sentences = []news.Sentence{{Span: news.Span{Start: 0, End: 15}}, {Span: news.Span{Start: 16, End: 29}}}
	for _, c := range []struct {
		name      string
		old, now  news.Report
		gone, new []string
		title     news.Maybe
	}{
		{name: "nothing", old: news.Report{Text: "One.\nTwo.\n"}, now: news.Report{Text: "One.\nTwo.\n"}},
		{name: "another layout", old: news.Report{Text: "One  and\tmore.\n"}, now: news.Report{Text: "\n\nOne and more."}},
		{name: "moved", old: news.Report{Text: "One.\nTwo.\n"}, now: news.Report{Text: "Two.\nOne.\n"}},
		{name: "told twice now", old: news.Report{Text: "One.\n"}, now: news.Report{Text: "One.\nOne.\n"}, new: []string{"One."}},
		{name: "gone", old: news.Report{Text: "One.\nTwo.\n"}, now: news.Report{Text: "Two.\n"}, gone: []string{"One."}},
		{name: "by sentences where they are known", old: news.Report{Text: "The weir holds.\n"}, now: read, new: []string{"Two are hurt."}},
		{name: "another title", old: news.Report{Title: "Weir holds"}, now: news.Report{Title: "Weir held"}, title: "Weir holds"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Changes(c.old, c.now)
			if d := cmp.Diff(c.gone, texts(t, c.old, got.Gone)); d != "" {
				t.Error(d)
			}
			if d := cmp.Diff(c.new, texts(t, c.now, got.New)); d != "" {
				t.Error(d)
			}
			if got.Title != c.title {
				t.Errorf("the title before is %q", got.Title)
			}
		})
	}
}

// texts is the words of places, which must stand there.
func texts(t *testing.T, r news.Report, refs []news.Ref) (out []string) {
	t.Helper()
	for _, ref := range refs {
		if ref.In(r.Text) != ref.Text || ref.Report != r.ID {
			t.Errorf("%q does not stand at %v", ref.Text, ref.Span)
		}
		out = append(out, ref.Text)
	}
	return out
}
