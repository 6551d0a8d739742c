package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// service is one of a compose file, as far as the rules ask.
type service struct {
	Image       string
	Build       struct{ Context, Dockerfile string }
	Environment map[string]string
	Ports       []string
	Volumes     []string
	ReadOnly    bool     `yaml:"read_only"`
	CapDrop     []string `yaml:"cap_drop"`
	SecurityOpt []string `yaml:"security_opt"`
	DependsOn   map[string]any
}

// The compose file keeps all to this machine, names the version of each image,
// holds no secret, and sets of Synoptic only what can be set.
func TestCompose(t *testing.T) {
	text, err := os.ReadFile("compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Services map[string]service
		Volumes  map[string]any
	}
	if err := yaml.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	for name, s := range file.Services {
		for _, port := range s.Ports {
			if !strings.HasPrefix(port, "127.0.0.1:") {
				t.Errorf("%s: the port %s is open to others", name, port)
			}
		}
		if s.Build.Dockerfile == "" && !tagged.MatchString(s.Image) {
			t.Errorf("%s: the image %q names no version", name, s.Image)
		}
		for key, value := range s.Environment {
			if secret.MatchString(key) && !strings.HasPrefix(value, "${") {
				t.Errorf("%s: %s stands in the file", name, key)
			}
		}
		if !slices.Contains(s.SecurityOpt, "no-new-privileges:true") {
			t.Errorf("%s may gain privileges", name)
		}
		for _, v := range s.Volumes {
			volume, _, _ := strings.Cut(v, ":")
			if _, named := file.Volumes[volume]; !named {
				t.Errorf("%s: the volume %s is not named", name, volume)
			}
		}
	}
	ours := file.Services["synoptic"]
	if !ours.ReadOnly || !slices.Equal(ours.CapDrop, []string{"ALL"}) || ours.Build.Context != ".." || ours.Build.Dockerfile != "packaging/Dockerfile" {
		t.Errorf("synoptic may write, has capabilities, or is built from elsewhere: %+v", ours)
	}
	can := settable(t)
	for key := range ours.Environment {
		if !slices.Contains(can, key) {
			t.Errorf("%s is no setting", key)
		}
	}
	for _, i := range instructions(t, "Dockerfile")[1] {
		if i.verb != "ENV" {
			continue
		}
		for pair := range strings.FieldsSeq(i.rest) {
			if key, _, _ := strings.Cut(pair, "="); strings.HasPrefix(key, "SYNOPTIC_") && !slices.Contains(can, key) {
				t.Errorf("%s is no setting", key)
			}
		}
	}
}

// settable are the variables that set something, as the program says.
func settable(t *testing.T) (names []string) {
	t.Helper()
	table, err := exec.Command(program(t), "help", "settings").Output()
	if err != nil {
		t.Fatal(err)
	}
	for word := range strings.FieldsSeq(string(table)) {
		if strings.HasPrefix(word, "SYNOPTIC_") {
			names = append(names, word)
		}
	}
	if len(names) < 20 {
		t.Fatalf("only %v can be set", names)
	}
	return names
}
