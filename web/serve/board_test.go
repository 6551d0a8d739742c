package serve

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	ofMetric  = regexp.MustCompile(`synoptic_[a-z_]+`)
	byLabels  = regexp.MustCompile(`\bby \(([a-z, ]+)\)`)
	metricRow = regexp.MustCompile(`(?m)^(synoptic_[a-z_]+)[{ ]`)
)

// The board for Grafana asks for what /metrics gives, and for all of it: each
// number by its name, and by no label that is not there.
func TestBoard(t *testing.T) {
	r := settled(t)
	r.get("/")
	served := map[string]bool{}
	for _, row := range metricRow.FindAllStringSubmatch(r.get("/metrics"), -1) {
		served[row[1]] = true
	}
	text, err := os.ReadFile("../../packaging/grafana.json")
	if err != nil {
		t.Fatal(err)
	}
	var board struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(text, &board); err != nil {
		t.Fatal(err)
	}
	asked := map[string]bool{}
	for _, p := range board.Panels {
		if len(p.Targets) == 0 {
			t.Errorf("%s shows nothing", p.Title)
		}
		for _, target := range p.Targets {
			names := ofMetric.FindAllString(target.Expr, -1)
			if len(names) == 0 {
				t.Errorf("%s asks for no number of ours: %s", p.Title, target.Expr)
			}
			for _, name := range names {
				if asked[name] = true; !served[name] {
					t.Errorf("%s asks for %s, which /metrics does not give", p.Title, name)
				}
			}
			for _, by := range byLabels.FindAllStringSubmatch(target.Expr, -1) {
				for label := range strings.SplitSeq(by[1], ", ") {
					if !slices.Contains([]string{"le", "route", "status"}, label) {
						t.Errorf("%s divides by %s, which is no label", p.Title, label)
					}
				}
			}
		}
	}
	for name := range served {
		if !asked[name] {
			t.Errorf("%s is given by /metrics and stands on no panel", name)
		}
	}
	if len(served) < 10 {
		t.Errorf("only %d numbers are served: the test no longer sees them", len(served))
	}
}
