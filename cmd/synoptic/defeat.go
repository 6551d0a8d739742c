package main

import (
	"fmt"
	"slices"

	"synoptic/news"
	"synoptic/story"
)

// defeated is the report that stands for an input which ended a step.
func defeated(input string, fault any) news.Report {
	return news.Report{Input: input, Reason: fmt.Sprintf("internal: %v; please report it with this input", fault)}
}

// tried does a step and gives what ended it, nil if nothing did.
func tried[T any](step func() T) (out T, fault any) {
	defer func() { fault = recover() }()
	return step(), nil
}

// guard keeps a report that defeats a step from ending the program.
func guard(step func(news.Report) news.Report) func(news.Report) news.Report {
	return func(r news.Report) news.Report {
		out, fault := tried(func() news.Report { return step(r) })
		if fault != nil {
			return defeated(r.Input, fault)
		}
		return out
	}
}

// mostDefeats is how many reports may defeat a step that takes all of them:
// each time the step is done anew.
const mostDefeats = 20

// spared gives what a step makes of all reports. One that defeats it is
// refused, and the step is done without it: the report that grouping names, or
// one that defeats the step alone. Where neither tells which, all are refused.
func spared[T any](reports []news.Report, step func([]news.Report) T) (out T, refused []news.Rejected) {
	refuse := func(fault any, bad func(news.Report) bool) (left []news.Report) {
		for _, r := range reports {
			if bad(r) {
				refused = append(refused, news.Rejected{Input: r.Input, Reason: defeated(r.Input, fault).Reason})
			} else {
				left = append(left, r)
			}
		}
		return left
	}
	var fault any
	for range mostDefeats {
		if out, fault = tried(func() T { return step(reports) }); fault == nil {
			return out, refused
		}
		all := len(reports)
		if f, told := fault.(story.Fault); told {
			reports = refuse(f.Cause, func(r news.Report) bool { return r.ID == f.Report })
		} else {
			reports = refuse(fault, func(r news.Report) bool {
				_, alone := tried(func() T { return step([]news.Report{r}) })
				return alone != nil
			})
		}
		if len(reports) == all {
			break
		}
	}
	refuse(fault, func(news.Report) bool { return true })
	return *new(T), slices.Clip(refused)
}
