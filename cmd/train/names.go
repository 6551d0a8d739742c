package main

import (
	"strings"

	"synoptic/news"
	"synoptic/text/name/learn"
)

// nameSets are the labelled texts that names are learnt from, each with the
// kinds its labels stand for. Labels that are not in the table are no names.
var nameSets = []struct {
	files string
	short bool // every sentence is a text of its own
	kinds map[string]string
}{
	{"uner_ewt.dev.conll", false, plainKinds},
	{"wikigold.conll", false, plainKinds},
	{"wnut17.*.conll", true, map[string]string{
		"person": "person", "location": "place", "corporation": "organisation", "group": "organisation",
		"product": "other", "creative-work": "other",
	}},
	{"btc.[aeg].conll", true, plainKinds},
}

var plainKinds = map[string]string{"PER": "person", "LOC": "place", "ORG": "organisation", "MISC": "other"}

// The size of the table, 1<<nameBits cells, and how often the texts are gone
// through: with more, the model learns them by heart and reads others worse.
const (
	nameBits   = 21
	nameEpochs = 6
)

// learnNames learns the model of names.
func learnNames(data folder) ([]file, error) {
	texts, err := nameTexts(data)
	if err != nil {
		return nil, err
	}
	return []file{{"names.bin", learn.Names(texts, nameBits, nameEpochs)}}, nil
}

func nameTexts(data folder) ([]learn.Labelled, error) {
	var texts []learn.Labelled
	for _, set := range nameSets {
		paths, err := data.in("names").files(set.files)
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			got, err := columns(path, set.short, set.kinds)
			if err != nil {
				return nil, err
			}
			texts = append(texts, got...)
		}
	}
	return texts, nil
}

// columns reads a file of words with their labels, one a line, an empty line
// between sentences. A line of a text is a sentence; of a set of short texts
// each sentence is one.
func columns(path string, short bool, kinds map[string]string) ([]learn.Labelled, error) {
	var texts []learn.Labelled
	var w writer
	flush := func() {
		if w.text.Len() > 0 {
			texts = append(texts, learn.Labelled{Text: w.text.String(), Names: w.names})
		}
		w = writer{}
	}
	err := lines(path, func(line string) {
		if strings.HasPrefix(line, "-DOCSTART-") {
			flush()
			return
		}
		word, label, ok := strings.Cut(line, "\t")
		if !ok && short {
			flush()
			return
		}
		if !ok {
			w.text.WriteByte('\n')
			w.last = '\n'
			return
		}
		begin, kind, _ := strings.Cut(label, "-")
		w.word(word, kinds[kind], begin == "B")
	})
	flush()
	return texts, err
}

// writer puts words together to a text as it is usually written.
type writer struct {
	text  strings.Builder
	names []news.Name
	last  byte
	kind  string
	quote bool
}

func (w *writer) word(word, kind string, begins bool) {
	if w.spaced(word) {
		w.text.WriteByte(' ')
	}
	start := w.text.Len()
	w.text.WriteString(word)
	w.last = word[len(word)-1]
	if word == `"` {
		w.quote = !w.quote
	}
	span := news.Span{Start: start, End: w.text.Len()}
	switch {
	case kind == "":
	case begins || kind != w.kind || len(w.names) == 0:
		w.names = append(w.names, news.Name{Span: span, Kind: kind})
	default:
		w.names[len(w.names)-1].End = span.End
	}
	w.kind = kind
}

// spaced says whether a space stands before the word.
func (w *writer) spaced(word string) bool {
	switch {
	case w.text.Len() == 0 || w.last == '\n' || strings.IndexByte("([{$#@", w.last) >= 0:
		return false
	case strings.Contains(" , . ; : ! ? ) ] } % 's n't 're 've 'll 'm 'd ... ’s n’t ", " "+word+" "):
		return false
	case word == `"`:
		return !w.quote
	case w.last == '"':
		return !w.quote
	}
	return true
}
