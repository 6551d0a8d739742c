package figure

import (
	"strings"

	"synoptic/english"
	"synoptic/text/piece"
)

// nationMoney are the currencies that a nation tells apart from others of the
// same word.
var nationMoney = []struct{ nations, words, unit string }{
	{"us|u.s.|american|united states", "dollar|dollars", "USD"},
	{"canadian", "dollar|dollars", "CAD"},
	{"australian|aussie", "dollar|dollars", "AUD"},
	{"new zealand|kiwi", "dollar|dollars", "NZD"},
	{"hong kong", "dollar|dollars", "HKD"},
	{"singapore|singaporean", "dollar|dollars", "SGD"},
	{"taiwan|taiwanese", "dollar|dollars", "TWD"},
	{"british|sterling", "pound|pounds", "GBP"},
	{"egyptian", "pound|pounds", "EGP"},
	{"lebanese", "pound|pounds", "LBP"},
	{"mexican", "peso|pesos", "MXN"},
	{"argentine|argentinian", "peso|pesos", "ARS"},
	{"chilean", "peso|pesos", "CLP"},
	{"colombian", "peso|pesos", "COP"},
	{"philippine|filipino", "peso|pesos", "PHP"},
	{"chinese", "yuan|renminbi", "CNY"},
	{"japanese", "yen", "JPY"},
	{"turkish", "lira|liras", "TRY"},
	{"indian", "rupee|rupees", "INR"},
	{"pakistani", "rupee|rupees", "PKR"},
	{"sri lankan", "rupee|rupees", "LKR"},
	{"swiss", "franc|francs", "CHF"},
	{"south korean|korean", "won", "KRW"},
	{"danish", "krone|kroner|crowns", "DKK"},
	{"norwegian", "krone|kroner|crowns", "NOK"},
	{"swedish", "krona|kronor|crowns", "SEK"},
	{"czech", "koruna|crown|crowns", "CZK"},
	{"russian", "ruble|rubles|rouble|roubles", "RUB"},
	{"costa rican", "colón|colon|colones", "CRC"},
}

// moneyOf is the unit of the words of money at piece i, with the nation
// before them, and the piece behind; "" if there are none.
func (r *unitReading) moneyOf(i int) (unit string, to int) {
	const longest = 4 // pieces: "new zealand dollars", "u . s . dollars"
	if i < len(r.ps) && !r.ps[i].Broke && r.ps[i].Is(piece.Money) {
		return r.ps[i].Money(), i + 1
	}
	words := ""
	for k := i; k < min(len(r.ps), i+longest+1); k++ {
		if r.ps[k].Broke {
			return "", i
		}
		w := strings.ToLower(r.ps[k].In(r.text))
		for _, n := range nationMoney {
			if oneOf(n.words, w) && oneOf(n.nations, strings.TrimSpace(words)) {
				return n.unit, k + 1
			}
		}
		if words != "" && !r.ps[k].Glued {
			words += " "
		}
		words += w
	}
	return "", i
}

// oneOf says whether w is one of the words between strokes.
func oneOf(list, w string) bool {
	for at := 0; w != ""; {
		n := strings.Index(list[at:], w)
		if n < 0 {
			return false
		}
		at += n
		end := at + len(w)
		if (at == 0 || list[at-1] == '|') && (end == len(list) || list[end] == '|') {
			return true
		}
		at++
	}
	return false
}

// lowerCodes are the codes of money that are also written in small letters,
// and no words.
var lowerCodes = english.Set("usd eur gbp jpy chf cny aud cad nzd hkd sgd sek nok dkk rmb krw mxn")

// moneyCode is the unit a sign or code stands for, and by how much it counts:
// EUR, MEUR for a million, kEUR for a thousand.
func moneyCode(w string) (unit string, scale float64) {
	if lowerCodes[w] {
		w = strings.ToUpper(w)
	}
	if unit := piece.Currency(w); unit != "" {
		return unit, 1
	}
	if len(w) == 4 && len(piece.Currency(w[1:])) == 3 {
		switch w[0] {
		case 'M', 'm':
			return piece.Currency(w[1:]), 1e6
		case 'k', 'K':
			return piece.Currency(w[1:]), 1e3
		}
	}
	return "", 0
}

// change adds the small coin behind a sum: thirteen dollars and forty-five
// cents, 15 dollars 50.
func (r *unitReading) change(n *numeral) {
	i := n.right
	joined := i < len(r.ps) && r.ps[i].ID == lexAnd && !r.ps[i].Broke
	if joined {
		i++
	}
	if i >= len(r.ps) || r.ps[i].Broke || n.High > 0 {
		return
	}
	v, to := piece.CountAt(r.ps, i)
	if to == i || v < 1 || v > 99 || v != float64(int(v)) {
		return
	}
	if to < len(r.ps) && r.ps[to].Is(piece.Money) && (r.ps[to].Money() == "cent" || r.ps[to].Money() == "pence") {
		to++
	} else if joined || v < 10 || !r.endsAt(to) {
		return
	}
	n.Value, n.right = piece.Tidy(n.Value+v/100), to
}

// endsAt says whether a sentence or a part of it ends before piece i.
func (r *unitReading) endsAt(i int) bool {
	return i >= len(r.ps) || r.ps[i].Broke || strings.IndexByte(".,;:!?)", r.text[r.ps[i].Start]) >= 0 || r.ps[i].ID == lexMore
}
