package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"synoptic"
	"synoptic/news"
)

// eventSets are the sets of which the events are compared without a gold.
var eventSets = []string{"allsides", "giveme", "basil", "wikinews"}

// sample is how many events or facts the steps without a gold take.
var sample = flag.Int("n", 0, "stories of support, facts of a kind of plants; 60 and 30 if 0")

// event is the reports of one event as they lie in a set.
type event struct {
	name  string
	filed []filed
}

// eventsOf reads the events of the sets that are there with no fewer than
// least and no more than most reports, in an order that a digest of their
// names shuffles: the first few are of all sets, and the same at every run.
func eventsOf(data string, least, most int) ([]event, error) {
	at := map[string]int{}
	var all []event
	for _, set := range eventSets {
		file := filepath.Join(data, "stories", set+".eval.jsonl")
		reports, err := readFiled(file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, r := range reports {
			if r.event == "" {
				continue
			}
			i, known := at[r.event]
			if !known {
				i = len(all)
				at[r.event] = i
				all = append(all, event{name: r.event})
			}
			all[i].filed = append(all[i].filed, r)
		}
	}
	all = slices.DeleteFunc(all, func(e event) bool { return len(e.filed) < least || len(e.filed) > most })
	slices.SortFunc(all, func(a, b event) int { return cmp.Compare(shuffled(a.name), shuffled(b.name)) })
	return all, nil
}

// shuffled is a digest to sort by where the order shall mean nothing.
func shuffled(name string) string {
	set, rest, _ := strings.Cut(name, ":")
	sum := sha256.Sum256([]byte(set + ".eval.jsonl|" + rest))
	return hex.EncodeToString(sum[:])
}

// read reads a report as the program does.
func (f filed) read() []news.Report {
	reports := reportsOf(f)
	for i, r := range reports {
		reports[i] = synoptic.Mark(r)
	}
	return reports
}

// compare lays all reports of the event side by side, ungrouped.
func (e event) compare() news.Synopsis {
	var s news.Story
	for _, f := range e.filed {
		s.Reports = append(s.Reports, f.read()...)
	}
	return synoptic.Compare(s)
}
