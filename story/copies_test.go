package story

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCopies(t *testing.T) {
	v := newInventor(21)
	a, b := v.report(v.event(1), 1), v.report(v.event(2), 1)
	a.Text += "\n\n" + v.filler(150)
	b.Text += "\n\n" + v.filler(150)
	half := report("half", "", "", a.Text[:len(a.Text)/2]+" "+v.filler(120))
	got := map[string]string{}
	for _, c := range Copies(append(ferry[:2:2], a, b, reworded(a, "again"), half), .2) {
		got[c.A+" "+c.B] = fmt.Sprint(c.Share > .8)
	}
	want := map[string]string{a.ID + " again": "true", a.ID + " half": "false", "again half": "false"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestFrameOfPagesIsNoCopy(t *testing.T) {
	frame := strings.Repeat("Sign in to read on. ", 6)
	if got := Copies(append(ferry[:0:0], report("a", "", "", frame), report("b", "", "", frame)), .5); len(got) > 0 {
		t.Errorf("two empty frames are copies: %v", got)
	}
}

func BenchmarkCopies(b *testing.B) {
	reports := newInventor(3).stream(400)
	b.ReportAllocs()
	for b.Loop() {
		Copies(reports, .3)
	}
}
