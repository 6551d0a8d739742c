package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"synoptic/cmd/synoptic/console"
	"synoptic/store/pgtest"
)

// notRun are the commands of the README that no test runs as they stand, with
// the reason.
var notRun = map[string]string{
	"go test ./...":         "it is the tests",
	"go run ./cmd/measure":  "it needs the labelled data; .ci/run runs it where they are",
	"go run -C packaging .": "six programs take minutes each; the tests of packaging run it for this machine",
	"dpkg -i":               "the tests of packaging install, remove and purge in a clean Debian",
	"systemctl enable":      "it needs a running systemd; the tests of packaging boot one and start the service",
	"docker build":          "it needs an engine; the tests of packaging run what the image holds in a folder that holds nothing else",
	"docker compose":        "it needs an engine and the network; the tests of packaging hold the file to rules",
	"synoptic read DIR | synoptic group | synoptic compare": "DIR stands for any folder; testdata/script/pipe.txtar runs it",
}

// runsOn are the commands that go on until they are interrupted, with what they
// say or do first.
var runsOn = map[string]string{
	"synoptic serve":  "Synoptic is at ",
	"synoptic work":   "works on ",
	"synoptic follow": "follows ",
}

// shownThere are the blocks of the README that are no commands, by their beginning.
var shownThere = []string{"Noria offered to lease"}

var (
	inline  = regexp.MustCompile("`((?:synoptic|go run|go test) [^`]+)`")
	comment = regexp.MustCompile(`\s+#\s.*$`)
)

// readmeCommands are the commands of the README in its order: those of its
// blocks, without what is said of them, and those that stand within a line.
func readmeCommands(text string) (commands []string) {
	block, fenced, shown := "", false, false
	for line := range strings.Lines(text + "\n") {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		code, indented := strings.CutPrefix(line, "    ")
		switch {
		case fenced:
		case indented && block == "" && slices.ContainsFunc(shownThere, func(s string) bool { return strings.HasPrefix(code, s) }):
			shown = true
		case indented && shown, line == "" && shown:
		case indented:
			block += comment.ReplaceAllString(code, "")
			if rest, goes := strings.CutSuffix(block, `\`); goes {
				block = rest
				continue
			}
			commands = append(commands, block)
			block = ""
		default:
			shown = false
			for _, found := range inline.FindAllStringSubmatch(line, -1) {
				commands = append(commands, typed(strings.ReplaceAll(found[1], `\|`, "|")))
			}
		}
	}
	return commands
}

// typed is a command within a line: where it stands there by its name alone, the
// help for it.
func typed(command string) string {
	if words := strings.Fields(command); len(words) == 2 && words[0] == "synoptic" {
		return "synoptic help " + words[1]
	}
	return command
}

// TestReadme runs every command of the README in its order, one behind the
// other over the same store, as a person would: with the files that it names,
// and a site of this machine in the place of those it names.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("the commands of the README are run when there is time")
	}
	for _, program := range []string{"bash", "curl"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("%s is not installed: the commands of the README are not run", program)
		}
	}
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	commands := readmeCommands(string(text))
	if len(commands) < 40 {
		t.Fatalf("only %d commands are found: %q", len(commands), commands)
	}
	p := settleIn(t, string(text))
	for _, command := range commands {
		t.Run(command, func(t *testing.T) {
			if why := p.unrun(command); why != "" {
				t.Skip(why)
			}
			p.run(t, command)
		})
	}
	for start, unused := range p.unused {
		if unused {
			t.Errorf("%s is in a table here and not in the README", start)
		}
	}
}

// person is who types the commands of the README.
type person struct {
	root   string // the checkout
	home   string // where he is
	env    []string
	placed *strings.Replacer // names of the README, and what is there for them
	port   string            // free, for the site of the README
	unused map[string]bool   // rows of the tables that no command took
}

// unrun is why a command is not run, empty if it is.
func (p *person) unrun(command string) string {
	for start, why := range notRun {
		if strings.HasPrefix(command, start) {
			p.unused[start] = false
			return why
		}
	}
	return ""
}

// run runs a command: to its end, or until it does what it goes on doing.
func (p *person) run(t *testing.T, command string) {
	t.Helper()
	if strings.Contains(command, "postgres://news@db.example/news") {
		command = strings.ReplaceAll(command, "postgres://news@db.example/news", "'"+pgtest.Database(t, "readme", nil)+"'")
	}
	for start, says := range runsOn {
		if strings.Contains(command, start+" ") || strings.HasSuffix(command, start) {
			p.unused[start] = false
			stop := p.start(t, command, says)
			stop()
			return
		}
	}
	if strings.Contains(command, "127.0.0.1:8787") || strings.HasPrefix(command, "synoptic healthcheck") {
		stop := p.start(t, "synoptic serve", "Synoptic is at ")
		defer stop()
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := p.command(ctx, command)
	var talk bytes.Buffer
	cmd.Stderr = &talk
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("%v\n%s%s", err, out, talk.String())
	}
	switch {
	case strings.HasSuffix(command, "compare examples/harbour"):
		p.shows(t, string(out))
	case command == "go run .":
		differs(t, string(out))
	case command == "go mod tidy": // it is for who has no workspace
		if err := os.Remove(filepath.Join(cmd.Dir, "go.work")); err != nil {
			t.Fatal(err)
		}
		p.run(t, "go run .")
	}
}

// differs says whether the program that the README has in Go finds what its two
// reports tell otherwise.
func differs(t *testing.T, out string) {
	t.Helper()
	if !strings.Contains(out, "43") || !strings.Contains(out, "41") {
		t.Errorf("it prints %q", out)
	}
}

// command is a command as a shell runs it.
func (p *person) command(ctx context.Context, command string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "bash", "-c", p.placed.Replace(command))
	cmd.Dir, cmd.Env = p.home, p.env
	switch {
	case strings.HasPrefix(command, "go mod"), strings.HasPrefix(command, "go work"), strings.HasPrefix(command, "sed"), command == "go run .":
		cmd.Dir = filepath.Join(p.home, "sides")
	case strings.HasPrefix(command, "go "):
		cmd.Dir = p.root
	}
	return cmd
}

// start starts what goes on by itself, waits until it says what it says first,
// and gives what ends it.
func (p *person) start(t *testing.T, command, says string) (stop func()) {
	t.Helper()
	cmd := p.command(context.Background(), command)
	before, rest, _ := strings.Cut(cmd.Args[2], "synoptic ")
	cmd.Args[2] = before + "exec synoptic " + rest // the shell itself hears no interrupt
	heard := &awaited{says: says, found: make(chan struct{})}
	cmd.Stdout, cmd.Stderr = heard, heard
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case <-heard.found:
	case err := <-ended:
		t.Fatalf("it ended: %v\n%s", err, heard.all.String())
	case <-time.After(time.Minute):
		_ = cmd.Process.Kill()
		<-ended
		t.Fatalf("it does not say %q:\n%s", says, heard.all.String())
	}
	return func() {
		t.Helper()
		_ = cmd.Process.Signal(syscall.SIGINT)
		err := <-ended
		if code := cmd.ProcessState.ExitCode(); code != console.ExitDone && code != console.ExitInterrupted {
			t.Errorf("interrupted it ends with %v:\n%s", err, heard.all.String())
		}
	}
}

// awaited are words of a program among which something is waited for.
type awaited struct {
	says  string
	all   bytes.Buffer
	found chan struct{}
	was   bool
}

func (a *awaited) Write(b []byte) (int, error) {
	a.all.Write(b)
	if !a.was && strings.Contains(a.all.String(), a.says) {
		a.was = true
		close(a.found)
	}
	return len(b), nil
}

// shows says whether the README shows what a command prints, but for where lines
// are broken.
func (p *person) shows(t *testing.T, out string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(p.root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	printed := strings.Join(strings.Fields(out), " ")
	if !strings.Contains(strings.Join(strings.Fields(string(text)), " "), printed) {
		t.Errorf("the README shows something else than is printed:\n%s", out)
	}
}
