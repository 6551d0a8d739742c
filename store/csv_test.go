package store

import (
	"slices"
	"testing"

	"synoptic/news"
)

func TestEachReportStandsOnceInARow(t *testing.T) {
	refs := news.Refs{{Report: "b"}, {Report: "a"}, {Report: "b"}}
	if got := citing(refs); !slices.Equal(got, []string{"b", "a"}) {
		t.Errorf("the reports are %q", got)
	}
	if got := cited(refs); got != "b a" {
		t.Errorf("the field is %q", got)
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1":                   "'=1+1",
		"+cmd|' /C calc'!A0":     "'+cmd|' /C calc'!A0",
		"-the weir holds-":       "'-the weir holds-",
		"@SUM(A1)":               "'@SUM(A1)",
		"  =1":                   "'  =1",
		"\u00a0=1":               "'\u00a0=1",
		"\t=1":                   "'\t=1",
		"＝1":                     "'＝1",
		"-12.5":                  "-12.5",
		"The weir = the weir":    "The weir = the weir",
		"":                       "",
		"   ":                    "   ",
		"\xff=1":                 "\xff=1",
		"'=1":                    "'=1",
		"–an en dash is no sign": "–an en dash is no sign",
	} {
		if got := noFormula(cell); got != want {
			t.Errorf("%q becomes %q, want %q", cell, got, want)
		}
	}
}
