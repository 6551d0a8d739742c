// Command synoptic lays many outlets' reports of one event side by side: it
// turns files, folders, addresses and standard input into synopses on standard
// output, for the terminal, as Markdown, JSON or a page. It connects to the
// addresses it is given and to nothing else, and keeps nothing; what it says
// of reports is worked out by the other packages.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"

	"github.com/alecthomas/kong"

	"synoptic/fetch"
	"synoptic/web"
)

// Exit codes, as the manual lists them.
const (
	exitDone        = 0
	exitNone        = 1 // done, and the answer is none, or differs
	exitUsage       = 2
	exitPartly      = 3 // done, and some input was refused by name
	exitNetwork     = 4 // done, and all that is missing is what the network did not give
	exitInterrupted = 130
)

// grammar is the command line. Each command has a Run method in its own file.
type grammar struct {
	Compare compareCommand `cmd:"" help:"Lay the reports of each story side by side."`
	Read    readCommand    `cmd:"" help:"Print what reading finds in each report, as JSON lines."`
	Group   groupCommand   `cmd:"" help:"Print which story each report belongs to, and why, as JSON lines."`

	Verify  verifyCommand  `cmd:"" help:"Check a saved synopsis against the reports it carries."`
	Why     whyCommand     `cmd:"" help:"Tell what speaks for and against two reports being of one event."`
	Quote   quoteCommand   `cmd:"" help:"Find a quotation in reports: verbatim, partial, altered or not at all."`
	Changed changedCommand `cmd:"" help:"Tell what changed between two saved synopses of one story."`

	Serve serveCommand `cmd:"" help:"Keep reports and follow feeds, with the stories as pages for a browser."`

	Private []string         `placeholder:"ADDRESS" help:"Fetch from this internal address or network too: 127.0.0.1, 10.0.0.0/8."`
	Quiet   bool             `short:"q" help:"No talk on stderr but errors."`
	Verbose bool             `short:"v" help:"Tell of each input as it is read."`
	NoColor bool             `help:"No colour, even on a terminal."`
	Version kong.VersionFlag `help:"Print the version."`
}

// version is that of CHANGELOG.md.
const version = "0.1.0"

func main() {
	log.SetOutput(io.Discard) // package net/http tells of servers that say more than they were asked
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
		<-interrupted
		os.Exit(exitInterrupted)
	}()
	os.Exit(run(os.Args[1:], desk{in: os.Stdin, out: os.Stdout, err: os.Stderr}))
}

// desk is where the program reads and writes: data on out, talk on err.
type desk struct {
	in       io.Reader
	out, err io.Writer
	quiet    bool
	verbose  bool
	plain    bool // no colour
	client   *fetch.Client
	unmet    map[string]bool // inputs that the network did not give
}

// run does what the arguments say and returns the exit code.
func run(args []string, d desk) int {
	d.err = web.Plain(d.err)
	if len(args) == 0 {
		fmt.Fprint(d.out, firstWords)
		return exitDone
	}
	var g grammar
	code := -1
	parser, err := kong.New(&g,
		kong.Name("synoptic"),
		kong.Description(description),
		kong.Vars{"version": "synoptic " + version},
		kong.Writers(d.out, d.err),
		kong.Exit(func(c int) { code = c }),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.DefaultEnvars("SYNOPTIC"),
	)
	if err != nil {
		fmt.Fprintln(d.err, "synoptic:", err)
		return exitUsage
	}
	ctx, err := parser.Parse(args)
	if code >= 0 {
		return code
	}
	if err != nil {
		fmt.Fprintf(d.err, "synoptic: %v\n%s\n", err, seeHelp)
		return exitUsage
	}
	d.quiet, d.verbose = g.Quiet, g.Verbose
	d.plain = g.NoColor || os.Getenv("NO_COLOR") != ""
	private, err := networks(g.Private)
	if err != nil {
		fmt.Fprintf(d.err, "synoptic: %v\n%s\n", err, seeHelp)
		return exitUsage
	}
	d.client, d.unmet = fetch.New(fetch.Config{Agent: "synoptic/" + version, Private: private}), map[string]bool{}
	code = exitDone
	if err := ctx.Run(&d, &code); err != nil {
		fmt.Fprintln(d.err, "synoptic:", err)
		return exitUsage
	}
	return code
}
