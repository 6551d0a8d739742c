// Command invent writes a day of invented news, or several, as web archives
// like those of CC-NEWS, and what is in them beside:
//
//	go run ./invent -pages 10000 -out day
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"synoptic/archive/invented"
)

func main() {
	pages := flag.Int("pages", 10_000, "pages in all; a day of CC-NEWS has about 380,000")
	days := flag.Int("days", 1, "days over which they are spread")
	seed := flag.Uint64("seed", 1, "the same seed gives the same bytes")
	each := flag.Int("each", 20_000, "pages of one archive")
	out := flag.String("out", "", "folder for the archives, and truth.jsonl beside them: the event of each report")
	flag.Parse()
	if *out == "" || *pages < 1 || *days < 1 || *each < 1 || flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "invent: give -out FOLDER, and numbers from 1 on; -help shows all flags")
		os.Exit(2)
	}
	m := invented.New(*seed, *pages, *days)
	if err := write(m, *out, *each); err != nil {
		fmt.Fprintln(os.Stderr, "invent: "+err.Error())
		os.Exit(1)
	}
}

func write(m *invented.Maker, out string, each int) error {
	for n, first := 0, 0; first < m.Pages; n, first = n+1, first+each {
		end := min(first+each, m.Pages)
		name := filepath.Join(out, "warc", fmt.Sprintf("INVENTED-%s-%05d.warc.gz", m.First.Format("20060102"), n))
		if err := file(name, func(w *bufio.Writer) error { return m.WriteWARC(w, first, end) }); err != nil {
			return err
		}
	}
	return file(filepath.Join(out, "truth.jsonl"), func(w *bufio.Writer) error {
		enc := json.NewEncoder(w)
		for i := range m.Pages {
			if p := m.Page(i); p.Event != 0 {
				if err := enc.Encode(map[string]any{"url": p.URL, "event": p.Event, "copy": p.Copy}); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// file writes a file, with its folder.
func file(name string, write func(*bufio.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if err := write(w); err != nil {
		f.Close()
		return err
	}
	if err := w.Flush(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
