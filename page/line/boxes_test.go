package line

import (
	"strings"
	"testing"
)

// TestBoxForms runs the examples of every form, and that nothing is lost.
func TestBoxForms(t *testing.T) {
	for _, f := range boxForms {
		in := f.before + "\n" + f.keeps
		r := read(in)
		if want := f.after + "\n" + f.keeps; r.Text != want {
			t.Errorf("%s: %q, want %q", f.form, r.Text, want)
		}
		if rebuilt(r) != in {
			t.Errorf("%s: text and cuts are %q", f.form, rebuilt(r))
		}
	}
}

// TestPosts: a message of an onlooker is cut; that of somebody of whom the
// article tells stays, and so do those that bear witness or hand words on.
func TestPosts(t *testing.T) {
	const (
		lead   = "The mayor of Tarn, Rana Ode, shut the quay on Monday after a crane had fallen into the harbour."
		hers   = "The quay is shut until Thursday, and the bridge is open. — Mayor Ode (@mayorode) May 4, 2031"
		theirs = "What a bang that was! All of us ran out to see https://p.example/1 — tilda (@tilda_b) May 4, 2031"
		seen   = "I was on deck when it fell, and the quay shook! — mo (@mo_lund) May 4, 2031"
		handed = "Harbour master: nobody is missing, and two cranes are closed — Ansel Radio (@anselradio) May 4, 2031"
		last   = "She said that the firm which built it would look at the other cranes."
	)
	parted := func(post string) string { return strings.Replace(post, " — ", "\n\n— ", 1) } // who posted it in a line of its own
	for _, as := range []func(string) string{strings.Clone, parted} {
		r := read(strings.Join([]string{lead, as(hers), as(theirs), as(seen), as(handed), last}, "\n\n"))
		if want := strings.Join([]string{lead, as(hers), as(seen), as(handed), last}, "\n\n"); r.Text != want {
			t.Errorf("the text is %q, want %q", r.Text, want)
		}
	}
}

// TestClips: the list of a film player is cut; hours that head the parts of an
// article stay.
func TestClips(t *testing.T) {
	const lead = "A crane fell into the harbour of Tarn on Monday, and two men were hurt, the harbour master said."
	films := "1:19 Ferry leaves the quay Pause\n0:50 One hurt as crane falls\n12:04 Who built the cranes?x\n2:06 Divers at work in Tarn"
	hours := "9:10 The crane leans over the quay, and men run.\n9:12 It falls.\n9:30 Divers are called from Ansel."
	r := read(films + "\n\n" + lead + "\n\n" + hours)
	if want := lead + "\n\n" + hours; r.Text != want {
		t.Errorf("the text is %q, want %q", r.Text, want)
	}
}

// read is what stays of a plain text, of which nothing else is known, and what
// is cut.
func read(text string) Pieces {
	c := Judge(text, About{})
	return c.Split(nil)
}

// rebuilt lays the cuts of a text back into it.
func rebuilt(p Pieces) string {
	var b strings.Builder
	at := 0
	for _, c := range p.Cuts {
		b.WriteString(p.Text[at:c.At])
		b.WriteString(c.Text)
		at = c.At
	}
	return b.String() + p.Text[at:]
}
