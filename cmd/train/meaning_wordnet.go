package main

import (
	"fmt"
	"strconv"
	"strings"

	"synoptic/meaning"
)

// A wordnet is the files of WordNet, by part of speech: its synsets by their
// place in the file, and the places of the senses of each lemma, the most
// frequent first.
type wordnet struct {
	sets   [4]map[int]*wordSet
	senses [4]map[string][]int
}

type wordSet struct {
	pos      meaning.Pos
	place    int
	words    []string
	pointers []pointer
	below    int // how many synsets it holds, itself included
}

// A pointer leads from a word of a synset to a word of another, counted from
// one; zero is the whole synset.
type pointer struct {
	kind     string
	pos      meaning.Pos
	place    int
	from, to int
}

var (
	posFiles   = [4]string{"noun", "verb", "adj", "adv"}
	posLetters = map[string]meaning.Pos{
		"n": meaning.Noun, "v": meaning.Verb, "a": meaning.Adjective, "s": meaning.Adjective, "r": meaning.Adverb,
	}
)

// readWordnet reads the files of a folder dict.
func readWordnet(dir folder) (*wordnet, error) {
	net := &wordnet{}
	for _, p := range parts {
		net.sets[p], net.senses[p] = map[int]*wordSet{}, map[string][]int{}
		if err := net.readSets(p, dir.file("data."+posFiles[p])); err != nil {
			return nil, err
		}
		if err := net.readSenses(p, dir.file("index."+posFiles[p])); err != nil {
			return nil, err
		}
	}
	net.weigh()
	return net, nil
}

// readSets reads a data file, in the format of wndb(5WN).
func (net *wordnet) readSets(p meaning.Pos, path string) (err error) {
	scan := func(line string) {
		if strings.HasPrefix(line, " ") || err != nil {
			return
		}
		head, _, _ := strings.Cut(line, " | ")
		s, bad := parseSet(p, strings.Fields(head))
		if bad != nil {
			err = fmt.Errorf("read %s: %q: %w", path, head, bad)
			return
		}
		net.sets[p][s.place] = s
	}
	if fault := lines(path, scan); fault != nil {
		return fault
	}
	return err
}

func parseSet(p meaning.Pos, f []string) (*wordSet, error) {
	in := fields{rest: f}
	s := &wordSet{pos: p, place: in.number(10)}
	in.take(2) // the file of lexicographers, the letter of its part of speech
	for range in.number(16) {
		word, _, _ := strings.Cut(strings.ToLower(in.next()), "(")
		s.words = append(s.words, strings.ReplaceAll(word, "_", " "))
		in.take(1)
	}
	for range in.number(10) {
		t := pointer{kind: in.next(), place: in.number(10)}
		t.pos = posLetters[in.next()]
		ends := in.number(16)
		t.from, t.to = ends>>8, ends&255
		s.pointers = append(s.pointers, t)
	}
	return s, in.err
}

// readSenses reads an index file.
func (net *wordnet) readSenses(p meaning.Pos, path string) error {
	return lines(path, func(line string) {
		f := strings.Fields(line)
		if strings.HasPrefix(line, " ") || len(f) < 6 {
			return
		}
		in := fields{rest: f[2:]}
		n := in.number(10)
		lemma := strings.ReplaceAll(f[0], "_", " ")
		for _, place := range f[max(0, len(f)-n):] {
			in.rest = []string{place}
			net.senses[p][lemma] = append(net.senses[p][lemma], in.number(10))
		}
	})
}

// fields is what is left of a line; its first fault stays.
type fields struct {
	rest []string
	err  error
}

func (f *fields) next() string {
	if len(f.rest) == 0 {
		f.err = fmt.Errorf("the line is too short")
		return ""
	}
	word := f.rest[0]
	f.rest = f.rest[1:]
	return word
}

func (f *fields) take(n int) {
	for range n {
		f.next()
	}
}

func (f *fields) number(base int) int {
	n, err := strconv.ParseUint(f.next(), base, 32)
	if err != nil && f.err == nil {
		f.err = err
	}
	return int(n)
}
