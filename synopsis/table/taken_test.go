package table

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
)

// Of a story longer than is compared the rest is set aside.
func TestALongStoryIsShortened(t *testing.T) {
	whole := strings.Repeat("a ", mostBytes/8)
	var s news.Story
	for i := range 6 {
		s.Reports = append(s.Reports, news.Report{ID: fmt.Sprint(i), Outlet: news.Outlet{Name: news.Maybe(fmt.Sprintf("Post %d", i))}, Text: whole})
	}
	if in, out := Taken(s); len(in) != 4 || len(out) != 2 {
		t.Errorf("%d compared, %d set aside", len(in), len(out))
	}
}
