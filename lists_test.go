package synoptic

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ownLists are files whose lists share words with others for a reason.
var ownLists = map[string]string{
	"page/clean/charset_guess.go": "the words by which a text of each code is known",
	"page/line/embed.go":          "the words that a title leaves small",
	"page/language/words.go":      "the commonest words of each language, English among them",
	"syntax/tagger/tag.go":        "all parts of speech, of which others name some",
}

// judges read and measure by lists of their own, so that a mistake in those of
// the house does not hide itself.
var judges = []string{"synopsis/verify", "cmd/measure", "cmd/measure/label", "cmd/measure/read", "cmd/measure/gold"}

// A wordList is the words that one literal, or the cases of one switch, hold.
type wordList struct {
	place string
	words map[string]bool
}

const (
	leastListed = 8  // shorter lists may meet by chance
	sharedTwice = .7 // of the shorter list
	ofOneLength = 2  // the longer is a list of another kind
)

// TestListsOnce finds a list of words that stands twice: what a reader of
// English knows stands in package english, and there once.
func TestListsOnce(t *testing.T) {
	all := wordLists(t)
	for i, a := range all {
		for _, b := range all[:i] {
			short, long := min(len(a.words), len(b.words)), max(len(a.words), len(b.words))
			n := sharedWords(a.words, b.words)
			if n < leastListed || float64(n) < sharedTwice*float64(short) || long > ofOneLength*short {
				continue
			}
			t.Errorf("%s and %s share %d words of %d: let both ask english", a.place, b.place, n, short)
		}
	}
	if len(all) < 50 {
		t.Errorf("only %d lists found: the test no longer sees them", len(all))
	}
}

func sharedWords(a, b map[string]bool) (n int) {
	for w := range a {
		if b[w] {
			n++
		}
	}
	return n
}

// wordLists are the lists of the module, but for those of its judges.
func wordLists(t *testing.T) (all []wordList) {
	for _, dir := range packages(t) {
		if slices.Contains(judges, dir) {
			continue
		}
		for from, file := range sources(t, dir) {
			if ownLists[from.path] != "" {
				continue
			}
			add := func(n ast.Node, words []string) {
				if list := asList(words); len(list) >= leastListed {
					all = append(all, wordList{from.at(n), list})
				}
			}
			for _, decl := range file.Decls {
				listsOf(decl, add)
			}
		}
	}
	return all
}

// listsOf gives the words of each literal of many words, and those of one word
// that stand together. In a function a literal of many words is a message.
func listsOf(decl ast.Decl, add func(ast.Node, []string)) {
	_, code := decl.(*ast.FuncDecl)
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if words := strings.Fields(literal(n)); !code && len(words) > 1 {
				add(n, words)
			}
		case *ast.CompositeLit:
			add(n, single(n.Elts))
		case *ast.CaseClause:
			add(n, single(n.List))
		case *ast.CallExpr:
			add(n, single(n.Args))
		}
		return true
	})
}

// single are the literals of one word among expressions, or their keys.
func single(exprs []ast.Expr) (words []string) {
	for _, e := range exprs {
		if pair, is := e.(*ast.KeyValueExpr); is {
			e = pair.Key
		}
		if w := literal(e); w != "" && !strings.Contains(w, " ") {
			words = append(words, w)
		}
	}
	return words
}

// literal is the text of a string literal, empty for all else.
func literal(e ast.Node) string {
	lit, is := e.(*ast.BasicLit)
	if !is || lit.Kind != token.STRING {
		return ""
	}
	text, _ := strconv.Unquote(lit.Value)
	return text
}

var plainWord = regexp.MustCompile(`^[\pL|][\pL'’.|/-]*$`)

// asList are the words in small letters, none if they are a sentence or a
// pattern.
func asList(words []string) map[string]bool {
	list := map[string]bool{}
	for _, w := range words {
		if !plainWord.MatchString(w) {
			return nil
		}
		for part := range strings.SplitSeq(w, "|") {
			list[strings.ToLower(part)] = true
		}
	}
	if len(words) > 0 && strings.HasSuffix(words[len(words)-1], ".") {
		return nil
	}
	return list
}

// A source is a file with the places of what stands in it.
type source struct {
	path string
	set  *token.FileSet
}

func (s source) at(n ast.Node) string {
	return s.path + ":" + strconv.Itoa(s.set.Position(n.Pos()).Line)
}

// sources are the Go files of a folder without its tests.
func sources(t *testing.T, dir string) map[source]*ast.File {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(filepath.FromSlash(dir), "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	set, files := token.NewFileSet(), map[source]*ast.File{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files[source{filepath.ToSlash(path), set}] = file
	}
	return files
}
