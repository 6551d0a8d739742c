package main

import (
	"context"
	"errors"
	"io"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"synoptic/bridge/assistant"
	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/house"
)

// mcpCommand is synoptic mcp.
type mcpCommand struct {
	Site string `placeholder:"ADDRESS" help:"The address of the site, if it is served, for links."`
	house.Flag
}

// Run answers until whoever asks goes away. Nothing is changed.
func (c mcpCommand) Run(d *console.Desk) error {
	return c.Open(func(h *house.House) error {
		server := assistant.New(h.Store, c.Site, d.Version)
		both := console.NewDialogue(d.In, d.Out, d.While().Done())
		err := server.Run(d.While(), &mcp.IOTransport{Reader: both, Writer: both})
		if errors.Is(err, io.EOF) || errors.Is(err, context.Canceled) {
			return nil
		}
		return err
	})
}
