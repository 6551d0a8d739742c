package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"

	"synoptic/cmd/synoptic/console"
)

// completionCommand is synoptic completion.
type completionCommand struct {
	Shell string `arg:"" optional:"" enum:"bash,zsh,fish," default:"" help:"bash, zsh or fish."`
}

// Run prints what a shell needs to complete commands and flags: with bash,
// source <(synoptic completion bash).
func (c completionCommand) Run(d *console.Desk, parser *kong.Kong) error {
	var err error
	switch app := parser.Model.Node; c.Shell {
	case "":
		err = errors.New("for which shell? bash, zsh or fish: synoptic completion bash")
	case "bash":
		_, err = fmt.Fprintf(d.Out, bashScript, cases(app, 4))
	case "zsh":
		_, err = fmt.Fprintf(d.Out, zshScript, cases(app, 4))
	case "fish":
		err = fish(d.Out, app)
	}
	return err
}

// words are what may follow a command: those under it, and its flags with
// those of all commands.
func words(n *kong.Node) (out []string) {
	for _, c := range n.Children {
		out = append(out, c.Name)
	}
	for _, level := range n.AllFlags(true) {
		for _, f := range level {
			out = append(out, "--"+f.Name)
		}
	}
	return out
}

// cases is a line of a shell's case for each command.
func cases(app *kong.Node, indent int) string {
	var out strings.Builder
	eachNode(app, func(n *kong.Node) {
		fmt.Fprintf(&out, "%s%q) offered=%q ;;\n", strings.Repeat(" ", indent), pathOf(n), strings.Join(words(n), " "))
	})
	return out.String()
}

// pathOf is a command as it is typed behind the program's name.
func pathOf(n *kong.Node) string {
	if n.Parent == nil {
		return ""
	}
	return strings.TrimSpace(pathOf(n.Parent) + " " + n.Name)
}

// The scripts find the command in the words before the one that is completed:
// as many of them as name one.
const bashScript = `_synoptic() {
  local cur=${COMP_WORDS[COMP_CWORD]} at="" offered="" next word
  _synoptic_words() {
    case "$1" in
%s    *) return 1 ;;
    esac
  }
  _synoptic_words ""
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    next="${at:+$at }$word"
    _synoptic_words "$next" && at=$next
  done
  COMPREPLY=($(compgen -W "$offered" -- "$cur"))
}
complete -o default -F _synoptic synoptic
`

const zshScript = `#compdef synoptic
_synoptic() {
  local at="" offered="" next word
  _synoptic_words() {
    case "$1" in
%s    *) return 1 ;;
    esac
  }
  _synoptic_words ""
  for word in "${words[@]:1:$((CURRENT-2))}"; do
    next="${at:+$at }$word"
    _synoptic_words "$next" && at=$next
  done
  compadd -- ${=offered}
  [[ $PREFIX == -* ]] || _files
}
if [[ ${funcstack[1]} == _synoptic ]]; then # a file of fpath, asked for the first time
  _synoptic "$@"
else
  compdef _synoptic synoptic
fi
`

// fish writes a line a command and flag.
func fish(out io.Writer, app *kong.Node) (err error) {
	eachNode(app, func(n *kong.Node) {
		when := "__fish_use_subcommand"
		if n.Parent != nil {
			when = "__fish_seen_subcommand_from " + n.Name
		}
		for _, c := range n.Children {
			_, err = fmt.Fprintf(out, "complete -c synoptic -n %q -a %s -d %q\n", when, c.Name, c.Help)
		}
		for _, f := range n.Flags {
			if n.Parent == nil {
				when = "true"
			}
			_, err = fmt.Fprintf(out, "complete -c synoptic -n %q -l %s -d %q\n", when, f.Name, f.Help)
		}
	})
	return err
}
