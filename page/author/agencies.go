// Package author tells whom a byline names: persons, without offices and
// addresses, and the agency that wrote a report. Where a report says who wrote it
// is for others to find.
package author

import (
	"strings"

	"synoptic/page/word"
)

// agencies are the wire agencies by the ways texts write them.
var agencies = []struct {
	name  string
	forms []string
}{
	{"Associated Press", []string{"ap", "associated press", "the associated press"}},
	{"Reuters", []string{"reuters", "thomson reuters"}},
	{"Agence France-Presse", []string{"afp", "agence france-presse", "agence france presse"}},
	{"Bloomberg", []string{"bloomberg"}},
	{"dpa", []string{"dpa", "deutsche presse-agentur"}},
	{"EFE", []string{"efe", "agencia efe"}},
	{"UPI", []string{"upi", "united press international"}},
	{"PA", []string{"pa", "press association", "pa media"}},
	{"Xinhua", []string{"xinhua", "xinhua news agency"}},
	{"TASS", []string{"tass", "itar-tass"}},
	{"ANSA", []string{"ansa"}},
	{"Kyodo", []string{"kyodo", "kyodo news"}},
	{"Yonhap", []string{"yonhap", "yonhap news agency"}},
	{"Canadian Press", []string{"the canadian press", "canadian press"}},
	{"PTI", []string{"pti", "press trust of india"}},
	{"ANI", []string{"ani"}},
	{"IANS", []string{"ians"}},
	{"Australian Associated Press", []string{"aap", "australian associated press"}},
	{"NTB", []string{"ntb"}},
	{"APA", []string{"apa", "austria press agency"}},
	{"ANP", []string{"anp"}},
	{"Anadolu", []string{"anadolu", "anadolu agency"}},
	{"Interfax", []string{"interfax"}},
	{"Jiji Press", []string{"jiji", "jiji press"}},
	{"Bernama", []string{"bernama"}},
}

// Agency is the agency a name is a form of, "" if it is none.
func Agency(s string) string {
	s = word.Fold(strings.TrimSpace(s))
	for _, a := range agencies {
		for _, f := range a.forms {
			if s == f {
				return a.name
			}
		}
	}
	return ""
}

// AgencyInURL is the agency whose shelf an address stands on: /wires/ap/,
// /aponline/, /reuters/.
func AgencyInURL(url string) string {
	_, path, _ := strings.Cut(url, "://")
	parts := strings.Split(path, "/")
	for i := 1; i+1 < len(parts); i++ {
		switch p := parts[i]; {
		case p == "aponline":
			return "Associated Press"
		case p == "reuters" || parts[i-1] == "wires":
			return Agency(p)
		}
	}
	return ""
}
