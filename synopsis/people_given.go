package synopsis

import (
	"slices"
	"strings"

	"synoptic/english"
)

// joinGiven gives a given name that stands alone to the one person of the story
// who has it, where each report that writes it so names that one's family too:
// their sons Otto and Ib, and Otto and Ib Orm.
func (p people) joinGiven(reports []sheet, all []known) {
	byGiven, family := map[string][]string{}, map[string]string{}
	for _, k := range all {
		words := strings.Fields(k.bare)
		if k.kind != "person" || len(words) < 2 || p.kind[k.bare] != "person" {
			continue
		}
		full := p.full[k.bare]
		if given := words[0]; !slices.Contains(byGiven[given], full) {
			byGiven[given] = append(byGiven[given], full)
		}
		family[full] = familyOf(words)
	}
	for _, k := range all {
		if k.kind != "person" || strings.Contains(k.bare, " ") || p.full[k.bare] != k.name {
			continue
		}
		fits := slices.DeleteFunc(slices.Clone(byGiven[k.bare]), func(full string) bool { return !everyReport(reports, k.bare, family[full]) })
		if len(fits) == 1 {
			p.full[k.bare] = fits[0]
		}
	}
}

// familyOf is the surname among the words of a bare name.
func familyOf(words []string) string {
	last := len(words) - 1
	if last > 1 && generations[words[last]] {
		last--
	}
	return words[last]
}

// everyReport says whether each report that writes a name of one word alone
// holds a name of that family too.
func everyReport(reports []sheet, given, family string) bool {
	for i := range reports {
		alone, kin := false, false
		for _, n := range reports[i].Marks.Names {
			bare := bareName(n.Name)
			alone = alone || bare == given
			kin = kin || ofFamily(bare, family)
		}
		if alone && !kin {
			return false
		}
	}
	return true
}

// ofFamily says whether one of the words of a bare name is a surname, or those
// who bear it: Orm, the Orms.
func ofFamily(bare, family string) bool {
	for w := range strings.FieldsSeq(bare) {
		if w == family || w == family+"s" || w == family+"es" {
			return true
		}
	}
	return false
}

// shown is, of each name as the reports write it, as bare words, the one whom
// those reports mean by it that tell: where one shows whose it is, it is so in
// all. Names that are another's in another report are in none. Nor is the name of a
// body by one word, which is the beginning of many: the Senate.
func shown(reports []sheet) map[string]string {
	out := map[string]string{}
	for i := range reports {
		r := &reports[i]
		for _, n := range r.Marks.Names {
			as, full := bareName(n.In(r.Text)), bareName(n.Name)
			if as == full || as == "" || n.Kind != "person" && !strings.Contains(as, " ") || !holdsWords(full, as) {
				continue
			}
			if other, ok := out[as]; ok && other != full {
				full = ""
			}
			out[as] = full
		}
	}
	return out
}

// holdsWords says whether all words of a bare name stand in a fuller one.
func holdsWords(full, short string) bool {
	in := english.Set(full)
	for w := range strings.FieldsSeq(short) {
		if !in[w] {
			return false
		}
	}
	return true
}

// joinShown gives the names that are nobody else's to those whose they are shown
// to be.
func (p people) joinShown(reports []sheet, all []known) {
	by := shown(reports)
	for _, k := range all {
		full := by[k.bare]
		if full == "" || p.full[k.bare] != k.name || p.full[full] == "" || p.kind[full] != k.kind {
			continue
		}
		p.full[k.bare] = p.full[full]
	}
}
