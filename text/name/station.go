package name

import (
	"slices"

	"synoptic/news"
	"synoptic/text/letter"
)

// stationed makes the names of radio stations whole: what stands with a capital
// behind "Radio" goes with it, unless it is a person. "Radio Pella", "Radio Free
// Skarn".
func (r *Reading) stationed(names []news.Name) []news.Name {
	for i := range len(r.tokens) - 1 {
		at, next := r.tokens[i].Span, r.tokens[i+1].Span
		if at.In(r.text) != "Radio" || next.Start != at.End+1 || !letter.IsUpper(r.text[next.Start]) {
			continue
		}
		whole := news.Name{Span: news.Span{Start: at.Start, End: r.capitalsEnd(i + 1)}, Kind: "organisation", Rule: "radio station"}
		k, within := slices.BinarySearchFunc(names, at.Start, func(n news.Name, start int) int { return n.Start - start })
		if !within && k > 0 && names[k-1].End > at.Start {
			continue // it stands within another name
		}
		to := k
		for to < len(names) && names[to].Start <= next.Start {
			if names[to].Start == next.Start && names[to].Kind == "person" {
				whole.End = at.End
				break
			}
			whole.End = max(whole.End, names[to].End)
			to++
		}
		if whole.End > at.End {
			names = slices.Replace(names, k, max(k, to), whole)
		}
	}
	return names
}

// mostCalled is how many words with a capital the name of a station has at most
// behind "Radio".
const mostCalled = 3

// capitalsEnd is the end of the words with a capital from a token on that stand
// a blank apart.
func (r *Reading) capitalsEnd(i int) int {
	end := r.tokens[i].End
	for k := i + 1; k < len(r.tokens) && k < i+mostCalled && r.tokens[k].Start == end+1 && letter.IsUpper(r.text[r.tokens[k].Start]); k++ {
		end = r.tokens[k].End
	}
	return end
}
