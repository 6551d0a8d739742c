package invented

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// Maker makes up pages. Pages are numbered from 0, and each can be made by
// itself.
type Maker struct {
	Seed  uint64
	Pages int       // in all
	Days  int       // over which they are spread, at least 1
	First time.Time // the first of these days

	once    sync.Once
	outlets []*outlet
	sites   sync.Mutex
	block   map[int][]slot
	blocks  sync.Mutex
}

// New is a maker of so many pages over so many days from the 4th of March 2031 on.
func New(seed uint64, pages, days int) *Maker {
	return &Maker{Seed: seed, Pages: pages, Days: max(1, days), First: time.Date(2031, 3, 4, 0, 0, 0, 0, time.UTC)}
}

// A Page is one address with what its server answered.
type Page struct {
	URL     string
	Fetched time.Time
	Status  string // "200 OK"
	Body    string
	// Of an article: what a reader should find. Event is 0 for what is none.
	Event      uint64
	Title      string
	Outlet     string
	Paragraphs []string
	Published  time.Time
	Copy       bool // it has the text of another outlet's report
}

// slot is what stands at one place of a block of pages.
type slot struct {
	event  *event // nil for a page that is no article
	report int    // which of its reports
	copies int    // which report's text it has, -1 for its own
}

// blockSize is how many pages are mixed with each other: those of one event
// stand in one block.
const blockSize = 2000

// Page makes the i-th page.
func (m *Maker) Page(i int) Page {
	s := m.slots(i / blockSize)[i%blockSize]
	c := of(m.Seed, aPage, uint64(i))
	o := m.site(c.IntN(outlets))
	p := Page{Status: "200 OK", Fetched: m.at(i)}
	switch {
	case s.event != nil:
		m.tell(&p, c, o, s)
	case c.is(80):
		p.URL, p.Body = "https://"+o.host+"/", o.front(c)
	default:
		p.URL, p.Status = fmt.Sprintf("https://%s/news/%d", o.host, i), "404 Not Found"
		p.Body = "<html><head><title>Not found</title></head><body><h1>Page not found</h1></body></html>\n"
	}
	return p
}

// tell makes the page of a report.
func (m *Maker) tell(p *Page, c chance, o *outlet, s slot) {
	teller := s.report
	if s.copies >= 0 {
		teller, p.Copy = s.copies, true
	}
	published := p.Fetched.Add(-time.Duration(c.IntN(50)) * time.Minute)
	a := s.event.article(of(m.Seed, aPage, s.event.id<<16|uint64(teller)+1<<60), published)
	if p.Copy { // under another byline, and shortened at its end
		a.byline = c.name() + " " + c.name()
		a.paragraphs = a.paragraphs[:max(1, len(a.paragraphs)-c.IntN(3))]
	}
	p.Event, p.Title, p.Outlet, p.Paragraphs, p.Published = s.event.id, a.title, o.name, a.paragraphs, published
	words := strings.ToLower(strings.ReplaceAll(a.title, " ", "-"))
	p.URL = fmt.Sprintf("https://%s/%s/%s-%x", o.host, strings.ToLower(sections[c.IntN(len(sections))]), strings.Trim(words, "-:,"), c.Uint32())
	p.Body = o.page(c, &a)
}

// at is when the i-th page was fetched.
func (m *Maker) at(i int) time.Time {
	span := time.Duration(m.Days) * 24 * time.Hour
	return m.First.Add(time.Duration(float64(span) * (float64(i) + .5) / float64(m.Pages))).Truncate(time.Second)
}

func (m *Maker) site(i int) *outlet {
	m.once.Do(func() { m.outlets = make([]*outlet, outlets) })
	m.sites.Lock()
	defer m.sites.Unlock()
	if m.outlets[i] == nil {
		m.outlets[i] = m.outlet(i)
	}
	return m.outlets[i]
}

// slots lays out a block: its events, the copies among their reports, and what
// is no article, mixed.
func (m *Maker) slots(n int) []slot {
	m.blocks.Lock()
	defer m.blocks.Unlock()
	if s, is := m.block[n]; is {
		return s
	}
	c := of(m.Seed, aBlock, uint64(n))
	size := min(blockSize, m.Pages-n*blockSize)
	out := make([]slot, 0, size)
	for range size * 5 / 100 {
		out = append(out, slot{})
	}
	day := m.at(n * blockSize)
	for k := uint64(1); len(out) < size; k++ {
		e := m.event(uint64(n)<<20|k, day)
		for r := 0; r < e.size && len(out) < size; r++ {
			s := slot{event: e, report: r, copies: -1}
			if r > 0 && c.is(copied) {
				s.copies = c.IntN(r)
			}
			out = append(out, s)
		}
	}
	c.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	if len(m.block) > 4 || m.block == nil {
		m.block = map[int][]slot{}
	}
	m.block[n] = out
	return out
}

// copied is how many in a hundred of the reports behind an event's first are
// copies, so that of all pages twelve are.
const copied = 17
