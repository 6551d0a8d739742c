package table

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

// However many texts come up, at once and again, what is held of each is its
// own.
func TestWhatIsHeldIsItsOwn(t *testing.T) {
	var l lately
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range 3 * len(l) {
				text := fmt.Sprint(i % (2 * len(l)))
				if got := l.of(text, strings.ToUpper); got != text {
					t.Errorf("%q gives %q", text, got)
				}
			}
		})
	}
	all.Wait()
	long := strings.Repeat("a", longestHeld+1)
	if got := l.of(long, strings.ToUpper); got != strings.ToUpper(long) {
		t.Errorf("%q gives %q", long, got)
	}
}
