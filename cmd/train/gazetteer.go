package main

import (
	"fmt"
	"slices"
	"strings"

	"synoptic/gazetteer"
)

// lexicon gathers the fields of each key while the lists are read.
type lexicon map[string]map[byte]string

// learnGazetteer makes the lexicon and its index from the lists under
// data/gazetteers and from our own in cmd/train/lists.
func learnGazetteer(data folder) ([]file, error) {
	lex := lexicon{}
	for _, read := range []func(lexicon, folder) error{
		own, ordinaryWords, countries, cities, annie, media, sites,
	} {
		if err := read(lex, data); err != nil {
			return nil, err
		}
	}
	lex.prefixes()
	text := lex.text()
	return []file{{"lexicon.tsv", []byte(text)}, {"lexicon.idx", indexOf(text)}}, nil
}

// add gives the phrase a field unless it has one of that kind.
func (lex lexicon) add(phrase string, kind byte, value string) {
	if phrase = strings.TrimSpace(phrase); phrase == "" || !latin(phrase) {
		return
	}
	lex.put(gazetteer.Key(phrase), kind, value)
}

func (lex lexicon) put(key string, kind byte, value string) {
	if len(key) < 2 || len(key) > 90 || strings.ContainsAny(key+value, "\t\n") {
		return
	}
	if lex[key] == nil {
		lex[key] = map[byte]string{}
	}
	if _, taken := lex[key][kind]; !taken {
		lex[key][kind] = value
	}
}

func (lex lexicon) has(phrase string, kind byte) bool {
	_, ok := lex[gazetteer.Key(phrase)][kind]
	return ok
}

// latin says whether the phrase is written in Latin letters.
func latin(phrase string) bool {
	for _, r := range phrase {
		if r > 0x24F && (r < 0x1E00 || r > 0x1EFF) && (r < 0x2010 || r > 0x2019) {
			return false
		}
	}
	return true
}

// prefixes marks the beginnings of longer phrases, so that a reader who looks
// for the longest one knows when to stop.
func (lex lexicon) prefixes() {
	for _, key := range lex.keys() {
		if key[0] == '/' || key[0] == '=' {
			continue
		}
		for i := range key {
			if key[i] == ' ' {
				lex.put(key[:i], 'X', "")
			}
		}
	}
}

func (lex lexicon) keys() []string {
	keys := make([]string, 0, len(lex))
	for key := range lex {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// text is the lexicon as sorted lines: key, then fields by kind.
func (lex lexicon) text() string {
	var b strings.Builder
	for _, key := range lex.keys() {
		var fields []string
		for kind, value := range lex[key] {
			fields = append(fields, string(kind)+value)
		}
		slices.Sort(fields)
		fmt.Fprintf(&b, "%s\t%s\n", key, strings.Join(fields, "\t"))
	}
	return b.String()
}

// indexOf hashes the keys of the lines into slots of three bytes.
func indexOf(text string) []byte {
	lines := strings.Count(text, "\n")
	slots := 1
	for slots < lines*3/2 {
		slots *= 2
	}
	index := make([]byte, 3*slots)
	for at := 0; at < len(text); {
		line := text[at : at+strings.IndexByte(text[at:], '\n')]
		key, _, _ := strings.Cut(line, "\t")
		slot := int(gazetteer.Hash([]byte(key))) & (slots - 1)
		for index[3*slot] != 0 || index[3*slot+1] != 0 || index[3*slot+2] != 0 {
			slot = (slot + 1) & (slots - 1)
		}
		place := at + 1
		index[3*slot], index[3*slot+1], index[3*slot+2] = byte(place), byte(place>>8), byte(place>>16)
		at += len(line) + 1
	}
	return index
}
