package syntax

import (
	"strings"
	"testing"

	"synoptic/syntax/token"
)

// sample is news as it is written, about a place that is not.
const sample = `The harbour board of Port Ellery voted on Tuesday to close its oldest pier, after divers found cracks in eleven of the forty pillars.
“We cannot wait for somebody to get hurt,” said Ingrid Solheim, who has led the board since 2019.
Ferries to the outer islands, which carry about 2,300 passengers a day, will leave from the fish market until repairs are done.
Shop owners near the pier said they had not been told, and threatened to sue if the closure lasts longer than the 45 days that the city's engineers expect.
The repairs could cost $4.2 million, according to a report first obtained by the Ellery Courier last week.`

func BenchmarkTokenize(b *testing.B) {
	lines := strings.Split(sample, "\n")
	words := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range lines {
			words += len(token.Tokenize(l))
		}
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkParse(b *testing.B) {
	lines := strings.Split(sample, "\n")
	var r Reader
	words := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range lines {
			words += len(r.Parse(l))
		}
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
}
