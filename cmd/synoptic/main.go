// Command synoptic lays many outlets' reports of one event side by side: it
// turns files, folders, addresses and standard input into synopses on standard
// output, for the terminal, as Markdown, JSON or a page. It connects to the
// addresses it is given and to the feeds it is told to follow, and keeps what it
// is told to keep; what it says of reports is worked out by the other packages.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net/netip"
	"os"
	"os/signal"
	"strings"

	"github.com/alecthomas/kong"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/correction"
	"synoptic/cmd/synoptic/feeds"
	"synoptic/cmd/synoptic/saved"
	"synoptic/cmd/synoptic/site"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/web"
)

// grammar is the command line. Each command has a Run method in its own file.
type grammar struct {
	Compare compareCommand `cmd:"" group:"Files and addresses" help:"Lay the reports of each story side by side."`
	Read    readCommand    `cmd:"" group:"Files and addresses" help:"Print what reading finds in each report, as JSON lines."`
	Group   groupCommand   `cmd:"" group:"Files and addresses" help:"Print which story each report belongs to, and why, as JSON lines."`
	Verify  saved.Verify   `cmd:"" group:"Files and addresses" help:"Check a saved synopsis against the reports it carries."`
	Quote   quoteCommand   `cmd:"" group:"Files and addresses" help:"Find a quotation in reports: verbatim, partial, altered or not at all."`
	Changed saved.Changed  `cmd:"" group:"Files and addresses" help:"Tell what changed between two saved synopses of one story."`

	Add     addCommand       `cmd:"" group:"Keep and follow" help:"Keep the reports of files, folders and addresses, and tell which stories they made grow."`
	Feeds   feeds.Command    `cmd:"" group:"Keep and follow" help:"Say which feeds are followed, and how they do."`
	Serve   site.Serve       `cmd:"" group:"Keep and follow" help:"Keep reports and follow feeds, with the stories as pages for a browser."`
	Work    site.Work        `cmd:"" group:"Keep and follow" help:"Read, group and compare what comes, and follow feeds, without pages: on any number of machines with PostgreSQL."`
	Stories storiesCommand   `cmd:"" group:"Keep and follow" help:"List the stories that are kept, the newest first."`
	Show    showCommand      `cmd:"" group:"Keep and follow" help:"Print the synopsis of a story."`
	Digest  digestCommand    `cmd:"" group:"Keep and follow" help:"Print the stories that changed lately, each in short, as text or as a page."`
	Follow  followCommand    `cmd:"" group:"Keep and follow" help:"Print what changes in a story as it grows."`
	Search  searchCommand    `cmd:"" group:"Keep and follow" help:"Find reports by their words."`
	Why     whyCommand       `cmd:"" group:"Keep and follow" help:"Tell what speaks for and against two reports being of one event."`
	Cite    citeCommand      `cmd:"" group:"Keep and follow" help:"Print the references by which reports are cited: BibTeX, RIS, CSL-JSON."`
	Said    saidCommand      `cmd:"" group:"Keep and follow" help:"Print what a person said, in all wordings, story by story."`
	Split   correction.Split `cmd:"" group:"Keep and follow" help:"Say that reports are a story of their own."`
	Join    correction.Join  `cmd:"" group:"Keep and follow" help:"Say that reports or stories are of one event."`
	Apart   correction.Apart `cmd:"" group:"Keep and follow" help:"Say that no two of these reports are of one event."`
	Pin     correction.Pin   `cmd:"" group:"Keep and follow" help:"Say that reports belong to a story, whatever speaks against it."`
	Undo    correction.Undo  `cmd:"" group:"Keep and follow" help:"Take back what was said of reports, or list it."`

	MCP mcpCommand `cmd:"" name:"mcp" group:"Keep and follow" help:"Answer a program that asks by the Model Context Protocol, on standard input and output."`

	Export  exportCommand  `cmd:"" group:"The store" help:"Write all that is kept as JSON lines, or a table as CSV."`
	Rebuild rebuildCommand `cmd:"" group:"The store" help:"Read, group and compare all documents anew."`
	Backup  backupCommand  `cmd:"" group:"The store" help:"Copy the store to a new file."`
	Doctor  doctorCommand  `cmd:"" group:"The store" help:"Look for damage in the store."`
	Move    moveCommand    `cmd:"" group:"The store" help:"Copy a store into another: from a file to PostgreSQL, or back."`

	Healthcheck site.Healthcheck `cmd:"" group:"This program" help:"Ask a site that serves whether it is well; for containers, and whoever keeps watch."`

	Completion completionCommand `cmd:"" group:"This program" help:"Print what completes commands and flags in a shell."`
	Manual     helpCommand       `cmd:"" name:"help" group:"This program" help:"Tell of a command or a topic."`
	Told       versionCommand    `cmd:"" name:"version" group:"This program" help:"Print the version."`

	Config  string           `given:"" placeholder:"FILE" help:"The file of settings; config.toml in the folder synoptic of $$XDG_CONFIG_HOME (~/.config) if not given."`
	Output  string           `given:"" short:"o" placeholder:"FILE" help:"Write to this file and not to standard output."`
	Pager   string           `placeholder:"PROGRAM" help:"What shows output that is longer than the screen; $$PAGER or less -FRX if not given, none for nothing."`
	Private []string         `placeholder:"ADDRESS" help:"Fetch from this internal address or network too: 127.0.0.1, 10.0.0.0/8."`
	Quiet   bool             `short:"q" help:"No talk on stderr but errors."`
	Verbose bool             `short:"v" help:"Tell of each input as it is read."`
	NoColor bool             `help:"No colour, even on a terminal."`
	Version kong.VersionFlag `given:"" help:"Print the version."`
}

// version is that of CHANGELOG.md, and commit what it was built from.
const version = "0.1.0"

func main() {
	log.SetOutput(io.Discard) // package net/http tells of servers that say more than they were asked
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	go func() {
		<-interrupted
		os.Exit(console.ExitInterrupted)
	}()
	os.Exit(run(os.Args[1:], console.Desk{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
}

// helpFor is where it stands what should have been given: to a command that was
// understood its own help.
func helpFor(err error) string {
	var wrong *kong.ParseError
	if !errors.As(err, &wrong) || wrong.Context == nil {
		return seeHelp
	}
	var names []string
	for _, step := range wrong.Context.Path {
		if step.Command != nil {
			names = append(names, step.Command.Name)
		}
	}
	if len(names) == 0 {
		return seeHelp
	}
	return fmt.Sprintf(seeHelpFor, strings.Join(names, " "))
}

// run does what the arguments say and returns the exit code.
func run(args []string, d console.Desk) int {
	d.Version = version
	d.Screen, d.Paper = console.Terminal(d.Err), console.Terminal(d.Out)
	d.Err = web.Plain(d.Err)
	if len(args) == 0 {
		fmt.Fprint(d.Out, firstWords)
		return console.ExitDone
	}
	var g grammar
	code := -1
	parser, err := newParser(&g, d, func(c int) { code = c })
	if err != nil {
		fmt.Fprintln(d.Err, "synoptic:", err)
		return console.ExitUsage
	}
	ctx, err := parser.Parse(args)
	if code >= 0 {
		return code
	}
	if err == nil {
		err = g.settle(&d)
	}
	if err != nil {
		fmt.Fprintf(d.Err, "synoptic: %v\n%s\n", err, helpFor(err))
		return console.ExitUsage
	}
	code = console.ExitDone
	if err := g.do(ctx, &d, &code, parser); err != nil {
		d.Wipe()
		fmt.Fprintln(d.Err, "synoptic:", err)
		return exitOf(err)
	}
	return code
}

// do runs the command that was chosen, with its output where it is wanted.
// While a pager has the screen, what is said waits.
func (g *grammar) do(ctx *kong.Context, d *console.Desk, code *int, parser *kong.Kong) error {
	if g.Output != "" {
		out := console.Output{Name: g.Output}
		d.Out, d.Paper = &out, nil
		return errors.Join(ctx.Run(d, code, parser), out.Close())
	}
	pager := d.PagerFor(ctx.Command(), g.Pager)
	if pager == nil {
		return ctx.Run(d, code, parser)
	}
	var said bytes.Buffer
	talk := d.Err
	d.Out, d.Err = pager, &said
	err := errors.Join(ctx.Run(d, code, parser), pager.Close())
	d.Err = talk
	_, _ = said.WriteTo(talk)
	return err
}

// newParser is what reads a command line into g.
func newParser(g *grammar, d console.Desk, exit func(int)) (*kong.Kong, error) {
	s := &settings{}
	return kong.New(g,
		kong.Name("synoptic"),
		kong.Description(description),
		kong.Vars{"version": "synoptic " + built(), "topics": topicNames(), "tables": tableNames()},
		kong.Writers(d.Out, d.Err),
		kong.Exit(exit),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.Bind(s),
		kong.Resolvers(s),
	)
}

// settle sets up a desk as the flags for all commands say.
func (g *grammar) settle(d *console.Desk) error {
	private, err := networks(g.Private)
	if err != nil {
		return err
	}
	d.Quiet, d.Verbose = g.Quiet, g.Verbose
	d.Plain = g.NoColor || os.Getenv("NO_COLOR") != ""
	d.Client = fetch.New(fetch.Config{Agent: "synoptic/" + version, Private: private})
	d.Unmet = map[string]bool{}
	return nil
}

// networks are the addresses and networks that a person allows.
func networks(names []string) (out []netip.Prefix, err error) {
	for _, name := range names {
		p, err := netip.ParsePrefix(name)
		if ip, single := netip.ParseAddr(name); err != nil && single == nil {
			p, err = ip.Prefix(ip.BitLen())
		}
		if err != nil {
			return nil, fmt.Errorf("--private %q is neither an address nor a network; write 127.0.0.1 or 10.0.0.0/8", name)
		}
		out = append(out, p)
	}
	return out, nil
}

// exitOf is the exit code of an error.
func exitOf(err error) int {
	var why *fetch.Refusal
	switch {
	case errors.Is(err, store.ErrDamaged):
		return console.ExitDamaged
	case errors.As(err, &why) && why.Kind.Network():
		return console.ExitNetwork
	}
	return console.ExitUsage
}
