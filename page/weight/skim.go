package weight

import (
	"bytes"

	"golang.org/x/net/html/atom"

	"synoptic/page/tree"
)

// skim weighs a page by its signs, several times faster than a tokenizer that
// takes every attribute apart. It is sure of plain pages only: ok is false
// where anything is left open, or stands as a tokenizer alone can tell.
// Idle is what the page can be parsed without.
func skim(body []byte) (w Weight, idle []stretch, ok bool) {
	s := skimmer{body: body, weigher: weigher{Weight: Weight{Over: len(body) > Most}}}
	for s.next() {
		if s.Over = s.Over || s.Tags > mostTags || s.depth > tree.MostDepth || s.copies > mostCopies; s.Over {
			return Weight{}, nil, false
		}
	}
	return s.Weight, s.idle, !s.unsure
}

// skimmer goes through the signs of a page.
type skimmer struct {
	weigher
	body   []byte
	at     int
	unsure bool
	idle   []stretch // what nobody asks for

	foreign int // drawings and mathematics that are open: there, styles and scripts hold markup
}

// doubt gives the page up.
func (s *skimmer) doubt() bool {
	s.unsure = true
	return false
}

// to goes behind the next sign, and says whether there is one.
func (s *skimmer) to(sign string) bool {
	i := bytes.Index(s.body[s.at:], []byte(sign))
	if i < 0 {
		return false
	}
	s.at += i + len(sign)
	return true
}

// next goes over one tag or comment. It is false at the end, and in doubt.
func (s *skimmer) next() bool {
	if !s.to("<") || s.at+1 >= len(s.body) {
		return false
	}
	switch c, d := s.body[s.at], s.body[s.at+1]; {
	case isLetterByte(c):
		return s.opening()
	case c == '/' && isLetterByte(d):
		s.at++
		a := s.name()
		if _, closed := s.attributes(0); !closed {
			return s.doubt()
		}
		if foreign(a) && s.foreign > 0 {
			s.foreign--
		}
		s.end(a)
	case c == '!' && d == '-':
		return s.remark()
	case c == '!' || c == '?':
		return s.declaration(c)
	case c == '/':
		return s.doubt()
	}
	return true
}

// opening goes over a tag that opens an element, and over what it holds that
// is no markup.
func (s *skimmer) opening() bool {
	tag := s.at
	a := s.name()
	self, closed := s.attributes(a)
	raw := holdsRaw(a)
	switch {
	case !closed || self && raw:
		return s.doubt()
	case self:
		s.Tags++
	default:
		s.start(a)
	}
	if a == atom.Svg && !self && closed {
		s.idleDrawing(s.at)
	}
	if foreign(a) && !self {
		s.foreign++
	}
	from := s.at
	if raw && !s.rawText(a) {
		return false
	}
	if s.foreign > 0 {
		return !raw || !bytes.Contains(s.body[from:s.at], []byte("<")) || s.doubt()
	}
	s.idleRaw(a, tag, from, s.at)
	return true
}

// foreign says whether an element holds another language than HTML.
func foreign(a atom.Atom) bool { return a == atom.Svg || a == atom.Math }

// rawText goes up to the end tag of an element that holds no markup.
func (s *skimmer) rawText(a atom.Atom) bool {
	name, from := a.String(), s.at
	for s.to("</") {
		end := s.at + len(name)
		if end < len(s.body) && bytes.EqualFold(s.body[s.at:end], []byte(name)) && bytes.IndexByte([]byte(" \n\r\t\f/>"), s.body[end]) >= 0 {
			if s.at -= len("</"); bytes.Contains(s.body[from:s.at], []byte("<!--")) {
				return s.doubt()
			}
			return true
		}
	}
	return s.doubt()
}

// declaration goes over the type of a page, or what is for another program. It
// is in doubt of any other, which may have swallowed text.
func (s *skimmer) declaration(opens byte) bool {
	from := s.at
	if !s.to(">") {
		return s.doubt()
	}
	said := s.body[from:s.at]
	const doctype = "!doctype"
	plain := opens == '?' && bytes.HasSuffix(said, []byte("?>")) || opens == '!' && len(said) > len(doctype) && bytes.EqualFold(said[:len(doctype)], []byte(doctype))
	return plain && !bytes.Contains(said, []byte("<")) || s.doubt()
}

// remark goes over a comment.
func (s *skimmer) remark() bool {
	if !bytes.HasPrefix(s.body[s.at:], []byte("!--")) {
		return s.doubt()
	}
	s.at += len("!--")
	from := s.at
	if !s.to("-->") || bytes.HasPrefix(s.body[from:], []byte(">")) || bytes.HasPrefix(s.body[from:], []byte("->")) || bytes.Contains(s.body[from:s.at], []byte("--!>")) {
		return s.doubt()
	}
	s.idle = append(s.idle, stretch{from, s.at - len("-->")})
	return true
}

// name goes over the name of a tag.
func (s *skimmer) name() atom.Atom {
	var low [16]byte
	from := s.at
	for s.at < len(s.body) && !isSpaceByte(s.body[s.at]) && s.body[s.at] != '/' && s.body[s.at] != '>' {
		if n := s.at - from; n < len(low) {
			low[n] = s.body[s.at]
			if 'A' <= low[n] && low[n] <= 'Z' {
				low[n] += 'a' - 'A'
			}
		}
		s.at++
	}
	if s.at-from > len(low) {
		return 0
	}
	return atom.Lookup(low[:s.at-from])
}

// attributes goes behind the end of a tag: whether it closes itself, and
// whether it ends at all and stands plainly.
func (s *skimmer) attributes(of atom.Atom) (self, closed bool) {
	key, fresh := false, true // a name stands before, and it has ended
	from := 0                 // where the name began
	for s.at < len(s.body) {
		c := s.body[s.at]
		s.at++
		switch {
		case c == '>':
			return self, true
		case isSpaceByte(c):
			fresh = true
			continue
		case c == '/':
			self, key, fresh = true, false, true
			continue
		case c == '=' && !key:
			return false, false
		case c == '=':
			name := s.at - 1
			if !s.value() {
				return false, false
			}
			s.idleAttribute(of, from, from+len(bytes.TrimRight(s.body[from:name], " \n\r\t\f")), s.at)
			key, fresh = false, true
		case fresh:
			key, fresh, from = true, false, s.at-1
		}
		self = false
	}
	return false, false
}

// value goes over the value of an attribute.
func (s *skimmer) value() bool {
	for s.at < len(s.body) && isSpaceByte(s.body[s.at]) {
		s.at++
	}
	if s.at == len(s.body) {
		return false
	}
	if c := s.body[s.at]; c == '"' || c == '\'' {
		s.at++
		i := bytes.IndexByte(s.body[s.at:], c)
		s.at += i + 1
		return i >= 0
	}
	for s.at < len(s.body) && !isSpaceByte(s.body[s.at]) && s.body[s.at] != '>' {
		s.at++
	}
	return s.at < len(s.body)
}

// holdsRaw says whether an element holds text in which no tags stand.
func holdsRaw(a atom.Atom) bool {
	switch a {
	case atom.Iframe, atom.Noembed, atom.Noframes, atom.Noscript, atom.Plaintext, atom.Script, atom.Style, atom.Textarea, atom.Title, atom.Xmp:
		return true
	}
	return false
}

func isLetterByte(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isSpaceByte(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' }
