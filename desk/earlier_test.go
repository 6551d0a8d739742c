package desk

import (
	"bytes"
	"encoding/json"
	"testing"

	"synoptic/store"
)

// A store of an earlier version has what the stream knows within a line of JSON; a
// desk goes on from there.
func TestStreamOfEarlierVersions(t *testing.T) {
	s := sit(t)
	for n := range 4 {
		s.accept(document(n/2, n%2))
	}
	s.settle()
	s.must(s.groups.rest())
	before, after := s.groups.stream.Snapshot(), s.groups.after
	s.must(s.store.Write(t.Context(), func(b store.Batch) error {
		state, err := b.State(memory)
		if err != nil {
			return err
		}
		var k kept
		line, behind, _ := bytes.Cut(state, []byte("\n"))
		if err := json.Unmarshal(line, &k); err != nil || !bytes.Equal(behind, before) {
			t.Errorf("what is kept is %.80q (%v)", state, err)
		}
		k.Snapshot = behind
		if state, err = json.Marshal(k); err != nil {
			return err
		}
		return b.KeepState(memory, state)
	}))
	s.again()
	if !bytes.Equal(s.groups.stream.Snapshot(), before) || s.groups.after != after || after != 4 {
		t.Errorf("the desk goes on behind report %d, with %d bytes; before %d, %d", s.groups.after, len(s.groups.stream.Snapshot()), after, len(before))
	}
}
