package dateparser

import (
	"strings"
	"sync"
)

// months gives the number of a month by its name in lower case: English,
// German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
// Polish, Czech, Turkish, Russian, Ukrainian, Indonesian, Hungarian, Romanian,
// Finnish, Croatian, Greek.
var months = sync.OnceValue(func() map[string]int { return names(rows) })

var rows = [12]string{
	"january jan januar jänner jan janvier janv enero ene gennaio gen janeiro januari stycznia styczeń leden ledna ocak января янв січня ianuarie január tammikuuta siječnja ιανουαρίου",
	"february feb februar feber février févr fév febrero febbraio fevereiro fev februari lutego luty únor února şubat февраля фев лютого pebruari február februarie helmikuuta veljače φεβρουαρίου",
	"march mar märz mrz maerz mars marzo março março maart marts marca marzec březen března mart марта мар березня maret március martie maaliskuuta ožujka μαρτίου",
	"april apr avril avr abril abr aprile kwietnia kwiecień duben dubna nisan апреля апр квітня április aprilie huhtikuuta travnja απριλίου",
	"may mai mayo maggio mag maio mei maj maja květen května mayıs мая май травня május toukokuuta svibnja μαΐου",
	"june jun juni juin junio giugno giu junho jun czerwca czerwiec červen června haziran июня июн червня június iunie kesäkuuta lipnja ιουνίου",
	"july jul juli juillet juil julio luglio lug julho lipca lipiec červenec července temmuz июля июл липня július iulie heinäkuuta srpnja ιουλίου",
	"august aug août aout agosto ago augustus augusti sierpnia sierpień srpen srpna ağustos августа авг серпня agustus augusztus elokuuta kolovoza αυγούστου",
	"september sep sept septembre septiembre setiembre settembre set setembro września wrzesień září eylül сентября сен вересня szeptember septembrie syyskuuta rujna σεπτεμβρίου",
	"october oct oktober okt octobre octubre ottobre ott outubro out października październik říjen října ekim октября окт жовтня október octombrie lokakuuta listopada οκτωβρίου",
	"november nov novembre noviembre novembro listopad kasım ноября ноя листопада noiembrie marraskuuta studenoga νοεμβρίου",
	"december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia grudzień prosinec prosince aralık декабря дек грудня decembrie joulukuuta prosinca δεκεμβρίου",
}

func names(rows [12]string) map[string]int {
	out := make(map[string]int, 320)
	for i, row := range rows {
		for _, name := range strings.Fields(row) {
			if _, taken := out[name]; !taken {
				out[name] = i + 1
			}
		}
	}
	return out
}
