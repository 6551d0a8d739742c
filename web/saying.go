package web

import (
	"slices"

	"synoptic/news"
)

// sayingsView is who said what, by speaker: what several reports have first,
// the rest folded.
type sayingsView struct {
	Joined, Lone []speakerView
	Folded       int // sayings in Lone
	More         int
}

// speakerView is one speaker with what is told to have been said.
type speakerView struct {
	Speaker, Link string
	Sayings       []sayingView
}

// sayingView is one utterance with its wordings.
type sayingView struct {
	ID       string
	Variants []variantView
}

// variantView is a wording, cut where it differs from the base reading.
type variantView struct {
	Kind, Names string // Kind: "" of words given as they were said
	Short       string // who has a part of it, and nothing else
	Origins     string // how many voices have it in some wording, where they are fewer than its reports
	Why         string // by which rule the speaker is told
	Pieces      []pieceView
	Cites       []citeView
	Rest        []tellerView
}

// pieceView is a stretch of a wording. Kind is empty where it is as the base
// has it; Base is what stands there instead, or was left out.
type pieceView struct{ Text, Kind, Base string }

func sayings(b *builder) (v sayingsView) {
	defer b.beside()()
	joined, lone := 0, 0
	for i, s := range b.s.Sayings {
		to, n := &v.Lone, &lone
		if s.Reports > 1 {
			to, n = &v.Joined, &joined
		}
		if *n >= b.room.others {
			v.More++
			continue
		}
		*n++
		*to = spoke(*to, string(s.Speaker), b.links.person(string(s.Speaker)), saying(b, i, s))
	}
	v.Folded = lone
	return v
}

// spoke adds a saying to those of its speaker. An unknown one is nobody else.
func spoke(all []speakerView, speaker, link string, said sayingView) []speakerView {
	n := slices.IndexFunc(all, func(v speakerView) bool { return v.Speaker == speaker && speaker != "" })
	if n < 0 {
		return append(all, speakerView{speaker, link, []sayingView{said}})
	}
	all[n].Sayings = append(all[n].Sayings, said)
	return all
}

func saying(b *builder, i int, s news.Saying) sayingView {
	v := sayingView{ID: b.anchor("saying", i)}
	b.shown[v.ID] = true
	var short news.Refs
	for _, x := range s.Variants[min(len(s.Variants), 1):] {
		if onlyShort(x) {
			short = append(short, x.Cites...)
		}
	}
	for n, x := range s.Variants {
		if n > 0 && onlyShort(x) {
			continue
		}
		w := variantView{Names: b.list(b.tellers(x.Cites)), Pieces: pieces(x), Why: speakerRule(b, x.Cites)}
		if x.Kind != "verbatim" {
			w.Kind = Say("wording." + x.Kind)
		}
		var partly []news.Partial
		if n == 0 {
			if s.Origins < s.Reports {
				w.Origins = Say("voices", s.Origins)
			}
			w.Short = b.list(without(b.tellers(short), b.tellers(x.Cites)))
			for _, r := range short {
				partly = append(partly, news.Partial{Ref: r})
			}
		}
		w.Cites, w.Rest = b.cites(x.Text, x.Cites, partly)
		v.Variants = append(v.Variants, w)
	}
	return v
}

// onlyShort says whether a wording is the fullest one with words left out, and
// with none put in.
func onlyShort(v news.Variant) bool {
	return v.Kind == "trimmed" && !slices.ContainsFunc(v.Edits, func(e news.Edit) bool { return e.Text != "" || e.Len() > 0 })
}

// speakerRule is the rule by which the speaker of the first place is told that
// has one.
func speakerRule(b *builder, refs news.Refs) string {
	for _, r := range refs {
		i, shown := b.at[r.Report]
		if !shown {
			continue
		}
		for _, q := range b.s.Reports[i].Quotes {
			if q.Overlaps(r.Span) && q.Speaker != "" && q.Rule != "" {
				return Say("sayings.why", q.Rule)
			}
		}
	}
	return ""
}

// pieces cuts a wording at its edits.
func pieces(v news.Variant) (out []pieceView) {
	at := 0
	for _, e := range v.Edits {
		if e.Start < at || e.End > len(v.Text) || e.Start > e.End {
			continue
		}
		if e.Start > at {
			out = append(out, pieceView{Text: v.Text[at:e.Start]})
		}
		out = append(out, pieceView{Text: e.Span.In(v.Text), Kind: e.Kind, Base: e.Base})
		at = e.End
	}
	if at < len(v.Text) {
		out = append(out, pieceView{Text: v.Text[at:]})
	}
	return out
}
