package story

import "math"

// A sketch is what grouping remembers of a report: its weightiest terms, a
// sample of its word runs, and the days it names.
type sketch struct {
	terms  []term          // by hash
	runs   []uint32        // sampled hashes of runs of eight words, ascending
	said   []uint32        // sampled hashes of runs of five words inside quotation marks, ascending
	days   [mostDays]int32 // the first days its text names
	day    int32           // of publication, days since 1970; unknown if not told
	norm   float32         // length of the vector of terms, and of the parts below
	titles float32         // of the terms in the title
	names  float32         // of the names
	fulls  float32         // of the names of two words
	matter float32         // weight of the rare common words of title and lead, which tell what happened
	outlet uint32          // hash of its name
	bodies int             // names of two words that are no places
	scale  float32         // rarity of a term never seen, when the sketch was made
	rate   uint8           // runs keeps the hashes below 2^(32-rate)
}

// term is a word, name or figure of a report with its weight, in 8 bytes.
type term struct {
	hash   uint32
	weight uint16 // in units of 1/weightScale
	rarity uint8  // inverse document frequency in units of 1/rarityScale
	bits   uint8  // kind and place
}

// matter is the weight of a term that tells what happened, where it stands in
// the title or the lead.
func (t *term) matter() float32 {
	w := float32(t.weight) * float32(t.weight)
	switch {
	case t.bits&inTitle != 0:
		return titleBoost * w
	case t.bits&inLead != 0:
		return w
	}
	return 0
}

const (
	titleBoost  = 3
	telling     = 3 * rarityScale // rarity of words that tell what happened: one text in twenty has them
	weightScale = 512
	rarityScale = 16
)

// The kinds of terms, in the lowest two bits of term.bits.
const (
	plain  uint8 = iota // a word
	named               // a word that begins with a capital inside a sentence
	full                // a name of several words
	figure              // a number with what it counts
	kinds
)

// The places of terms, bits of term.bits.
const (
	inTitle uint8 = 4
	inLead  uint8 = 8
	early         = inTitle | inLead
)

// What else is known of a term, bits of term.bits.
const (
	low    uint8 = 16 // seen without a capital: a common word
	alone  uint8 = 32 // seen outside a name of several words
	locale uint8 = 64 // a place, told by the words before it, or the outlet's own name
)

func (t *term) kind() uint8 { return t.bits & 3 }

// tells says whether a term is a rare common word, such as tells what happened.
func (t *term) tells() bool { return t.bits&low != 0 && t.kind() == plain && t.rarity >= telling }

const (
	unknown   = math.MinInt32
	mostTerms = 56
	mostRuns  = 40
	mostSaid  = 40
	leadWords = 80
	mostText  = 8000 // bytes of a text that are looked at: what a report tells of stands at its top
	textRun   = 8    // words of a run
	saidRun   = 5    // words of a run inside quotation marks
)

// measure sets the lengths of the vectors.
func (s *sketch) measure() {
	var all, titles, names, fulls, matter float64
	s.bodies = 0
	for _, t := range s.terms {
		q := float64(t.weight) * float64(t.weight)
		all += q
		if k := t.kind(); k == named || k == full {
			names += q
			if k == full {
				fulls += q
			}
			if k == full && t.bits&locale == 0 {
				s.bodies++
			}
		}
		if t.bits&inTitle != 0 {
			titles += q
		}
		if t.tells() {
			matter += float64(t.matter())
		}
	}
	s.matter = float32(matter)
	s.norm, s.titles, s.names, s.fulls = root(all), root(titles), root(names), root(fulls)
}

func root(x float64) float32 { return float32(math.Sqrt(x)) }
