// Package story turns a stream of reports into stories, the reports of one
// event each, with the evidence for every join. It does not judge what reports
// say, does not look at their marks, and knows no clock and no store; the same
// reports in the same order give the same stories everywhere.
//
// A report is read in one scan (scan.go) into a sketch of about a kilobyte:
// its weightiest words, names and figures, a sample of its wording, the days
// it names (reader.go, terms.go, sample.go, day.go). What is rare is told from the
// stream itself, which begins from a table of common words (frequency.go). An
// index finds the few open reports that share most with it (index.go). Each
// is compared by the signs of evidence.go, whose weights are learnt and which are
// put into words by why.go and spell.go; the story
// that fits best is weighed against its rivals (link.go). There is no
// centroid: a story is only its reports, so that none grows to swallow its
// neighbours.
//
// Copies are found first and draw nothing after them. Stories close when they
// have been quiet for long (close.go). What people said of reports is kept and
// holds for good (correct.go).
package story
