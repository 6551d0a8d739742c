package console

import (
	"io"
	"strings"
	"testing"
	"time"
)

// Requests that end at once are all answered before their end is told.
func TestDialogueEndsWhenAllIsAnswered(t *testing.T) {
	const asked = `{"id":1,"method":"first"}
{"method":"told"}
{"id":"two","method":"second"}`
	var out strings.Builder
	d := NewDialogue(strings.NewReader(asked), &out, nil)
	ended := make(chan string)
	go func() {
		b, err := io.ReadAll(d)
		if err != nil {
			b = []byte(err.Error())
		}
		ended <- string(b)
	}()
	answer := func(line string) {
		if _, err := io.WriteString(d, line+"\n"); err != nil {
			t.Error(err)
		}
	}
	answer(`{"id":1,"result":{}}`)
	select {
	case got := <-ended:
		t.Fatalf("ended with a request left: %q", got)
	case <-time.After(20 * time.Millisecond):
	}
	answer(`{"method":"progress"}`)
	answer(`{"id":"two","error":{}}`)
	if got := <-ended; got != asked {
		t.Errorf("read %q", got)
	}
	if !strings.Contains(out.String(), "progress") {
		t.Errorf("wrote %q", out.String())
	}
}

// Whoever is stopped waits for no answer.
func TestDialogueIsStopped(t *testing.T) {
	over := make(chan struct{})
	close(over)
	d := NewDialogue(strings.NewReader(`{"id":1,"method":"first"}`), io.Discard, over)
	if _, err := io.ReadAll(d); err != nil {
		t.Error(err)
	}
}
