package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"time"
)

// archive makes the archive of a target: .zip for Windows, .tar.gz for others,
// with all in one folder.
func (g goods) archive(t target, program, out string) (string, error) {
	name := "synoptic_" + g.version + "_" + t.system + "_" + t.processor
	files := []struct {
		from, to string
		mode     fs.FileMode
	}{
		{program, t.program(), 0o755},
		{g.at("LICENSE"), "LICENSE", 0o644},
		{g.at("NOTICE"), "NOTICE", 0o644},
		{g.notices, "THIRD-PARTY", 0o644},
		{g.at("README.md"), "README.md", 0o644},
		{g.at("CHANGELOG.md"), "CHANGELOG.md", 0o644},
		{g.at("docs/synoptic.1"), "synoptic.1", 0o644},
		{g.completions["bash"], "completions/synoptic.bash", 0o644},
		{g.completions["zsh"], "completions/_synoptic", 0o644},
		{g.completions["fish"], "completions/synoptic.fish", 0o644},
	}
	to, pack := filepath.Join(out, name+".tar.gz"), packer(newTar)
	if t.system == "windows" {
		to, pack = filepath.Join(out, name+".zip"), newZip
	}
	file, err := os.Create(to)
	if err != nil {
		return "", err
	}
	defer file.Close()
	put, done := pack(file, g.made)
	for _, f := range files {
		text, err := os.ReadFile(f.from)
		if err != nil {
			return "", err
		}
		if err := put(path.Join(name, f.to), f.mode, text); err != nil {
			return "", err
		}
	}
	if err := done(); err != nil {
		return "", err
	}
	return to, file.Close()
}

// at is a file of the checkout.
func (g goods) at(name string) string { return filepath.Join(g.root, filepath.FromSlash(name)) }

// packer begins an archive whose files were made at one time: put lays one in,
// done ends it.
type packer func(to io.Writer, made time.Time) (put func(name string, mode fs.FileMode, text []byte) error, done func() error)

func newTar(to io.Writer, made time.Time) (func(string, fs.FileMode, []byte) error, func() error) {
	packed, _ := gzip.NewWriterLevel(to, gzip.BestCompression)
	w := tar.NewWriter(packed)
	put := func(name string, mode fs.FileMode, text []byte) error {
		h := &tar.Header{Name: name, Mode: int64(mode), Size: int64(len(text)), ModTime: made, Uname: "root", Gname: "root", Format: tar.FormatPAX}
		if err := w.WriteHeader(h); err != nil {
			return err
		}
		_, err := w.Write(text)
		return err
	}
	return put, func() error {
		if err := w.Close(); err != nil {
			return err
		}
		return packed.Close()
	}
}

func newZip(to io.Writer, made time.Time) (func(string, fs.FileMode, []byte) error, func() error) {
	w := zip.NewWriter(to)
	put := func(name string, mode fs.FileMode, text []byte) error {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: made}
		h.SetMode(mode)
		f, err := w.CreateHeader(h)
		if err != nil {
			return err
		}
		_, err = f.Write(text)
		return err
	}
	return put, w.Close
}
