package main

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"synoptic/cmd/synoptic/console"
)

// The command speaks the protocol on standard input and output, with nothing
// else between, until whoever asks goes away.
func TestMCP(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	var talk bytes.Buffer
	if code := run([]string{"add", "-q", "--store", path, "../../examples/harbour"}, console.Desk{Out: io.Discard, Err: &talk}); code != console.ExitDone {
		t.Fatalf("code %d: %s", code, talk.String())
	}
	in, ask := io.Pipe()
	answer, out := io.Pipe()
	ended := make(chan int, 1)
	go func() { ended <- run([]string{"mcp", "--store", path}, console.Desk{In: in, Out: out, Err: &talk}) }()
	c, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), &mcp.IOTransport{Reader: answer, Writer: ask}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := c.CallTool(t.Context(), &mcp.CallToolParams{Name: "search_stories", Arguments: map[string]any{"person": "Sanz"}})
	if err != nil || got.IsError || !strings.Contains(got.Content[0].(*mcp.TextContent).Text, `"untrusted":"Noria offered to lease Skarn harbour`) {
		t.Errorf("%+v %v", got, err)
	}
	if err := c.Close(); err != nil {
		t.Error(err)
	}
	if code := <-ended; code != console.ExitDone {
		t.Errorf("code %d: %s", code, talk.String())
	}
}
