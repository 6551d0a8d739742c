// Package story turns a stream of reports into stories, the reports of one
// event each, with the evidence for every join. It looks at the words, names,
// figures, quotations and days of reports; it does not judge what they say,
// knows no clock and no store, and gives the same stories for the same
// reports everywhere.
package story
