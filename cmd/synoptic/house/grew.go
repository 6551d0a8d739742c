package house

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"synoptic/cmd/synoptic/sheet"
	"synoptic/store"
	"synoptic/web"
)

// grewLine is a story that grew.
type grewLine struct {
	Type    string `json:"type"`
	ID      string `json:"id"`
	Title   string `json:"title"`
	Reports int    `json:"reports"`
	More    int    `json:"more"` // reports that it had not before
}

// TellGrown writes a line a story, the widest first, and tells how many.
func (r *Room) TellGrown(out *bufio.Writer, stories Grown, asJSON bool) (int, error) {
	var lines []grewLine
	err := r.Read(context.Background(), func(v store.View) error {
		for _, id := range slices.Sorted(maps.Keys(stories)) {
			line, err := grew(v, id, stories[id])
			if err != nil {
				return err
			}
			if line.Reports > 0 {
				lines = append(lines, line)
			}
		}
		return nil
	})
	slices.SortStableFunc(lines, func(a, b grewLine) int { return cmp.Compare(b.Reports, a.Reports) })
	for _, l := range lines {
		if asJSON {
			err = errors.Join(err, sheet.Encode(out, l))
			continue
		}
		fmt.Fprintf(web.Plain(out), "%s  %s (+%d)  %s\n", l.ID, web.Count(l.Reports, "report"), l.More, sheet.Flat(l.Title))
	}
	return len(lines), err
}

// grew tells how much a story has grown since the synopsis before.
func grew(v store.View, id string, version int) (grewLine, error) {
	s, err := v.Story(id)
	if err != nil || s.ID != id {
		return grewLine{}, err
	}
	line := grewLine{Type: "story", ID: s.ID, Title: s.Title, Reports: s.Reports, More: s.Reports}
	if version < 2 {
		return line, nil
	}
	before, err := v.Synopsis(id, version-1)
	if errors.Is(err, store.ErrNone) {
		return line, nil
	}
	line.More -= len(before.Reports)
	return line, err
}
