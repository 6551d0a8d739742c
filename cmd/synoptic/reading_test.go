package main

import (
	"strings"
	"testing"

	"synoptic/news"
)

func TestGuardRefusesWhatDefeatsAStep(t *testing.T) {
	got := guard(func(news.Report) news.Report { panic("too strange") })(news.Report{Input: "odd.txt", Text: "x"})
	if got.Text != "" || got.Input != "odd.txt" || !strings.Contains(got.Reason, "too strange") {
		t.Errorf("a report that defeats a step comes back as %+v", got)
	}
}

func TestInOrderKeepsTheOrder(t *testing.T) {
	list := make([]int, 1000)
	for i := range list {
		list[i] = i
	}
	next := 0
	for got := range inOrder(list, func(i int) int { return i * 2 }) {
		if got != next*2 {
			t.Fatalf("at %d came %d", next, got)
		}
		next++
	}
	if next != len(list) {
		t.Errorf("%d of %d came", next, len(list))
	}
}
