package main

import (
	"synoptic/news"
	"synoptic/story"
)

// handfuls scores what a person meets who gives a few reports: of events with
// three to eight reports given alone, the share that comes out as one story;
// and of pairs of neighbours in a stream that tell of two events, the share
// that stays two.
func handfuls(set string, stream []filed) []row {
	events, order := map[string][]news.Report{}, []string{}
	began := processorTime()
	var apart, pairs float64
	var before filed
	for _, f := range stream {
		if f.event == "" {
			continue
		}
		if before.event != "" && before.event != f.event && pairs < mostPairs {
			pairs++
			if len(story.Group(append(reportsOf(before), reportsOf(f)...))) > 1 {
				apart++
			}
		}
		before = f
		if events[f.event] == nil {
			order = append(order, f.event)
		}
		events[f.event] = append(events[f.event], reportsOf(f)...)
	}
	var one, all float64
	for _, e := range order {
		if n := len(events[e]); n < 3 || n > 8 {
			continue
		}
		all++
		if len(story.Group(events[e])) == 1 {
			one++
		}
	}
	spent := processorTime() - began
	return []row{
		{Set: set, Metric: "alone in one story", Value: one / max(all, 1), N: int(all), Seconds: spent},
		{Set: set, Metric: "two events apart", Value: apart / max(pairs, 1), N: int(pairs), Seconds: spent},
	}
}

const mostPairs = 300
