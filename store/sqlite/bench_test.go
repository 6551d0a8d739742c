package sqlite

import (
	"context"
	"flag"
	"fmt"
	"strings"
	"testing"

	"synoptic/store"
	"synoptic/store/storetest"
)

// many is how much the store holds in which is read and searched; docs/store.md
// has the figures for 100,000.
var many = flag.Int("held", 2000, "reports in the store of the benchmarks")

func opened(b *testing.B) *Store {
	b.Helper()
	s, err := Open(context.Background(), b.TempDir()+"/news.db", Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

// put keeps reports n to m in one write, five a story.
func put(s *Store, n, m int) error {
	return s.Write(context.Background(), func(b store.Batch) error {
		for ; n < m; n++ {
			story := ""
			if n%5 > 0 {
				story = "s" + storetest.Invent(n-n%5).ID
			}
			if _, err := storetest.Put(b, n, story); err != nil {
				return err
			}
		}
		return nil
	})
}

// BenchmarkKeep keeps whole reports of 3.5 KB, each with its raw, marks, names,
// words and membership: about 8 rows.
func BenchmarkKeep(b *testing.B) {
	for _, size := range []int{1, 10, 100} {
		b.Run(fmt.Sprint(size, " a commit"), func(b *testing.B) {
			s, n := opened(b), 0
			for b.Loop() {
				if err := put(s, n, n+size); err != nil {
					b.Fatal(err)
				}
				n += size
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "reports/s")
		})
	}
}

// BenchmarkRows writes rows of little, to tell what a commit costs.
func BenchmarkRows(b *testing.B) {
	for _, size := range []int{1, 100} {
		b.Run(fmt.Sprint(size, " a commit"), func(b *testing.B) {
			s, n := opened(b), 0
			for b.Loop() {
				err := s.Write(context.Background(), func(w store.Batch) error {
					for range size {
						if err := w.Correct(store.Said{Kind: "pin", Reports: []string{"a"}, From: "b"}); err != nil {
							return err
						}
					}
					return nil
				})
				if err != nil {
					b.Fatal(err)
				}
				n += size
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}

// BenchmarkManyWriters has thirty-two write one report each, at once: they
// share commits.
func BenchmarkManyWriters(b *testing.B) {
	s := opened(b)
	next := make(chan int)
	go func() {
		for n := 0; ; n++ {
			next <- n
		}
	}()
	b.SetParallelism(16)
	b.RunParallel(func(p *testing.PB) {
		for p.Next() {
			n := <-next
			if err := put(s, n, n+1); err != nil {
				b.Error(err)
			}
		}
	})
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "reports/s")
}

// BenchmarkAsk asks a store that holds many: a story with its reports and
// synopsis, a page of stories, words that all reports have, that a fifth has,
// that one has.
func BenchmarkAsk(b *testing.B) {
	s := opened(b)
	for n := 0; n < *many; n += 500 {
		if err := put(s, n, min(n+500, *many)); err != nil {
			b.Fatal(err)
		}
	}
	middle := *many / 2
	middle -= middle % 5
	id := "s" + storetest.Invent(middle).ID
	err := s.Write(context.Background(), func(w store.Batch) error {
		_, err := w.KeepSynopsis(storetest.Compare(id, storetest.Invent(middle), storetest.Invent(middle+1), storetest.Invent(middle+2)))
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	find := func(q store.SearchQuery) func(store.View) error {
		return func(v store.View) error {
			hits, err := v.Search(q)
			if err == nil && len(hits) == 0 {
				err = store.ErrNone
			}
			return err
		}
	}
	list := func(q store.StoryQuery) func(store.View) error {
		return func(v store.View) error {
			out, _, err := v.Stories(q)
			if err == nil && len(out) == 0 {
				err = store.ErrNone
			}
			return err
		}
	}
	for _, c := range []struct {
		name string
		ask  func(store.View) error
	}{
		{"story", func(v store.View) error {
			if _, err := v.Story(id); err != nil {
				return err
			}
			for _, err := range v.Reports(store.ReportQuery{Story: id}) {
				if err != nil {
					return err
				}
			}
			_, err := v.Synopsis(id, 0)
			return err
		}},
		{"stories", list(store.StoryQuery{})},
		{"stories of outlet", list(store.StoryQuery{Outlet: "Ostwick Echo"})},
		{"stories of person", list(store.StoryQuery{Person: "Fenn"})},
		{"stories by common words", list(store.StoryQuery{Words: "council"})},
		{"search in all", find(store.SearchQuery{Words: "council neighbours"})},
		{"search in a fifth", find(store.SearchQuery{Words: "herons"})},
		{"search in one", find(store.SearchQuery{Words: fmt.Sprintf(`"district %d"`, middle)})},
		{"search in a story", find(store.SearchQuery{Words: "council", Story: id})},
		{"search by day", find(store.SearchQuery{Words: "council", From: "2031-05-10", To: "2031-05-10"})},
		{"unread", func(v store.View) error { _, err := v.Unread(100); return err }},
		{"counts", func(v store.View) error { _, err := v.Counts(); return err }},
	} {
		b.Run(strings.ReplaceAll(c.name, " ", "_"), func(b *testing.B) {
			for b.Loop() {
				if err := s.Read(context.Background(), c.ask); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
