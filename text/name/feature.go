package name

import (
	"synoptic/english"
	"synoptic/gazetteer"
)

// A Stretch is a run of tokens of one sentence that may hold a name: words
// with capitals, and the small words and signs that join them. Only
// stretches are given to the model; what lies between them is no name.
type Stretch struct {
	between
	sentence between
	loud     bool // the sentence is a headline or all in capitals
}

// Tokens are the indices of the first token and of the one behind the last.
func (s Stretch) Tokens() (from, to int) { return s.from, s.to }

// Stretches are those of the text, in order. Joining words count only between
// capitals.
func (r *Reading) Stretches() []Stretch {
	var out []Stretch
	for _, s := range r.sentences {
		loud := isLoud(r.all, s)
		for i := s.from; i < s.to; {
			if !r.opens(i, s.to) {
				i++
				continue
			}
			end := r.stretchEnd(i, s.to)
			out = append(out, Stretch{between{i, end}, s, loud})
			i = end
		}
	}
	return out
}

// opens says whether a name can begin at i.
func (r *Reading) opens(i, end int) bool {
	if r.all[i].capital() {
		return true
	}
	if r.all[i].form == digitForm {
		return i+1 < end && r.all[i+1].capital()
	}
	return particles[r.word(i)] && i+1 < end && (r.all[i+1].capital() || i+2 < end && r.word(i+1) == "-" && r.all[i+2].capital())
}

func (r *Reading) stretchEnd(i, limit int) int {
	end := i + 1
	for j := end; j < limit && j < end+4; j++ {
		if r.all[j].capital() || r.all[j].form == digitForm {
			end = j + 1
			continue
		}
		if !joins[r.word(j)] {
			break
		}
	}
	return end
}

func (r *Reading) word(i int) string { return r.tokens[i].In(r.text) }

// particles are small words that begin names of people.
var particles = english.Set(english.Particles, "bint abu du della dos das ter ten af av zu zur")

// joins are small words and signs that stand inside names.
var joins = english.Set(`of the and for on in to at de la del el al le les da das dos do di du des van von der den bin ibn bint y e et und i & - – ' ’
	's ’s . , / a an by with against from as under ul us`)

// isLoud says whether most words of a sentence have capitals.
func isLoud(all []nameToken, s between) bool {
	words, capitals := 0, 0
	for i := s.from; i < s.to; i++ {
		if all[i].form == signForm || all[i].form == digitForm {
			continue
		}
		words++
		if all[i].capital() {
			capitals++
		}
	}
	return words > 3 && capitals*10 >= words*7
}

// nowhere is a token before the first and after the last of a sentence.
var nowhere = nameToken{word: 1, lower: 1, shape: 1, tag: 1, form: signForm}

// nameFeatures appends the features of token i for the model. A feature is
// salted with its number, which keeps equal values of different ones apart.
func nameFeatures(f []uint64, all []nameToken, s *Stretch, i int) []uint64 {
	at := func(k int) *nameToken {
		if k < s.sentence.from || k >= s.sentence.to {
			return &nowhere
		}
		return &all[k]
	}
	t, p, n, pp, nn := at(i), at(i-1), at(i+1), at(i-2), at(i+2)
	start, loud := uint64(0), uint64(0)
	if s.loud {
		loud = 1
	}
	if t.first {
		start = 2
	}
	way := uint64(t.form)<<2 | loud | start // how the token is written
	salt := uint64(0)
	add := func(values ...uint64) {
		for _, v := range values {
			salt++
			f = append(f, hash2(salt, v))
		}
	}
	// The token itself.
	add(way, t.lower, hash2(t.word, start), t.shape, t.suffix[0], t.suffix[1], t.prefix, hash2(t.tag, way), hash2(t.elsewhere, way))
	// Its neighbours, and words together.
	add(p.lower, n.lower, pp.lower, nn.lower, hash2(p.lower, t.lower), hash2(t.lower, n.lower), hash2(p.lower, way), hash2(n.lower, way))
	add(hash2(pp.lower, p.lower), hash2(n.lower, nn.lower), hash2(p.lower, n.lower))
	add(hash2(uint64(p.form)<<8|uint64(n.form), way))
	add(hash2(uint64(pp.form)<<16|uint64(p.form)<<8|uint64(nn.form)<<24|uint64(n.form), way))
	add(hash2(p.shape, t.shape), hash2(t.shape, n.shape), hash2(p.tag, t.tag), hash2(t.tag, n.tag), p.suffix[1], n.suffix[1])
	// What the lists know of the words, all together and one by one.
	for k, kinds := range [...]gazetteer.Kind{t.kinds, p.kinds, n.kinds} {
		add(uint64(kinds &^ gazetteer.Prefix))
		for bits := uint64(kinds &^ gazetteer.Prefix); bits != 0; bits &= bits - 1 {
			f = append(f, hash2(uint64(100+k), bits&-bits|way<<32))
		}
	}
	// What they know of the phrases the words stand in.
	add(hash2(uint64(t.phrase), t.place), hash2(uint64(t.phrase), hash2(t.place, way)))
	add(hash2(uint64(p.phrase), p.place), hash2(uint64(n.phrase), n.place))
	add(hash2(uint64(t.phrase)|t.place<<40, uint64(n.phrase)|n.place<<40), hash2(uint64(p.phrase)|p.place<<40, uint64(t.phrase)|t.place<<40))
	add(hash2(uint64(t.kinds), p.lower), hash2(uint64(t.kinds), n.lower), hash2(uint64(n.kinds), hash2(uint64(t.kinds), way)))
	if t.memory != 0 {
		add(t.memory, hash2(t.memory, way), hash2(t.memory, hash2(uint64(t.kinds), 7)), hash2(p.memory, t.memory), hash2(t.memory, n.memory))
	}
	return f
}
