package figure

import (
	"strings"

	"synoptic/text/piece"
)

// moneyRule reads sums with a sign before or a currency after the number.
var moneyRule = rule{
	name: "money",
	read: func(r *reading, n *numeral) bool {
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
		if n.Bound != "" && to+1 < len(r.ps) && r.ps[to].ID == lexOf {
			to++ // billions of dollars
		}
		if unit, end := r.moneyOf(to); unit != "" {
			n.Unit, n.right = unit, end
			r.change(n)
			return r.countedIn(n)
		}
		if unit, scale := r.moneyAfter(n.to); unit != "" {
			n.Unit, n.right, n.Value = unit, n.to+1, piece.Tidy(n.Value*scale)
			if v, to := piece.ScalesAt(r.ps, n.Value, n.right); to > n.right {
				n.Value, n.right = v, to // 75 USD million
			}
			r.change(n)
			return r.countedIn(n)
		}
		return false
	},
	examples: []example{
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

// moneySign is the currency of the sign right before piece i, and the piece
// at which it begins: $, US$, C$, £, Rs, EUR.
func (r *unitReading) moneySign(i int) (unit string, from int) {
	if i == 0 || r.ps[i].Broke {
		return "", i
	}
	before := &r.ps[i-1]
	if before.ID == piece.Sign('$') {
		if i > 1 && !before.Broke {
			front := r.ps[i-2].In(r.text)
			if unit := dollars[strings.ToUpper(front)]; unit != "" && (before.Glued || front == "c" && !r.ps[i].Glued) {
				return unit, i - 2
			}
		}
		return "USD", i - 1
	}
	w := before.In(r.text)
	if unit, scale := moneyCode(w); unit != "" && (scale == 1 || len(w) == 4) {
		return unit, i - 1
	}
	if before.Is(piece.Money) && !before.Upper && r.ps[i].Is(piece.Number) && !strings.HasSuffix(w, "s") && i+1 < len(r.ps) && r.ps[i+1].Is(piece.Scale) {
		return before.Money(), i - 1 // dollar 22.5 million
	}
	return "", i
}

// scaled multiplies a sum by what the code before it counts in: MEUR 60.
func (r *unitReading) scaled(n *numeral) {
	if n.from > 0 {
		if _, scale := moneyCode(r.ps[n.from-1].In(r.text)); scale > 1 {
			n.Value *= scale
		}
	}
}

// moneyAfter is the currency, and the scale, of the sign or code at piece i, after its
// number: 200 €, 15 EUR.
func (r *unitReading) moneyAfter(i int) (unit string, scale float64) {
	if i >= len(r.ps) || r.ps[i].Broke || i+1 < len(r.ps) && r.ps[i+1].Glued && r.ps[i+1].Is(piece.Number) {
		return "", 0
	}
	p := &r.ps[i]
	w := p.In(r.text)
	if strings.HasPrefix(w, "Rs") {
		return "", 0
	}
	if w == "$" {
		if i+1 < len(r.ps) && r.ps[i+1].Is(piece.Number|piece.Card) {
			return "", 0 // the sign of the next sum
		}
		return "USD", 1
	}
	return moneyCode(w)
}

var dollars = map[string]string{"MXN": "MXN", "MEX": "MXN", "CAD": "CAD", "CAN": "CAD", "CDN": "CAD", "AUD": "AUD", "NT": "TWD", "US": "USD", "C": "CAD", "CA": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "S": "SGD", "R": "BRL", "MX": "MXN"}
