package store

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// WARC writes the documents that came from addresses as a web archive (WARC
// 1.1, ISO 28500): a record "resource" each, since the answers of servers are
// not kept, only what they held; each packed by itself if they are to be. One
// whose time is not known is of now, when it was there. It
// tells how many it wrote, and how many documents came from no address.
func WARC(v View, to io.Writer, program string, now time.Time, packed bool) (wrote, others int, err error) {
	info := "software: " + program + "\r\nformat: WARC file version 1.1\r\nconformsTo: http://bibnum.bnf.fr/WARC/WARC-1.1/warcguidelines/\r\n"
	write := warcRecord
	if packed {
		write = packedRecord
	}
	if err := write(to, []string{"WARC-Type: warcinfo", "WARC-Date: " + stamped(now), "Content-Type: application/warc-fields"}, []byte(info)); err != nil {
		return 0, 0, err
	}
	for r, err := range v.Raws(0) {
		if err != nil {
			return wrote, others, fmt.Errorf("write an archive: %w", err)
		}
		at := address(r)
		if at == "" {
			others++
			continue
		}
		media := r.Media
		if media == "" {
			media = "application/octet-stream"
		}
		sum := sha256.Sum256(r.Body)
		head := []string{
			"WARC-Type: resource", "WARC-Target-URI: " + at, "WARC-Date: " + fetched(r.Fetched, now), "Content-Type: " + line(media),
			"WARC-Payload-Digest: sha256:" + base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:]),
		}
		if err := write(to, head, r.Body); err != nil {
			return wrote, others, err
		}
		wrote++
	}
	return wrote, others, nil
}

// address is where a document stood in the web, "" if nowhere.
func address(r Raw) string {
	for _, at := range []string{r.URL, r.Input} {
		if strings.HasPrefix(at, "http://") || strings.HasPrefix(at, "https://") {
			return line(at)
		}
	}
	return ""
}

// fetched is when a document was fetched: until now, where that is not known.
func fetched(t, now time.Time) string {
	if t.IsZero() {
		t = now
	}
	return stamped(t)
}

func stamped(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// warcRecord writes one record, named by what is in it.
func warcRecord(to io.Writer, head []string, body []byte) error {
	sum := sha256.Sum256([]byte(strings.Join(head, "\n") + string(body)))
	id := hex.EncodeToString(sum[:16])
	id = id[:8] + "-" + id[8:12] + "-8" + id[13:16] + "-8" + id[17:20] + "-" + id[20:] // version 8 of RFC 9562: by a hash
	_, err := fmt.Fprintf(to, "WARC/1.1\r\nWARC-Record-ID: <urn:uuid:%s>\r\n%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", id, strings.Join(head, "\r\n"), len(body), body)
	return err
}

// packedRecord writes one record as a gzip of its own, so that readers can go to
// it (Annex D of ISO 28500).
func packedRecord(to io.Writer, head []string, body []byte) error {
	z := gzip.NewWriter(to)
	return errors.Join(warcRecord(z, head, body), z.Close())
}

// line is text without the ends of lines.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }
