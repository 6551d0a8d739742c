package statement

import "synoptic/news"

// AtPeace says whether two figures of one thing can both be right: bounds
// hold them both, or one is the other in fewer digits.
func AtPeace(a, b *news.Figure) bool {
	return !Otherwise(a, b) || rounded(a.Value, b.Value)
}
