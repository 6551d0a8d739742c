package reason

import (
	"strings"

	"synoptic/page/clean"
	"synoptic/page/tree"
)

// Limits of a front page.
const (
	longestFront = 64 << 10 // bytes of text without blanks
	mostLeads    = 2000     // pieces that are looked for in it
	ownSentence  = 60       // bytes without blanks of what is more than a name, a day, a number
	leastListed  = 4        // headlines of a page that holds nothing else
)

// lead is a piece of a page that leads to another article: a line of a link, or
// one that stands beside a link.
type lead struct {
	words string // without blanks
	to    string // what tells it from other headlines, "" if it is none
}

// leads are the pieces of a page that lead to other articles.
func (j *Judged) leads() []lead {
	var out []lead
	for _, l := range j.Away {
		for s := range strings.SplitSeq(l.Text, "\n") {
			if tree.IsTitled(s) {
				out = append(out, lead{packedWords(s), l.URL})
			}
		}
	}
	for i, p := range j.Page {
		if !j.Beside[p.Text] {
			continue
		}
		s := lead{words: packedWords(p.Text)}
		if tree.IsTitled(p.Text) && i+1 < len(j.Page) && j.Page[i+1].IsMore() {
			s.to = s.words
		}
		out = append(out, s)
	}
	return out[:min(len(out), mostLeads)]
}

// packedWords is a text without blanks: what was joined from several blocks may
// have none between them.
func packedWords(s string) string { return strings.Join(strings.Fields(clean.Text(s)), "") }

// isFront says whether what is left of a page is headlines that lead to other
// articles, with what stands beside them, and next to no sentence of its own.
func (j *Judged) isFront() bool {
	if len(j.Away) < leastCards || len(j.Text) > 2*longestFront {
		return false
	}
	var b strings.Builder
	for i := range j.Lines {
		if l := &j.Lines[i]; l.Kept() {
			b.WriteString(packedWords(l.Text(j.Text)))
		}
	}
	text := b.String()
	if len(text) > longestFront {
		return false
	}
	led, cards := make([]bool, len(text)), map[string]bool{}
	from := map[string]int{} // behind the last place of the same words
	for _, l := range j.leads() {
		i := strings.Index(text[from[l.words]:], l.words)
		if i < 0 {
			continue
		}
		i += from[l.words]
		from[l.words] = i + len(l.words)
		for k := range l.words {
			led[i+k] = true
		}
		if l.to != "" {
			cards[l.to] = true
		}
	}
	away, own := shares(text, led)
	if len(cards) < leastCards { // of many, the extractor took one or two
		heads := len(cards) > 0 && away*5 >= len(text)*4 && !strings.ContainsAny(text, ".!?")
		return (heads || away > 0 && away == len(text) && !j.underTitle(j.KeptLines())) && j.listsOnly()
	}
	return away*2 >= len(text) && own*20 <= away
}

// underTitle says whether one of the lines kept stands right under the headline of
// the page.
func (j *Judged) underTitle(kept map[string]bool) bool {
	for i, p := range j.Page {
		if i > 0 && j.Page[i-1].Head() == 1 && kept[p.Text] {
			return true
		}
	}
	return false
}

// shares is how many bytes of a text lead to other articles, and how many stand
// in sentences that do not.
func shares(text string, led []bool) (away, own int) {
	from := 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && !led[i] {
			continue
		}
		if i-from >= ownSentence && strings.ContainsAny(text[from:i], ".!?") {
			own += i - from
		}
		if i < len(text) {
			away++
		}
		from = i + 1
	}
	return away, own
}

// listsOnly says whether a page, of which hardly anything is left, shows many
// headlines that lead to other articles.
func (j *Judged) listsOnly() bool {
	heads := map[string]bool{}
	for _, l := range j.leads() {
		if l.to != "" {
			heads[l.to] = true
		}
	}
	return len(heads) >= leastListed
}
