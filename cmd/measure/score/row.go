// Package score is what the measures tell: figures as rows, and how they are
// reckoned: shares, F1, how alike two partitions are, what a step costs.
package score

// Row is one figure. Mark is the figure to reach, 0 where none is set. Misses
// are what it counts against the program, one to a line to be read, where the
// step keeps them.
type Row struct {
	Step    string  `json:"step"`
	Set     string  `json:"set"`
	Metric  string  `json:"metric"`
	Value   float64 `json:"value"`
	Mark    float64 `json:"mark,omitempty"`
	N       int     `json:"n"`
	Seconds float64 `json:"seconds"`

	Misses []string `json:"misses,omitempty"`
}
