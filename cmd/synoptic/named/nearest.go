package named

// Nearest is the name that is nearest to another among some, empty if none is
// near: more than a third of its letters would be others.
func Nearest(name string, among []string) string {
	near, least := "", len(name)/3+1
	for _, other := range among {
		if n := apart(name, other); n < least {
			near, least = other, n
		}
	}
	return near
}

// apart is in how many letters two words differ (Levenshtein).
func apart(a, b string) int {
	row := make([]int, len(b)+1)
	for i := range row {
		row[i] = i
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for k := range len(b) {
			other := before
			if a[i] != b[k] {
				other++
			}
			before = row[k+1]
			row[k+1] = min(other, before+1, row[k]+1)
		}
	}
	return row[len(b)]
}
