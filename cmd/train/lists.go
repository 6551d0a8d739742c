package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// rows calls use with the columns of each line of a table; lines that begin
// with # are comments. Missing columns are empty.
func rows(path string, columns int, use func([]string)) error {
	return lines(path, func(line string) {
		if line == "" || line[0] == '#' {
			return
		}
		row := strings.Split(line, "\t")
		for len(row) < columns {
			row = append(row, "")
		}
		use(row)
	})
}

// lines calls use with each line of a file.
func lines(path string, use func(string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		use(in.Text())
	}
	return in.Err()
}

func load(path string, into any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}

// each calls use with every part of a list between commas.
func each(list string, use func(string)) {
	for part := range strings.SplitSeq(list, ",") {
		if part = strings.TrimSpace(part); part != "" {
			use(part)
		}
	}
}

const ownLists = "cmd/train/lists/"

// An ownList is a table of ours: how many columns it has and what they add.
type ownList struct {
	file    string
	columns int
	add     func(lexicon, []string)
}

var ownTables = []ownList{
	{"outlets.tsv", 4, addOutlet},
	{"organisations.tsv", 2, func(lex lexicon, row []string) {
		alias(lex, 'O', row[0], row[0], row[1])
	}},
	{"regions.tsv", 2, func(lex lexicon, row []string) {
		alias(lex, 'R', "", row[0], row[1])
	}},
	{"countries.tsv", 2, func(lex lexicon, row []string) { lex.add(row[0], 'C', row[1]) }},
	{"demonyms.tsv", 2, func(lex lexicon, row []string) { lex.add(row[0], 'D', row[1]) }},
	{"peoples.tsv", 1, func(lex lexicon, row []string) { lex.add(row[0], 'N', "") }},
	{"titles.tsv", 3, func(lex lexicon, row []string) { lex.add(row[0], 'T', row[1]+row[2]) }},
	{"states.tsv", 2, func(lex lexicon, row []string) { alias(lex, 'S', row[0], row[0], row[1]) }},
	{"given.tsv", 2, func(lex lexicon, row []string) {
		each(row[1], func(name string) { lex.add(name, 'G', row[0]) })
	}},
	{"given_words.tsv", 2, func(lex lexicon, row []string) {
		each(row[1], func(name string) { lex.add(name, 'B', row[0]) })
	}},
	{"surnames.tsv", 2, func(lex lexicon, row []string) {
		each(row[1], func(name string) { lex.add(name, 'U', "") })
	}},
	{"words.tsv", 2, func(lex lexicon, row []string) {
		each(row[1], func(word string) { lex.add(word, row[0][0], "") })
	}},
}

// own reads our tables. They come first: what they say of a name stands.
func own(lex lexicon, data folder) error {
	for _, t := range ownTables {
		err := rows(data.own(t.file), t.columns, func(row []string) { t.add(lex, row) })
		if err != nil {
			return err
		}
	}
	return nil
}

func alias(lex lexicon, kind byte, value, name, aliases string) {
	lex.add(name, kind, value)
	each(aliases, func(other string) { lex.add(other, kind, value) })
}

func addOutlet(lex lexicon, row []string) {
	name, hosts := row[0], row[2]
	alias(lex, 'M', name, strings.TrimPrefix(name, "The "), row[3])
	if row[1] == "agency" {
		alias(lex, 'A', name, strings.TrimPrefix(name, "The "), row[3])
	}
	each(hosts, func(host string) { lex.put("/"+host, 'H', name) })
}
