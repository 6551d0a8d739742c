package piece

import "strings"

// currencies are the units of money with their words.
var currencies = []struct{ unit, words string }{
	{"USD", "dollar dollars"},
	{"EUR", "euro euros"},
	{"JPY", "yen"},
	{"RUB", "ruble rubles rouble roubles"},
	{"CNY", "yuan renminbi rmb kuai"},
	{"bitcoin", "bitcoin bitcoins"},
	{"satoshi", "satoshi satoshis"},
	{"LAK", "kip"},
	{"INR", "rupee rupees"},
	{"KRW", "won"},
	{"CHF", "franc francs"},
	{"peso", "peso pesos"},
	{"cent", "cent cents"},
	{"pence", "pence"},
	{"shekel", "shekel shekels"},
	{"BRL", "reais"},
	{"TRY", "lira"},
	{"ZAR", "rand"},
	{"AED", "dirham dirhams"},
	{"SAR", "riyal riyals"},
	{"THB", "baht"},
	{"MYR", "ringgit"},
	{"IDR", "rupiah"},
	{"PLN", "zloty zlotys"},
	{"UAH", "hryvnia hryvnias"},
	{"NGN", "naira"},
	{"BDT", "taka"},
	{"HUF", "forint forints"},
	{"shilling", "shilling shillings"},
	{"dinar", "dinar dinars"},
	{"krone", "kroner kronor crowns"},
}

// Money is the unit of money that a piece of the kind Money tells: the code of ISO 4217,
// or a word where many nations have money of that name.
func (p *Piece) Money() string { return currencies[p.Value].unit }

// enterMoney adds the words of all currencies; "Rs." is one piece, stop included.
func (l *lexicon) enterMoney() {
	for i, c := range currencies {
		for _, w := range strings.Fields(c.words) {
			if w != "won" {
				l.add(w, Money, i)
			}
		}
	}
	l.add("Rs.", 0, 0)
}

// Currency is the unit of money that a sign or code stands for, the dollar sign
// apart; "" if it is none.
func Currency(sign string) string { return moneySigns[sign] }

// moneySigns are the signs and codes of money but for the dollar sign. Codes
// are those of ISO 4217.
var moneySigns = func() map[string]string {
	m := map[string]string{"£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "shekel", "₦": "NGN", "₡": "CRC", "₭": "LAK", "₱": "PHP", "₫": "VND", "฿": "THB", "₵": "GHS", "₸": "KZT", "Rs": "INR", "Rs.": "INR", "Tk": "BDT", "Ksh": "KES", "KSh": "KES", "Rp": "IDR", "RM": "MYR"}
	for _, code := range strings.Fields(`USD EUR GBP JPY CHF CNY INR PKR BDT AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF RUB UAH TRY ZAR NGN
		KES EGP AED SAR ILS KRW THB MYR IDR PHP VND BRL MXN ARS CLP COP`) {
		m[code] = code
	}
	return m
}()
