package page

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"sync"

	"synoptic/news"
)

// Items remembers what the items of feeds hold. Of a feed that changed most are
// as they were, and only what is new is read: reading with it gives what Read
// gives. It is safe for use by several goroutines.
type Items struct {
	most int // bytes of what is remembered
	mu   sync.Mutex
	held int
	all  map[item]news.Report
}

// item is the SHA-256 of all that the report of an item hangs on.
type item [sha256.Size]byte

// NewItems remembers up to so many bytes. What goes beyond drives out others.
func NewItems(most int) *Items { return &Items{most: most, all: map[item]news.Report{}} }

// Read is the reports in raw. Who gets them writes to none of their lists.
func (s *Items) Read(raw news.Raw) []news.Report { return reader{raw: raw, items: s}.read() }

// once is the report of an item, which is read unless it was before. Said is all
// that the report hangs on beside the input and the time at which that came; where
// in the feed it stands is told anew.
func (r reader) once(row string, said []string, read func() news.Report) news.Report {
	if r.items == nil {
		return read()
	}
	at := r.itemOf(said)
	out, known := r.items.find(at)
	if !known {
		out = read()
		r.items.keep(at, out)
	}
	out.Input = r.input(row)
	return out
}

// itemOf is the name of an item.
func (r reader) itemOf(said []string) (out item) {
	sum := sha256.New()
	for _, s := range append([]string{r.raw.Input, r.raw.URL, r.raw.Fetched.String()}, said...) {
		sum.Write(binary.AppendUvarint(nil, uint64(len(s))))
		sum.Write([]byte(s))
	}
	sum.Sum(out[:0])
	return out
}

func (s *Items) find(at item) (news.Report, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	r, known := s.all[at]
	return r, known
}

// keep remembers an item. Who is driven out is left to chance: feeds come round
// and round, and of what does not fit none would be found again if the oldest
// went first.
func (s *Items) keep(at item, r news.Report) {
	r.Cuts, r.Captions, r.Headings, r.Blocks, r.Links = slices.Clip(r.Cuts), slices.Clip(r.Captions), slices.Clip(r.Headings), slices.Clip(r.Blocks), slices.Clip(r.Links)
	r.Published.Other = slices.Clip(r.Published.Other)
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, known := s.all[at]; known || bytesOf(r) > s.most {
		return
	}
	s.all[at] = r
	s.held += bytesOf(r)
	for other, was := range s.all {
		if s.held <= s.most {
			return
		}
		delete(s.all, other)
		s.held -= bytesOf(was)
	}
}

// bytesOf is about how much room a report takes.
func bytesOf(r news.Report) int {
	n := 1<<10 + len(r.Text) + 16*(len(r.Captions)+len(r.Headings)+len(r.Blocks))
	for _, c := range r.Cuts {
		n += 64 + len(c.Text)
	}
	for _, l := range r.Links {
		n += 64 + len(l.URL)
	}
	return n
}
