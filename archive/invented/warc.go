package invented

import (
	"bytes"
	"crypto/sha1"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/klauspost/compress/gzip"
)

// WriteWARC writes the pages from first up to end as a web archive (WARC 1.0,
// ISO 28500), each record packed for itself.
func (m *Maker) WriteWARC(out io.Writer, first, end int) error {
	if _, err := out.Write(packed(func(w io.Writer) {
		text := "software: invented\r\nformat: WARC File Format 1.0\r\n"
		m.record(w, "warcinfo", "", "application/warc-fields", m.at(first), uint64(first)<<8|0xff, text)
	})); err != nil {
		return err
	}
	ahead := make(chan chan []byte, 2*runtime.GOMAXPROCS(0))
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(ahead)
		for i := first; i < end; i++ {
			done := make(chan []byte, 1)
			select {
			case ahead <- done:
			case <-stop:
				return
			}
			go func() { done <- m.exchange(i) }()
		}
	}()
	for done := range ahead {
		if _, err := out.Write(<-done); err != nil {
			return err
		}
	}
	return nil
}

// exchange is a page as it was asked for and answered.
func (m *Maker) exchange(i int) []byte {
	p := m.Page(i)
	ask := "GET / HTTP/1.1\r\nUser-Agent: invented\r\nAccept-Encoding: identity\r\n\r\n"
	b := packed(func(w io.Writer) {
		m.record(w, "request", p.URL, "application/http; msgtype=request", p.Fetched, uint64(i)<<8|1, ask)
	})
	answer := fmt.Sprintf("HTTP/1.1 %s\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s", p.Status, len(p.Body), p.Body)
	return append(b, packed(func(w io.Writer) {
		m.record(w, "response", p.URL, "application/http; msgtype=response", p.Fetched, uint64(i)<<8|2, answer)
	})...)
}

func packed(write func(io.Writer)) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	write(z)
	z.Close()
	return b.Bytes()
}

// record writes one record.
func (m *Maker) record(w io.Writer, kind, url, media string, at time.Time, id uint64, body string) {
	var name [16]byte
	binary.BigEndian.PutUint64(name[:], m.Seed)
	binary.BigEndian.PutUint64(name[8:], id)
	sum := sha1.Sum([]byte(body))
	fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: %s\r\nWARC-Record-ID: <urn:uuid:%x-%x-%x-%x-%x>\r\n", kind, at.Format(time.RFC3339), name[:4], name[4:6], name[6:8], name[8:10], name[10:])
	if url != "" {
		fmt.Fprintf(w, "WARC-Target-URI: %s\r\n", url)
	}
	fmt.Fprintf(w, "WARC-Block-Digest: sha1:%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", base32.StdEncoding.EncodeToString(sum[:]), media, len(body), body)
}
