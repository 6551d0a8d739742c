package line

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"synoptic/page/word"
)

// findCaptions marks the lines under pictures. They stay in the text, for
// they may say something; the credit at their end is cut, for it is no source
// of what they say.
func (c *Column) findCaptions() {
	for i := range c.Lines {
		l := &c.Lines[i]
		if l.Kind != Body || !l.Kept() || len(l.Words) < 3 {
			continue
		}
		from := -1
		if !l.cutAt(l.End) {
			from = l.creditFrom(c.Text)
		}
		if !l.cutAt(l.Start) && l.cutLabel() {
			l.is(Caption, "caption")
		}
		if len(l.Words) <= longCaption && (from >= 0 || captionWords(c.Text[l.Start:l.End], l.Words) || l.agencyFirst() || l.datesPicture(c.Text) || c.bare(i) || c.overPicture(i)) {
			l.is(Caption, "caption")
			c.overCaption(i)
		}
		if from >= 0 {
			l.Parts = append(l.Parts, Part{from, l.End, "credit"})
		}
	}
}

// cutLabel cuts what a player or a picture frame puts before its caption on
// the same line: "Image copyright ... Image caption", names of share buttons.
func (l *Line) cutLabel() bool {
	w := l.Words
	for k := 1; k+1 < len(w) && k < 14; k++ {
		label := w[k].Low == "caption" && (w[k-1].Low == "image" || w[k-1].Low == "media" || w[k-1].Low == "toggle")
		shares := k == 2 && w[0].Low == "facebook" && w[1].Low == "twitter" && w[2].Low == "pinterest"
		if label || shares {
			l.Parts = append(l.Parts, Part{l.Start, w[k+1].Start, "credit"})
			return true
		}
	}
	return false
}

// agencyFirst says whether the line opens with the agency of a picture and
// has no end, as under pictures of some papers.
func (l *Line) agencyFirst() bool {
	w := &l.Words[0]
	if !creditWords[w.Low] || !l.Words[1].Cap || l.last() != 0 || len(l.Words) > 40 {
		return false
	}
	return w.Loud || w.Cap && w.End-w.Start <= 3 || w.Low == "getty" || w.Low == "reuters"
}

// cutAt says whether a part that begins or ends at byte i is cut already.
func (l *Line) cutAt(i int) bool {
	for _, p := range l.Parts {
		if p.Start == i || p.End == i {
			return true
		}
	}
	return false
}

// overPicture says whether line i stands right over the button that makes a picture
// larger: it is the picture's description for those who cannot see it.
func (all Lines) overPicture(i int) bool {
	l := &all[i]
	if i+1 >= len(all) || l.Prose || l.last() != 0 || len(l.Words) > longAlt {
		return false
	}
	button := &all[i+1]
	if button.Kind != Cut || button.Rule != "menu" || len(button.Words) < 2 {
		return false
	}
	low := button.Words[0].Low
	return low == "view" || low == "enlarge" || low == "open"
}

// longAlt is how many words such a description has.
const longAlt = 25

// longCaption is how many words a caption may have.
const longCaption = 80

// bare says whether line i is a sentence's length without a sentence's end,
// between paragraphs that all have one: what stands under a picture.
func (c *Column) bare(i int) bool {
	l := &c.Lines[i]
	if i <= c.First || i >= c.Last || len(l.Words) < 12 || l.Prose || l.last() != 0 || !l.Words[0].Cap {
		return false
	}
	return c.closed(c.near(i, -1)) && c.closed(c.near(i, 1))
}

// closed says whether line i is a paragraph that ends as one.
func (all Lines) closed(i int) bool { return i >= 0 && all[i].Prose && all[i].ends(".!?\")") }

// near is the next line that stays, from line i on in steps of by; -1 if
// there is none.
func (all Lines) near(i, by int) int {
	for j := i + by; j >= 0 && j < len(all); j += by {
		if all[j].Kept() {
			return j
		}
	}
	return -1
}

// overCaption marks the line right over a caption too, if it is short: the
// picture's description for those who cannot see it.
func (all Lines) overCaption(i int) {
	if i == 0 {
		return
	}
	l := &all[i-1]
	if l.Kept() && l.Kind == Body && !l.Prose && len(l.Words) <= 12 && !l.ends(".!?\":") {
		l.is(Caption, "caption")
	}
}

// Words by which captions say who stands where on which picture.
var (
	captionMarks = []string{
		"(left)", "(right)", "(l)", "(r)", "(c)", "(c-r)", "(c-l)", "(pictured)",
		"(pictured left)", "(pictured right)", "(file photo)", "(file)", "(above)", "(center)", "(centre)",
	}
	captionHeads = []string{
		"file - ", "file – ", "file photo", "this photo ", "this image ", "this undated ",
		"in this photo", "in this image", "pictured: ", "photo: ", "this combination ", "this frame grab",
		"screengrab ", "above: ", "image: ", "picture: ", "image caption, ", "media caption, ", "image caption: ", "photo caption: ",
	}
)

// captionWords says whether a line speaks of the picture it stands under.
func captionWords(s string, words []word.Word) bool {
	low := strings.ToLower(s)
	for _, h := range captionHeads {
		if strings.HasPrefix(low, h) {
			return true
		}
	}
	if strings.HasPrefix(low, "in this ") && strings.Contains(low[:min(len(low), 80)], " photo") {
		return true
	}
	if strings.ContainsAny(s, "“\"") || len(words) > 60 {
		return false
	}
	for _, m := range captionMarks {
		if strings.Contains(low, m) {
			return true
		}
	}
	return false
}

// creditFrom is the byte at which the credit at the end of a line begins, -1
// if it has none: the earliest bracket or end of a sentence within the last
// hundred bytes behind which there is nothing but a credit.
func (l *Line) creditFrom(all string) int {
	for i := max(l.Start+1, l.End-100); i < l.End-1; i++ {
		if !breaksAt(all, i) && !(strings.Count(all[l.Start:i], " ") >= leastCaption && labelsAt(all[i-1:l.End])) {
			continue
		}
		if isCredit(all[i:l.End]) {
			return i
		}
	}
	return -1
}

// leastCaption is how many words stand before the label of a credit where no sentence
// ends before it.
const leastCaption = 5

// labelsAt says whether the label of a credit follows the first byte of a text, a blank,
// with a few names behind it: " Credit: Ida Crane/Tollen Courier".
func labelsAt(s string) bool {
	label, names, found := strings.Cut(strings.TrimPrefix(s, " "), ": ")
	const mostNames = 6
	if !found || s[0] != ' ' || strings.ContainsAny(label, " ") || len(strings.Fields(names)) > mostNames {
		return false
	}
	switch strings.ToLower(label) {
	case "credit", "photo", "photograph", "photography", "picture", "image":
		first, _ := utf8.DecodeRuneInString(label)
		return unicode.IsUpper(first)
	}
	return false
}

// breaksAt says whether in a text a bracket opens at byte i, or a sentence ended
// before it, with a blank or (as pages run lines together) without one.
func breaksAt(text string, i int) bool {
	c, before := text[i], text[i-1]
	if c == '(' || c == '[' {
		return before == ' ' || before == '.'
	}
	if before == ' ' && i > 1 {
		before = text[i-2]
	} else if before == '.' && (i < 2 || text[i-2] < 'a' || text[i-2] > 'z') {
		return false // "U.S."
	}
	if before != '.' && before != '"' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r) || c == '@'
}

// creditWords are the agencies and words that close a picture's credit.
var creditWords = map[string]bool{
	"ap": true, "afp": true, "reuters": true, "images": true, "pa": true, "epa": true, "upi": true,
	"shutterstock": true, "getty": true, "xinhua": true, "efe": true, "dpa": true,
	"press": true, "agence": true, "photo": true, "photos": true, "handout": true, "via": true,
	"commons": true, "france-presse": true, "francepresse": true,
	"twitter": true, "facebook": true, "instagram": true, "x": true, "wire": true, "istock": true,
	"alamy": true, "picture": true, "file": true, "bloomberg": true, "zuma": true,
}

// isCredit says whether s is a credit: few words, all of them names, with an
// agency at the end or in a compound ("Ode/AP").
func isCredit(s string) bool {
	w := word.Of(s, 0, len(s))
	if len(w) == 0 || len(w) > 10 || s[len(s)-1] == '.' {
		return false
	}
	bracket := s[0] == '(' || s[0] == '['
	if labelled(w, bracket) {
		return true
	}
	agency := creditWords[w[len(w)-1].Low] && (bracket || len(w) > 1)
	for i := range w {
		x := &w[i]
		agency = agency || i == 0 && lettered(s[x.Start:x.End]) || ofAgency(x.Low)
		if !x.Cap && len(x.Low) > 3 && !creditWords[x.Low] && !strings.Contains(x.Low, "/") {
			return false
		}
	}
	return agency && (bracket || strings.ContainsAny(s, "/") || strings.Contains(s, "via ") || w[len(w)-1].Low == "images")
}

// ofAgency says whether a compound has an agency at one end: "ode/ap".
func ofAgency(low string) bool {
	head, _, found := strings.Cut(low, "/")
	return found && (creditWords[head] || creditWords[low[strings.LastIndexByte(low, '/')+1:]])
}

// lettered says whether a compound opens with letters that stand for an agency: "HPA/Rana".
func lettered(compound string) bool {
	const most = 6
	head, name, _ := strings.Cut(compound, "/")
	first, _ := utf8.DecodeRuneInString(name)
	return len(head) <= most && word.IsUpper(head) && unicode.IsUpper(first) && !word.IsUpper(name)
}

// tellsPicture says whether a line ends in the credit of a picture that says what it is:
// what stands before it tells of the picture, and is no headline.
func (l *Line) tellsPicture(all string) bool {
	from := l.creditFrom(all)
	if from < 0 {
		return false
	}
	w := word.Of(all, from, l.End)
	return len(w) > 1 && labelled(w, all[from] == '(' || all[from] == '[')
}

// labelled says whether words open with what they are: "(Photo: Ida Crane)",
// "Photo: Ida Crane/Tollen Courier", or tell when a film was put on the page.
func labelled(w []word.Word, bracket bool) bool {
	return stamped(w, bracket) || w[0].After == ':' && credited(w[0].Low) && (bracket || word.Capped(w))
}

// stamped says whether words tell when a film was put on the page: "(Published
// Tuesday, June 24, 2031)".
func stamped(w []word.Word, bracket bool) bool {
	const year = 4
	last := w[len(w)-1].Low
	return bracket && len(w) > 2 && w[0].Low == "published" && len(last) == year && strings.Trim(last, "0123456789") == ""
}

// credited says whether a word opens a credit in brackets.
func credited(low string) bool {
	switch low {
	case "photo", "photos", "photograph", "photographs", "photography", "photographer", "image", "images", "picture", "credit", "source", "courtesy", "video", "foto", "bild":
		return true
	}
	return false
}
