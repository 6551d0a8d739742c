package moment

import (
	"slices"
	"strings"

	"synoptic/news"
	"synoptic/text/calendar"
	"synoptic/text/piece"
)

// reading is a text while its moments are read, with what the moments
// so far say about those to come.
type reading struct {
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
	trial     match // room for the match that is tried
	own       int8  // whether the text names the weekday of its date or the one before, as game
	game      int8  // whether the text tells of a match: 0 not yet looked, 1 yes, -1 no
}

// newReading begins to read a report, which tells its text, the day of its
// publication and where its captions stand.
func newReading(report *news.Report, ps []piece.Piece, tokens []news.Token) *reading {
	r := &reading{
		text: report.Text, ps: ps, captions: report.Captions, pub: publication{publishedOn(report.Published)},
		verbReading: verbReading{report.Text, ps, tokens}, timeReading: timeReading{report.Text, ps},
	}
	if day := r.dayOfDateline(r.pub.Day); day.D > 0 {
		r.pub.Day = day
	}
	return r
}

// dayOfDateline is the day with which a report opens behind its place, if that lies
// shortly before the day of publication: what it calls today is that day. Else it
// is zero.
func (r *timeReading) dayOfDateline(pub calendar.Day) calendar.Day {
	const reach, before = 8, 3
	if pub.D == 0 || len(r.ps) == 0 || strings.ToUpper(r.ps[0].In(r.text)) != r.text[r.ps[0].Start:r.ps[0].End] {
		return calendar.Day{}
	}
	for i := 1; i+2 < len(r.ps) && i < reach && !r.ps[i].Broke; i++ {
		if !r.ps[i].Is(piece.Month) || !r.ps[i+1].Is(piece.Day) {
			continue
		}
		if behind := r.text[r.ps[i+2].Start]; behind != '(' && behind != '-' && !strings.HasPrefix(r.text[r.ps[i+2].Start:], "–") && !strings.HasPrefix(r.text[r.ps[i+2].Start:], "—") {
			return calendar.Day{}
		}
		for n := 1; n <= before; n++ {
			if day := pub.PlusDays(-n); day.M == r.ps[i].Value && day.D == r.ps[i+1].Value {
				return day
			}
		}
		return calendar.Day{}
	}
	return calendar.Day{}
}

// publication is the day on which a report was published, as fine as it is
// known: what is not is 0.
type publication struct{ calendar.Day }

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

var (
	lexThe  = piece.WordID("the")
	lexOf   = piece.WordID("of")
	lexIn   = piece.WordID("in")
	lexAnd  = piece.WordID("and")
	lexHalf = piece.WordID("half")
)

// isNarrative says whether the text tells of times long gone: it names more
// months of past years than days by their weekday, or many years and no such
// day: a report of this week may look back on many years.
func (r *reading) isNarrative() bool {
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
func (r *reading) isGame() bool {
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
