package store

import "slices"

// Reasons are what two reports have to do with each other. If they are of one
// story, Path leads from the one to the other: each membership says with which
// report it came in and by what evidence, down from the one to the report both
// hang on, and up to the other.
type Reasons struct {
	Stories [2]string
	Path    []Membership
}

// One says whether they are of one story.
func (r Reasons) One() bool { return r.Stories[0] == r.Stories[1] }

// Why tells why two reports are of one story, or that they are not.
func Why(v View, a, b string) (Reasons, error) {
	down, err := ancestry(v, a)
	if err != nil {
		return Reasons{}, err
	}
	up, err := ancestry(v, b)
	if err != nil {
		return Reasons{}, err
	}
	out := Reasons{Stories: [2]string{down[0].Story, up[0].Story}}
	if !out.One() {
		return out, nil
	}
	for i, m := range down {
		if k := slices.IndexFunc(up, func(o Membership) bool { return o.Report == m.Report }); k >= 0 {
			up = up[:k]
			down = down[:i+1]
			break
		}
	}
	slices.Reverse(up)
	out.Path = append(down, up...)
	return out, nil
}

// ancestry is a report's membership, that of the report it came in with, and
// so on to the first of the story.
func ancestry(v View, report string) ([]Membership, error) {
	var out []Membership
	for report != "" {
		m, err := v.Membership(report)
		if err != nil {
			return nil, err
		}
		seen := slices.ContainsFunc(out, func(o Membership) bool { return o.Report == report })
		if seen || len(out) > 0 && m.Story != out[0].Story {
			return out, nil
		}
		out = append(out, m)
		report = ""
		if len(m.Joins) > 0 {
			report = m.Joins[0].With
		}
	}
	return out, nil
}
