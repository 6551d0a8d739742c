package input

import (
	"io"
	"strings"
	"testing"
)

// What never ends is refused at its limit.
func TestEndlessInput(t *testing.T) {
	if _, err := stream(endless{}); err == nil || !strings.Contains(err.Error(), "too-big") {
		t.Errorf("endless input: %v", err)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

var _ io.Reader = endless{}
