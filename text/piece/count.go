package piece

// CountAt reads a number of one or more pieces at i: 45, 2.5 million,
// twenty-six, two hundred and fifty, 5 1/2. It gives the value and the piece
// after it, which is i if there is no number.
func CountAt(ps []Piece, i int) (float64, int) {
	if i >= len(ps) {
		return 0, i
	}
	switch {
	case ps[i].Is(Number):
		return readDigits(ps, i)
	case ps[i].Is(Card | Scale):
		return readSpelled(ps, i)
	}
	return 0, i
}

// readDigits reads a number in figures with a fraction or a scale after it.
func readDigits(ps []Piece, i int) (float64, int) {
	n, to := ps[i].Num, i+1
	if to < len(ps) && ps[to].ID == halfSign && !ps[to].Broke {
		n, to = n+ps[to].Num, to+1
	}
	if f, next := FractionAt(ps, to); next > to && !ps[to].Glued {
		n, to = n+f, next
	}
	return ScalesAt(ps, n, to)
}

// FractionAt reads 1/2 at piece i: its value and the piece after it, which is i if
// there is none.
func FractionAt(ps []Piece, i int) (float64, int) {
	if i+2 >= len(ps) || ps[i].ID != shapeDay || ps[i+1].ID != lex.signs['/'] || !ps[i+1].Glued || !ps[i+2].Glued || ps[i+2].ID != shapeDay {
		return 0, i
	}
	if ps[i].Broke || ps[i].Value >= ps[i+2].Value {
		return 0, i
	}
	return ps[i].Num / ps[i+2].Num, i + 3
}

const longestCount = 16 // pieces of a number in words

// ScalesAt multiplies n by the scales that follow from piece to on, 2.5 million, and
// gives the piece after them.
func ScalesAt(ps []Piece, n float64, to int) (float64, int) {
	for start := to; to < len(ps) && !ps[to].Broke && to < start+longestCount; {
		next := to
		if ps[to].ID == lex.signs['-'] && ps[to].Glued {
			next++
		}
		if next >= len(ps) || !ps[next].Is(Scale) {
			break
		}
		n, to = n*float64(ps[next].Value), next+1
	}
	return n, to
}

var andWord = WordID("and")

// readSpelled reads a number in words. Hundreds multiply what came before
// them; thousands and more close a group.
func readSpelled(ps []Piece, i int) (float64, int) {
	total, group, last, to := 0.0, 0.0, 1e18, i
	for to < len(ps) && (to == i || !ps[to].Broke) && to < i+longestCount {
		next := to
		if to > i && (ps[to].ID == lex.signs['-'] && ps[to].Glued || ps[to].ID == andWord && last >= 100) {
			next++
		}
		if next >= len(ps) || !ps[next].Is(Card|Scale) {
			break
		}
		v := float64(ps[next].Value)
		switch {
		case ps[next].Is(Scale) && v == 100:
			group = max(group, 1) * 100
		case ps[next].Is(Scale):
			total, group = total+max(group, 1)*v, 0
		case v >= last || last < 20 || last < 100 && v >= 10:
			return total + group, to
		default:
			group += v
		}
		last, to = v, next+1
	}
	if to == i {
		return 0, i
	}
	return total + group, to
}

// YearAt reads a year at piece i, in figures or in words, 1998, nineteen
// ninety-eight, and gives the piece after it, which is i if there is none.
func YearAt(ps []Piece, i int) (int, int) {
	if ps[i].Is(Year) {
		return ps[i].Value, i + 1
	}
	if !ps[i].Is(Card) || ps[i].Value < 13 || ps[i].Value > 20 || i+1 >= len(ps) || !ps[i+1].Is(Card) || ps[i+1].Broke {
		return 0, i
	}
	rest, to := readSpelled(ps, i+1)
	if rest < 10 || rest > 99 {
		return 0, i
	}
	return ps[i].Value*100 + int(rest), to
}
