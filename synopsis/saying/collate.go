package saying

import (
	"strings"

	"synoptic/news"
	"synoptic/synopsis/table"
)

// collate tells word by word how a variant differs from the base reading, and
// of which kind it is. Put back, every edit's Base for its Text gives the
// words of the base reading again.
//
//	verbatim    no edit
//	trimmed     words left out at the ends or where the variant has an ellipsis
//	altered     words left out, put in or replaced inside
//	translated  several words of content replaced, the rest alike
func collate(v *table.Vocab, base, variant string) ([]news.Edit, string) {
	x, y := v.Words(base), v.Words(variant)
	var edits []news.Edit
	i, j := 0, 0
	for _, p := range append(alignForms(x, y), pair{len(x), len(y)}) {
		if p.x > i || p.y > j {
			out, rest := x[i:p.x], x[p.x:p.x]
			if p.x == len(x) && p.y > j {
				out, rest = stopAt(base, out)
			}
			edits = append(edits, editOf(v, base, variant, out, y[j:p.y], gapAt(y, j, p.y, variant), i == 0 || p.x == len(x)))
			if len(rest) > 0 {
				edits = append(edits, editOf(v, base, variant, rest, nil, news.Span{Start: len(variant), End: len(variant)}, true))
			}
		}
		if p.x < len(x) && x[p.x].Form != y[p.y].Form {
			edits = append(edits, news.Edit{Span: y[p.y].Span, Kind: "substitution", Base: x[p.x].In(base), Text: y[p.y].In(variant)})
		}
		i, j = p.x+1, p.y+1
	}
	return edits, kindOfEdits(v, edits, x)
}

// alignForms aligns the most words of two wordings; equal forms count for
// more than equal stems, and words in a row for a little more than apart.
func alignForms(x, y []table.Word) []pair {
	return aligned(x[:min(len(x), longest)], y[:min(len(y), longest)], func(a, b table.Word) float32 {
		switch {
		case a.Form == b.Form && a.Form >= 0:
			return 3
		case a.Stem == b.Stem && a.Stem >= 0:
			return 2
		}
		return 0
	})
}

// stopAt parts the words after the first that ends a sentence.
func stopAt(text string, words []table.Word) (sentence, rest []table.Word) {
	for i := 0; i+1 < len(words); i++ {
		if strings.ContainsAny(text[words[i].End:words[i+1].Start], ".;!?") {
			return words[:i+1], words[i+1:]
		}
	}
	return words, nil
}

// gapAt is the stretch of the variant between the words before j and from k.
func gapAt(y []table.Word, j, k int, variant string) news.Span {
	sp := news.Span{Start: 0, End: len(variant)}
	if j > 0 {
		sp.Start = y[j-1].End
	}
	if k < len(y) {
		sp.End = y[k].Start
	}
	return sp
}

// editOf writes one difference. room is the stretch of the variant in which it
// stands, with the signs around its words.
func editOf(v *table.Vocab, base, variant string, out, in []table.Word, room news.Span, end bool) news.Edit {
	e := news.Edit{Base: stretch(base, out), Text: stretch(variant, in)}
	e.Span = news.Span{Start: room.Start, End: room.Start}
	if len(in) > 0 {
		e.Span = news.Span{Start: in[0].Start, End: in[len(in)-1].End}
	}
	around := room.In(variant)
	switch {
	case len(in) == 0 && (strings.Contains(around, "…") || strings.Contains(around, "...") || strings.Contains(around, ". . .")):
		e.Kind = "ellipsis"
	case end && content(v, in) < 0.3:
		e.Kind = "end"
	case len(in) == 0:
		e.Kind = "omission"
	case strings.Contains(around, "[") && strings.Contains(around, "]"):
		e.Kind = "bracket"
	case len(out) == 0:
		e.Kind = "insertion"
	default:
		e.Kind = "substitution"
	}
	return e
}

// stretch is the text from the first of the words to the last.
func stretch(text string, words []table.Word) string {
	if len(words) == 0 {
		return ""
	}
	return text[words[0].Start:words[len(words)-1].End]
}

// kindOfEdits is the kind of a variant with these edits of a base of these words.
func kindOfEdits(v *table.Vocab, edits []news.Edit, base []table.Word) string {
	inside, replaced, all, times := false, 0.0, 0.0, 0
	for _, w := range base {
		all += v.Weight(w)
	}
	for _, e := range edits {
		switch e.Kind {
		case "substitution":
			times++
			inside = true
		case "omission", "insertion":
			inside = true
		}
		for _, w := range v.Words(e.Base) {
			if e.Kind == "end" || e.Kind == "ellipsis" {
				all -= v.Weight(w)
			} else if e.Kind == "substitution" {
				replaced += v.Weight(w)
			}
		}
	}
	switch {
	case len(edits) == 0:
		return "verbatim"
	case times > 1 && replaced >= 0.25*all: // who renders a sentence anew finds more than one word for it
		return "translated"
	case inside:
		return "altered"
	}
	return "trimmed"
}

// rendered takes a wording for another translation only of a speaker who is
// reworded twice: who spoke the reports' own language is misquoted once.
func rendered(sayings []news.Saying) {
	times := map[news.Maybe]int{}
	each := func(do func(*news.Saying, *news.Variant)) {
		for i := range sayings {
			for k := range sayings[i].Variants {
				if v := &sayings[i].Variants[k]; v.Kind == "translated" {
					do(&sayings[i], v)
				}
			}
		}
	}
	each(func(s *news.Saying, v *news.Variant) {
		for _, e := range v.Edits {
			if e.Kind == "substitution" {
				times[s.Speaker]++
			}
		}
	})
	each(func(s *news.Saying, v *news.Variant) {
		if times[s.Speaker] < 2 {
			v.Kind = "altered"
		}
	})
}
