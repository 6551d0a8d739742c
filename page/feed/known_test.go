package feed

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// remembering is a memory that forgets nothing here.
func remembering() *Memory[Entry] { return NewMemory(1<<20, Entry.Bytes) }

// same says of a feed what it gives with a memory and without, if that is not one.
func same(t interface{ Errorf(string, ...any) }, known *Memory[Entry], body string) {
	want, wantErr := XML([]byte(body), nil)
	got, gotErr := XML([]byte(body), known)
	if !reflect.DeepEqual(got, want) || gotErr != wantErr {
		t.Errorf("of %s\nwith what is known: %+v, %v\nwithout: %+v, %v", body, got, gotErr, want, wantErr)
	}
}

// heron is the n-th item of an invented feed.
func heron(n int) string {
	return fmt.Sprintf(`<item><guid>heron-%d</guid><title>Heron %d counted</title><link>https://vale.example/%d</link><description><![CDATA[<p>Wardens at Sull saw heron %d.</p>]]></description></item>`, n, n, n, n)
}

func vale(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Vale</title><link>https://vale.example/</link>` + strings.Join(items, "\n") + `</channel></rss>`
}

// odd are feeds in which an item may not be what it looks like, or may be read
// otherwise by what stands around it.
var odd = map[string]string{
	"in a remark":         vale(heron(1), "<!-- "+heron(2)+" -->", heron(3)),
	"in a text":           vale(heron(1), `<item><title>Odd</title><description><![CDATA[`+heron(2)+`]]></description></item>`, heron(3)),
	"behind the channel":  `<rss version="2.0">` + heron(2) + `<channel><title>Vale</title>` + heron(1) + `</channel>` + heron(3) + `</rss>`,
	"of two channels":     `<rss><channel><title>A</title>` + heron(1) + `</channel><channel><title>B</title>` + heron(2) + `</channel></rss>`,
	"in capitals":         vale(heron(1), strings.NewReplacer("<item>", "<Item>", "</item>", "</Item>").Replace(heron(2)), heron(3)),
	"of another language": vale(heron(1), strings.Replace(heron(2), "<item>", `<item xmlns="http://www.w3.org/2005/Atom">`, 1), heron(3)),
	"with a prefix":       vale(heron(1), strings.NewReplacer("<item>", "<x:item>", "</item>", "</x:item>").Replace(heron(2)), heron(3)),
	"empty":               vale(heron(1), "<item/>", "<item></item>", heron(3)),
	"never closed":        vale(heron(1), strings.Replace(heron(2), "</item>", "", 1), heron(3)),
	"a tag never closed":  vale(heron(1), strings.Replace(heron(2), "</title>", "", 1), heron(3)),
	"marks left out":      vale(heron(1), strings.Replace(heron(2), "<guid>", "<guid isPermaLink=false>", 1), heron(3)),
	"a sign that is none": vale(heron(1), strings.Replace(heron(2), "Heron 2", "Heron < 2", 1), heron(3)),
	"letters in between":  vale(heron(1), "<!-- -\x01->"+heron(2)+"<!-- -->", heron(3)),
	"with a type":         `<!DOCTYPE rss [<!ENTITY sull "Sull">]>` + vale(heron(1), heron(2)),
	"named twice":         vale(heron(1), heron(1), heron(2), heron(1)),
	"another base":        strings.Replace(vale(heron(1), strings.Replace(heron(2), "https://vale.example", "", 1)), "<channel>", `<channel xml:base="https://other.example/">`, 1),
	"a base":              strings.Replace(vale(heron(1), strings.Replace(heron(2), "https://vale.example", "", 1)), "<channel>", `<channel xml:base="https://vale.example/">`, 1),
	"RSS 1.0":             `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Vale</title></channel>` + heron(1) + heron(2) + `</rdf:RDF>`,
	"RSS 1.0, in both":    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Vale</title>` + heron(1) + `</channel>` + heron(2) + `</rdf:RDF>`,
	"Atom":                `<feed xmlns="http://www.w3.org/2005/Atom"><title>Vale</title><entry><id>a</id><title>Heron</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">At <b>Sull</b></div></content></entry><entry><id>b</id><summary>Two</summary></entry></feed>`,
	"Atom of another":     `<feed xmlns="http://purl.org/atom/ns#"><title>Vale</title><entry><id>a</id><title>Heron</title></entry><entry><id>b</id><issued>2031-05-04</issued></entry></feed>`,
	"broken off":          strings.TrimSuffix(vale(heron(1), heron(2), heron(3)), "rver 3.</p>]]></description></item></channel></rss>"),
	"not UTF-8":           vale(heron(1), strings.Replace(heron(2), "Sull", "S\xffll", 1)),
}

// What is remembered of entries changes nothing of what a feed gives, whatever
// else was read before.
func TestKnown(t *testing.T) {
	known := remembering()
	for range 2 {
		for _, n := range []int{1, 2, 3} {
			same(t, known, vale(heron(n), heron(n+1)))
			same(t, known, vale(heron(n+1), heron(n)))
		}
		for _, body := range odd {
			same(t, known, body)
			same(t, remembering(), body)
		}
	}
}

// Of a feed that changed only the new entry is parsed.
func TestKnownIsNotParsed(t *testing.T) {
	known := remembering()
	for turn, want := range []int{2, 3, 3} {
		body := []string{vale(heron(1), heron(2)), vale(heron(3), heron(1), heron(2)), vale(heron(2), heron(3))}[turn]
		same(t, known, body)
		if got, _ := known.Held(); got != want {
			t.Errorf("behind feed %d %d entries are known, want %d", turn, got, want)
		}
	}
}

// Feeds of pieces put together by chance are read alike with a memory and without.
func TestKnownByChance(t *testing.T) {
	pieces := []string{
		heron(1), heron(2), heron(3), "<item>", "</item>", "<entry>", "</entry>", "<title>Tarn", "</title>", "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "<item ", `a="`, `b='<item>'`, `">`, "/>", ">", "<", "&amp;", "</channel>",
		"<channel>", "<rss>", "</rss>", "<x:item>", "</x:item>", "<Item>", "\x02", "]]", "<item/>", "<description>Weir", "</description>", "<guid>heron-1</guid>", `<item xmlns="urn:x">`,
	}
	known := remembering()
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12).Draw(t, "pieces"), "")
		if rapid.Bool().Draw(t, "within") {
			body = vale(body)
		}
		same(t, known, body)
		same(t, known, body)
	})
}

// Of bytes of any length one that readers drop is found wherever it stands.
func TestHoldsControl(t *testing.T) {
	for size := range 20 {
		body := []byte(strings.Repeat("é\n\x7f ", 5)[:size])
		if holdsControl(body) {
			t.Errorf("%q holds none", body)
		}
		for at := range body {
			for _, c := range []byte{0, 1, 8, 11, 14, 31} {
				was := body[at]
				if body[at] = c; !holdsControl(body) {
					t.Errorf("%q holds one", body)
				}
				body[at] = was
			}
		}
	}
}
