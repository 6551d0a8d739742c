package main

import (
	"context"
	"errors"
	"io"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"synoptic/bridge/assistant"
)

// mcpCommand is synoptic mcp.
type mcpCommand struct {
	Site string `placeholder:"ADDRESS" help:"The address of the site, if it is served, for links."`
	housed
}

// Run answers until whoever asks goes away. Nothing is changed.
func (c mcpCommand) Run(d *desk) error {
	return c.open(func(h *house) error {
		server := assistant.New(h.Store, c.Site, version)
		both := newDialogue(d.in, d.out, d.while().Done())
		err := server.Run(d.while(), &mcp.IOTransport{Reader: both, Writer: both})
		if errors.Is(err, io.EOF) || errors.Is(err, context.Canceled) {
			return nil
		}
		return err
	})
}
