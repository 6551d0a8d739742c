// Package input is what a person names, files, folders, addresses and standard
// input, as the reports in it. What cannot be opened or holds no report is refused
// by name, and the rest goes on.
package input

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"synoptic/cmd/synoptic/console"
	"synoptic/news"
)

// largest is the most bytes one file may have, streamed the most that come from
// standard input, whose length nobody knows before, and a folder may go as deep
// as deepest: what lies beyond is refused by name.
const (
	largest  = 512 << 20
	streamed = 192 << 20
	deepest  = 16
)

// document is an input as it was opened, with its reports if opening it took
// reading them: a feed leads to its articles.
type document struct {
	news.Raw
	reports []news.Report
}

// gather opens what a person named: files, folders, addresses, "-" for
// standard input. What cannot be opened is refused by name and the rest goes
// on.
func (s Source) gather(d *console.Desk) (documents []document, refused []news.Rejected) {
	names := s.Inputs
	if len(names) == 0 {
		names = []string{"-"}
	}
	fetched := s.fetched(d, names)
	once := opens{}
	for _, name := range names {
		for _, path := range Files(d, name, &refused) {
			if once.again(path) {
				d.Twice(path)
				continue
			}
			doc, err := fetched[path].document, fetched[path].err
			if !IsURL(path) {
				doc.Raw, err = Open(d, path)
			}
			if err != nil {
				refused = append(refused, news.Rejected{Input: path, Reason: err.Error()})
				continue
			}
			documents = append(documents, doc)
		}
	}
	return documents, refused
}

// Files is the regular files a name stands for, in order of name; what cannot be
// read goes to refused. Hidden files inside a folder are passed over, links are
// refused by name: a folder given is the border of what is read.
func Files(d *console.Desk, name string, refused *[]news.Rejected) []string {
	if name == "-" || IsURL(name) {
		return []string{name}
	}
	at, err := os.Stat(name)
	if err != nil || !at.IsDir() {
		return []string{name}
	}
	var paths []string
	before := len(*refused)
	filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			*refused = append(*refused, news.Rejected{Input: path, Reason: "unreadable: " + console.Reason(err)})
		case path == name:
		case strings.HasPrefix(e.Name(), "."):
			return skip(e)
		case e.IsDir() && strings.Count(strings.TrimPrefix(path, name), string(filepath.Separator)) > deepest:
			*refused = append(*refused, news.Rejected{Input: path, Reason: fmt.Sprintf("too-deep: more than %d folders down", deepest)})
			return filepath.SkipDir
		case e.IsDir():
		case !e.Type().IsRegular():
			*refused = append(*refused, news.Rejected{Input: path, Reason: "not-a-file: a link, pipe or device inside a folder is not followed; name it yourself"})
		default:
			paths = append(paths, path)
		}
		return nil
	})
	if len(paths) == 0 && len(*refused) == before {
		*refused = append(*refused, news.Rejected{Input: name, Reason: "empty: no file lies in this folder, but for hidden ones"})
	}
	return paths
}

// opens is the inputs that were opened.
type opens map[string]bool

// again says whether an input was opened before, by whatever path.
func (o opens) again(path string) bool {
	if whole, err := filepath.Abs(path); err == nil && path != "-" && !IsURL(path) {
		path = whole
	}
	was := o[path]
	o[path] = true
	return was
}

func skip(e fs.DirEntry) error {
	if e.IsDir() {
		return filepath.SkipDir
	}
	return nil
}

// Open reads one input whole: a file, or standard input, and no address.
func Open(d *console.Desk, path string) (news.Raw, error) {
	if path == "-" {
		body, err := stream(d.In)
		return news.Raw{Body: body, Input: path}, err
	}
	if IsURL(path) {
		return news.Raw{}, errors.New("no-network: only inputs with reports are fetched; save this and give the file")
	}
	at, err := os.Stat(path)
	if err != nil {
		return news.Raw{}, errors.New("unreadable: " + console.Reason(err))
	}
	if !at.Mode().IsRegular() {
		return news.Raw{}, errors.New("not-a-file: it is a pipe or device; use - and redirect it to standard input")
	}
	f, err := os.Open(path)
	if err != nil {
		return news.Raw{}, errors.New("unreadable: " + console.Reason(err))
	}
	defer f.Close()
	body, err := read(f, at.Size())
	return news.Raw{Body: body, Input: path}, err
}

// read reads a file that is said to have so many bytes, into room for them.
func read(r io.Reader, size int64) ([]byte, error) {
	if size > largest {
		return nil, tooBig(largest)
	}
	b := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	_, err := b.ReadFrom(io.LimitReader(r, largest+1))
	switch {
	case err != nil:
		return nil, errors.New("unreadable: " + console.Reason(err))
	case b.Len() > largest:
		return nil, tooBig(largest)
	}
	return b.Bytes(), nil
}

// stream reads what comes, piece by piece, so that an endless one costs no more
// than it may have.
func stream(r io.Reader) ([]byte, error) {
	var pieces [][]byte
	total := 0
	for {
		piece := make([]byte, 1<<20)
		n, err := io.ReadFull(r, piece)
		pieces, total = append(pieces, piece[:n]), total+n
		switch {
		case total > streamed:
			return nil, tooBig(streamed)
		case err == io.EOF || err == io.ErrUnexpectedEOF:
			return bytes.Join(pieces, nil), nil
		case err != nil:
			return nil, errors.New("unreadable: " + console.Reason(err))
		}
	}
}

func tooBig(most int) error { return fmt.Errorf("too-big: over %d MiB; split it", most>>20) }

// IsURL says whether a name is an address that is fetched.
func IsURL(name string) bool {
	low := strings.ToLower(name[:min(len(name), len("https://"))])
	return strings.HasPrefix(low, "http://") || low == "https://"
}
