package text

import "strings"

// moneyRule reads sums with a sign before or a currency after the number.
var moneyRule = figureRule{
	name: "money",
	read: func(r *figureReading, n *numeral) bool {
		if unit, from := r.moneySign(n.from); unit != "" {
			n.Unit = unit
			if n.left == n.from {
				n.left = from
				save := n.from
				n.from = from
				r.ps.boundBefore(n)
				n.from = save
			}
			r.scaled(n)
			return r.countedIn(n)
		}
		to := r.ps.pastHyphen(n.to)
		if n.Bound != "" && to+1 < len(r.ps) && r.ps[to].id == lexOf {
			to++ // billions of dollars
		}
		if unit, end := r.moneyOf(to); unit != "" {
			n.Unit, n.right = unit, end
			r.change(n)
			return r.countedIn(n)
		}
		if unit, scale := r.moneyAfter(n.to); unit != "" {
			n.Unit, n.right, n.Value = unit, n.to+1, tidy(n.Value*scale)
			if v, to := readScales(r.ps, n.Value, n.right); to > n.right {
				n.Value, n.right = v, to // 75 USD million
			}
			r.change(n)
			return r.countedIn(n)
		}
		return false
	},
	examples: []figureExample{
		{"The bridge cost $284 billion to mend.", "$284 billion", 284e9, "USD", "", "exactly"},
		{"He paid more than $2.5 million for it.", "more than $2.5 million", 2.5e6, "USD", "", "more than"},
		{"She owes 300 euros.", "300 euros", 300, "EUR", "", "exactly"},
		{"The quay cost €3.5bn.", "€3.5bn", 3.5e9, "EUR", "", "exactly"},
		{"The barn cost £400k to mend.", "£400k", 4e5, "GBP", "", "exactly"},
		{"A loan of USD 22.5 million was signed.", "USD 22.5 million", 2.25e7, "USD", "", "exactly"},
		{"The ticket is 200 €.", "200 €", 200, "EUR", "", "exactly"},
		{"The isle got 50m euros.", "50m euros", 5e7, "EUR", "", "exactly"},
		{"The fee is $15.40/hour.", "$15.40", 15.4, "USD", "", "exactly"},
		{"The fine was 10 000 euros.", "10 000 euros", 1e4, "EUR", "", "exactly"},
		{"The weir cost Rs 12 crore.", "Rs 12 crore", 1.2e8, "INR", "", "exactly"},
		{"Aid of Rs. 5 lakh was paid.", "Rs. 5 lakh", 5e5, "INR", "", "exactly"},
		{"The weir cost Tk 12 crore.", "Tk 12 crore", 1.2e8, "BDT", "", "exactly"},
		{"The weir cost RM 3 million to mend.", "RM 3 million", 3e6, "MYR", "", "exactly"},
		{"The well cost ₹3,50,000.", "₹3,50,000", 350000, "INR", "", "exactly"},
		{"It costs $20 to $30 a head.", "$20 to $30", 20, "USD", "", "exactly"},
		{"The isle paid 10 Canadian dollars.", "10 Canadian dollars", 10, "CAD", "", "exactly"},
		{"The fare is thirteen dollars and forty-five cents.", "thirteen dollars and forty-five cents", 13.45, "USD", "", "exactly"},
		{"The fare is 15 dollars 50.", "15 dollars 50", 15.5, "USD", "", "exactly"},
		{"The quay cost 120 MEUR.", "120 MEUR", 1.2e8, "EUR", "", "exactly"},
		{"The quay cost 75 USD million.", "75 USD million", 7.5e7, "USD", "", "exactly"},
		{"The pier cost Mex$ 10 million.", "Mex$ 10 million", 1e7, "MXN", "", "exactly"},
		{"She paid 115USD for it.", "115USD", 115, "USD", "", "exactly"},
		{"She paid USD115 for it.", "USD115", 115, "USD", "", "exactly"},
		{"The toll is 10 $ now.", "10 $", 10, "USD", "", "exactly"},
		{"The firm made a one-yen bid.", "one-yen", 1, "JPY", "bid", "exactly"},
	},
}

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

var moneyUnits = func() (units []string) {
	for i, c := range currencies {
		units = append(units, c.unit)
		for _, w := range strings.Fields(c.words) {
			if w != "won" {
				lex.add(w, kMoney, i)
			}
		}
	}
	return units
}()

// moneySign is the currency of the sign right before piece i, and the piece
// at which it begins: $, US$, C$, £, Rs, EUR.
func (r *unitReading) moneySign(i int) (unit string, from int) {
	if i == 0 || r.ps[i].broke {
		return "", i
	}
	before := &r.ps[i-1]
	if before.id == lex.signs['$'] {
		if i > 1 && !before.broke {
			front := r.text[r.ps[i-2].start:r.ps[i-2].end]
			if unit := dollars[strings.ToUpper(front)]; unit != "" && (before.glued || front == "c" && !r.ps[i].glued) {
				return unit, i - 2
			}
		}
		return "USD", i - 1
	}
	w := r.text[before.start:before.end]
	if unit, scale := moneyCode(w); unit != "" && (scale == 1 || len(w) == 4) {
		return unit, i - 1
	}
	if before.kind&kMoney != 0 && !before.upper && r.ps[i].kind&kNumber != 0 && !strings.HasSuffix(w, "s") && i+1 < len(r.ps) && r.ps[i+1].kind&kScale != 0 {
		return moneyUnits[before.val], i - 1 // dollar 22.5 million
	}
	return "", i
}

// scaled multiplies a sum by what the code before it counts in: MEUR 60.
func (r *unitReading) scaled(n *numeral) {
	if n.from > 0 {
		if _, scale := moneyCode(r.text[r.ps[n.from-1].start:r.ps[n.from-1].end]); scale > 1 {
			n.Value *= scale
		}
	}
}

// moneyAfter is the currency, and the scale, of the sign or code at piece i, after its
// number: 200 €, 15 EUR.
func (r *unitReading) moneyAfter(i int) (unit string, scale float64) {
	if i >= len(r.ps) || r.ps[i].broke || i+1 < len(r.ps) && r.ps[i+1].glued && r.ps[i+1].kind&kNumber != 0 {
		return "", 0
	}
	p := &r.ps[i]
	w := r.text[p.start:p.end]
	if strings.HasPrefix(w, "Rs") {
		return "", 0
	}
	if w == "$" {
		if i+1 < len(r.ps) && r.ps[i+1].kind&(kNumber|kCard) != 0 {
			return "", 0 // the sign of the next sum
		}
		return "USD", 1
	}
	return moneyCode(w)
}

var dollars = map[string]string{"MXN": "MXN", "MEX": "MXN", "CAD": "CAD", "CAN": "CAD", "CDN": "CAD", "AUD": "AUD", "NT": "TWD", "US": "USD", "C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "S": "SGD", "R": "BRL", "MX": "MXN"}

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

// "Rs." is one piece, stop included.
var _ = lex.add("Rs.", 0, 0)
