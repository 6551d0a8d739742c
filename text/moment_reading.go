package text

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// momentReading is a text while its moments are read, with what the moments
// so far say about those to come.
type momentReading struct {
	verbReading
	timeReading
	lastSpoken
	text      string
	ps        []piece.Piece
	captions  []news.Span
	pub       publication
	narrative bool // tells of the past by dates: years run on from one to the next
	out       []news.Moment
	last      lastMoment
	trial     momentMatch // room for the match that is tried
	own       int8        // whether the text names the weekday of its date or the one before, as game
	game      int8        // whether the text tells of a match: 0 not yet looked, 1 yes, -1 no
}

// newMomentReading begins to read a text of which the report tells the day of
// publication and where its captions stand.
func newMomentReading(text string, ps []piece.Piece, tokens []news.Token, report *news.Report) *momentReading {
	return &momentReading{
		text: text, ps: ps, captions: report.Captions, pub: publication{publishedOn(report.Published)},
		verbReading: verbReading{text, ps, tokens}, timeReading: timeReading{text, ps},
	}
}

// publication is the day on which a report was published, as fine as it is
// known: what is not is 0.
type publication struct{ calendar.Day }

// lastSpoken are the times that a text spoke of last.
type lastSpoken struct {
	ref       calendar.Day // the date last spoken of, as fine as it was
	story     calendar.Day // the month and year a narrative has come to
	refDay    calendar.Day // the day last spoken of
	refAt     int          // piece at which refDay was
	event     calendar.Day // the day last spoken of other than as that of a statement
	quarter   calendar.Day // the quarter last spoken of: m is 1 to 4
	quarterAt int
}

// lastMoment is the moment before, and the piece after it.
type lastMoment struct {
	sense
	to int
}

// remember takes note of a moment, told at piece i, for those to come.
func (r *momentReading) remember(s sense, i int) {
	if s.aside || s.typ != "DATE" && s.typ != "TIME" || strings.HasSuffix(s.value, "_REF") {
		return
	}
	date := s.value
	if t := strings.IndexByte(date, 'T'); t > 0 {
		date = date[:t]
	}
	if day := r.speakOf(date, i); day.D > 0 && !r.ofStatement(i) {
		r.event = day
	}
}

// speakOf takes note that piece i tells of a date of the calendar, and gives
// the day if it is one.
func (l *lastSpoken) speakOf(date string, i int) (day calendar.Day) {
	if len(date) == 7 && date[5] == 'Q' && date[0] != 'X' {
		y, _ := piece.Digits(date, 4)
		l.quarter, l.quarterAt = calendar.Day{Y: y, M: int(date[6] - '0')}, i
	}
	from, _, ok := momentExtent(date)
	if !ok {
		return calendar.Day{}
	}
	l.tellOn(date, from)
	switch len(date) {
	case 4:
		l.ref = calendar.Day{Y: from.Y}
	case 7:
		l.ref = calendar.Day{Y: from.Y, M: from.M}
	case 10:
		l.ref, l.refDay, l.refAt = from, from, i
		return from
	}
	return calendar.Day{}
}

// tellOn moves a narrative on to a date, which begins on a day; a year, decade
// or century that lies far from the year it has come to is told in passing.
func (l *lastSpoken) tellOn(date string, from calendar.Day) {
	if years := from.Y - l.story.Y; len(date) <= 4 && l.story.Y != 0 && (years < -1 || years > 2) {
		return
	}
	l.story = calendar.Day{Y: from.Y}
	if len(date) > 5 && date[5] <= '9' {
		l.story.M = from.M
	}
}

// ofStatement says whether the day at piece i is when something was said or
// published: "officials said on Wednesday", a date on a line of its own.
func (r *timeReading) ofStatement(i int) bool {
	const reach = 4
	if r.ps[i].Broke {
		return true
	}
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		if r.ps[k].Is(piece.Speech) {
			return true
		}
		if !r.ps[k].Letters || r.ps[k].Is(piece.Past) || r.ps[k].Broke {
			return false
		}
	}
	return false
}

// widen is the piece with which a moment begins, its words of edge and
// measure included: "early", "the end of", "nearly".
func (r *momentReading) widen(i int, s sense) int {
	for {
		n := 0
		switch s.typ {
		case "DATE", "TIME":
			n = r.edgeBefore(i)
		case "DURATION":
			n = r.measureBefore(i)
		}
		if n == 0 || i-n < r.last.to {
			return i
		}
		i -= n
	}
}

// startAfter begins "later this year" on the day after publication.
func (p publication) startAfter(m *news.Moment) {
	if p.D == 0 || m.From == "" {
		return
	}
	next := p.PlusDays(1).String()
	if m.From < next && next <= m.To {
		m.From = next
	}
}

// edgeWords are the parts a time has: "the end of", with or without article.
var edgeWords = [...]piece.ID{
	piece.WordID("end"), piece.WordID("beginning"), piece.WordID("start"),
	piece.WordID("middle"), piece.WordID("close"), piece.WordID("rest"), piece.WordID("part"),
}

var (
	lexThe = piece.WordID("the")
	lexOf  = piece.WordID("of")
)

// edgeBefore is the number of pieces before i that tell the part of a time.
func (r *timeReading) edgeBefore(i int) int {
	if i < 1 || r.ps[i].Broke {
		return 0
	}
	if r.ps[i-1].Is(piece.Edge) {
		return 1 + r.articleBefore(i-1)
	}
	if i >= 2 && r.ps[i-1].ID == piece.Sign('-') && r.ps[i-2].Is(piece.Edge) {
		return 2 + r.articleBefore(i-2)
	}
	if i >= 3 && r.ps[i-1].ID == lexOf && slices.Contains(edgeWords[:], r.ps[i-2].ID) {
		return 2 + r.articleBefore(i-2)
	}
	return 0
}

func (r *timeReading) articleBefore(i int) int {
	if i > 0 && r.ps[i-1].ID == lexThe && !r.ps[i].Broke {
		return 1
	}
	return 0
}

// measures are the words before a duration that say how exact it is.
var measures = [][]piece.ID{
	{piece.WordID("nearly")},
	{piece.WordID("almost")},
	{piece.WordID("more"), piece.WordID("than")},
	{piece.WordID("less"), piece.WordID("than")},
	{piece.WordID("at"), piece.WordID("least")},
}

func (r *timeReading) measureBefore(i int) int {
	for _, words := range measures {
		if len(words) > i || r.ps[i].Broke {
			continue
		}
		same := true
		for k, id := range words {
			same = same && r.ps[i-len(words)+k].ID == id
		}
		if same {
			return len(words)
		}
	}
	return 0
}

// join makes one of a day and an hour that stand side by side ("10 p.m.
// Wednesday", "Friday, 5 p.m."), and gives an hour the day spoken of with it.
func (r *momentReading) join(from int, m *news.Moment, s sense) bool {
	if len(r.out) == 0 || r.last.to > from || !r.sameSentence(r.last.to, from) {
		return false
	}
	prev := &r.out[len(r.out)-1]
	between := strings.TrimSpace(r.text[prev.End:m.Start])
	switch {
	case r.last.isHourOf(s):
		if !hourToDay[between] {
			return false
		}
		prev.Value, prev.Anchor = s.value+r.last.clock, s.anchor
		if between == "on" { // they stay two: "at 5 p.m. on Friday"
			placeMoment(prev)
			return false
		}
	case s.isHourOf(r.last.sense):
		m.Value, m.Anchor = r.last.value+s.clock, r.last.anchor
		if !dayToHour[between] {
			return false
		}
		prev.Value = m.Value
	default:
		return false
	}
	prev.End, prev.Type = m.End, "TIME"
	placeMoment(prev)
	r.remember(sense{value: prev.Value, typ: "TIME"}, from)
	r.last.sense = sense{value: prev.Value, typ: "TIME", clock: "joined"}
	return true
}

// What may stand between an hour and its day, and between a day and its hour.
var (
	hourToDay = map[string]bool{"": true, ",": true, "on": true, "(": true, "of": true}
	dayToHour = map[string]bool{"": true, ",": true}
)

// isHourOf says whether an hour, told beside a day, may be one of that day.
func (s sense) isHourOf(day sense) bool {
	return s.clock != "" && day.clock == "" && day.typ == "DATE" && isDay(day.value)
}

// isDay says whether a value is that of one day, known or not.
func isDay(v string) bool {
	return len(v) == 10 && v[4] == '-' && (v[7] == '-' || v[5] == 'W')
}

// sameSentence says whether no line or sentence ends between the pieces.
func (r *timeReading) sameSentence(i, j int) bool {
	for ; i < j; i++ {
		if r.ps[i].Broke || r.text[r.ps[i].Start] == '.' {
			return false
		}
	}
	return j >= len(r.ps) || !r.ps[j].Broke
}

// isNarrative says whether the text tells of times long gone: it names more
// months of past years than days by their weekday, or many years and no such
// day: a report of this week may look back on many years.
func (r *momentReading) isNarrative() bool {
	old, near, years := 0, 0, 0
	for i := range r.ps {
		switch p := &r.ps[i]; {
		case p.Is(piece.Year) && p.Value < r.pub.Y && i > 0 && (r.ps[i-1].Is(piece.Month) || i > 2 && r.ps[i-2].Is(piece.Month) || i > 3 && r.ps[i-3].Is(piece.Month)):
			old++
		case p.Is(piece.Year) && p.Value > 1400 && p.Value < r.pub.Y-1:
			years++
		case p.Is(piece.Weekday) || slices.Contains(deictic[:], p.ID):
			near++
		}
	}
	return old >= 3 && old > near || old+years >= 6 && near == 0
}

// isGame says whether the text tells of a match with quarters: it has three
// words of play and more of them than of business.
func (r *momentReading) isGame() bool {
	if r.game == 0 {
		play, trade := 0, 0
		for i := range r.ps {
			switch {
			case slices.Contains(playWords, r.ps[i].ID):
				play++
			case slices.Contains(tradeWords, r.ps[i].ID):
				trade++
			}
		}
		if r.game = -1; play >= 3 && play > trade {
			r.game = 1
		}
	}
	return r.game > 0
}

var (
	playWords = piece.WordIDs(`touchdown touchdowns yard yards quarterback halftime interception fumble punt playoff playoffs
		rebounds dunk goalkeeper coach teammates scored scoring kickoff`)
	tradeWords = piece.WordIDs(`profit profits earnings revenue revenues sales shares analysts investors shareholders net loss losses income`)
)

var deictic = [...]piece.ID{
	piece.WordID("today"), piece.WordID("yesterday"), piece.WordID("tomorrow"), piece.WordID("tonight"),
}
