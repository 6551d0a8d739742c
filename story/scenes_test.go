package story

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// scene reads a file of testdata: after a few words of what it shows, reports
// that begin with "-- ID DATE OUTLET | TITLE", where - is for unknown. The
// letter that begins an id is the event.
func scene(t *testing.T, file string) (out []news.Report) {
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(b), "\n-- ")[1:] {
		head, text, _ := strings.Cut(part, "\n")
		left, title, _ := strings.Cut(head, " | ")
		f := strings.SplitN(left, " ", 3)
		known := func(s string) string { return strings.TrimPrefix(s, "-") }
		r := report(f[0], known(f[1]), known(title), text)
		if f[1] == "-" {
			r.Published.Date = ""
		}
		r.Outlet.Name = news.Maybe(known(f[2]))
		out = append(out, r)
	}
	return out
}

func TestScenes(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) == 0 {
		t.Fatal("no scenes")
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			reports := scene(t, f)
			batch := partition(Group(reports))
			stream := map[string]string{}
			s := New()
			for _, r := range reports {
				stream[r.ID] = s.Add(r).Story
			}
			for i, a := range reports {
				for _, b := range reports[:i] {
					if a.ID[0] == 'o' || b.ID[0] == 'o' {
						continue
					}
					want := a.ID[0] == b.ID[0]
					if got := batch[a.ID] == batch[b.ID]; got != want {
						t.Errorf("batch: %s with %s is %v, want %v: %v", a.ID, b.ID, got, want, s.Why(a, b))
					}
					if got := stream[a.ID] == stream[b.ID]; got != want {
						t.Errorf("stream: %s with %s is %v, want %v: %v", a.ID, b.ID, got, want, s.Why(a, b))
					}
				}
			}
		})
	}
}

// A flood from one outlet fills its story and draws nothing else in.
func TestFloodOfOneOutlet(t *testing.T) {
	v := newInventor(11)
	e, other := v.event(1), v.event(2)
	s := New()
	for k := range 500 {
		r := v.report(e, k)
		r.Outlet.Name = "Mirror Farm"
		s.Add(r)
	}
	drawing := 0
	for i := range s.members {
		if s.members[i].draws {
			drawing++
		}
	}
	if drawing > mostOfOutlet {
		t.Errorf("%d reports of one outlet draw others, want at most %d", drawing, mostOfOutlet)
	}
	if m := s.Add(v.report(other, 1)); len(m.Joins) > 0 {
		t.Errorf("another event is drawn in: %v", m.Joins)
	}
}

func TestQuietStoriesClose(t *testing.T) {
	s := New()
	s.Quiet = 10
	v := newInventor(5)
	e := v.event(1)
	first, again := v.report(e, 1), v.report(e, 2)
	first.Published.Date, again.Published.Date = "2031-03-01", "2031-04-01"
	s.Add(first)
	if m := s.Add(again); len(m.Joins) > 0 {
		t.Errorf("a report a month later joined a story that closes after ten quiet days: %v", m.Joins)
	}
	if s.open != 1 {
		t.Errorf("%d reports are open, want 1", s.open)
	}
}

func TestLateReportsLand(t *testing.T) {
	v := newInventor(6)
	reports := v.stream(12)
	s := New()
	in := map[string]string{}
	for _, r := range slices.Backward(reports) {
		in[r.ID] = s.Add(r).Story
	}
	for _, a := range reports {
		for _, b := range reports {
			if (eventOf(a.ID) == eventOf(b.ID)) != (in[a.ID] == in[b.ID]) {
				t.Errorf("backwards, %s and %s: together is %v", a.ID, b.ID, in[a.ID] == in[b.ID])
			}
		}
	}
}

func TestCorrections(t *testing.T) {
	v := newInventor(8)
	a, b := v.event(1), v.event(2)
	var reports []news.Report
	for k := range 3 {
		reports = append(reports, v.report(a, k), v.report(b, k))
	}
	rows := []struct {
		name string
		say  Correction
		want string // stories, each the ids of its reports
	}{
		{"nothing", Correction{Kind: "join"}, "e1-0 e1-1 e1-2 | e2-0 e2-1 e2-2"},
		{"join", Correction{Kind: "join", Reports: []string{"e1-0", "e2-1"}}, "e1-0 e1-1 e1-2 e2-0 e2-1 e2-2"},
		{"apart", Correction{Kind: "apart", Reports: []string{"e1-0", "e1-2"}}, "e1-0 e1-1 | e1-2 | e2-0 e2-1 e2-2"},
		{"split", Correction{Kind: "split", Reports: []string{"e1-1", "e1-2"}, From: "e1-0"}, "e1-0 | e1-1 e1-2 | e2-0 e2-1 e2-2"},
		{"pin", Correction{Kind: "pin", Reports: []string{"e2-2"}, From: "e1-0"}, "e1-0 e1-1 e1-2 e2-2 | e2-0 e2-1"},
	}
	for _, row := range rows {
		s := New()
		for _, r := range reports {
			s.Add(r)
		}
		s.Correct(row.say)
		if got := s.listing(); got != row.want {
			t.Errorf("%s: the stream has %s, want %s", row.name, got, row.want)
		}
		if row.name == "apart" { // e1-1 may be with either
			continue
		}
		var all []string
		for _, st := range Regroup(reports, s.Corrections()) {
			all = append(all, ids(st.Reports))
		}
		slices.Sort(all)
		if got := strings.Join(all, " | "); got != row.want {
			t.Errorf("%s: grouping anew gives %s, want %s", row.name, got, row.want)
		}
	}
}

// A story whose first report was split off and opened one of its own keeps its
// id for itself.
func TestTheFirstSplitOff(t *testing.T) {
	v := newInventor(8)
	a := v.event(1)
	s := New()
	for k := range 3 {
		s.Add(v.report(a, k))
	}
	moves := s.Correct(Correction{Kind: "apart", Reports: []string{"e1-2", "e1-0"}})
	if len(moves) != 1 || moves[0].Report != "e1-0" {
		t.Fatalf("moved %+v, want e1-0", moves)
	}
	if left := s.stories[s.members[s.ids["e1-2"]].story].id; moves[0].Story == left {
		t.Errorf("two stories have the id %s", left)
	}
}

func ids(reports []news.Report) string {
	var out []string
	for _, r := range reports {
		out = append(out, r.ID)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// listing tells the stories of a stream.
func (s *Stream) listing() string {
	var out []string
	for _, g := range s.stories {
		var list []news.Report
		for _, slot := range g.slots {
			list = append(list, news.Report{ID: s.members[slot].id})
		}
		if len(list) > 0 {
			out = append(out, ids(list))
		}
	}
	slices.Sort(out)
	return strings.Join(out, " | ")
}

func ExampleStream_Why() {
	for _, e := range Why(ferry[0], ferry[1])[:4] {
		fmt.Println(e.Kind, e.Text)
	}
	// Output:
	// prior most reports that share words tell of different events
	// name Amber Lady
	// name Orsolya Venn
	// time published 1 day apart
}

func TestListIsMarked(t *testing.T) {
	s := New()
	for _, r := range scene(t, "testdata/list.txt") {
		if m := s.Add(r); m.List != (r.ID == "o1") {
			t.Errorf("report %s marked as a list: %v", r.ID, m.List)
		}
	}
}

// A saga is told by the names of several people and bodies, within weeks; a
// place in common makes none.
func TestSagaIsMoreThanAPlace(t *testing.T) {
	minister := report("a", "2031-06-02", "Minister Lund resigns over harbour contract", "Transport minister Agneta Lund resigned on Monday. The Karlow Post wrote that her brother, Tobias Lund, had a share in Sund Dredging.")
	rows := []struct {
		then news.Report
		want bool
	}{
		{report("b", "2031-06-27", "By-election in Dunmere", "The vet Ivar Stenmark stands on 14 July for the seat of Agneta Lund, who fell over Tobias Lund and the contract of Sund Dredging."), true},
		{report("c", "2031-12-27", "Book on a scandal", "A book tells of Agneta Lund, Tobias Lund and Sund Dredging."), false},
		{report("d", "2031-06-12", "Bees in the tower", "A swarm settled on the tower of the Karlow Post on Thursday."), false},
	}
	for _, row := range rows {
		s := New()
		s.Add(minister)
		k := s.read.read(&row.then, s.df)
		slot := s.hold(&row.then, k)
		if got := s.goesOn(&s.members[slot], 0); got != row.want {
			t.Errorf("%s goes on from the resignation: %v, want %v", row.then.ID, got, row.want)
		}
	}
}

// Stories that a person joins are told as merged: who holds the address of the
// one that is no more is led to the other.
func TestJoinedIsMerged(t *testing.T) {
	v := newInventor(8)
	a, b := v.event(1), v.event(2)
	s := New()
	one, other := s.Add(v.report(a, 0)), s.Add(v.report(b, 0))
	moves := s.Correct(Correction{Kind: "join", Reports: []string{one.Report, other.Report}})
	if len(moves) != 1 || moves[0].Story == one.Story == (moves[0].Story == other.Story) {
		t.Fatalf("moved %+v", moves)
	}
	gone := map[string]string{one.Story: other.Story, other.Story: one.Story}[moves[0].Story]
	if !slices.Equal(moves[0].Merged, []string{gone}) {
		t.Errorf("merged %q, want %q", moves[0].Merged, gone)
	}
}
