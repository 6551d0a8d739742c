package text

// Polls of the United States fall in November: for president in the years four
// divides, at midterm in the even years between.
var (
	lexPresidential = lex.add("presidential", 0, 0)
	lexMidterm      = lex.add("midterm", 0, 0)
	pollWords       = lexIDs("election elections vote race contest")
)

// pollYear is the year of "the November presidential election" for a month
// that ends before piece i, the nearest to publication; 0 if it is no such
// poll, or one so near in time that another country's is as likely.
func (r *momentReading) pollYear(t, pub civil, i int) int {
	const november, near, cycle = 11, 4, 4
	months := (t.y-pub.y)*12 + t.m - pub.m
	if t.m != november || months < near && months > -near || i+1 >= len(r.ps) || !isOneOf(r.ps[i+1].id, pollWords) {
		return 0
	}
	rest := 0
	switch r.ps[i].id {
	case lexPresidential:
	case lexMidterm:
		rest = cycle / 2
	default:
		return 0
	}
	past := pub.y - 1 - (pub.y-1-rest)%cycle
	if toCome := past + cycle; 12*(toCome-pub.y)+t.m-pub.m < 12*(pub.y-past)+pub.m-t.m {
		return toCome
	}
	return past
}
