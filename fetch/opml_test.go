package fetch

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// opmlLists are lists of feeds with what is read of them: a line a feed, with
// its folders, or the code of why there is none.
var opmlLists = []struct {
	name, list string
	want       []string
}{
	{
		"folders", `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Coast" title="The Coast"><outline type="rss" text="Ansel Post" xmlUrl="http://Ansel.example:80/feed" htmlUrl="http://ansel.example/"/></outline>
<outline text="Skarn Mail" xmlUrl="https://skarn.example/a?b&amp;c"></outline></outline>
<outline text="Tollen" xmlUrl="http://tollen.example/"/></body></opml>`,
		[]string{"News/The Coast/Ansel Post http://ansel.example/feed", "News/Skarn Mail https://skarn.example/a?b&c", "Tollen http://tollen.example/"},
	},
	{
		"broken signs, other letters of tags", `<OPML><body><OUTLINE TEXT="Fish & Ships &eacute;" XMLURL="http://ansel.example/?a=1&b=2"/></body></OPML>`,
		[]string{"Fish & Ships é http://ansel.example/?a=1&b=2"},
	},
	{
		"59 not to be opened", `<opml><body><outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="http://me:word@ansel.example/"/>
<outline type="include" url="http://ansel.example/other.opml"/><outline type="rss" text="Ansel" xmlUrl="http://ansel.example/feed"/></body></opml>`,
		[]string{"1 bad-address", "1 bad-address", "1 bad-address", "2 elsewhere", "Ansel http://ansel.example/feed"},
	},
	{
		"59 twice", `<opml><body><outline xmlUrl="http://ansel.example/feed"/><outline xmlUrl="HTTP://ANSEL.example/feed#x"/></body></opml>`,
		[]string{" http://ansel.example/feed", "1 twice"},
	},
	{
		"in several folders", `<opml><body><outline text="Coast"><outline text="A" xmlUrl="http://ansel.example/feed"/><outline text="A" xmlUrl="http://ansel.example/feed"/></outline>
<outline text="Ships"><outline text="Old"><outline text="Ansel" xmlUrl="HTTP://ansel.example/feed"/></outline></outline><outline xmlUrl="http://ansel.example/feed"/>
<outline text="B" xmlUrl="http://b.example/"/><outline text="Ships"><outline text="B" xmlUrl="http://b.example/"/></outline></body></opml>`,
		[]string{"Coast/+Ships/Old/A http://ansel.example/feed", "1 twice", "2 twice", "Ships/B http://b.example/"},
	},
	{"59 cut", `<opml><body><outline text="A" xmlUrl="http://ansel.example/feed"/><outline text="B" xmlU`, []string{"A http://ansel.example/feed", "1 truncated"}},
	{
		"59 entities that grow", `<!DOCTYPE opml [<!ENTITY a "ha ha ha"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;" xmlUrl="http://ansel.example/feed"/></body></opml>`,
		[]string{"&b; http://ansel.example/feed"},
	},
	{"Latin letters", "<?xml version='1.0' encoding='iso-8859-1'?><opml><body><outline text='Caf\xe9' xmlUrl='http://ansel.example/feed'/></body></opml>", []string{"Café http://ansel.example/feed"}},
	{"empty", `<opml/>`, nil},
}

// listedOf is a list that was read, a line a feed or a line skipped, in the
// order of both.
func listedOf(feeds []Listed, skipped []Skipped) (out []string) {
	for _, f := range feeds {
		var in []string
		for _, path := range f.Folders {
			in = append(in, strings.Join(path, "/")+"/")
		}
		out = append(out, strings.Join(in, "+")+f.Title+" "+f.URL)
	}
	for _, s := range skipped {
		code, _, _ := strings.Cut(s.Why, ":")
		out = append(out, fmt.Sprint(s.Line, " ", code))
	}
	slices.Sort(out)
	return out
}

func TestReadOPML(t *testing.T) {
	for _, c := range opmlLists {
		feeds, skipped, err := ReadOPML([]byte(c.list))
		want := slices.Sorted(slices.Values(c.want))
		if got := listedOf(feeds, skipped); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %v, %q; want %q", c.name, err, got, want)
		}
	}
	for _, none := range []string{"", "null", "<html><body>", "<rss></rss>", "\x00\x01", strings.Repeat("<a>", 100_000)} {
		if _, _, err := ReadOPML([]byte(none)); err == nil || !strings.Contains(err.Error(), "; ") {
			t.Errorf("%.20q: %v", none, err)
		}
	}
}

// A list may be longer than is taken, and nest deeper; both are told or cost
// nothing.
func TestReadOPMLIsBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("<opml><body>" + strings.Repeat("<outline text='x'>", 50_000) + strings.Repeat("</outline>", 50_000))
	for i := range mostListed + 5 {
		fmt.Fprintf(&b, "<outline xmlUrl='http://ansel.example/%d'/>\n", i)
	}
	feeds, skipped, err := ReadOPML([]byte(b.String() + "</body></opml>"))
	if err != nil || len(feeds) != mostListed || len(skipped) != 5 || !strings.HasPrefix(skipped[0].Why, "too-many: ") {
		t.Errorf("%v, %d feeds, %d skipped", err, len(feeds), len(skipped))
	}
	if feeds[0].Folders != nil {
		t.Errorf("lies in %d folders", len(feeds[0].Folders))
	}
}

// What is written is read as it was.
func TestWriteOPML(t *testing.T) {
	feeds := []Listed{
		{Title: "Ansel Post", URL: "http://ansel.example/feed?a&b", Page: "http://ansel.example/", Folders: [][]string{{"News", "Coast <1>"}, {"Mine"}}},
		{Title: `"Skarn" & 'Mail'`, URL: "http://skarn.example/", Folders: [][]string{{"News"}}},
		{Title: "News", URL: "http://tollen.example/"},
		{URL: "http://ödön.example/"},
	}
	feeds[3].URL, _ = Plain(feeds[3].URL)
	var out bytes.Buffer
	if err := WriteOPML(&out, feeds); err != nil {
		t.Fatal(err)
	}
	again, skipped, err := ReadOPML(out.Bytes())
	if d := cmp.Diff(feeds, again); err != nil || len(skipped) > 0 || d != "" {
		t.Errorf("%v, %v\n%s\n%s", err, skipped, d, out.String())
	}
}
