package assistant

import (
	"context"

	"synoptic/web"
)

// Question is what reports answer differently.
type Question struct {
	Name     string   `json:"name"`
	Question Foreign  `json:"question"`
	Relation string   `json:"relation" jsonschema:"differ: they contradict each other; then_now: the later is news; values_given: it cannot be known that they speak of one thing"`
	Answers  []Answer `json:"answers"`
}

// Answer is one of the answers.
type Answer struct {
	Value   Foreign `json:"value"`
	Origins int     `json:"origins" jsonschema:"how many independent ones give it"`
	Cites   []Cite  `json:"cites"`
}

// Questions are the differences of a story.
type Questions struct {
	Story     Story      `json:"story"`
	Questions []Question `json:"questions"`
	Next      string     `json:"next,omitempty"`
}

func (d *library) getDifferences(ctx context.Context, in storyIn) (out Questions, err error) {
	s, y, err := d.told(ctx, in.Story)
	if err != nil {
		return out, err
	}
	var all []Question
	for i, x := range y.Disputed {
		q := Question{Name: name("differ", i), Question: foreign(web.Asked(x)), Relation: x.Relation}
		if q.Relation == "" {
			q.Relation = "differ"
		}
		for _, side := range x.Sides {
			q.Answers = append(q.Answers, Answer{foreign(side.Value), side.Origins, opened(y, side.Cites)})
		}
		all = append(all, q)
	}
	out.Story = d.story(s)
	out.Questions, out.Next, err = paged(all, in.Cursor)
	return out, err
}
