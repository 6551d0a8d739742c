// Package step does the steps of the program over many reports: side by side,
// with the results in order, and so that a report which defeats a step costs
// itself and not the rest.
package step

import (
	"fmt"
	"slices"

	"synoptic/news"
	"synoptic/story"
)

// Defeated is the refusal of an input which ended a step.
func Defeated(input string, fault any) news.Rejected {
	return news.Rejected{Input: input, Reason: fmt.Sprintf("internal: %v; please report it with this input", fault)}
}

// Tried does a step and gives what ended it, nil if nothing did.
func Tried[T any](step func() T) (out T, fault any) {
	defer func() { fault = recover() }()
	return step(), nil
}

// Guard keeps a report that defeats a step from ending the program: what comes
// back has no text, and the reason why.
func Guard(step func(news.Report) news.Report) func(news.Report) news.Report {
	return func(r news.Report) news.Report {
		out, fault := Tried(func() news.Report { return step(r) })
		if fault != nil {
			return news.Report{Input: r.Input, Reason: Defeated(r.Input, fault).Reason}
		}
		return out
	}
}

// MostDefeats is how many reports may defeat a step that takes all of them:
// each time the step is done anew.
const MostDefeats = 20

// Spared gives what a step makes of all reports. One that defeats it is
// refused, and the step is done without it: the report that grouping names, or
// one that defeats the step alone. Where neither tells which, all are refused.
func Spared[T any](reports []news.Report, step func([]news.Report) T) (out T, refused []news.Rejected) {
	refuse := func(fault any, bad func(news.Report) bool) (left []news.Report) {
		for _, r := range reports {
			if bad(r) {
				refused = append(refused, Defeated(r.Input, fault))
			} else {
				left = append(left, r)
			}
		}
		return left
	}
	var fault any
	for range MostDefeats {
		if out, fault = Tried(func() T { return step(reports) }); fault == nil {
			return out, refused
		}
		all := len(reports)
		if f, told := fault.(story.Fault); told {
			reports = refuse(f.Cause, func(r news.Report) bool { return r.ID == f.Report })
		} else {
			reports = refuse(fault, func(r news.Report) bool {
				_, alone := Tried(func() T { return step([]news.Report{r}) })
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
