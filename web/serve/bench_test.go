package serve

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// told are sentences that the outlets of a large story tell, with a number of
// their own.
var told = []string{
	"The ferry Aldra ran aground off Tollen harbour early on Monday.", "Lifeboats took %d passengers off the ship, the coast guard of Norland said.",
	"“We heard a bang, and then there was silence,” said Ilse Corran, who had slept on the car deck.", "The engine had failed shortly after six, the company Venn Lines said.",
	"Mayor Tomas Reed thanked the volunteers who had come out in the dark.", "Two tugs from Skarn are to pull the ferry free at high water on Wednesday.",
	"Some %d,000 litres of oil leaked into the bay, according to the harbour master.", "The transport ministry opened an inquiry on Tuesday.",
	"The ferry was built in 1987 and was last repaired in 2019.", "Fishermen of the bay said that their nets had been spoiled.",
	"“This line should have been closed years ago,” union leader Maud Ekeland said.", "About 300 people a day cross between Skarn and Tollen, most of them to work.",
}

// BenchmarkStory asks for the pages of a story of twelve reports and of one of
// them: each for the first time, again, and again with the tag it had.
func BenchmarkStory(b *testing.B) {
	r := open(b, Options{})
	for i := range 12 {
		var text strings.Builder
		for k := range told {
			said := told[(k*(1+2*(i%3))+i)%len(told)]
			if strings.Contains(said, "%d") {
				said = fmt.Sprintf(said, 40+i%3)
			}
			text.WriteString(said + " ")
		}
		r.send(i, "Ferry Aldra runs aground off Tollen", "2026-05-04", text.String())
	}
	r.settle()
	s := r.titled("Ferry Aldra runs aground off Tollen")
	if s.Reports != 12 {
		b.Fatalf("a story of %d reports, want 12", s.Reports)
	}
	for name, at := range map[string]string{"story": "/story/" + s.ID, "report": "/report/" + s.Members[0].Report} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.get(at)
			}
		})
		b.Run(name+" again", func(b *testing.B) {
			_, _, head := r.ask(http.MethodGet, at, "")
			b.ReportAllocs()
			for b.Loop() {
				if code, _, _ := r.ask(http.MethodGet, at, "", "If-None-Match", head.Get("ETag")); code != http.StatusNotModified {
					b.Fatal(code)
				}
			}
		})
	}
}
