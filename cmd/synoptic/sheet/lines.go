package sheet

import (
	"bufio"
	"encoding/json"
	"fmt"

	"synoptic/news"
)

// writeLines writes a document as one JSON object a line. Each has a type and
// the id of its story; a story's own line comes first.
func writeLines(out *bufio.Writer, doc news.Document) error {
	l := lines{out: out}
	for _, s := range doc.Stories {
		l.story = s.ID
		l.write("story", map[string]any{"title": s.Title, "from": s.From, "to": s.To, "first": s.First})
		each(&l, "report", s.Reports)
		each(&l, "origin", s.Origins)
		each(&l, "aside", s.Aside)
		each(&l, "limit", s.Limits)
		each(&l, "disputed", s.Disputed)
		if s.Latest != nil {
			l.write("latest", s.Latest)
		}
		each(&l, "line", s.Brief)
		each(&l, "agreed", s.Agreed)
		each(&l, "saying", s.Sayings)
		each(&l, "sole", s.Sole)
		each(&l, "figure", s.Figures)
		each(&l, "values", s.Values)
		each(&l, "event", s.Timeline)
		each(&l, "source", s.Sources)
	}
	l.story = ""
	each(&l, "rejected", doc.Rejected)
	return l.err
}

type lines struct {
	out   *bufio.Writer
	story string
	err   error
}

func each[T any](l *lines, kind string, list []T) {
	for _, v := range list {
		l.write(kind, v)
	}
}

// write puts the type and the story before the fields of v.
func (l *lines) write(kind string, v any) {
	if l.err != nil {
		return
	}
	b, err := json.Marshal(v)
	if err != nil {
		l.err = err
		return
	}
	head := fmt.Sprintf(`{"type":%q`, kind)
	if l.story != "" {
		story, _ := json.Marshal(l.story) // a string always has a JSON form
		head += `,"story":` + string(story)
	}
	_, l.err = fmt.Fprintf(Gate{Out: l.out}, "%s,%s\n", head, b[1:])
}
