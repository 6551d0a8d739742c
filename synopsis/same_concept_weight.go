package synopsis

import (
	"math"
	"slices"

	"synoptic/news"
)

// weigh gives each concept the rareness of its commonest word, less what the
// story's own use of it takes away. A sentence that reports copy from each
// other counts once.
func (c *concepts) weigh(t *table, rare []float64) {
	in := make([]int, len(rare))
	last := make([]int, len(rare))
	n := 0
	for _, r := range c.distinct {
		n++
		for _, id := range c.of[r.report][r.first:r.end] {
			if id != none && last[id] != n {
				last[id] = n
				in[id]++
			}
		}
	}
	c.weight = make([]float64, len(rare))
	for id := range rare {
		idf := math.Log(float64(n+1)/float64(max(in[id], 1))) / math.Log(float64(n+1))
		c.weight[id] = rare[id] * rare[id] * (0.3 + 0.7*idf)
	}
}

// sentenceWords is the words of a sentence.
type sentenceWords struct{ report, first, end int }

// once lists the sentences of the story, each wording once.
func (c *concepts) once(t *table) []sentenceWords {
	seen := map[string]bool{}
	var out []sentenceWords
	var key []byte
	for i := range t.reports {
		s := &t.reports[i]
		for _, sentence := range s.Marks.Sentences {
			ws, first := s.wordsIn(sentence.Span)
			key = key[:0]
			for _, id := range c.of[i][first : first+len(ws)] {
				if id != none {
					key = append(key, byte(id), byte(id>>8), byte(id>>16))
				}
			}
			if len(key) > 0 && !seen[string(key)] {
				seen[string(key)] = true
				out = append(out, sentenceWords{i, first, first + len(ws)})
			}
		}
	}
	return out
}

// assort tells the class of each concept: a number begins with a digit, a name
// stands mostly capitalised inside sentences, an act is tagged a verb.
func (c *concepts) assort(t *table) {
	upper, all, verbs := make([]int, len(c.keys)), make([]int, len(c.keys)), make([]int, len(c.keys))
	for _, r := range c.distinct {
		s := &t.reports[r.report]
		tags := s.Marks.Tokens
		from, _ := slices.BinarySearchFunc(tags, s.words[r.first].Start, func(t news.Token, at int) int { return t.Start - at })
		tags = tags[from:]
		for j := r.first; j < r.end; j++ {
			w, id := s.words[j], c.of[r.report][j]
			for len(tags) > 0 && tags[0].Start < w.Start {
				tags = tags[1:]
			}
			if id == none {
				continue
			}
			if len(tags) > 0 && tags[0].Start == w.Start && tags[0].Tag == "VERB" {
				verbs[id]++
			}
			if j == r.first {
				continue
			}
			all[id]++
			if isUpper(s.Text[w.Start:]) {
				upper[id]++
			}
		}
	}
	c.sorts = make([]class, len(c.keys))
	for id, key := range c.keys {
		switch {
		case key[0] == '@':
			c.sorts[id] = moment
		case key[0] >= '0' && key[0] <= '9':
			c.sorts[id] = amount
		case upper[id] > 0 && 2*upper[id] > all[id]:
			c.sorts[id] = properName
		case 3*verbs[id] > all[id]:
			c.sorts[id] = act
		}
	}
}
