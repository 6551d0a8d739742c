package main

import (
	"synoptic/cmd/measure/score"
	"synoptic/news"
	"synoptic/story"
)

// handfuls scores what a person meets who gives a few reports: of events with
// three to eight reports given alone, the share that comes out as one story;
// and of pairs of neighbours in a stream that tell of two events, the share
// that stays two; the same with nothing known but the texts.
func handfuls(set string, stream []filed) []score.Row {
	events, order := map[string][]news.Report{}, []string{}
	began := score.ProcessorTime()
	var apart, pairs float64
	var bare float64 // of them, with nothing known of the reports but their texts
	var before filed
	for _, f := range stream {
		if f.event == "" {
			continue
		}
		if before.event != "" && before.event != f.event && pairs < mostPairs {
			pairs++
			two := append(reportsOf(before), reportsOf(f)...)
			if len(story.Group(two)) > 1 {
				apart++
			}
			if len(story.Group(bared(two))) > 1 {
				bare++
			}
		}
		before = f
		if events[f.event] == nil {
			order = append(order, f.event)
		}
		events[f.event] = append(events[f.event], reportsOf(f)...)
	}
	var one, bareOne, all float64
	for _, e := range order {
		if n := len(events[e]); n < 3 || n > 8 {
			continue
		}
		all++
		if len(story.Group(events[e])) == 1 {
			one++
		}
		if len(story.Group(bared(events[e]))) == 1 {
			bareOne++
		}
	}
	spent := score.ProcessorTime() - began
	return []score.Row{
		{Set: set, Metric: "alone in one story", Value: one / max(all, 1), N: int(all), Seconds: spent},
		{Set: set, Metric: "two events apart", Value: apart / max(pairs, 1), N: int(pairs), Seconds: spent},
		{Set: set, Metric: "texts alone in one story", Value: bareOne / max(all, 1), N: int(all), Seconds: spent},
		{Set: set, Metric: "texts of two events apart", Value: bare / max(pairs, 1), N: int(pairs), Seconds: spent},
	}
}

// bared is reports of which nothing is known but their texts.
func bared(reports []news.Report) []news.Report {
	var out []news.Report
	for _, r := range reports {
		out = append(out, news.Report{ID: r.ID, Text: r.Text})
	}
	return out
}

const mostPairs = 300
