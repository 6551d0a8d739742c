package table

import (
	"testing"

	"synoptic/news"
)

func TestOnePersonOneName(t *testing.T) {
	named := func(id string, names ...string) news.Report {
		r := news.Report{ID: id}
		for k, n := range names {
			start := len(r.Text)
			r.Text += n + ". "
			kind := "person"
			if k > 0 && len(n) > 20 {
				kind = "organisation"
			}
			r.Marks.Names = append(r.Marks.Names, news.Name{Span: news.Span{Start: start, End: start + len(n)}, Name: n, Kind: kind})
		}
		return r
	}
	tb := Lay([]news.Report{
		named("a", "Orla Venn", "Mike Tarn", "Raúl Ibar", "Tollen Harbour Transport Authority"),
		named("b", "Venn", "Michael Tarn", "Raul Ibar", "THTA"),
		named("d", "Ana Lobo Reyes", "Lobo", "Tom Berg Jr"),
		named("e", "Ana Lobo", "Tom Berg"),
		named("c", "Orla Venn", "O. Venn", "Piet Maar", "Lena Maar", "Maar"),
	})
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Venn", "Orla Venn", true},
		{"O. Venn", "Orla Venn", true},
		{"Mayor Orla Venn", "Orla Venn", false}, // a title reading has not taken off is no name
		{"Mike Tarn", "Michael Tarn", true},
		{"Raul Ibar", "Raúl Ibar", true},
		{"Piet Maar", "Lena Maar", false},
		{"Maar", "Piet Maar", false}, // whose name it is nobody knows
		{"the U.S.", "United States", true},
		{"Ana Lobo", "Ana Lobo Reyes", true},
		{"Department of Fisheries", "Fisheries Department", true},
		{"Ministry of the Sea", "Sea Ministry", true},
		{"University of Tollen", "Tollen University", false},
		{"Lobo", "Ana Lobo Reyes", true},
		{"Tom Berg", "Tom Berg Jr", false},
	} {
		if got := tb.Same(c.a, c.b); got != c.same {
			t.Errorf("%q and %q: %v, want %v (%q, %q)", c.a, c.b, got, c.same, tb.Name(c.a), tb.Name(c.b))
		}
	}
}

// A given name alone is the one person's whose family the report names too, and
// what one report shows a name to be short for it is in all.
func TestGivenNamesOfAFamily(t *testing.T) {
	named := func(id string, names ...[2]string) news.Report {
		r := news.Report{ID: id}
		for _, n := range names {
			start := len(r.Text)
			r.Text += n[0] + ". "
			r.Marks.Names = append(r.Marks.Names, news.Name{Span: news.Span{Start: start, End: start + len(n[0])}, Name: n[1], Kind: "person"})
		}
		return r
	}
	own := func(s string) [2]string { return [2]string{s, s} }
	bodies := func(id string, names ...[2]string) news.Report {
		r := named(id, names...)
		for i := range r.Marks.Names {
			r.Marks.Names[i].Kind = "organisation"
		}
		return r
	}
	tb := Lay([]news.Report{
		named("a", own("Otto Venn"), own("Ib Venn"), own("Rasmus Tarn"), own("Karl Maar"), own("Lena Maar"), [2]string{"Maar", "Karl Maar"}),
		named("b", own("Orla Venn"), own("Ib"), own("Rasmus"), own("Maar")),
		bodies("c", [2]string{"Moot", "Moot Fisheries Board"}, [2]string{"Harbour Guild", "Tollen Harbour Guild"}),
		bodies("d", own("Moot"), own("Harbour Guild")),
	})
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Ib", "Ib Venn", true},
		{"Rasmus", "Rasmus Tarn", false}, // no Tarn there
		{"Maar", "Karl Maar", true},
		{"Maar", "Lena Maar", false},
		{"Harbour Guild", "Tollen Harbour Guild", true},
		{"Moot", "Moot Fisheries Board", false}, // the Moot has many boards
	} {
		if got := tb.Same(c.a, c.b); got != c.same {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.same)
		}
	}
}

// Words for somebody without a name do not stand for another's words.
func TestTheUnnamedStayApart(t *testing.T) {
	tb := Lay([]news.Report{
		{Marks: news.Marks{Quotes: []news.Quote{{Speaker: "a Tollen Port spokesman"}, {Speaker: "elders"}}}},
		{Marks: news.Marks{Quotes: []news.Quote{{Speaker: "a Venn Line spokesman"}, {Speaker: "Tollen Guild elders"}}}},
	})
	for _, pair := range [][2]string{{"a Tollen Port spokesman", "a Venn Line spokesman"}, {"elders", "Tollen Guild elders"}} {
		if tb.Same(pair[0], pair[1]) {
			t.Errorf("%q and %q are one: %q", pair[0], pair[1], tb.Name(pair[0]))
		}
	}
}

// British and American English spell one name.
func TestOneNameInTwoSpellings(t *testing.T) {
	for _, row := range [][2]string{
		{"World Weather Organisation", "World Weather Organization"},
		{"Tollen Centre for Labour", "Tollen Center for Labor"},
	} {
		if a, b := BareName(row[0]), BareName(row[1]); a != b {
			t.Errorf("%s is compared as %q, %s as %q", row[0], a, row[1], b)
		}
	}
	if a, b := BareName("Tour"), BareName("Tor"); a == b {
		t.Errorf("Tour and Tor are both compared as %q", a)
	}
}
