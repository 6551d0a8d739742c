package main

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/gazetteer"
)

// countries reads names and demonyms of all countries.
func countries(lex lexicon, data folder) error {
	var list []struct {
		Code     string `json:"cca2"`
		Name     string
		Official string
		Alt      []string
		Demonyms struct{ Eng struct{ F, M string } }
		Spa      struct{ Common string }
	}
	if err := load(data.in("gazetteers").file("countries.json"), &list); err != nil {
		return err
	}
	for _, c := range list {
		lex.put("="+c.Code, 'C', strings.Replace(c.Name, "Türkiye", "Turkey", 1))
		for _, name := range append(c.Alt, c.Name, c.Official, c.Spa.Common) {
			if len(name) > 3 {
				lex.add(name, 'C', c.Code)
			}
		}
		each(c.Demonyms.Eng.M+","+c.Demonyms.Eng.F, func(word string) {
			lex.add(word, 'D', c.Code)
			if !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ese") && !strings.HasSuffix(word, "sh") {
				lex.add(word+"s", 'D', c.Code)
			}
		})
	}
	return nil
}

// smallest is the number of people from which on a place is listed: below it
// names of places are mostly other words.
const smallest = 5000

// cities reads populated places, greatest first, with their English and
// Spanish names; the provinces they lie in become regions.
func cities(lex lexicon, data folder) error {
	type city struct {
		row    []string
		people int
	}
	var all []city
	err := rows(data.in("gazetteers").file("geonames_cities.tsv"), 12, func(row []string) {
		var n int
		fmt.Sscan(row[9], &n)
		if n >= smallest || n == 0 {
			all = append(all, city{row, n})
		}
	})
	if err != nil {
		return err
	}
	all = all[1:] // the heading
	slices.SortStableFunc(all, func(a, b city) int { return b.people - a.people })
	for _, c := range all {
		admin := c.row[5]
		if lex.has(c.row[1], 'E') && c.people < 100000 {
			continue // "Of" and "Police" are towns
		}
		for _, name := range c.row[1:4] {
			lex.add(name, 'P', fmt.Sprintf("%s,%d,%s", c.row[6], c.people, admin))
		}
		if c.people > 50000 {
			lex.add(province(admin), 'R', "")
		}
	}
	return nil
}

// province is the name of a province without the word for its kind.
func province(admin string) string {
	for _, kind := range []string{" Province", " Region", " District", " Municipality", " Oblast", " Governorate", " Prefecture", " County", " Department", " State", " Voivodeship"} {
		admin = strings.TrimSuffix(admin, kind)
	}
	return admin
}

// An annieList is a list of the ANNIE gazetteer and the kind it tells.
var annieLists = []struct {
	file  string
	kind  byte
	value string
}{
	{"person_male", 'G', "m"},
	{"person_female", 'G', "f"},
	{"company", 'O', "="},
	{"more_company", 'O', "="},
	{"organization", 'O', "="},
	{"government", 'O', "="},
	{"political_party", 'O', "="},
	{"department", 'O', "="},
	{"newspapers", 'M', "="},
	{"tvcompany", 'M', "="},
	{"jobtitles", 'J', ""},
	{"title_mil", 'T', "-rank"},
	{"org_key", 'K', ""},
	{"org_ending", 'K', ""},
	{"org_base", 'K', ""},
	{"cdg", 'K', ""},
	{"loc_key", 'L', ""},
	{"facility_key", 'L', ""},
	{"region", 'R', ""},
	{"province", 'R', ""},
	{"mountain", 'R', ""},
	{"water", 'R', ""},
	{"rivers", 'R', ""},
	{"country_adj", 'D', ""},
	{"day", 'W', ""},
	{"months", 'W', ""},
	{"festival", 'W', ""},
	{"nba-teams", 'O', "="},
	{"nfl-teams", 'O', "="},
	{"mlb-teams", 'O', "="},
	{"airports", 'R', ""},
}

// annie reads the lists of the ANNIE gazetteer. A value of "=" is the name
// itself. An entry that is also an ordinary word is left out where it would
// only mislead.
func annie(lex lexicon, data folder) error {
	ordinary := map[string]bool{}
	for _, file := range []string{"company_ambig", "person_spur", "spur", "organization_blacklist", "not_org", "stop"} {
		err := rows(data.in("gazetteers/annie").file(file+".lst"), 1, func(row []string) { ordinary[entry(row[0])] = true })
		if err != nil {
			return err
		}
	}
	for _, list := range annieLists {
		err := rows(data.in("gazetteers/annie").file(list.file+".lst"), 1, func(row []string) {
			name := entry(row[0])
			if ordinary[name] && list.kind != 'J' || list.kind == 'D' && lex.has(name, 'C') {
				return
			}
			value := list.value
			if value == "=" {
				value = name
			}
			name = strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
			if list.kind == 'G' && list.value == "f" && lex[gazetteer.Key(name)]['G'] == "m" && !lex.has(name, 'U') {
				lex[gazetteer.Key(name)]['G'] = "u" // in both lists: borne by all
			}
			lex.add(name, list.kind, value)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// entry is a line of an ANNIE list without its features ("name:key=value").
func entry(line string) string {
	name, _, _ := strings.Cut(line, ":")
	name, _, _ = strings.Cut(name, "&")
	return strings.TrimSpace(name)
}

// media reads outlets with their hosts.
func media(lex lexicon, data folder) error {
	var list []struct {
		Organization string
		Domains      []string
	}
	if err := load(data.in("gazetteers").file("media_kite.json"), &list); err != nil {
		return err
	}
	for _, m := range list {
		name, _, _ := strings.Cut(m.Organization, " (")
		if len(strings.Fields(name)) <= 5 {
			lex.add(strings.TrimPrefix(name, "The "), 'M', name)
		}
		for _, host := range m.Domains {
			host = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(host), "www."), "feeds.")
			lex.put("/"+host, 'H', name)
		}
	}
	return nil
}

// keeper is a host that keeps the pages of many sites, under their names.
const keeper = "web.archive.org"

// sites reads names that sites give themselves in their pages.
func sites(lex lexicon, data folder) error {
	return rows(data.in("gazetteers").file("sitenames_from_html.tsv"), 2, func(row []string) {
		host := strings.TrimPrefix(row[0], "www.")
		if name := siteName(row[1], host); name != "" && host != keeper {
			lex.put("/"+host, 'H', name)
		}
	})
}

// siteName cuts slogans off, and refuses addresses.
func siteName(name, host string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " · ", ": "} {
		name, _, _ = strings.Cut(name, sep)
	}
	name = strings.TrimSpace(name)
	low := strings.ToLower(name)
	if len(name) < 2 || len(name) > 40 || strings.Contains(low, "://") || strings.TrimPrefix(low, "www.") == host {
		return ""
	}
	if label, _, _ := strings.Cut(host, "."); name == label {
		return ""
	}
	return name
}
