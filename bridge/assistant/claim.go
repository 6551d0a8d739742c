package assistant

import (
	"context"
	"fmt"
	"slices"

	"synoptic/news"
)

type claimIn struct {
	Story  string `json:"story" jsonschema:"the id of the story"`
	Name   string `json:"name" jsonschema:"of the line, as get_story gives it: agreed-1"`
	Cursor string `json:"cursor,omitempty" jsonschema:"next of the answer before"`
}

// Claim is a line with all it rests on.
type Claim struct {
	Line   Line     `json:"line"`
	Cites  []Cite   `json:"cites" jsonschema:"the places that say all of it; behind them those that say less, with what they lack"`
	Voices []Voices `json:"voices,omitempty" jsonschema:"reports that count as one voice for this line, and why"`
	Next   string   `json:"next,omitempty"`
}

// Voices are reports that are one voice.
type Voices struct {
	Reports []string `json:"reports"`
	Why     Foreign  `json:"why"`
}

func (d *library) getClaim(ctx context.Context, in claimIn) (out Claim, err error) {
	_, y, err := d.told(ctx, in.Story)
	if err != nil {
		return out, err
	}
	lines := linesOf(y)
	i := slices.IndexFunc(lines, func(l Line) bool { return l.Name == in.Name })
	if i < 0 {
		return out, fmt.Errorf("this story has no line %.40q; get_story names those it has", in.Name)
	}
	out.Line = lines[i]
	all := opened(y, out.Line.cites)
	for _, p := range out.Line.lacks {
		for _, c := range opened(y, news.Refs{p.Ref}) {
			lacks := foreign(p.Lacks)
			c.Lacks = &lacks
			all = append(all, c)
		}
	}
	for _, o := range out.Line.folded {
		out.Voices = append(out.Voices, Voices{o.Reports, foreign(o.Rule)})
	}
	out.Cites, out.Next, err = paged(all, in.Cursor)
	return out, err
}
