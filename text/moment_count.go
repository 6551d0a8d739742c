package text

// readCount reads a number of one or more pieces at i: 45, 2.5 million,
// twenty-six, two hundred and fifty, 5 1/2. It gives the value and the piece
// after it, which is i if there is no number.
func readCount(ps []piece, i int) (float64, int) {
	if i >= len(ps) {
		return 0, i
	}
	switch {
	case ps[i].kind&kNumber != 0:
		return readDigits(ps, i)
	case ps[i].kind&(kCard|kScale) != 0:
		return readSpelled(ps, i)
	}
	return 0, i
}

// readDigits reads a number in figures with a fraction or a scale after it.
func readDigits(ps []piece, i int) (float64, int) {
	n, to := ps[i].num, i+1
	if to < len(ps) && ps[to].id == lexHalfSign && !ps[to].broke {
		n, to = n+ps[to].num, to+1
	}
	if f, next := readFraction(ps, to); next > to && !ps[to].glued {
		n, to = n+f, next
	}
	return readScales(ps, n, to)
}

// readFraction reads 1/2 at i.
func readFraction(ps []piece, i int) (float64, int) {
	if i+2 >= len(ps) || ps[i].id != pieceDay || ps[i+1].id != lex.signs['/'] || !ps[i+1].glued || !ps[i+2].glued || ps[i+2].id != pieceDay {
		return 0, i
	}
	if ps[i].broke || ps[i].val >= ps[i+2].val {
		return 0, i
	}
	return ps[i].num / ps[i+2].num, i + 3
}

const longestCount = 16 // pieces of a number in words

// readScales multiplies by the scales that follow: 2.5 million.
func readScales(ps []piece, n float64, to int) (float64, int) {
	for start := to; to < len(ps) && !ps[to].broke && to < start+longestCount; {
		next := to
		if ps[to].id == lex.signs['-'] && ps[to].glued {
			next++
		}
		if next >= len(ps) || ps[next].kind&kScale == 0 {
			break
		}
		n, to = n*float64(ps[next].val), next+1
	}
	return n, to
}

var (
	lexAnd  = lex.add("and", 0, 0)
	lexA    = lex.add("a", 0, 0)
	lexAn   = lex.add("an", 0, 0)
	lexHalf = lex.add("half", 0, 0)
)

// readSpelled reads a number in words. Hundreds multiply what came before
// them; thousands and more close a group.
func readSpelled(ps []piece, i int) (float64, int) {
	total, group, last, to := 0.0, 0.0, 1e18, i
	for to < len(ps) && (to == i || !ps[to].broke) && to < i+longestCount {
		next := to
		if to > i && (ps[to].id == lex.signs['-'] && ps[to].glued || ps[to].id == lexAnd && last >= 100) {
			next++
		}
		if next >= len(ps) || ps[next].kind&(kCard|kScale) == 0 {
			break
		}
		v := float64(ps[next].val)
		switch {
		case ps[next].kind&kScale != 0 && v == 100:
			group = max(group, 1) * 100
		case ps[next].kind&kScale != 0:
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

// readYear reads a year at i, in figures or in words: 1998, nineteen
// ninety-eight.
func readYear(ps []piece, i int) (int, int) {
	if ps[i].kind&kYear != 0 {
		return ps[i].val, i + 1
	}
	if ps[i].kind&kCard == 0 || ps[i].val < 13 || ps[i].val > 20 || i+1 >= len(ps) || ps[i+1].kind&kCard == 0 || ps[i+1].broke {
		return 0, i
	}
	rest, to := readSpelled(ps, i+1)
	if rest < 10 || rest > 99 {
		return 0, i
	}
	return ps[i].val*100 + int(rest), to
}
