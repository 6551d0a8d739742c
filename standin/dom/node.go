package dom

import (
	"strings"

	"golang.org/x/net/html"
)

// TagName is the name of an element, "" if n is none.
func TagName(n *html.Node) string {
	if n == nil || n.Type != html.ElementNode {
		return ""
	}
	return n.Data
}

// GetAttribute is the value of an attribute, "" if there is none.
func GetAttribute(n *html.Node, key string) string {
	if i := attribute(n, key); i >= 0 {
		return n.Attr[i].Val
	}
	return ""
}

// HasAttribute says whether there is such an attribute.
func HasAttribute(n *html.Node, key string) bool { return attribute(n, key) >= 0 }

// SetAttribute gives an attribute a value.
func SetAttribute(n *html.Node, key, value string) {
	if i := attribute(n, key); i >= 0 {
		n.Attr[i].Val = value
		return
	}
	n.Attr = append(n.Attr, html.Attribute{Key: key, Val: value})
}

func attribute(n *html.Node, key string) int {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return i
		}
	}
	return -1
}

// ID is the id of an element.
func ID(n *html.Node) string { return strings.TrimSpace(GetAttribute(n, "id")) }

// ClassName is the classes of an element with one blank between.
func ClassName(n *html.Node) string {
	s := GetAttribute(n, "class")
	if !strings.ContainsAny(s, "\t\n\v\f\r\u0085\u00a0") && !strings.Contains(s, "  ") && !strings.HasPrefix(s, " ") && !strings.HasSuffix(s, " ") && ascii(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// Clone is a copy of n, with all below it if deep, that hangs on nothing.
func Clone(n *html.Node, deep bool) *html.Node {
	if !deep {
		s := slab{make([]html.Node, 1), make([]html.Attribute, len(n.Attr))}
		return s.copied(n)
	}
	nodes, attributes := size(n)
	s := slab{make([]html.Node, nodes), make([]html.Attribute, attributes)}
	return s.tree(n)
}

// size is how many nodes and attributes a tree has.
func size(n *html.Node) (nodes, attributes int) {
	nodes, attributes = 1, len(n.Attr)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		k, a := size(c)
		nodes, attributes = nodes+k, attributes+a
	}
	return nodes, attributes
}

// slab is the memory of a copy.
type slab struct {
	nodes      []html.Node
	attributes []html.Attribute
}

func (s *slab) tree(n *html.Node) *html.Node {
	m := s.copied(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		hang(s.tree(c), m)
	}
	return m
}

func (s *slab) copied(n *html.Node) *html.Node {
	m := &s.nodes[0]
	s.nodes = s.nodes[1:]
	m.Type, m.DataAtom, m.Data = n.Type, n.DataAtom, n.Data
	k := copy(s.attributes, n.Attr)
	m.Attr, s.attributes = s.attributes[:k:k], s.attributes[k:]
	return m
}

// hang puts a node that hangs on nothing behind the last below parent.
func hang(n, parent *html.Node) {
	n.Parent, n.PrevSibling = parent, parent.LastChild
	if parent.LastChild == nil {
		parent.FirstChild = n
	} else {
		parent.LastChild.NextSibling = n
	}
	parent.LastChild = n
}

// AppendChild moves a node behind the last below n, if n can hold any.
func AppendChild(n, child *html.Node) {
	if IsVoidElement(n) {
		return
	}
	detach(child)
	n.AppendChild(child)
}

// detach takes a node out of whatever it hangs on, be that only siblings.
func detach(n *html.Node) {
	if p := n.Parent; p != nil && p.FirstChild == n {
		p.FirstChild = n.NextSibling
	}
	if p := n.Parent; p != nil && p.LastChild == n {
		p.LastChild = n.PrevSibling
	}
	if n.PrevSibling != nil {
		n.PrevSibling.NextSibling = n.NextSibling
	}
	if n.NextSibling != nil {
		n.NextSibling.PrevSibling = n.PrevSibling
	}
	n.Parent, n.PrevSibling, n.NextSibling = nil, nil, nil
}

// RemoveNodes takes out those nodes that out says, all if it is nil.
func RemoveNodes(nodes []*html.Node, out func(*html.Node) bool) {
	for i := len(nodes) - 1; i >= 0; i-- {
		if n := nodes[i]; n.Parent != nil && (out == nil || out(n)) {
			n.Parent.RemoveChild(n)
		}
	}
}

// IsVoidElement says whether n can hold nothing: it is no element, or one that
// never does.
func IsVoidElement(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return true
	}
	switch n.Data {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}
