package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"synoptic/meaning"
	"synoptic/news"
	"synoptic/text/sentence"
)

// learnAsks learns what verbs ask for: the prepositions behind which something
// stands in most of the places where a verb stands in a voice. They are counted
// in the trees that reading makes of data/stories/background.jsonl.gz; no text is
// kept, only which preposition goes with which verb.
func learnAsks(data folder) ([]file, error) {
	texts, err := textsIn(data.in("stories").file("background.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	var wait sync.WaitGroup
	parts := make([]valency, asksReaders)
	for n := range parts {
		parts[n] = valency{map[string]int{}, map[[2]string]int{}, map[string]share{}}
		wait.Go(func() {
			for i := n; i < len(texts); i += asksReaders {
				text := opening(texts[i])
				parts[n].count(sentence.Parse(text, sentence.Split(news.Report{Text: text})))
			}
		})
	}
	wait.Wait()
	all := parts[0]
	for _, p := range parts[1:] {
		all.add(p)
	}
	return []file{{"asks.txt", all.table()}}, nil
}

const (
	asksReaders = 4    // side by side; what is counted is the same for any number
	asksLength  = 6000 // bytes of a text that are read
	leastPlaces = 15   // of a verb in a voice
	asksFrom    = .5   // share of them in which it has the preposition
	leastDone   = 25   // of a verb that is not passive
	doneFrom    = .9   // share of them in which it has an object, or a clause for one
)

// opening is as much of a text as is read, to the end of a word.
func opening(text string) string {
	if len(text) <= asksLength {
		return text
	}
	return text[:strings.LastIndexByte(text[:asksLength], ' ')+1]
}

// valency is how often a verb stands in a voice, and how often with a preposition.
type valency struct {
	places map[string]int
	with   map[[2]string]int
	done   map[string]share // of a verb that is not passive, how often it has an object or a clause for one
}

// share is how many of how many.
type share struct{ of, all int }

// and is a share with one more.
func (s share) and(of bool) share {
	s.all++
	if of {
		s.of++
	}
	return s
}

// count counts the verbs of a text.
func (v *valency) count(ts []news.Token) {
	kids := make([][]int, len(ts))
	for i, t := range ts {
		if t.Head >= 0 {
			kids[t.Head] = append(kids[t.Head], i)
		}
	}
	for i, t := range ts {
		if t.Tag != "VERB" {
			continue
		}
		voice, lemma := voiceOf(ts, i, kids[i]), strings.ToLower(t.Lemma)
		verb := string(voice) + " " + lemma
		v.places[verb]++
		if voice != meaning.Passes && t.Rel != "amod" {
			v.done[lemma] = v.done[lemma].and(voice == meaning.Acts || complemented(ts, kids[i]))
		}
		for p := range prepositions(ts, kids, i) {
			v.with[[2]string{verb, p}]++
		}
	}
}

// complemented says whether a clause stands with a verb as what is done.
func complemented(ts []news.Token, kids []int) bool {
	return slices.ContainsFunc(kids, func(k int) bool {
		switch ts[k].Rel {
		case "ccomp", "xcomp", "csubj", "parataxis":
			return true
		}
		return false
	})
}

// voiceOf is the voice of a verb, by what hangs on it, and by where it hangs: a
// mayor accused of theft.
func voiceOf(ts []news.Token, verb int, kids []int) meaning.Voice {
	voice := meaning.Alone
	if ts[verb].Rel == "acl" && ts[verb].Fine == "VBN" {
		return meaning.Passes
	}
	for _, k := range kids {
		switch ts[k].Rel {
		case "aux:pass", "nsubj:pass":
			return meaning.Passes
		case "obj":
			voice = meaning.Acts
		}
	}
	return voice
}

// prepositions are those behind which something stands that hangs on a verb, or
// right on its object.
func prepositions(ts []news.Token, kids [][]int, verb int) map[string]bool {
	out := map[string]bool{}
	enter := func(phrase int) {
		for _, k := range kids[phrase] {
			if k < phrase && (ts[k].Rel == "case" || ts[k].Rel == "mark") && (ts[k].Tag == "ADP" || ts[k].Tag == "SCONJ") {
				out[strings.ToLower(ts[k].Lemma)] = true
				return
			}
		}
	}
	for _, k := range kids[verb] {
		switch {
		case strings.HasPrefix(ts[k].Rel, "obl"), ts[k].Rel == "advcl":
			enter(k)
		case ts[k].Rel == "obj":
			for _, j := range kids[k] {
				if j > k && (ts[j].Rel == "nmod" || ts[j].Rel == "acl") {
					enter(j)
				}
			}
		}
	}
	return out
}

// add adds what another counted.
func (v *valency) add(o valency) {
	for verb, n := range o.places {
		v.places[verb] += n
	}
	for verb, n := range o.with {
		v.with[verb] += n
	}
	for verb, n := range o.done {
		v.done[verb] = share{v.done[verb].of + n.of, v.done[verb].all + n.all}
	}
}

// table lists the verbs in their voices with what they ask for.
func (v *valency) table() []byte {
	asked := map[string][]string{}
	for key, n := range v.with {
		verb, all := key[0], v.places[key[0]]
		if all >= leastPlaces && float64(n) >= asksFrom*float64(all) {
			asked[verb] = append(asked[verb], key[1])
		}
	}
	for verb, n := range v.done {
		if n.all >= leastDone && float64(n.of) >= doneFrom*float64(n.all) {
			asked[string(meaning.Alone)+" "+verb] = append(asked[string(meaning.Alone)+" "+verb], meaning.Object)
		}
	}
	var out bytes.Buffer
	for _, verb := range slices.Sorted(maps.Keys(asked)) {
		slices.Sort(asked[verb])
		fmt.Fprintf(&out, "%s\t%s\n", verb, strings.Join(asked[verb], " "))
	}
	return out.Bytes()
}
