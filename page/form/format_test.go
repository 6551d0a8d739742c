package form

import (
	"archive/tar"
	"bytes"
	"strings"
	"testing"
)

// article is an invented one.
const article = "The ferry left Port Ansel at noon with forty people on board, the harbour master said.\nIt sank at one, and nobody has said why it did so before the harbour court."

// TestFormatsByChance: letters that open a format, standing where they would
// there, make no file of a text or a page; a control character in it is damage.
func TestFormatsByChance(t *testing.T) {
	for _, f := range formats {
		for _, s := range f.opens {
			if sure(s) {
				continue
			}
			for _, damage := range []string{"", "\x0b"} {
				in := strings.Repeat("s", f.at) + s + ", as" + damage + " the harbour office has it.\n\n" + article
				if got, ok := FormatOf([]byte(in)); ok {
					t.Errorf("%.40q: %s", in, got.Code)
				}
			}
		}
	}
}

// TestTar: an archive is told by the sum over its head.
func TestTar(t *testing.T) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	w.WriteHeader(&tar.Header{Name: "ferry.txt", Mode: 0o600, Size: int64(len(article))})
	w.Write([]byte(article))
	w.Close()
	in := b.Bytes()
	if !isTar(in) {
		t.Error("an archive is none")
	}
	in[3]++
	if isTar(in) {
		t.Error("an archive with another sum")
	}
}
