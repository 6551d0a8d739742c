package figure

// climb goes on to the word on which h hangs, and says whether it did.
func (p *figurePhrase) climb(h *int) bool {
	t := p.token(*h)
	up := t.Head
	if up < p.first || up >= p.last {
		return false
	}
	switch rel := relation(t.Rel); {
	case rel == "nsubj" && up > *h:
		return p.predicate(up, h)
	case (rel == "obj" || rel == "obl" || rel == "xcomp" || rel == "iobj" || rel == "attr" || rel == "ccomp") && up < *h:
		return p.governed(up, h)
	case rel == "nmod" && up < *h, rel == "appos" && up < *h, rel == "conj" && up < *h && p.short(up):
		return p.nounBefore(up, h)
	case rel == "root" || p.token(*h).Tag == "NOUN" && p.copula(*h) >= 0:
		return p.copular(*h)
	}
	return false
}

// short says whether from token up to the phrase all is short.
func (p *figurePhrase) short(up int) bool { return p.to-p.left(up) < mostPhrase }

// predicate takes the verb of which the phrase is the subject, with its own
// objects as far as they go.
func (p *figurePhrase) predicate(v int, h *int) bool {
	if v-p.from >= mostPhrase || !p.unbroken(p.to+1, v) {
		return false
	}
	p.to = v
	p.behind(v)
	*h = -1
	return true
}

// governed takes the verb of which the phrase is an object, with its subject
// where that is short and no pronoun.
func (p *figurePhrase) governed(v int, h *int) bool {
	from := p.verbFrom(v)
	if p.to-from >= mostPhrase || !p.unbroken(from, p.from) {
		return false
	}
	p.from = from
	p.behind(v)
	*h = -1
	for k := p.first; k < from; k++ {
		t := p.token(k)
		if t.Head != v || relation(t.Rel) != "nsubj" || t.Tag == "PRON" {
			continue
		}
		if s := p.left(k); from-s <= mostOfSubject && p.to-s < mostPhrase && p.unbroken(s, from) && p.opens(s) {
			p.from = s
		}
	}
	if relation(p.token(v).Rel) == "xcomp" && p.token(v).Head < v && p.token(v).Head >= p.first {
		up := p.token(v).Head
		if s := p.verbFrom(up); p.to-s < mostPhrase && p.unbroken(s, p.from) {
			p.from = min(p.from, s)
		}
	}
	return true
}

// verbFrom is the first token of a verb with its helpers and what denies it.
func (p *figurePhrase) verbFrom(v int) int {
	from := v
	for k := v - 1; k >= p.first; k-- {
		t := p.token(k)
		if rel := relation(t.Rel); t.Head != v || rel != "aux" && rel != "advmod" && rel != "cop" && rel != "mark" && t.Tag != "PART" {
			break
		}
		from = k
	}
	if p.token(from).Tag == "SCONJ" {
		from++
	}
	return from
}

// nounBefore takes the noun on which the phrase hangs: the toll of the storm.
func (p *figurePhrase) nounBefore(up int, h *int) bool {
	from := p.left(up)
	if p.to-from >= mostPhrase || !p.unbroken(from, p.from) {
		return false
	}
	p.from = from
	p.behind(up)
	*h = up
	return true
}

// copula is the form of "be" that hangs on token h, -1 if none.
func (p *figurePhrase) copula(h int) int {
	for k := p.first; k < h; k++ {
		if p.token(k).Head == h && relation(p.token(k).Rel) == "cop" {
			return k
		}
	}
	return -1
}

// copular takes the subject of a noun that is told with a form of "be".
func (p *figurePhrase) copular(h int) bool {
	for k := p.first; k < p.from; k++ {
		if t := p.token(k); t.Head == h && relation(t.Rel) == "nsubj" && t.Tag != "PRON" {
			if s := p.left(k); p.to-s < mostPhrase && p.unbroken(s, p.from) && p.opens(s) {
				p.from = s
			}
		}
	}
	return false
}
