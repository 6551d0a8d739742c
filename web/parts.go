package web

// partLink leads to a part of a story.
type partLink struct{ Name, Link, Count string }

// partsOf are the parts that a story has, in their order.
func partsOf(b *builder, v storyView) (out []partLink) {
	for _, p := range []struct {
		key string
		n   int
	}{
		{"differ", len(b.s.Disputed)},
		{"brief", len(v.Brief)},
		{"people", len(v.People.Lines) + v.People.More},
		{"matrix", len(v.Matrix.Groups)},
		{"full", len(b.s.Reports)},
		{"sayings", len(b.s.Sayings)},
		{"timeline", len(b.s.Timeline)},
		{"figures", len(b.s.Values)},
		{"sources", len(v.Sources.Sources) + len(v.Sources.Lone) + v.Sources.More + len(v.Sources.Voices)},
		{"background", len(v.Background.Lines) + v.Background.More},
	} {
		if p.n == 0 {
			continue
		}
		link := partLink{Say("part." + p.key), "#" + b.anchor("p", p.key), counted(p.n)}
		if p.key == "matrix" {
			link.Count = ""
		}
		out = append(out, link)
	}
	return out
}
