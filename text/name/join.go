package name

import (
	"slices"
	"strings"

	"synoptic/english"
	"synoptic/gazetteer"
	"synoptic/news"
	"synoptic/text/letter"
)

// A joining is a rule by which a name goes on over the words behind it. Join
// gives the end of the longer name, 0 if the rule does not hold. Of the
// example, [ ] mark the name before and { } the words it gains.
type joining struct {
	rule    string
	meaning string
	join    func(text string, n news.Name) int
	example string
}

var joinings = []joining{
	{
		"and of a body", "a ministry, department or committee of one thing and another is one body", andOfBody,
		"organisation: The [Ministry of Harbours]{ and Fisheries} said no.",
	},
	{
		"body of a thing", "a word for a body goes on over what the body is of or for", bodyOfThing,
		"organisation: The [Organization]{ for the Mending of Dykes} said no.",
	},
	{
		"and before a body", "words and words before a word for a body are one name", andBeforeBody,
		"organisation: The [Velka Banking]{ and Insurance Commission} met.",
	},
	{
		"Romance particle", "a place goes on over del, de la, do", overParticle,
		"place: The bus leaves [Playas]{ del Velko} at noon.",
	},
	{
		"hyphen of a place", "a place goes on over a hyphen, unless both sides are places by themselves", overHyphen,
		"place: A mine near [Velka]{-Oskarume} shut.",
	},
}

// joined lengthens names by the rules; what a longer name swallows is gone.
func (r *Reading) joined(names []news.Name) []news.Name {
	out := make([]news.Name, 0, len(names))
	end := 0
	for _, n := range names {
		if n.Start < end {
			continue
		}
		for _, j := range joinings {
			if e := j.join(r.text, n); e > n.End {
				n.End, n.Rule = e, j.rule
			}
		}
		end = n.End
		out = append(out, n)
	}
	return out
}

func andOfBody(text string, n news.Name) int {
	s := n.In(text)
	first, rest, _ := strings.Cut(s, " ")
	if n.Kind != "organisation" || !departments[first] || !strings.HasPrefix(rest, "of ") && !strings.HasPrefix(rest, "for ") {
		return 0
	}
	end := n.End
	if strings.HasPrefix(text[end:], ", ") {
		if e := letter.CapitalRun(text, end+2); e > end+2 && strings.HasPrefix(text[e:], " and ") {
			end = e
		}
	}
	if !strings.HasPrefix(text[end:], " and ") {
		return 0
	}
	at := end + len(" and ")
	e := letter.CapitalRun(text, at)
	if e == at || departments[upToSpace(text[at:e])] {
		return 0
	}
	return e
}

// bodyOfThing goes on from a body that is named by one word alone.
func bodyOfThing(text string, n news.Name) int {
	if s := n.In(text); n.Kind == "person" || n.Kind == "place" || !departments[s] && !unions[s] {
		return 0
	}
	end := n.End
	for joint := true; joint; {
		joint = false
		for _, p := range [...]string{" of the ", " for the ", " of ", " for "} {
			at := end + len(p)
			if !strings.HasPrefix(text[end:], p) {
				continue
			}
			if e := letter.CapitalRun(text, at); e > at {
				end, joint = e, true
				break
			}
		}
	}
	if end == n.End {
		return 0
	}
	return end
}

var unions = english.Set("Organization Organisation Association Society Foundation Fund Federation Coalition Campaign Union League Confederation Alliance Academy Service")

var departments = english.Set("Ministry Department Committee Commission Office Bureau Council Directorate Secretariat Institute Faculty Agency Board Authority Center Centre")

func upToSpace(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

func andBeforeBody(text string, n news.Name) int {
	if n.Kind == "person" || !strings.HasPrefix(text[n.End:], " and ") || hasBodyWord(n.In(text)) {
		return 0
	}
	if e, ok := gazetteer.Find(n.In(text)); ok && e.Is(gazetteer.Nation|gazetteer.City|gazetteer.Body|gazetteer.Press|gazetteer.Region|gazetteer.State|gazetteer.National) {
		return 0
	}
	at := n.End + len(" and ")
	e := letter.CapitalRun(text, at)
	words := strings.Fields(text[at:e])
	if len(words) < 2 || !departments[words[len(words)-1]] {
		return 0
	}
	if _, listed := gazetteer.Find(text[at:e]); listed {
		return 0
	}
	return e
}

func hasBodyWord(s string) bool {
	return slices.ContainsFunc(strings.Fields(s), gazetteer.OrgWord)
}

func overParticle(text string, n news.Name) int {
	if n.Kind != "place" {
		return 0
	}
	for _, p := range [...]string{" del ", " de la ", " de las ", " de los ", " de ", " do ", " da ", " dos "} {
		if strings.HasPrefix(text[n.End:], p) {
			at := n.End + len(p)
			if e := letter.CapitalRun(text, at); e > at {
				return e
			}
		}
	}
	return 0
}

func overHyphen(text string, n news.Name) int {
	if n.Kind != "place" || n.End+1 >= len(text) || text[n.End] != '-' {
		return 0
	}
	e := n.End + 1 + letter.WordLen(text[n.End+1:min(len(text), n.End+1+longWord)])
	if e == n.End+1 || !letter.UpperAt(text[n.End+1:]) {
		return 0
	}
	if _, whole := gazetteer.Find(text[n.Start:e]); whole {
		return e
	}
	left, right := sideKind(n.In(text)), sideKind(text[n.End+1:e])
	if left != "" || right != "" || n.Len() == 0 {
		return 0
	}
	if p, ok := gazetteer.Place(n.In(text)); ok && p.Population > 100000 {
		return 0
	}
	return e
}
