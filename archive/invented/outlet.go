package invented

import (
	"fmt"
	"strings"
)

// outlet is a site: its name, its layout, and what all its pages carry.
type outlet struct {
	name, host string
	layout     *layout
	style      string // in the head
	script     string // behind the article
	menu, foot string
}

// outlets is how many there are.
const outlets = 200

var sections = strings.Fields("World Region Business Culture Sport Weather Opinion Travel Science Letters Podcasts Archive")

// outlet is the i-th outlet.
func (m *Maker) outlet(i int) *outlet {
	c := of(m.Seed, anOutlet, uint64(i))
	town := c.name()
	o := &outlet{name: town + " " + c.one("Post Herald Courier Ledger Gazette Observer Tribune Echo"), layout: &layouts[i%len(layouts)]}
	o.host = strings.ToLower(strings.ReplaceAll(o.name, " ", "-")) + fmt.Sprintf("-%d.example", i)
	o.menu, o.foot = o.links(c, "nav", 3), o.links(c, "footer", 5)
	room := o.layout.weight * 1180
	room += c.IntN(room/3+1) - room/6
	o.style = c.style(room / 5)
	o.script = c.script(room * 7 / 10)
	return o
}

// links are the links that stand on every page of an outlet.
func (o *outlet) links(c chance, tag string, groups int) string {
	var b strings.Builder
	open, item, shut := "<ul>", `<li><a href="/%s/%s">%s</a></li>`+"\n", "</ul>\n"
	switch o.layout.menu {
	case "columns":
		open, item, shut = `<div class="col">`, `<div><a href="/%s/%s">%s</a></div>`+"\n", "</div>\n"
	case "table":
		open, item, shut = "<table><tr>", `<td><a href="/%s/%s">%s</a></td>`+"\n", "</tr></table>\n"
	}
	fmt.Fprintf(&b, "<%s class=\"site-%s\">", tag, tag)
	for g := range groups {
		b.WriteString(open)
		for k := range 6 {
			s := sections[(g*6+k+c.IntN(2))%len(sections)]
			fmt.Fprintf(&b, item, strings.ToLower(s), c.one(trades), s+" "+capital(c.one(trades)))
		}
		b.WriteString(shut)
	}
	if tag == "footer" {
		fmt.Fprintf(&b, "<p>&copy; 2031 %s. All rights reserved. Terms of use. Privacy policy. Contact us.</p>", o.name)
	}
	fmt.Fprintf(&b, "</%s>", tag)
	return b.String()
}

// script is code of about so many bytes, as it looks when it was made small.
func (c chance) script(bytes int) string {
	var b strings.Builder
	b.Grow(bytes + 200)
	for b.Len() < bytes {
		p, q := c.short(), c.short()
		switch c.IntN(5) {
		case 0:
			fmt.Fprintf(&b, "function %s(e,t){var n=%d;for(var r=0;r<t.length;r++){if(t[r].%s!==e.%s){n+=t[r].%s||0}}return n}", p, c.IntN(9999), q, p, q)
		case 1:
			fmt.Fprintf(&b, "!function(e){e.%s=e.%s||{};e.%s.%s=function(){return %d*Math.random()}}(window);", p, p, p, q, c.IntN(1e6))
		case 2:
			fmt.Fprintf(&b, `%s.push({"id":"%s-%d","slot":"/%d/%s","sizes":[[300,%d],[%d,90]],"lazy":%t});`, p, q, c.IntN(1e5), c.IntN(1e8), p, 50*c.IntN(12), 10*c.IntN(99), c.is(50))
		case 3:
			fmt.Fprintf(&b, `document.addEventListener("%s",function(t){t.preventDefault(),%s(t.target.dataset.%s,"%x")});`, p, q, q, c.Uint64())
		default:
			fmt.Fprintf(&b, `var %s="%x%x",%s=["%s","%s"].map(function(e){return e.toUpperCase()});`, p, c.Uint64(), c.Uint64(), q, c.short(), c.short())
		}
	}
	return b.String()
}

// style is rules of about so many bytes.
func (c chance) style(bytes int) string {
	var b strings.Builder
	for b.Len() < bytes {
		fmt.Fprintf(&b, ".%s .%s{margin:%dpx %dpx;color:#%06x;font-size:%d.%drem;display:%s}", c.short(), c.short(), c.IntN(40), c.IntN(40), c.IntN(1<<24), c.IntN(3), c.IntN(9), c.one("block flex none inline grid"))
	}
	return b.String()
}

// short is a name as programs have them.
func (c chance) short() string {
	n := 2 + c.IntN(6)
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('a' + c.IntN(26))
	}
	return string(b)
}
