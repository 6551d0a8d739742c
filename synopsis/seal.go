package synopsis

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"
)

// Seal is the SHA-256, in hex, of the JSON of a story or a document without
// its own seal. The JSON is brought into one form first, keys in order and no
// spaces, so that a file laid out anew keeps its seal. It is empty for what
// has no JSON form.
func Seal(v any) string {
	written, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	if len(written) == 0 || written[0] != '{' {
		return ""
	}
	o := orderly{in: written, out: make([]byte, 0, len(written)), without: "seal"}
	o.object()
	return hash(o.out)
}

// orderly brings JSON, as encoding/json writes it, into one form: the keys of each
// object in order. Nothing else of it can be otherwise but how it has what is no
// character: as an escape, or as the sign for that.
type orderly struct {
	in      []byte
	at      int
	out     []byte
	room    []byte
	without string // a key of the outermost object that is left out
}

// member is a member of an object: its key, and where it stands, key and value, in
// what is written.
type member struct {
	key      string
	from, to int
}

func (o *orderly) value() {
	switch o.in[o.at] {
	case '{':
		o.object()
	case '[':
		o.list()
	case '"':
		o.text()
	default:
		from := o.at
		for o.at < len(o.in) && o.in[o.at] != ',' && o.in[o.at] != '}' && o.in[o.at] != ']' {
			o.at++
		}
		o.out = append(o.out, o.in[from:o.at]...)
	}
}

func (o *orderly) list() {
	for o.in[o.at] != ']' {
		o.out = append(o.out, o.in[o.at]) // [ or ,
		if o.at++; o.in[o.at] != ']' {
			o.value()
		}
	}
	o.out = append(o.out, ']')
	o.at++
}

func (o *orderly) object() {
	without := o.without
	o.without = ""
	begin := len(o.out)
	var members []member
	for o.in[o.at] != '}' {
		if o.at++; o.in[o.at] == '}' {
			break
		}
		m := member{from: len(o.out)}
		o.text()
		m.key = string(o.out[m.from+1 : len(o.out)-1])
		if strings.Contains(m.key, "\\") {
			_ = json.Unmarshal(o.out[m.from:], &m.key) // it was written so just now
		}
		o.out = append(o.out, ':')
		o.at++
		o.value()
		if m.to = len(o.out); m.key == without && without != "" {
			o.out = o.out[:m.from]
			continue
		}
		members = append(members, m)
	}
	o.at++
	o.inOrder(begin, members)
}

// inOrder writes the members of an object, which stand one behind the other, again in
// the order of their keys.
func (o *orderly) inOrder(begin int, members []member) {
	slices.SortStableFunc(members, func(a, b member) int { return cmp.Compare(a.key, b.key) })
	from := len(o.room)
	o.room = append(o.room, o.out[begin:]...)
	o.out = append(o.out[:begin], '{')
	for i, m := range members {
		if i > 0 {
			o.out = append(o.out, ',')
		}
		o.out = append(o.out, o.room[from+m.from-begin:from+m.to-begin]...)
	}
	o.out = append(o.out, '}')
	o.room = o.room[:from]
}

// text copies a string with its signs.
func (o *orderly) text() {
	from := o.at
	for o.at++; o.in[o.at] != '"'; o.at++ {
		if o.in[o.at] != '\\' {
			continue
		}
		if o.at++; bytes.HasPrefix(o.in[o.at:], []byte("ufffd")) {
			o.out = append(append(o.out, o.in[from:o.at-1]...), "\ufffd"...)
			o.at += len("ufffd") - 1
			from = o.at + 1
		}
	}
	o.at++
	o.out = append(o.out, o.in[from:o.at]...)
}
