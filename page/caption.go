package page

import "strings"

// findCaptions marks the lines under pictures. They stay in the text, for
// they may say something; credits in them stay too.
func (d *draft) findCaptions() {
	for i := range d.lines {
		l := &d.lines[i]
		if l.kind == body && l.kept() && d.isCaption(l) {
			l.is(caption, "caption")
			d.overCaption(i)
		}
	}
}

// overCaption marks the line right over a caption too, if it is short: the
// picture's description for those who cannot see it.
func (d *draft) overCaption(i int) {
	if i == 0 {
		return
	}
	l := &d.lines[i-1]
	if l.kept() && l.kind == body && !l.prose && len(l.words) <= 12 && !l.ends(".!?\":") {
		l.is(caption, "caption")
	}
}

// creditWords are the agencies and words that close a picture's credit.
var creditWords = map[string]bool{
	"ap": true, "afp": true, "reuters": true, "getty": true, "images": true, "pa": true, "epa": true, "upi": true, "shutterstock": true,
	"press": true, "agence": true, "photo": true, "photos": true, "handout": true, "file": true, "via": true, "wikimedia": true, "commons": true,
	"twitter": true, "facebook": true, "instagram": true, "courtesy": true, "x": true, "wire": true, "istock": true, "alamy": true, "picture": true,
}

// isCaption judges by the words captions have: who stands left, which photo
// this is, and the credit at the end.
func (d *draft) isCaption(l *line) bool {
	t := strings.ToLower(l.text(d.text))
	for _, s := range []string{"(left)", "(right)", "(l)", "(r)", "(c)", "(c-r)", "(c-l)", "(pictured)", "(file photo)", "(file)", "(above)", "(center)", "(centre)"} {
		if strings.Contains(t, s) && len(l.words) <= 60 && !strings.ContainsAny(t, "“\"") {
			return true
		}
	}
	for _, s := range []string{"file - ", "file – ", "file photo", "this photo ", "this image ", "this undated ", "in this photo", "in this image", "pictured: ", "photo: ", "this combination ", "this frame grab", "screengrab ", "above: "} {
		if strings.HasPrefix(t, s) {
			return true
		}
	}
	if strings.HasPrefix(t, "in this ") && strings.Contains(t[:min(len(t), 80)], " photo") {
		return true
	}
	return d.creditAt(l) > 3
}

// creditAt is the word with which the credit at the end of a line begins, -1
// if it has none: behind the last sentence or in brackets, and closed by a
// word of creditWords.
func (d *draft) creditAt(l *line) int {
	n := len(l.words)
	for k := n - 1; k >= 0 && k > n-10; k-- {
		if k > 0 && d.breaks(l, k) {
			if d.isCredit(l, k) {
				return k
			}
			return -1
		}
		if k == 0 && d.isCredit(l, 0) {
			return 0
		}
	}
	return -1
}

// breaks says whether a sentence or bracket ends before word k.
func (d *draft) breaks(l *line, k int) bool {
	gap := d.text[l.words[k-1].end:l.words[k].start]
	return strings.ContainsAny(gap, ".([") && !strings.ContainsAny(gap, ",")
}

// isCredit says whether the words from k on are a credit: few, and with an
// agency's name in a compound ("Ode/AP") or at the end.
func (d *draft) isCredit(l *line, k int) bool {
	w := l.words[k:]
	if len(w) == 0 || len(w) > 9 {
		return false
	}
	if strings.HasPrefix(w[0].low, "@") && len(w) == 1 {
		return true
	}
	for _, x := range w {
		if i := strings.IndexByte(x.low, '/'); i >= 0 && (creditWords[x.low[:i]] || creditWords[x.low[strings.LastIndexByte(x.low, '/')+1:]]) {
			return true
		}
	}
	last := w[len(w)-1]
	return creditWords[last.low] && last.cap && last.after != '.' && capped(w)
}

// capped says whether all words but small ones have capitals.
func capped(w []word) bool {
	for _, x := range w {
		if !x.cap && len(x.low) > 3 && !x.num && !creditWords[x.low] {
			return false
		}
	}
	return true
}
