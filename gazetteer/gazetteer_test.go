package gazetteer

import (
	"strings"
	"testing"
)

func TestOutlet(t *testing.T) {
	for host, want := range map[string]string{
		"www.dailymail.co.uk":    "Daily Mail",
		"abcnews.go.com":         "ABC News",
		"edition.cnn.com":        "CNN",
		"WSJ.com":                "The Wall Street Journal",
		"www.theguardian.com:80": "The Guardian",
		"mexiconewsdaily.com":    "Mexico News Daily",
		"someone.wordpress.com":  "",
		"nowhere.example":        "",
		"":                       "",
	} {
		if got, ok := Outlet(host); got != want || ok != (want != "") {
			t.Errorf("Outlet(%q) = %q, %v; want %q", host, got, ok, want)
		}
	}
}

func TestMedia(t *testing.T) {
	for name, want := range map[string]string{
		"WSJ":                  "The Wall Street Journal",
		"the Journal":          "The Wall Street Journal",
		"AP":                   "The Associated Press",
		"The Associated Press": "The Associated Press",
		"the BBC":              "BBC News",
		"AFP":                  "Agence France-Presse",
		"Afp":                  "Agence France-Presse",
		"El Pais":              "El País",
		"Claudia":              "",
	} {
		if got, ok := Media(name); got != want || ok != (want != "") {
			t.Errorf("Media(%q) = %q, %v; want %q", name, got, ok, want)
		}
	}
	if _, ok := Agency("CNN"); ok {
		t.Error("CNN is no agency")
	}
	if got, _ := Agency("Reuters"); got != "Reuters" {
		t.Errorf("Agency(Reuters) = %q", got)
	}
}

func TestPlaces(t *testing.T) {
	for name, want := range map[string]Location{
		"Mexico":        {Kind: Nation, Country: "MX"},
		"U.S.":          {Kind: Nation, Country: "US"},
		"US":            {Kind: Nation, Country: "US"},
		"MEXICO":        {Kind: Nation, Country: "MX"},
		"Tex.":          {Kind: State, Country: "US", Admin: "Texas"},
		"Latin America": {Kind: Region},
	} {
		if got, ok := Place(name); !ok || got != want {
			t.Errorf("Place(%q) = %+v, %v; want %+v", name, got, ok, want)
		}
	}
	if got, ok := Place("Bogotá"); !ok || got.Country != "CO" || got.Population < 1e6 {
		t.Errorf("Place(Bogotá) = %+v, %v", got, ok)
	}
	for _, word := range []string{"us", "of", "police"} {
		if got, ok := Place(word); ok {
			t.Errorf("Place(%q) = %+v; want nothing", word, got)
		}
	}
}

func TestCountries(t *testing.T) {
	if code, _ := Country("the United States"); code != "US" {
		t.Errorf("Country(the United States) = %q", code)
	}
	if name := CountryName("MX"); name != "Mexico" {
		t.Errorf("CountryName(MX) = %q", name)
	}
	for word, want := range map[string]string{"Mexican": "MX", "Mexicans": "MX", "Dutch": "NL", "table": ""} {
		if code, _ := Demonym(word); code != want {
			t.Errorf("Demonym(%q) = %q; want %q", word, code, want)
		}
	}
	if at, _ := Place("Calif."); at.Admin != "California" {
		t.Errorf("Place(Calif.) = %+v", at)
	}
}

func TestPeople(t *testing.T) {
	if g, ok := GivenName("Claudia"); !ok || g != Female {
		t.Errorf("GivenName(Claudia) = %v, %v", g, ok)
	}
	if g, ok := FirstName("Hope"); !ok || g != Female {
		t.Errorf("FirstName(Hope) = %v, %v", g, ok)
	}
	if _, ok := GivenName("Hope"); ok {
		t.Error("GivenName(Hope) is one wherever it stands")
	}
	if f, ok := Title("Mrs."); !ok || f.Gender != Female || f.Class != "honorific" {
		t.Errorf("Title(Mrs.) = %+v, %v", f, ok)
	}
	if f, ok := Title("Prime Minister"); !ok || f.Class != "office" {
		t.Errorf("Title(Prime Minister) = %+v, %v", f, ok)
	}
	job := func(words string) bool { e, _ := Find(words); return e.Is(Job) }
	if !job("prime minister") || job("green") {
		t.Error("jobs")
	}
	if !OrgWord("Ministry") || OrgWord("Tuesday") {
		t.Error("OrgWord")
	}
}

func TestKey(t *testing.T) {
	for phrase, want := range map[string]string{
		"U.S.":             "US",
		"us":               "us",
		"São  Paulo ":      "sao paulo",
		"Nguyễn":           "nguyen",
		"McDonald’s":       "mcdonald's",
		"Łódź":             "lodz",
		"A":                "a",
		"WASHINGTON":       "washington",
		"zero\u200bwidth":  "zerowidth",
		"\xff\xfe":         "\ufffd\ufffd",
		"non\u00a0breaker": "non breaker",
	} {
		if got := Key(phrase); got != want {
			t.Errorf("Key(%q) = %q; want %q", phrase, got, want)
		}
	}
}

// Every line is found under its key: the index and the text belong together.
func TestEveryLineIsFound(t *testing.T) {
	for line := range strings.SplitSeq(strings.TrimSuffix(lexicon, "\n"), "\n") {
		key, fields, _ := strings.Cut(line, "\t")
		e, ok := find([]byte(key))
		if !ok || e.fields != "\t"+fields {
			t.Fatalf("%q is found as %q, %v; want %q", key, e.fields, ok, fields)
		}
	}
}

func TestFindAllocatesNothing(t *testing.T) {
	words := []string{"Claudia", "U.S.", "nothing of the kind", "São Paulo"}
	n := testing.AllocsPerRun(100, func() {
		for _, w := range words {
			Find(w)
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "U.S.", "São Paulo", "\xff", strings.Repeat("A", 500), "..", "\u0130\u0130", "\u212b\u1e9e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		Find(s)
		Outlet(s)
		if k := Fold(s); Fold(k) != k {
			t.Errorf("Fold(%q) = %q folds to %q", s, k, Fold(k))
		}
	})
}

func BenchmarkFind(b *testing.B) {
	words := []string{"Claudia", "U.S.", "nothing of the kind", "São Paulo", "said", "Wednesday"}
	b.ReportAllocs()
	for i := range b.N {
		Find(words[i%len(words)])
	}
}
