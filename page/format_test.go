package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestFormatsByChance: letters that open a format, standing where they would
// there, make no file of a text or a page; a control character in it is damage.
func TestFormatsByChance(t *testing.T) {
	for _, f := range formats {
		for _, s := range f.opens {
			if sure(s) {
				continue
			}
			for _, damage := range []string{"", "\x0b"} {
				in := strings.Repeat("s", f.at) + s + ", as" + damage + " the harbour office has it.\n\n" + sunk + "\n" + whySunk
				if got, ok := formatOf([]byte(in)); ok {
					t.Errorf("%.40q: %s", in, got.code)
				}
			}
		}
	}
}

// TestTarByChance: the name of the format where an archive has it makes no
// archive of a page.
func TestTarByChance(t *testing.T) {
	for _, at := range []string{"<!doctype html><html><head><title>Ferry sinks</title><meta name='", "<html><p>"} {
		fill := strings.Repeat("a", tarName-len(at))
		in := at + fill + "ustar\x00" + "'></head>" + pageOf("")
		r := Read(news.Raw{Body: []byte(in), Input: "x"})[0]
		if !strings.Contains(r.Text, "The ferry") {
			t.Errorf("%.30q: %s", at, r.Reason)
		}
	}
	in := []byte(tarred())
	if !isTar(in) {
		t.Error("an archive is none")
	}
	in[3]++
	if isTar(in) {
		t.Error("an archive with another sum")
	}
}
