package synoptic_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"synoptic"
	"synoptic/news"
)

// papers are what three invented outlets tell of one ferry, and one of a mill,
// as JSON lines.
const papers = `
{"outlet":"The Ledger","title":"Ferry Aldra runs aground off Tollen","published":"2026-05-04","text":"The ferry Aldra ran aground off Tollen on Monday. 43 passengers were taken off by lifeboats, the coast guard of Norland said."}
{"outlet":"Aske Post","title":"Lifeboats take 41 off ferry Aldra","published":"2026-05-04","text":"Lifeboats took 41 passengers off the ferry Aldra, which ran aground off Tollen on Monday, the coast guard of Norland said."}
{"outlet":"Mirren Times","title":"Ferry Aldra aground off Tollen","published":"2026-05-05","text":"The ferry Aldra ran aground off Tollen on Monday. “We heard a bang and then nothing,” said Ilva Holm, a passenger."}
{"outlet":"Calder Courier","title":"Orrin sells its sugar mill","published":"2026-05-05","text":"The council of Orrin voted on Tuesday to sell the old sugar mill to Tollen Foods for 3.2 million crowns, Mayor Ilse Corran said."}
`

// A document becomes reports: of a page, a text or a feed what an outlet tells,
// with all that was cut out of it, and what was found in it.
func ExampleRead() {
	const said = "The ferry Aldra ran aground off Tollen on Monday. “We heard a bang and then nothing,” said Ilva Holm, a passenger."
	page := `<html lang="en"><head><title>Ferry Aldra runs aground</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry Aldra runs aground</h1><p>` + said + `</p></article></body></html>`
	for _, r := range synoptic.Read(news.Raw{Input: "ferry.html", Body: []byte(page)}) {
		fmt.Println(r.Title)
		for _, q := range r.Marks.Quotes {
			fmt.Println(r.Text[q.Start:q.End])
		}
	}
	for _, r := range synoptic.Read(news.Raw{Input: "empty.txt"}) {
		fmt.Println(r.Input, "holds no report:", r.Reason)
	}
	// Output:
	// Ferry Aldra runs aground
	// We heard a bang and then nothing,
	// empty.txt holds no report: empty: nothing stands in it; give a file with an article
}

// A report that came from elsewhere, as its outlet, title and text, is marked.
func ExampleMark() {
	r := synoptic.Mark(news.Report{ID: "a", Text: "The ferry Aldra ran aground off Tollen on Monday. Nobody was hurt, the coast guard said."})
	for _, s := range r.Marks.Sentences {
		fmt.Println(r.Text[s.Start:s.End])
	}
	// Output:
	// The ferry Aldra ran aground off Tollen on Monday.
	// Nobody was hurt, the coast guard said.
}

// Reports of one event become one story, in whatever order they come.
func ExampleGroup() {
	for _, story := range synoptic.Group(synoptic.Read(news.Raw{Body: []byte(papers)})) {
		for _, r := range story.Reports {
			fmt.Println(r.Outlet.Name, "-", r.Title)
		}
		fmt.Println()
	}
	// Output:
	// Aske Post - Lifeboats take 41 off ferry Aldra
	// The Ledger - Ferry Aldra runs aground off Tollen
	// Mirren Times - Ferry Aldra aground off Tollen
	//
	// Calder Courier - Orrin sells its sugar mill
}

// The reports of a story are laid side by side: here what they tell otherwise,
// and the weightiest of what is agreed.
func ExampleCompare() {
	story := synoptic.Group(synoptic.Read(news.Raw{Body: []byte(papers)}))[0]
	synopsis := synoptic.Compare(story)
	for _, d := range synopsis.Disputed {
		fmt.Printf("%s: %s (%d) | %s (%d)\n", d.Question, d.Sides[0].Value, d.Sides[0].Reports, d.Sides[1].Value, d.Sides[1].Reports)
	}
	for _, line := range synopsis.Agreed[:1] { // the weightiest
		fmt.Printf("%d of %d: %s\n", line.Reports, len(synopsis.Reports), line.Text)
	}
	// Output:
	// how many: passenger: 41 passengers (1) | 43 passengers (1)
	// 3 of 3: The ferry Aldra ran aground off Tollen on Monday.
}

// Each function that others can call has an example that runs.
func TestExamples(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	functions, examples := map[string]bool{}, map[string]bool{}
	for _, e := range files {
		if !strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			f, is := decl.(*ast.FuncDecl)
			switch {
			case !is || f.Recv != nil:
			case strings.HasPrefix(f.Name.Name, "Example"):
				examples[strings.TrimPrefix(f.Name.Name, "Example")] = says(file, f)
			case f.Name.IsExported() && !strings.HasSuffix(e.Name(), "_test.go"):
				functions[f.Name.Name] = true
			}
		}
	}
	for name := range functions {
		if !examples[name] {
			t.Errorf("%s has no example with its output", name)
		}
	}
	if len(functions) < 4 {
		t.Errorf("only %d functions are found", len(functions))
	}
}

// says whether an example says what it prints, without which it does not run.
func says(file *ast.File, f *ast.FuncDecl) bool {
	for _, c := range file.Comments {
		if c.Pos() > f.Body.Pos() && c.End() < f.Body.End() && strings.Contains(c.Text(), "Output:") {
			return true
		}
	}
	return false
}
