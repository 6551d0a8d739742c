package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/alecthomas/kong"

	"synoptic/cmd/synoptic/console"
)

// settings are what a person has set for every run. Any flag can be set:
//
//	--no-color       on the command line, which goes before
//	SYNOPTIC_NO_COLOR=1   in the environment, which goes before
//	no-color = true  in the file of settings (TOML); under [stories] or
//	                 [feeds.list] it is that of one command
//
// What acts as a command or says what one is about (the tag given) is never
// set, and a form (--json, --html) only where no other is given.
type settings struct {
	file map[string]any
	name string
}

// settable says whether a flag may be set.
func settable(f *kong.Flag) bool { return f.Name != "help" && !f.Tag.Has("given") }

// prefix is that of the variables of the environment.
const prefix = "SYNOPTIC_"

// BeforeResolve reads the file of settings.
func (g *grammar) BeforeResolve(s *settings, ctx *kong.Context) error {
	name, named := os.Getenv(prefix+"CONFIG"), true
	for _, p := range ctx.Path {
		if p.Flag != nil && p.Flag.Name == "config" {
			name = fmt.Sprint(ctx.FlagValue(p.Flag))
		}
	}
	if name == "" {
		name, named = usualSettings(), false
	}
	return s.load(name, named)
}

// load reads a file. One that nobody named may be missing.
func (s *settings) load(name string, named bool) error {
	s.name = name
	if name == "" {
		return nil
	}
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the settings in %s: unreadable: %s", name, console.Reason(err))
	}
	if err := toml.Unmarshal(text, &s.file); err != nil {
		return fmt.Errorf("the settings in %s: %w", name, err)
	}
	return nil
}

// usualSettings is where the XDG Base Directory Specification has the settings
// of programs.
func usualSettings() string {
	dir := os.Getenv("XDG_CONFIG_HOME")
	if !filepath.IsAbs(dir) {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		dir = filepath.Join(home, ".config")
	}
	return filepath.Join(dir, "synoptic", "config.toml")
}

// Validate refuses a setting that is no flag.
func (s *settings) Validate(app *kong.Application) error { return s.known(app.Node, s.file, "") }

func (s *settings) known(at *kong.Node, table map[string]any, under string) error {
	for _, key := range slices.Sorted(maps.Keys(table)) {
		if inner, is := table[key].(map[string]any); is {
			k := slices.IndexFunc(at.Children, func(c *kong.Node) bool { return c.Name == key })
			if k < 0 {
				return fmt.Errorf("the settings in %s: %s%s is no command", s.name, under, key)
			}
			if err := s.known(at.Children[k], inner, under+key+"."); err != nil {
				return err
			}
			continue
		}
		if !hasFlag(at, key) {
			return fmt.Errorf("the settings in %s: %s%s is no setting; synoptic help settings lists them", s.name, under, key)
		}
	}
	return nil
}

// hasFlag says whether a flag of a command, or of one under it, can be set.
func hasFlag(at *kong.Node, name string) bool {
	return slices.ContainsFunc(at.Flags, func(f *kong.Flag) bool { return f.Name == name && settable(f) }) ||
		slices.ContainsFunc(at.Children, func(c *kong.Node) bool { return hasFlag(c, name) })
}

// Resolve is what a flag is set to, nil if it is not.
func (s *settings) Resolve(ctx *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
	if !settable(flag) || s.rivalled(ctx, flag, given) {
		return nil, nil
	}
	if value, is := environment(ctx, flag); is {
		if flag.IsBool() && !slices.Contains(switches, strings.ToLower(fmt.Sprint(value))) {
			return nil, fmt.Errorf("%s=%v in the environment: it switches --%s: 1, true or yes, or 0, false or no", variable(flag), value, flag.Name)
		}
		return on(flag, value), nil
	}
	if s.rivalled(ctx, flag, environment) {
		return nil, nil
	}
	value, _ := s.written(ctx, flag)
	return on(flag, value), nil
}

// rivalled says whether a flag that does not go with this one is set in a place
// that goes before.
func (s *settings) rivalled(ctx *kong.Context, flag *kong.Flag, set func(*kong.Context, *kong.Flag) (any, bool)) bool {
	return slices.ContainsFunc(ctx.Flags(), func(other *kong.Flag) bool {
		if other == flag || !slices.ContainsFunc(other.Xor, func(x string) bool { return slices.Contains(flag.Xor, x) }) {
			return false
		}
		value, is := set(ctx, other)
		return is && on(other, value) != nil
	})
}

// given is the value of a flag on the command line.
func given(ctx *kong.Context, flag *kong.Flag) (value any, is bool) {
	is = slices.ContainsFunc(ctx.Path, func(p *kong.Path) bool { return p.Flag == flag && !p.Resolved })
	return ctx.FlagValue(flag), is
}

// variable is the name of the variable that sets a flag.
func variable(flag *kong.Flag) string {
	return prefix + strings.ToUpper(strings.ReplaceAll(flag.Name, "-", "_"))
}

// environment is the value of a flag's variable, which sets nothing if empty.
func environment(_ *kong.Context, flag *kong.Flag) (value any, is bool) {
	text := os.Getenv(variable(flag))
	return text, text != ""
}

// written is what the file sets a flag to, for the command before all.
func (s *settings) written(ctx *kong.Context, flag *kong.Flag) (value any, is bool) {
	table := s.file
	value, is = table[flag.Name]
	for _, p := range ctx.Path {
		if p.Command == nil {
			continue
		}
		if table, _ = table[p.Command.Name].(map[string]any); table == nil {
			break
		}
		if own, has := table[flag.Name]; has {
			value, is = own, true
		}
	}
	return value, is
}

// switches are the words that say whether a switch is on, and offs those that
// say it is not.
var (
	offs     = []string{"0", "false", "no"}
	switches = append([]string{"1", "true", "yes"}, offs...)
)

// on is a value, nil where it only says that a switch is off.
func on(flag *kong.Flag, value any) any {
	if value == nil || flag.IsBool() && slices.Contains(offs, strings.ToLower(fmt.Sprint(value))) {
		return nil
	}
	return value
}
