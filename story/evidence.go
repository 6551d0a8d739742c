package story

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
)

// signs are the measures of how alike two reports are. Their names stand in
// signNames, their weights in weights.txt.
type signs [numSigns]float32

const (
	signBias = iota
	signTitle
	signFigure
	signSaid
	signRuns
	signGap
	signNear
	signFar
	signUndated
	signOdd
	signOddNames
	signOddFar
	signOddGap
	signHeldFar
	signHeld
	signHeldGap
	signSum
	signFirstDay
	signSameDay
	signDayFar
	signApart
	signApartFar
	signPoints
	signHeadline
	signNamesHeld
	signStrangers
	signFullHeld
	signHeadlineGap
	signNamesGap
	signFirstGap
	signOddPlaces
	signMatter
	signOther
	signOthers
	signOutlet
	signFrame
	signTown
	signBothDays
	signBothFar
	numSigns
)

// signNames tell what each sign measures; below, "terms" are words, names of
// two words and figures, weighed by how rare they are.
var signNames = [numSigns]string{
	signBias:        "bias",            // always 1
	signTitle:       "title",           // cosine of the terms of the titles
	signFigure:      "figure",          // share of the cosine from figures
	signSaid:        "quote",           // log of the sampled runs shared inside quotations
	signRuns:        "wording",         // log of the sampled runs shared anywhere, for reports of two outlets
	signHeadlineGap: "headline_gap",    // headline times gap
	signNamesGap:    "names_gap",       // names_held times gap
	signFirstGap:    "first_day_gap",   // first_day times gap
	signGap:         "gap",             // log of the days between publication
	signNear:        "next_day",        // 1 if published at most a day apart
	signFar:         "far",             // 1 if published more than a week apart
	signUndated:     "undated",         // 1 if a day of publication is unknown
	signOdd:         "odd",             // log of the number of shared terms hardly any other report has, places left out
	signOddNames:    "odd_names",       // the same, of names alone
	signOddPlaces:   "odd_places",      // the same, of places
	signMatter:      "matter",          // how much of what the one report begins with, in rare common words, stands in the other, the greater share
	signOther:       "other_matter",    // 1 if that is nothing, falling to 0 at a little
	signOutlet:      "one_outlet",      // 1 if both are of one outlet
	signTown:        "other_in_town",   // other_matter times odd_places
	signFrame:       "frame",           // as wording, for two reports of one outlet
	signBothDays:    "both_days",       // 1 if both name days
	signBothFar:     "both_days_far",   // the same, if published more than a week apart
	signOthers:      "other_names",     // 1 if both name people and bodies, but none in common
	signOddFar:      "odd_far",         // odd, if published more than a week apart
	signOddGap:      "odd_gap",         // odd times gap
	signHeldFar:     "held_far",        // held, if published more than a week apart
	signHeld:        "held",            // how much of the smaller report's weight is shared
	signHeldGap:     "held_gap",        // held times gap
	signSum:         "sum",             // log of the sum of the rarities of shared terms
	signFirstDay:    "first_day",       // 1 if the first day named is the same
	signSameDay:     "same_day",        // 1 if both name one day
	signDayFar:      "same_day_far",    // the same, if published more than a week apart
	signApart:       "days_differ",     // 1 if both name days, but none in common
	signHeadline:    "headline",        // how much of the one title stands anywhere in the other report, the greater share
	signNamesHeld:   "names_held",      // how much of the names of the report with fewer stands in the other
	signStrangers:   "strangers",       // 1 if that is next to nothing
	signFullHeld:    "full_names_held", // how much of the names of two words of the report with fewer stands in the other
	signApartFar:    "days_differ_far", // the same, if published more than a week apart
	signPoints:      "points_back",     // 1 if published more than a week apart and one names the day of the other
}

// signSides tell what a sign can only speak for: 1 for one event, -1 against.
var signSides = [numSigns]int8{
	signTitle: 1, signFigure: 1, signSaid: 1, signRuns: 1, signHeadline: 1, signMatter: 1,
	signOdd: 1, signOddNames: 1, signOddPlaces: 1, signSum: 1, signHeld: 1, signNamesHeld: 1, signFullHeld: 1,
	signHeldGap: -1, signHeadlineGap: -1,
	signNear: 1, signGap: -1, signFar: -1,
	signFirstDay: 1, signSameDay: 1, signDayFar: 1, signPoints: 1, signApart: -1, signApartFar: -1,
	signStrangers: -1, signOther: -1, signTown: -1, signOthers: -1,
}

// weights say how much each sign counts; `go run ./cmd/train grouping` learns
// them by logistic regression over pairs of reports that share terms.
//
//go:embed weights.txt
var weightsText string

var weights = signWeights(weightsText)

func signWeights(table string) (w signs) {
	for k, name := range signNames {
		w[k] = weightOf(table, name)
	}
	return w
}

// weightOf reads the weight of a name, 0 if the table has none.
func weightOf(table, name string) float32 {
	for l := range strings.Lines(table) {
		value, ok := strings.CutPrefix(strings.TrimSpace(l), name+" ")
		if !ok {
			continue
		}
		f, err := strconv.ParseFloat(value, 32)
		if err != nil {
			panic("story: weights: " + err.Error())
		}
		return float32(f)
	}
	return 0
}

// score is the log odds that two reports with these signs tell of one event.
func (g *signs) score() float32 {
	z := float32(0)
	for k := range g {
		z += g[k] * weights[k]
	}
	return z
}

// log1p is the logarithm of n+1.
func log1p(n int) float32 { return logs[min(n+1, len(logs)-1)] }

// logs are the logarithms of small numbers.
var logs = func() (t [2048]float32) {
	for i := 1; i < len(t); i++ {
		t[i] = float32(math.Log(float64(i)))
	}
	return t
}()
