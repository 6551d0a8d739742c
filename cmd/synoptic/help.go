package main

import (
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/alecthomas/kong"

	"synoptic/cmd/synoptic/console"
	"synoptic/web"
)

// versionCommand is synoptic version.
type versionCommand struct{}

// Run prints the version.
func (versionCommand) Run(d *console.Desk) error {
	_, err := fmt.Fprintln(d.Out, "synoptic", built())
	return err
}

// commit is what the program was built from, where whoever built it says so
// (-ldflags "-X main.commit=...").
var commit string

// built is the version with what it was built from: "0.1.0 (0a1b2c3d4e5f)".
func built() string {
	from := commit
	if info, is := debug.ReadBuildInfo(); is && from == "" {
		for _, s := range info.Settings {
			switch {
			case s.Key == "vcs.revision":
				from = s.Value[:min(len(s.Value), 12)] + from
			case s.Key == "vcs.modified" && s.Value == "true":
				from += "+"
			}
		}
	}
	if from == "" {
		return version
	}
	return version + " (" + from + ")"
}

// helpCommand is synoptic help.
type helpCommand struct {
	Topic []string `arg:"" optional:"" help:"A command, or a topic: ${topics}."`
}

// Run tells of a topic, or of a command as its --help does.
func (c helpCommand) Run(d *console.Desk, parser *kong.Kong) error {
	name := strings.Join(c.Topic, " ")
	if name == "settings" {
		return settingsTable(d, parser.Model.Node)
	}
	if name == "topics" {
		_, err := fmt.Fprintf(d.Out, "synoptic help TOPIC tells of: %s.\n", topicNames())
		return err
	}
	for _, t := range topics {
		if t.name == name {
			_, err := fmt.Fprint(d.Out, t.text)
			return err
		}
	}
	node := parser.Model.Node
	for _, word := range c.Topic {
		at := slices.IndexFunc(node.Children, func(n *kong.Node) bool { return n.Name == word })
		if at < 0 {
			return fmt.Errorf("there is no command or topic %q; synoptic --help lists the commands, and the topics are %s", name, topicNames())
		}
		node = node.Children[at]
	}
	args := append(slices.Clone(c.Topic), "--help")
	if run(args, console.Desk{In: d.In, Out: d.Out, Err: d.Err}) != console.ExitDone {
		return fmt.Errorf("no help for %q", name)
	}
	if name == "" {
		_, err := fmt.Fprintf(d.Out, "\nTopics of synoptic help: %s.\n", topicNames())
		return err
	}
	return nil
}

func topicNames() string {
	names := []string{"settings"}
	for _, t := range topics {
		names = append(names, t.name)
	}
	return strings.Join(names, ", ")
}

// settingsTable lists every flag that can be set, with its variable and its
// key in the file.
func settingsTable(d *console.Desk, app *kong.Node) error {
	out := web.Plain(d.Out)
	fmt.Fprintf(out, "A flag on the command line goes before its variable, and that before the file\n(%s). An empty variable sets nothing.\n\n", usualSettings())
	commands := map[string][]string{}
	var flags []*kong.Flag
	eachNode(app, func(n *kong.Node) {
		for _, f := range n.Flags {
			if !settable(f) {
				continue
			}
			if commands[f.Name] == nil {
				flags = append(flags, f)
			}
			if n == app {
				commands[f.Name] = append(commands[f.Name], "all")
			} else {
				commands[f.Name] = append(commands[f.Name], strings.TrimPrefix(n.FullPath(), "synoptic "))
			}
		}
	})
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, f := range flags {
		fmt.Fprintf(table, "--%s\t%s\t%s\t%s\n", f.Name, variable(f), f.Name, strings.Join(commands[f.Name], ", "))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprint(out, "\nA command's own: [stories] and [feeds.list] are tables of the file.\n")
	return err
}

// eachNode visits a command and all under it.
func eachNode(n *kong.Node, do func(*kong.Node)) {
	do(n)
	for _, c := range n.Children {
		eachNode(c, do)
	}
}
