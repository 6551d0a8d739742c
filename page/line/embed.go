package line

import "synoptic/page/word"

// dropEmbedded cuts the title of a film or of another article that stands
// between paragraphs: it capitalises every word, small ones too, as no
// headline of the article's own parts does.
func (c *Column) dropEmbedded() {
	shouted := c.shouted()
	for i := c.First + 1; i < c.Last; i++ {
		if l := &c.Lines[i]; l.Kept() && !l.Prose && len(l.Words) >= 8 && !l.ends(".!?\"") && (allCapped(l.Words) || !shouted && word.IsUpper(l.Text(c.Text))) {
			l.drop("embed")
		}
	}
}

// shouted says whether a fifth of the lines are in capitals throughout, as
// where a text was typed for reading aloud.
func (c *Column) shouted() bool {
	loud, all := 0, 0
	for i := range c.Lines {
		if l := &c.Lines[i]; l.Kept() && len(l.Words) > 3 {
			all++
			if word.IsUpper(l.Text(c.Text)) {
				loud++
			}
		}
	}
	return loud*5 > all
}

// allCapped says whether every word has a capital, two small ones among them.
func allCapped(w []word.Word) bool {
	small := 0
	for _, x := range w {
		if !x.Cap && !x.Num && x.Low[0] < 0x80 || x.Loud {
			return false
		}
		switch x.Low {
		case "of", "the", "to", "on", "in", "and", "for", "a", "with", "from", "by", "at", "as":
			small++
		}
	}
	return small >= 2
}
