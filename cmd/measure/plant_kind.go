package main

import (
	"regexp"
	"strings"

	"synoptic/cmd/measure/label"
)

// plantKind is a way to change a fact in one report of a story. Its pattern
// finds the fact in a sentence; the first of its groups that takes part is
// what changes.
type plantKind struct {
	name    string
	mark    float64 // for the share shown; 0 where none is set
	pattern *regexp.Regexp

	// key tells facts that are the same in two reports, "" for what is none.
	// The words of the match are the key where it is nil.
	key    func(w wording) string
	change func(w wording, s setting) string // "" where it cannot be changed

	reach  reach
	speech bool // may stand inside quotation marks
	loose  bool // the other report need only have the last word of what changes in a sentence much like it

	examples []plantExample
}

// plantExample is a report with one fact of the kind and what becomes of it,
// the same where there is nothing to change.
type plantExample struct{ text, planted string }

// reach is how far a change goes in the report: a report that is changed in
// one place and not in another differs from itself.
type reach int

const (
	here      reach = iota // this place
	sameFact               // wherever the report has the fact
	sameWords              // wherever it has the words
)

// wording is a match of a kind in a sentence.
type wording struct {
	key           string
	at            label.Span // what changes
	groups        []string
	before, after string // the sentence around it
}

func (w wording) old() string { return w.groups[0] }

// setting is what a change may depend on besides the words.
type setting struct {
	published string   // day of the report, if known
	peers     []string // what else stands in the story where the kind's words stand
	n         int      // a digest of the place, to choose by
}

// wordings are the facts of the kind in a sentence.
func (k plantKind) wordings(s string) []wording {
	var out []wording
	for _, m := range k.pattern.FindAllStringSubmatchIndex(s, -1) {
		w := matched(s, m)
		if !k.speech && inQuotation(w.before) {
			continue
		}
		w.key = strings.ToLower(s[m[0]:m[1]])
		if k.key != nil {
			w.key = k.key(w)
		}
		if w.key != "" {
			out = append(out, w)
		}
	}
	return out
}

// matched is a match with the groups that took part in it.
func matched(s string, m []int) wording {
	w := wording{at: label.Span{Start: -1}}
	for g := 2; g < len(m); g += 2 {
		if m[g] < 0 {
			continue
		}
		if w.at.Start < 0 {
			w.at = label.Span{Start: m[g], End: m[g+1]}
		}
		w.groups = append(w.groups, s[m[g]:m[g+1]])
	}
	w.before, w.after = s[:w.at.Start], s[w.at.End:]
	return w
}

// edit is words to put in the place of others of a text.
type edit struct {
	label.Span
	words string
}

// edited is the text with the edits, which are in order of place.
func edited(text string, edits []edit) string {
	var b strings.Builder
	at := 0
	for _, e := range edits {
		if e.Start < at {
			continue
		}
		b.WriteString(text[at:e.Start])
		b.WriteString(e.words)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// edits are those that a kind makes in a report to change a fact of one of its
// sentences.
func (k plantKind) edits(report []told, in int, w wording, s setting) []edit {
	if k.reach == here {
		return []edit{{moved(w.at, report[in].start), k.change(w, s)}}
	}
	var out []edit
	for _, x := range report {
		if k.reach == sameWords {
			out = append(out, everyWord(x.sentence, w.old(), k.change(w, s))...)
			continue
		}
		for _, o := range x.facts {
			if o.key != w.key {
				continue
			}
			if words := k.change(o, s); words != "" {
				out = append(out, edit{moved(o.at, x.start), words})
			}
		}
	}
	return out
}

// everyWord puts a word in the place of another wherever it stands.
func everyWord(x sentence, old, words string) []edit {
	var out []edit
	for _, at := range regexp.MustCompile(`\b`+regexp.QuoteMeta(old)+`\b`).FindAllStringIndex(x.text, -1) {
		out = append(out, edit{moved(label.Span{Start: at[0], End: at[1]}, x.start), words})
	}
	return out
}

// moved is the span of a sentence in the text, or of a text in the sentence if
// the sentence's start is taken away.
func moved(s label.Span, start int) label.Span {
	return label.Span{Start: s.Start + start, End: s.End + start, Kind: s.Kind}
}
