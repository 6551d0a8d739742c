package story

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// snapshotHead begins every snapshot and names its form.
const snapshotHead = "synoptic stream 2\n"

// memberBytes is about how much room a report takes in a snapshot.
const memberBytes = 1 << 10

// Snapshot gives all that the stream knows as bytes. A stream restored from
// them goes on exactly as this one would.
func (s *Stream) Snapshot() []byte {
	s.compact()
	w := packer{b: make([]byte, 0, 1<<frequencyBits+memberBytes*len(s.members))}
	w.b = append(w.b, snapshotHead...)
	w.int(s.Quiet)
	w.int(s.Most)
	w.i32(s.today)
	w.frequency(s.df)
	said, err := json.Marshal(s.rules.said)
	if err != nil {
		panic("story: corrections cannot be written: " + err.Error())
	}
	w.string(string(said))
	w.int(len(s.stories))
	for _, g := range s.stories {
		w.string(g.id)
		w.string(g.before)
		w.i32(g.last)
	}
	w.int(len(s.members))
	for i := range s.members {
		w.member(&s.members[i])
	}
	return w.b
}

// Restore makes a stream from what Snapshot gave.
func Restore(b []byte) (*Stream, error) {
	if len(b) < len(snapshotHead) || string(b[:len(snapshotHead)]) != snapshotHead {
		return nil, errors.New("restore stream: these bytes are not a snapshot of this version; group the reports anew")
	}
	r := unpacker{b: b[len(snapshotHead):]}
	s := New()
	s.Quiet, s.Most, s.today = r.int(), r.int(), r.i32()
	r.frequency(s.df)
	var said []Correction
	if text := r.string(); r.err == nil {
		r.err = json.Unmarshal([]byte(text), &said)
	}
	for _, c := range said {
		s.rules.add(c)
	}
	s.stories = make([]group, r.length(3))
	for i := range s.stories {
		s.stories[i] = group{id: r.string(), before: r.string(), last: r.i32()}
	}
	s.members = make([]member, r.length(8))
	for i := range s.members {
		s.members[i] = r.member()
		m := &s.members[i]
		if r.err == nil && (int(m.story) >= len(s.stories) || m.story < 0 || int(m.copyOf) >= i) {
			r.err = errors.New("a report is in no story")
		}
		if r.err != nil {
			return nil, fmt.Errorf("restore stream: %w", r.err)
		}
		g := &s.stories[m.story]
		g.slots = append(g.slots, int32(i))
	}
	if r.err != nil {
		return nil, fmt.Errorf("restore stream: %w", r.err)
	}
	s.reindex()
	return s, nil
}

// packer writes, unpacker reads; their methods stand in pairs.
type packer struct{ b []byte }

type unpacker struct {
	b   []byte
	err error
}

var errShort = errors.New("the snapshot ends too early")

func (w *packer) int(n int) { w.b = binary.AppendVarint(w.b, int64(n)) }

func (r *unpacker) int() int {
	n, k := binary.Varint(r.b)
	if k <= 0 {
		r.err, r.b = errShort, nil
		return 0
	}
	r.b = r.b[k:]
	return int(n)
}

func (w *packer) i32(n int32) { w.int(int(n)) }

func (r *unpacker) i32() int32 { return int32(r.int()) }

// length reads the length of a list whose items take at least size bytes.
func (r *unpacker) length(size int) int {
	n := r.int()
	if n < 0 || n > len(r.b)/size {
		r.err = errShort
		return 0
	}
	return n
}

func (w *packer) string(s string) {
	w.int(len(s))
	w.b = append(w.b, s...)
}

func (r *unpacker) string() string {
	n := r.length(1)
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (w *packer) hashes(list []uint32) {
	w.int(len(list))
	last := uint32(0)
	for _, h := range list {
		w.b = binary.AppendUvarint(w.b, uint64(h-last))
		last = h
	}
}

func (r *unpacker) hashes() []uint32 {
	list := make([]uint32, r.length(1))
	last := uint32(0)
	for i := range list {
		last += r.u32()
		list[i] = last
	}
	return list
}

func (r *unpacker) u32() uint32 {
	n, k := binary.Uvarint(r.b)
	if k <= 0 {
		r.err, r.b = errShort, nil
		return 0
	}
	r.b = r.b[k:]
	return uint32(n)
}

func (w *packer) frequency(f *frequency) {
	w.int(int(f.total))
	for _, p := range f.place {
		if p == 0 {
			w.b = append(w.b, make([]byte, 1<<pageBits)...)
			continue
		}
		for _, n := range f.pages[p-1] {
			w.b = binary.AppendUvarint(w.b, uint64(n))
		}
	}
}

func (r *unpacker) frequency(f *frequency) {
	f.total = uint32(r.int())
	for slot := range uint32(1 << frequencyBits) {
		if n := uint16(r.u32()); n != f.at(slot) {
			*f.count(slot) = n
		}
	}
}

func (w *packer) member(m *member) {
	w.string(m.id)
	w.b = binary.AppendUvarint(w.b, uint64(m.outlet))
	w.i32(m.story)
	w.i32(m.copyOf)
	w.i32(m.day)
	w.int(int(m.rate))
	w.b = binary.AppendUvarint(w.b, uint64(math.Float32bits(m.scale)))
	if m.draws {
		w.int(1)
	} else {
		w.int(0)
	}
	for _, d := range m.days {
		w.i32(d)
	}
	w.hashes(m.runs)
	w.hashes(m.said)
	w.int(len(m.terms))
	for _, t := range m.terms {
		w.b = binary.LittleEndian.AppendUint32(w.b, t.hash)
		w.b = binary.LittleEndian.AppendUint16(w.b, t.weight)
		w.b = append(w.b, t.rarity, t.bits)
	}
}

func (r *unpacker) member() (m member) {
	m.id = r.string()
	m.outlet = r.u32()
	m.story, m.copyOf, m.day = r.i32(), r.i32(), r.i32()
	m.rate = uint8(r.int())
	m.scale = math.Float32frombits(r.u32())
	m.draws = r.int() == 1
	for i := range m.days {
		m.days[i] = r.i32()
	}
	m.runs, m.said = r.hashes(), r.hashes()
	m.terms = make([]term, r.length(8))
	for i := range m.terms {
		b := r.b[8*i:]
		m.terms[i] = term{binary.LittleEndian.Uint32(b), binary.LittleEndian.Uint16(b[4:]), b[6], b[7]}
	}
	r.b = r.b[8*len(m.terms):]
	m.measure()
	return m
}
