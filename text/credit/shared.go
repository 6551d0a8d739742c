package credit

import (
	"regexp"
	"strings"

	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
	"synoptic/text/outlet"
	"synoptic/text/saying"
)

// beside credits of one act: those who say it together, and for whom they speak.

// together is the names that share the words of a source with the one
// credited: "Ida Crane and Omar Velt said".
func together(p *outlet.Press, at news.Span, first string) (others []string) {
	end, kind, credited := -1, "", false
	if !strings.Contains(at.In(p.Text), " and ") && !strings.Contains(at.In(p.Text), " & ") {
		return nil
	}
	for i := p.NameFrom(at.Start); i < len(p.Names) && p.Names[i].End <= at.End; i++ {
		n := p.Names[i]
		if n.Kind != "person" && n.Kind != "organisation" {
			continue
		}
		if end >= 0 && !(joinsNames(p.Text[end:n.Start]) && (kind == n.Kind || strings.Contains(p.Text[end:n.Start], "and "))) {
			return nil
		}
		end, kind = n.End, n.Kind
		if n.Name == first {
			credited = true
		} else {
			others = append(others, n.Name)
		}
	}
	if !credited {
		return nil
	}
	return others
}

// andOfficials are those without a name who say it with one who has one: "The
// Orrin Guard and police".
var andOfficials = regexp.MustCompile(` and (?:the |local )?(police|officials|prosecutors|authorities|witnesses)$`)

// joinsNames says whether the words between two names only join them, with
// titles or an article: ", ", " and Sen. ".
func joinsNames(between string) bool {
	joined := false
	for w := range strings.FieldsSeq(strings.ReplaceAll(between, ",", " , ")) {
		switch {
		case w == "," || w == "and" || w == "&":
			joined = true
		case w == "the", isTitle(strings.TrimRight(w, ".")), isTitle(w):
		default:
			return false
		}
	}
	return joined
}

// standFor notes the body for which one is first said to speak: what she says
// further on is the body's, too.
func (c *crediting) standFor(u *utterance, body string) {
	if n, ok := c.kinds[string(u.Speaker)]; ok && n == "person" && body != "" && body != string(u.Speaker) {
		if c.voices == nil {
			c.voices = map[string]string{}
		}
		c.voices[string(u.Speaker)] = body
	}
}

// spokenFor is the body that the words of a source have somebody speak for: one
// named there, or the police of a town. None where it is a person's spokesman.
func spokenFor(p *outlet.Press, at news.Span) string {
	words := at.In(p.Text)
	if !saying.HasSpokesperson(strings.ToLower(words)) || strings.Contains(words, " who was ") || letter.AnyWord(strings.ToLower(words), bygone) {
		return ""
	}
	for i := p.NameFrom(at.Start); i < len(p.Names) && p.Names[i].End <= at.End; i++ {
		n := p.Names[i]
		switch {
		case n.Kind == "organisation" && officeOf(p, i, at.End):
			continue // "a spokesman for Senate leader Ida Crane"
		case n.Kind == "organisation":
			return n.Name
		case n.Kind == "place" && strings.HasPrefix(p.Text[n.End:at.End], " police spokes"):
			return n.In(p.Text) + " police"
		case n.Kind == "person" && strings.HasSuffix(p.Text[at.Start:n.Start], " for ") && !letter.GenitiveAt(p.Text, n.End):
			return ""
		}
	}
	return ""
}

// officeOf says whether the i-th name is only that of the body where the
// person named right behind it holds an office.
func officeOf(p *outlet.Press, i, end int) bool {
	if i+1 >= len(p.Names) {
		return false
	}
	n, next := p.Names[i], p.Names[i+1]
	between := p.Text[n.End:max(n.End, next.Start)]
	if next.Kind != "person" || next.End > end || strings.ContainsAny(between, ",;’'") || len(between) > 40 {
		return false
	}
	return !saying.HasSpokesperson(strings.ToLower(between))
}

// inCase says whether a name is that of a party in a case at law: "Crane v.
// Velt".
func inCase(text string, n news.Span) bool {
	for _, sign := range []string{" v. ", " vs. ", " v ", " vs ", " versus "} {
		if strings.HasPrefix(text[n.End:], sign) || strings.HasSuffix(text[:n.Start], sign) {
			return true
		}
	}
	return false
}

// isTitle says whether a word is the title of a person.
func isTitle(word string) bool {
	_, is := gazetteer.Title(word)
	return is
}
