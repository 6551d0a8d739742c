package desk

import (
	"fmt"
	"testing"
)

// What was begun before is done by itself, behind what was not, and every
// second time from the other end.
func TestParts(t *testing.T) {
	for _, c := range []struct {
		jobs []Job
		want string
	}{
		{nil, "[]"},
		{[]Job{{"a", 1}, {"b", 1}}, "[[{a 1} {b 1}]]"},
		{[]Job{{"a", 2}, {"b", 1}, {"c", 2}}, "[[{b 1}] [{c 2}] [{a 2}]]"},
		{[]Job{{"a", 3}, {"b", 3}}, "[[{a 3}] [{b 3}]]"},
		{[]Job{{"a", 2}, {"b", 2}}, "[[{b 2}] [{a 2}]]"},
	} {
		if got := fmt.Sprint(parts(c.jobs)); got != c.want {
			t.Errorf("%v are done as %s, want %s", c.jobs, got, c.want)
		}
	}
}

// Of a desk alone, no document is read twice, and no more than may wait to be
// kept.
func TestAloneTakes(t *testing.T) {
	a := newAlone(nil)
	var keys []string
	for n := range 4 * atATime {
		keys = append(keys, fmt.Sprint(n))
	}
	taken := map[string]bool{}
	for range 4 {
		jobs, err := a.Take(t.Context(), Read, keys, atATime)
		if err != nil {
			t.Fatal(err)
		}
		for _, j := range jobs {
			if taken[j.Key] {
				t.Errorf("%s is taken twice", j.Key)
			}
			taken[j.Key] = true
			if err := a.Hand(t.Context(), []Found{{Raw: j.Key}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if len(taken) != 2*atATime {
		t.Errorf("%d documents were read ahead", len(taken))
	}
}

// Of a desk alone, what is kept is not read again by who looked for unread
// documents before, and is forgotten by who looks behind.
func TestAloneKeepsUp(t *testing.T) {
	a := newAlone(nil)
	var keys []string
	for n := range 8 * atATime {
		keys = append(keys, fmt.Sprint(n))
	}
	for n := 0; n+2*atATime <= len(keys); n += atATime {
		before := keys[n : n+2*atATime]
		jobs, err := a.Take(t.Context(), Read, before, atATime)
		if err != nil || len(jobs) != atATime || jobs[0].Key != before[0] {
			t.Fatalf("of %d unread %v are taken (%v), want the first %d", len(before), jobs, err, atATime)
		}
		kept := keysOf(jobs)
		var found []Found
		for _, raw := range kept {
			found = append(found, Found{Raw: raw})
		}
		if err := a.Hand(t.Context(), found); err != nil {
			t.Fatal(err)
		}
		if err := a.Kept(nil, kept); err != nil {
			t.Fatal(err)
		}
		late, err := a.Take(t.Context(), Read, before, 1)
		if err != nil || len(late) != 1 || late[0].Key != before[atATime] {
			t.Errorf("who looked before takes %v (%v), want %s", late, err, before[atATime])
		}
		if len(a.handed) != atATime {
			t.Errorf("%d documents are known, want the %d of this turn", len(a.handed), atATime)
		}
	}
}
