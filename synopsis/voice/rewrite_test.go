package voice

import (
	"testing"

	"synoptic/news"
	"synoptic/synopsis/group"
	"synoptic/synopsis/table"
	"synoptic/text"
)

const ferryStory = "A ferry with forty goats on board ran aground off Vell early on Tuesday. The crew of the boat had been asleep since midnight, its owner told a court in Orrin. " +
	"Farmers waded out at low tide to lead the goats ashore one by one. Two goats swam to a rock and refused to leave it until noon. " +
	"The harbour board has closed the northern channel until the hull is towed away. A salvage firm wants nine thousand crowns for the work."

// Of each pair of texts the second retells the first, or does not.
var retellingCases = []struct {
	name, text string
	want       bool
}{
	{
		"in other words, with runs of the same",
		"Forty goats had to be saved when a ferry ran aground off Vell early on Tuesday, it has emerged. A court in Orrin was told by the owner that the crew had been asleep since midnight. " +
			"At low tide, farmers waded out to lead the goats ashore. A pair swam to a rock and refused to leave it. The hull is still there. " +
			"The northern channel is closed until the hull is towed away, says the harbour board.",
		true,
	},
	{
		"of the same event, by oneself",
		"Farmers in Vell spent Tuesday drying goats with bath towels. The Marigold, a ferry built in 1961, struck a sandbank before dawn and leaned over slowly. " +
			"Nobody drowned, and the vet counted every animal twice. Children were let out of school to see it. " +
			"Owner Piet Maar faces questions about the watch that night. Rowers say the bank has moved since spring.",
		false,
	},
}

func TestRetellings(t *testing.T) {
	for _, c := range retellingCases {
		t.Run(c.name, func(t *testing.T) {
			var s news.Story
			for i, body := range []string{ferryStory, c.text} {
				id := string(rune('a' + i))
				s.Reports = append(s.Reports, text.Read(news.Report{ID: id, Outlet: news.Outlet{Name: news.Maybe("Outlet " + id)}, Text: body}))
			}
			tb := Of(table.Lay(s.Reports))
			if len(tb.Origins) != 2 {
				t.Fatal("a copy, no retelling")
			}
			refs := news.Refs{tb.Ref(0, news.Span{End: 40}), tb.Ref(1, news.Span{End: 40})}
			_, origins, folded := tb.Count(refs)
			if got := origins == 1; got != c.want {
				t.Errorf("retold: %v, want %v: %+v", got, c.want, folded)
			}
		})
	}
}

// Who writes from two reports makes them no one voice.
func TestRetellingOfTwo(t *testing.T) {
	tb := &Voices{Table: &table.Table{}, Origin: []int{0, 1, 2}, retold: make([][]retelling, 3)}
	for i := range 3 {
		id := string(rune('a' + i))
		tb.Reports = append(tb.Reports, table.Sheet{Report: news.Report{ID: id}, Letter: id})
	}
	tb.retold[2] = []retelling{{of: 0, share: 0.3}, {of: 1, share: 0.2}}
	v := &standing{who: []int{0, 1, 2}, groups: group.New(3), rules: map[int]string{}}
	places{Voices: tb}.retells(v)
	if v.groups.Find(2) != v.groups.Find(0) || v.groups.Find(1) == v.groups.Find(0) {
		t.Errorf("groups %v: the third is of the first, the second by itself", v.groups)
	}
}
