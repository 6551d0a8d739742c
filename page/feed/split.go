package feed

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
)

// parts is a feed of XML taken apart.
type parts struct {
	around []byte // the tags that its items stand in
	items  []span // each from tag to tag
}

type span struct{ from, to int }

// split takes a feed apart at its items, where no reader can see them elsewhere:
// all that was opened is closed by its name, all items stand side by side, and
// nothing is used that few feeds have and that readers take for this or that.
func split(body []byte) (p parts, plain bool) {
	if holdsControl(body) {
		return p, false
	}
	s := splitter{body: body}
	for {
		n := bytes.IndexByte(body[s.at:], '<')
		if n < 0 {
			return s.parts, len(s.open) == 0
		}
		if s.at += n; !s.sign() {
			return p, false
		}
	}
}

// holdsControl says whether one of the bytes is such. Eight of which none is below
// a blank hold none.
func holdsControl(body []byte) bool {
	const blanks, tops = 0x2020202020202020, 0x8080808080808080
	for ; len(body) >= 8; body = body[8:] {
		if x := binary.LittleEndian.Uint64(body); (x-blanks)&^x&tops != 0 && slices.ContainsFunc(body[:8], isControl) {
			return true
		}
	}
	return slices.ContainsFunc(body, isControl)
}

// isControl says whether a byte is of those that readers drop, so that what
// stands beside it comes together.
func isControl(b byte) bool { return b < ' ' && b != '\t' && b != '\n' && b != '\r' }

// splitter goes through a feed.
type splitter struct {
	parts
	body []byte
	at   int      // a "<", then what stands behind what it opens
	open []opened // the outermost first
	home int      // where the tag begins in which the items stand

	root, channel bool // they were opened
}

// opened is a tag that waits for its end.
type opened struct {
	name  []byte
	at    span
	items string // what an item is called that stands in it
}

// sign takes what begins with a "<", and says whether that is plain.
func (s *splitter) sign() bool {
	rest := s.body[s.at:]
	switch {
	case bytes.HasPrefix(rest, []byte("<?")):
		return s.past("?>")
	case bytes.HasPrefix(rest, []byte("<!--")):
		s.at += len("<!--")
		return s.past("-->")
	case bytes.HasPrefix(rest, []byte("<![CDATA[")):
		return s.past("]]>")
	case bytes.HasPrefix(rest, []byte("</")):
		return s.closes()
	}
	return s.opens()
}

// past goes behind some bytes.
func (s *splitter) past(end string) bool {
	n := bytes.Index(s.body[s.at:], []byte(end))
	s.at += n + len(end)
	return n >= 0
}

// closes takes a tag that closes the last one that is open.
func (s *splitter) closes() bool {
	from := s.at + len("</")
	n := bytes.IndexByte(s.body[from:], '>')
	last := len(s.open) - 1
	if n < 0 || last < 0 || !bytes.Equal(bytes.TrimRight(s.body[from:from+n], blanks), s.open[last].name) {
		return false
	}
	s.at = from + n + 1
	shut := s.open[last]
	if s.open = s.open[:last]; last > 0 && s.open[last-1].items == string(shut.name) {
		return s.item(s.open[:last], span{shut.at.from, s.at})
	}
	return true
}

const blanks = " \t\r\n"

// item takes an item within tags. All stand within the same.
func (s *splitter) item(in []opened, at span) bool {
	if home := in[len(in)-1].at.from; s.items == nil {
		s.home = home
		for _, o := range in {
			s.around = append(s.around, s.body[o.at.from:o.at.to]...)
		}
	} else if home != s.home {
		return false
	}
	s.items = append(s.items, at)
	return true
}

// opens takes a tag that opens, or that is all of an element.
func (s *splitter) opens() bool {
	from := s.at
	s.at++
	name := s.name()
	if len(name) == 0 {
		return false
	}
	single, ends := s.attributes()
	if !ends || s.mayBeItem(name) && (single || !s.isItem(name)) || s.again(name) {
		return false
	}
	if !single {
		s.open = append(s.open, opened{name, span{from, s.at}, s.itemsIn(name)})
	}
	return true
}

// again says whether an element that opens now stands beside another of which
// readers take only one: a second root, a second channel.
func (s *splitter) again(name []byte) (again bool) {
	switch {
	case len(s.open) == 0:
		again, s.root = s.root, true
	case len(s.open) == 1 && strings.EqualFold(local(name), "channel"):
		again, s.channel = s.channel, true
	}
	return again
}

// local is a name without what says whose it is.
func local(name []byte) string { return string(name[bytes.LastIndexByte(name, ':')+1:]) }

// isItem says whether an element that opens now is an item.
func (s *splitter) isItem(name []byte) bool {
	return len(s.open) > 0 && string(name) == s.open[len(s.open)-1].items
}

// mayBeItem says whether some reader takes an element that opens now for an item.
func (s *splitter) mayBeItem(name []byte) bool {
	return len(s.open) <= 2 && (strings.EqualFold(local(name), "item") || strings.EqualFold(local(name), "entry"))
}

// itemsIn is what an item is called that stands in an element which opens now, ""
// if none does: RSS, RSS 1.0, Atom.
func (s *splitter) itemsIn(name []byte) string {
	switch tag := string(name); {
	case len(s.open) == 1 && tag == "channel" && string(s.open[0].name) == "rss", len(s.open) == 0 && tag == "rdf:RDF":
		return "item"
	case len(s.open) == 0 && tag == "feed":
		return "entry"
	}
	return ""
}

// attributes goes behind the ">" of a tag, and says whether that closes it too,
// and whether all before is attributes with their values between marks.
func (s *splitter) attributes() (single, ends bool) {
	for {
		blank := s.blank()
		switch rest := s.body[s.at:]; {
		case bytes.HasPrefix(rest, []byte(">")):
			s.at++
			return false, true
		case bytes.HasPrefix(rest, []byte("/>")):
			s.at += 2
			return true, true
		case !blank || len(s.name()) == 0 || !s.value():
			return false, false
		}
	}
}

// value goes behind the value of an attribute.
func (s *splitter) value() bool {
	s.blank()
	if s.at >= len(s.body) || s.body[s.at] != '=' {
		return false
	}
	s.at++
	s.blank()
	if s.at >= len(s.body) || s.body[s.at] != '"' && s.body[s.at] != '\'' {
		return false
	}
	from := s.at + 1
	n := bytes.IndexByte(s.body[from:], s.body[s.at])
	if n < 0 || bytes.IndexByte(s.body[from:from+n], '<') >= 0 {
		return false
	}
	s.at = from + n + 1
	return true
}

// blank goes behind blanks, and says whether there are some.
func (s *splitter) blank() bool {
	from := s.at
	for s.at < len(s.body) && bytes.IndexByte([]byte(blanks), s.body[s.at]) >= 0 {
		s.at++
	}
	return s.at > from
}

// name goes behind a name of plain letters, nothing if there is none.
func (s *splitter) name() []byte {
	from := s.at
	for s.at < len(s.body) && isName(s.body[s.at], s.at == from) {
		s.at++
	}
	return s.body[from:s.at]
}

func isName(b byte, first bool) bool {
	letter := 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_'
	return letter || !first && ('0' <= b && b <= '9' || b == ':' || b == '-' || b == '.')
}
