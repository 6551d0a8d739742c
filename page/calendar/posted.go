package calendar

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/markusmobius/go-dateparser"

	"synoptic/english"
	"synoptic/page/word"
)

// A line may tell nothing but when its article was put up and changed, in
// figures or in words of any language: "Updated 5 May 2031 | Published 4 May
// 2031, 10.00 BST", "4. Mai 2031", "04.05.2031 | 10:00 Uhr".

// MostPosted is how many words such a line has at most.
const MostPosted = 20

// postedWords stand in such lines beside days and hours.
var postedWords = english.Set(`first last originally published updated posted modified created edited revised issued on at as of date time this story
	article am pm a.m p.m noon uhr read min mins minute minutes publié publiée le mis mise à jour modifié veröffentlicht aktualisiert erstellt stand
	um am publicado actualizado publicada el h pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om publicerad uppdaterad publisert
	oppdatert kl opublikowano aktualizacja atualizado em às опубликовано обновлено
	et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist sast aest aedt hkt sgt jst wib msk`)

var (
	figureDay  = regexp.MustCompile(`^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$`)
	clockTime  = regexp.MustCompile(`^\d{1,2}([:.h]\d{2}){1,2}(am|pm|a\.m|p\.m|h|z)?$|^\d{1,2}(am|pm|h)$`)
	easternDay = regexp.MustCompile(`(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?`)
	gluedWord  = regexp.MustCompile(`^(published|updated|posted|modified)(\d.*)$`)
)

// IsPosted says whether a line is days and hours, one day at least, and words
// for what was done then.
func IsPosted(w []word.Word) bool {
	if len(w) > MostPosted {
		return false
	}
	days := 0
	for i := 0; i < len(w); {
		n, isDay := postedAt(w[i:])
		if n == 0 {
			return false
		}
		if isDay {
			days++
		}
		i += n
	}
	return days > 0
}

// Posted is how many words at the front of w belong to a line that tells when
// something was put up: an hour, a day, a word for what was done then.
func Posted(w []word.Word) int {
	if len(w) == 0 {
		return 0
	}
	n, _ := postedAt(w)
	return n
}

// postedAt is how many words at the front of w belong to such a line, and
// whether they are a day.
func postedAt(w []word.Word) (n int, isDay bool) {
	low := w[0].Low
	if _, n := In(w); n > 0 {
		return n, true
	}
	if n := foreignDay(w); n > 0 {
		return n, true
	}
	if len(w) > 1 && (word.MonthOf(low) > 0 && Number(w[1].Low) > 0 || Number(low) > 0 && word.MonthOf(w[1].Low) > 0) {
		return 2, true // of this year
	}
	if m := gluedWord.FindStringSubmatch(low); m != nil { // of two elements without a blank between them
		return postedAt(append([]word.Word{{Low: m[2], Num: true}}, w[1:]...))
	}
	switch {
	case figureDay.MatchString(low), easternDay.FindString(low) == low && low != "":
		return 1, true
	case clockTime.MatchString(low), word.IsWeekday(low), postedWords[low]:
		return 1, false
	case w[0].Num && len(low) <= 2 && len(w) > 1 && slices.Contains([]string{"am", "pm", "a.m", "p.m", "uhr", "h", "min", "mins", "minute", "minutes"}, w[1].Low):
		return 2, false
	}
	return 0, false
}

// foreignDay is how many words at the front of w are a day with the name of
// its month in another language: "4. Mai 2031", "4 de mayo de 2031".
func foreignDay(w []word.Word) int {
	d := strings.TrimRight(w[0].Low, "erº°ª.")
	if Number(d) == 0 {
		return 0
	}
	i := 1
	of := func() {
		if i < len(w) && (w[i].Low == "de" || w[i].Low == "del" || w[i].Low == "di") {
			i++
		}
	}
	of()
	if i+1 >= len(w) || w[i].Num || len(w[i].Low) < 3 {
		return 0
	}
	month := w[i].Low
	i++
	of()
	if i >= len(w) {
		return 0
	}
	y, err := strconv.Atoi(w[i].Low)
	if err != nil || y < 1990 || y > LastYear {
		return 0
	}
	if t, err := (&dateparser.Parser{}).Parse(nil, d+" "+month+" "+w[i].Low); err != nil || t.Time.Year() != y || strconv.Itoa(t.Time.Day()) != strings.TrimLeft(d, "0") {
		return 0
	}
	return i + 1
}

// eastern is the day in a text that is written as in China, Japan and Korea.
func eastern(s string) Day {
	m := easternDay.FindStringSubmatch(s)
	if m == nil {
		return Day{}
	}
	y, _ := strconv.Atoi(m[1])
	month, _ := strconv.Atoi(m[2])
	d, _ := strconv.Atoi(m[3])
	if month < 1 || month > 12 || d < 1 || d > 31 {
		return Day{}
	}
	return Day{y, month, d}
}
