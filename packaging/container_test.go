package main

import (
	"encoding/json"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// instruction is a line of a Dockerfile.
type instruction struct{ verb, rest string }

// instructions are those of a Dockerfile, stage by stage.
func instructions(t *testing.T, name string) (stages [][]instruction) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(strings.ReplaceAll(string(text), "\\\n", " ")) {
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if verb == "" || strings.HasPrefix(verb, "#") {
			continue
		}
		if verb == "FROM" {
			stages = append(stages, nil)
		}
		if len(stages) == 0 {
			t.Fatalf("%s begins with %s", name, verb)
		}
		stages[len(stages)-1] = append(stages[len(stages)-1], instruction{verb, strings.TrimSpace(rest)})
	}
	return stages
}

// What an image must be where no engine is at hand to build it: a rule says of
// an instruction of its last stage what is wrong with it.
var imageRules = map[string]func(rest string) string{
	"FROM": func(rest string) string {
		return unless(rest == "scratch", "the image holds more than the program")
	},
	"RUN": func(string) string { return "there is no shell that could run it" },
	"COPY": func(rest string) string {
		return unless(strings.HasPrefix(rest, "--from=build "), "what is copied is not what was built")
	},
	"ENV": func(rest string) string {
		return unless(!secret.MatchString(rest), "everybody reads what stands in an image")
	},
	"ARG": func(string) string { return "the last stage takes nothing from outside" },
	"USER": func(rest string) string {
		return unless(numbers.MatchString(rest), "an orchestrator tells only by numbers that it is not root")
	},
	"VOLUME":     words,
	"ENTRYPOINT": words,
	"CMD":        words,
	"HEALTHCHECK": func(rest string) string {
		_, cmd, _ := strings.Cut(rest, "CMD ")
		if said := words(cmd); said != "" {
			return said
		}
		return unless(strings.Contains(cmd, `"/usr/bin/synoptic", "healthcheck"`), "only the program can ask how it is")
	},
	"EXPOSE": func(rest string) string {
		return unless(rest == "8787", "another port than that of the program")
	},
	"STOPSIGNAL": func(rest string) string {
		return unless(rest == "SIGTERM", "the program ends well by SIGTERM only")
	},
}

var (
	secret  = regexp.MustCompile(`(?i)password|token|secret`)
	numbers = regexp.MustCompile(`^[1-9][0-9]*:[1-9][0-9]*$`)
	tagged  = regexp.MustCompile(`^[a-z/]+:[0-9]+(\.[0-9]+)+(-[a-z]+)?$`)
)

func unless(right bool, wrong string) string {
	if right {
		return ""
	}
	return wrong
}

// words are those of a command as JSON, for which no shell is needed.
func words(rest string) string {
	var list []string
	return unless(json.Unmarshal([]byte(rest), &list) == nil, "it needs a shell; write its words as JSON")
}

// imageFaults are what is wrong with the last stage of an image.
func imageFaults(stage []instruction) (faults []string) {
	seen := map[string]bool{}
	for _, i := range stage {
		seen[i.verb] = true
		rule := imageRules[i.verb]
		if rule == nil {
			faults = append(faults, i.verb+": no rule says what it may be")
			continue
		}
		if said := rule(i.rest); said != "" {
			faults = append(faults, i.verb+" "+i.rest+": "+said)
		}
	}
	for _, verb := range []string{"USER", "VOLUME", "HEALTHCHECK", "ENTRYPOINT"} {
		if !seen[verb] {
			faults = append(faults, "no "+verb)
		}
	}
	return faults
}

// The image holds the program, the authorities and time zones it asks for, and
// the licences: no shell, no root, no secret.
func TestImage(t *testing.T) {
	stages := instructions(t, "Dockerfile")
	if len(stages) != 2 {
		t.Fatalf("%d stages", len(stages))
	}
	from, as, _ := strings.Cut(stages[0][0].rest, " AS ")
	if as != "build" || !tagged.MatchString(from) {
		t.Errorf("FROM %s: not the one version it is built with, or not called build", stages[0][0].rest)
	}
	last := stages[1]
	for _, fault := range imageFaults(last) {
		t.Error(fault)
	}
	var laid []string
	for _, i := range last {
		if i.verb == "COPY" {
			files := strings.Fields(i.rest)
			laid = append(laid, path.Clean(files[len(files)-1]))
		}
	}
	for _, name := range []string{"/usr/bin/synoptic", "/etc/ssl/certs/ca-certificates.crt", "/usr/share/zoneinfo", "/usr/share/doc/synoptic", "/var/lib/synoptic"} {
		if !slices.Contains(laid, name) {
			t.Errorf("%s is not in the image", name)
		}
	}
}

// The rules see what they are for.
func TestImageRules(t *testing.T) {
	for _, row := range []instruction{
		{"FROM", "debian:12"},
		{"RUN", "true"},
		{"COPY", "synoptic /"},
		{"ENV", "SYNOPTIC_PASSWORD=words"},
		{"USER", "root"},
		{"USER", "0:0"},
		{"USER", "synoptic"},
		{"CMD", "synoptic serve"},
		{"ENTRYPOINT", "synoptic"},
		{"HEALTHCHECK", `CMD ["curl", "http://127.0.0.1:8787/"]`},
		{"HEALTHCHECK", "CMD curl -f localhost"},
		{"ADD", "https://one.example/ /"},
		{"STOPSIGNAL", "SIGKILL"},
	} {
		if faults := imageFaults([]instruction{row, {"USER", "1:1"}, {"VOLUME", "[]"}, {"HEALTHCHECK", `CMD ["/usr/bin/synoptic", "healthcheck"]`}, {"ENTRYPOINT", "[]"}}); len(faults) != 1 {
			t.Errorf("%s %s: %v", row.verb, row.rest, faults)
		}
	}
}
