package table

import (
	"strings"

	"synoptic/english"
	"synoptic/news"
)

// joinGiven gives a given name that stands alone to the one person of the story
// who has it, where each report that writes it so names that one's family too:
// their sons Otto and Ib, and Otto and Ib Orm.
func (p People) joinGiven(reports []*news.Report, all []known) {
	byGiven, family, met := map[string][]string{}, map[string]string{}, map[[2]string]bool{}
	for _, k := range all {
		words := strings.Fields(k.bare)
		if k.kind != "person" || len(words) < 2 || p.kind[k.bare] != "person" {
			continue
		}
		full := p.full[k.bare]
		if given := words[0]; !met[[2]string{given, full}] {
			met[[2]string{given, full}] = true
			byGiven[given] = append(byGiven[given], full)
		}
		family[full] = familyOf(words)
	}
	written := namesWritten(reports)
	for _, k := range all {
		if k.kind != "person" || strings.Contains(k.bare, " ") || p.full[k.bare] != k.name {
			continue
		}
		var fits []string
		for _, full := range byGiven[k.bare] {
			if everyReport(written, k.bare, family[full]) {
				fits = append(fits, full)
			}
			if len(fits) > 1 {
				break
			}
		}
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

// writtenNames is the bare names that a report writes, and the words of them.
type writtenNames struct{ bare, words map[string]bool }

func namesWritten(reports []*news.Report) []writtenNames {
	out := make([]writtenNames, len(reports))
	for i := range reports {
		out[i] = writtenNames{map[string]bool{}, map[string]bool{}}
		for _, n := range reports[i].Marks.Names {
			bare := BareName(n.Name)
			if out[i].bare[bare] {
				continue
			}
			out[i].bare[bare] = true
			for w := range strings.FieldsSeq(bare) {
				out[i].words[w] = true
			}
		}
	}
	return out
}

// everyReport says whether each report that writes a name of one word alone
// holds a name of that family too, or those who bear it: Orm, the Orms.
func everyReport(reports []writtenNames, given, family string) bool {
	for _, r := range reports {
		if r.bare[given] && !r.words[family] && !r.words[family+"s"] && !r.words[family+"es"] {
			return false
		}
	}
	return true
}

// shown is, of each name as the reports write it, as bare words, the one whom
// those reports mean by it that tell: where one shows whose it is, it is so in
// all. Names that are another's in another report are in none. Nor is the name of a
// body by one word, which is the beginning of many: the Senate.
func shown(reports []*news.Report) map[string]string {
	out := map[string]string{}
	for i := range reports {
		r := reports[i]
		for _, n := range r.Marks.Names {
			as, full := BareName(n.In(r.Text)), BareName(n.Name)
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
func (p People) joinShown(reports []*news.Report, all []known) {
	by := shown(reports)
	for _, k := range all {
		full := by[k.bare]
		if full == "" || p.full[k.bare] != k.name || p.full[full] == "" || p.kind[full] != k.kind {
			continue
		}
		p.full[k.bare] = p.full[full]
	}
}
