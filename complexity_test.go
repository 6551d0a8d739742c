package synoptic

import (
	"go/ast"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	mostBranches = 20  // of a function
	mostMethods  = 30  // of a type
	mostFiles    = 25  // of a room, without its tests
	medianLines  = 150 // of a file of a room
)

// TestComplexity holds how much one function may decide, and how many methods a
// type may have.
func TestComplexity(t *testing.T) {
	methods := map[string]int{}
	for _, dir := range packages(t) {
		for from, file := range sources(t, dir) {
			for _, decl := range file.Decls {
				f, is := decl.(*ast.FuncDecl)
				if !is {
					continue
				}
				if n := branches(f); n > mostBranches {
					t.Errorf("%s %s decides %d times; take it apart into rows or named steps", from.path, f.Name.Name, n)
				}
				if of := receiver(f); of != "" {
					methods[dir+" "+of]++
				}
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(methods)) {
		if methods[name] > mostMethods {
			t.Errorf("%s has %d methods, the bound is %d: give a step of it its own input", name, methods[name], mostMethods)
		}
	}
}

// TestRooms holds how many files a room has, and how long they are.
func TestRooms(t *testing.T) {
	crowded := map[string]int{}
	for _, dir := range packages(t) {
		sizes := lengths(t, dir)
		if len(sizes) > mostFiles {
			crowded[dir] = len(sizes)
		}
		if m := sizes[len(sizes)/2]; m >= medianLines && longFor[dir] == "" {
			t.Errorf("half of the files of %s have %d lines or more", dir, m)
		}
	}
	for dir, n := range crowded {
		if crowdedFor[dir] == "" {
			t.Errorf("%s has %d files: divide it, or say in crowdedFor why it is one room", dir, n)
		}
	}
	for dir := range crowdedFor {
		if crowded[dir] == 0 {
			t.Errorf("%s is no longer crowded: take it out", dir)
		}
	}
}

// branches is one more than the places at which a function decides: McCabe's
// cyclomatic complexity. Source: A Complexity Measure, IEEE TSE 2(4), 1976.
func branches(f *ast.FuncDecl) int {
	n := 1
	ast.Inspect(f, func(x ast.Node) bool {
		switch x := x.(type) {
		case *ast.IfStmt, *ast.ForStmt, *ast.RangeStmt:
			n++
		case *ast.CaseClause:
			n += min(1, len(x.List))
		case *ast.CommClause:
			if x.Comm != nil {
				n++
			}
		case *ast.BinaryExpr:
			if x.Op == token.LAND || x.Op == token.LOR {
				n++
			}
		}
		return true
	})
	return n
}

// receiver is the name of the type a method belongs to.
func receiver(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return ""
	}
	of := f.Recv.List[0].Type
	if star, is := of.(*ast.StarExpr); is {
		of = star.X
	}
	if generic, is := of.(*ast.IndexExpr); is {
		of = generic.X
	}
	name, _ := of.(*ast.Ident)
	if name == nil {
		return ""
	}
	return name.Name
}

// lengths are the lines of the files of a room, the shortest first.
func lengths(t *testing.T, dir string) (sizes []int) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(filepath.FromSlash(dir), "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		sizes = append(sizes, strings.Count(string(text), "\n"))
	}
	slices.Sort(sizes)
	return sizes
}
