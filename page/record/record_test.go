package record

import (
	"fmt"
	"strings"
	"testing"
)

// told is a record that holds the answer of a server.
func told(answer string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(answer), answer)
}

// TestRecords: an archive gives its whole records, each with the byte behind the
// one before, and then why it goes on no further.
func TestRecords(t *testing.T) {
	one, two := told("the ferry sank"), told("the quay is shut")
	for _, c := range []struct{ name, archive, end string }{
		{"whole", one + two, "EOF"},
		{"cut", one + two + told("nobody was hurt")[:60], "unexpected EOF"},
		{"something else", one + two + "the mayor spoke\n", string(errNoRecord)},
	} {
		r := NewReader(strings.NewReader(c.archive))
		for _, want := range []string{"the ferry sank", "the quay is shut"} {
			if rec, err := r.Next(); err != nil || string(rec.Body) != want {
				t.Errorf("%s: %q, %v", c.name, rec.Body, err)
			}
		}
		if at := len(one) - len("\r\n\r\n"); r.At != at {
			t.Errorf("%s: the second is looked for from %d on, want %d", c.name, r.At, at)
		}
		if _, err := r.Next(); err == nil || err.Error() != c.end {
			t.Errorf("%s: ends with %v", c.name, err)
		}
	}
}

// TestAnswers: the body is joined where it was sent in chunks, also where only
// the head still says so.
func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		name, answer, body, fault string
		short                     bool
	}{
		{"plain", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nferry", "ferry", "", false},
		{"less than it says", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nferry", "ferry", "", true},
		{"chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nfer\r\n2\r\nry\r\n0\r\n\r\n", "ferry", "", false},
		{"joined already", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nferry", "ferry", "", false},
		{"moved", "HTTP/1.1 301 Moved\r\nLocation: /quay\r\n\r\n", "", `its server answered "HTTP/1.1 301 Moved", which is no page`, false},
		{"no answer", "ferry", "", string(errNoAnswer), false},
	} {
		a, err := Answered([]byte(c.answer))
		if err != nil && err.Error() != c.fault || err == nil && c.fault != "" {
			t.Errorf("%s: %v, want %q", c.name, err, c.fault)
		}
		if string(a.Body) != c.body || a.Short != c.short {
			t.Errorf("%s: %q, short %v", c.name, a.Body, a.Short)
		}
	}
}
