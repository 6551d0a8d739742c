package main

import (
	"regexp"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/story"
)

// lookAlikes are pairs of reports of different events, the later of which is
// moved to the town and the day of the earlier. The labelled sets have few
// such pairs, a local paper has them every day: two fires in one town on one
// night. Streams of two compare them, in which nothing is known of what is
// rare but the table of common words.
func lookAlikes(reports []news.Report, event map[string]string) (out []lesson) {
	towns := make([]string, len(reports))
	for i, b := range reports {
		towns[i] = townOf(b.Text)
		made := 0
		for k := max(0, i-within); k < i && made < mostMoved && towns[i] != ""; k++ {
			a := reports[k]
			if towns[k] == "" || event[a.ID] == event[b.ID] {
				continue
			}
			made++
			for _, p := range story.Pairs([]news.Report{a, moved(b, a, towns[i], towns[k])}) {
				out = append(out, lesson{signs: p.Signs, half: halfOf(event[a.ID])})
			}
		}
	}
	return out
}

const (
	within    = 40 // reports between two that are made look-alikes at most
	mostMoved = 1  // look-alikes made of one report
)

// moved is a report on the day of another, with the name of one town put for
// that of another.
func moved(r, at news.Report, from, to string) news.Report {
	r.Published = at.Published
	r.Text = strings.ReplaceAll(r.Text, from, to)
	r.Title = news.Maybe(strings.ReplaceAll(string(r.Title), from, to))
	return r
}

var whereSaid = regexp.MustCompile(`\b(?:in|near|outside) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)`)

// townOf is the town that a text names first as where something happened, ""
// if none.
func townOf(text string) string {
	for _, found := range whereSaid.FindAllStringSubmatch(text, 20) {
		name := found[1]
		for name != "" {
			_, place := gazetteer.Place(name)
			if _, country := gazetteer.Country(name); place && !country {
				return name
			}
			name = name[:max(0, strings.LastIndexByte(name, ' '))]
		}
	}
	return ""
}
