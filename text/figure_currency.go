package text

import (
	"strings"

	"synoptic/english"
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
	if i < len(r.ps) && !r.ps[i].broke && r.ps[i].kind&kMoney != 0 {
		return moneyUnits[r.ps[i].val], i + 1
	}
	words := ""
	for k := i; k < min(len(r.ps), i+longest+1); k++ {
		if r.ps[k].broke {
			return "", i
		}
		w := strings.ToLower(r.text[r.ps[k].start:r.ps[k].end])
		for _, n := range nationMoney {
			if oneOf(n.words, w) && oneOf(n.nations, strings.TrimSpace(words)) {
				return n.unit, k + 1
			}
		}
		if words != "" && !r.ps[k].glued {
			words += " "
		}
		words += w
	}
	return "", i
}

// oneOf says whether w is one of the words between strokes.
func oneOf(list, w string) bool {
	return w != "" && strings.Contains("|"+list+"|", "|"+w+"|")
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
	if unit := moneySigns[w]; unit != "" {
		return unit, 1
	}
	if len(w) == 4 && len(moneySigns[w[1:]]) == 3 {
		switch w[0] {
		case 'M', 'm':
			return moneySigns[w[1:]], 1e6
		case 'k', 'K':
			return moneySigns[w[1:]], 1e3
		}
	}
	return "", 0
}

// change adds the small coin behind a sum: thirteen dollars and forty-five
// cents, 15 dollars 50.
func (r *unitReading) change(n *numeral) {
	i := n.right
	joined := i < len(r.ps) && r.ps[i].id == lexAnd && !r.ps[i].broke
	if joined {
		i++
	}
	if i >= len(r.ps) || r.ps[i].broke || n.High > 0 {
		return
	}
	v, to := readCount(r.ps, i)
	if to == i || v < 1 || v > 99 || v != float64(int(v)) {
		return
	}
	if to < len(r.ps) && r.ps[to].kind&kMoney != 0 && (moneyUnits[r.ps[to].val] == "cent" || moneyUnits[r.ps[to].val] == "pence") {
		to++
	} else if joined || v < 10 || !r.endsAt(to) {
		return
	}
	n.Value, n.right = tidy(n.Value+v/100), to
}

// endsAt says whether a sentence or a part of it ends before piece i.
func (r *unitReading) endsAt(i int) bool {
	return i >= len(r.ps) || r.ps[i].broke || strings.IndexByte(".,;:!?)", r.text[r.ps[i].start]) >= 0 || r.ps[i].id == lexMore
}
