package tree

// LinkLines is the lines of a page that are links almost wholly.
func LinkLines(page []Line) map[string]Line {
	out := map[string]Line{}
	for _, p := range page {
		if p.IsLink() {
			out[p.Text] = p
		}
	}
	return out
}

// BesideLinks is the lines of a page that stand right under the headline of
// another article, or right over a link to it.
func BesideLinks(page []Line) map[string]bool {
	out := map[string]bool{}
	for i, p := range page {
		if (!p.IsLink() || p.Sentence()) && (i > 0 && page[i-1].IsCard() || i > 1 && page[i-2].IsCard() && len(page[i-1].Text) < shortLine || i+1 < len(page) && page[i+1].IsMore()) {
			out[p.Text] = true
		}
	}
	return out
}

// UnderCards is the lines of a page right under a link to another article.
func UnderCards(page []Line) map[string]bool {
	out := map[string]bool{}
	for i, p := range page {
		if i > 0 && page[i-1].IsCard() || i > 1 && len(page[i-1].Text) < shortLine && page[i-2].IsCard() {
			out[p.Text] = true
		}
	}
	return out
}

const shortLine = 40 // bytes of a line that tells a day or a name
