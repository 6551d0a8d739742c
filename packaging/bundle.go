package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/goreleaser/nfpm/v2"
	_ "github.com/goreleaser/nfpm/v2/deb"
	"github.com/goreleaser/nfpm/v2/files"
	_ "github.com/goreleaser/nfpm/v2/rpm"
)

const description = `Lays many outlets' reports of one event side by side
Synoptic groups reports of one event, finds copies and near duplicates, and
shows what independent reports agree on, where they differ, what only one has
and who said what in which wording. Every word it prints is a span of a report.
It runs offline, on files, or follows feeds and serves pages.`

// A row is a file of a package.
type row struct {
	from, to string
	mode     fs.FileMode
	kind     string // as nfpm names it; empty for a file
	only     string // deb or rpm; empty for both
}

// rows are what packages hold. What is under /etc is the user's own.
func (g goods) rows(program string) []row {
	const doc = "/usr/share/doc/synoptic/"
	const licences = "/usr/share/licenses/synoptic/"
	rows := []row{
		{program, "/usr/bin/synoptic", 0o755, "", ""},
		{"synoptic.service", "/usr/lib/systemd/system/synoptic.service", 0o644, "", ""},
		{"", "/etc/synoptic", 0o755, files.TypeDir, ""},
		{"config.toml", "/etc/synoptic/config.toml", 0o600, files.TypeConfigNoReplace, ""},
		{g.manual, "/usr/share/man/man1/synoptic.1.gz", 0o644, "", ""},
		{g.completions["bash"], "/usr/share/bash-completion/completions/synoptic", 0o644, "", ""},
		{g.completions["fish"], "/usr/share/fish/vendor_completions.d/synoptic.fish", 0o644, "", ""},
		{g.completions["zsh"], "/usr/share/zsh/vendor-completions/_synoptic", 0o644, "", "deb"},
		{g.completions["zsh"], "/usr/share/zsh/site-functions/_synoptic", 0o644, "", "rpm"},
		{g.at("NOTICE"), doc + "copyright", 0o644, "", "deb"},
		{g.at("LICENSE"), doc + "LICENSE", 0o644, "", "deb"},
		{g.at("gazetteer/LICENSE.LGPL-3"), doc + "LICENSE.LGPL-3", 0o644, "", "deb"},
		{g.notices, doc + "THIRD-PARTY", 0o644, "", "deb"},
		{g.at("LICENSE"), licences + "LICENSE", 0o644, files.TypeRPMLicense, "rpm"},
		{g.at("gazetteer/LICENSE.LGPL-3"), licences + "LICENSE.LGPL-3", 0o644, files.TypeRPMLicense, "rpm"},
		{g.at("NOTICE"), licences + "NOTICE", 0o644, files.TypeRPMLicense, "rpm"},
		{g.notices, licences + "THIRD-PARTY", 0o644, files.TypeRPMLicense, "rpm"},
		{g.at("README.md"), doc + "README.md", 0o644, "", ""},
		{g.at("CHANGELOG.md"), doc + "CHANGELOG.md", 0o644, "", ""},
		{"grafana.json", doc + "grafana.json", 0o644, "", ""},
	}
	examples, _ := filepath.Glob(g.at("examples/harbour/*"))
	for _, file := range examples {
		rows = append(rows, row{file, doc + "examples/harbour/" + filepath.Base(file), 0o644, "", ""})
	}
	return rows
}

// bundle makes a package of a kind, deb or rpm.
func (g goods) bundle(kind string, t target, program, out string) (string, error) {
	info := &nfpm.Info{
		Name: "synoptic", Arch: t.processor, Platform: "linux", Version: g.version, Release: "1", Section: "news", Priority: "optional",
		Maintainer: g.maintainer, Description: description, License: "Apache-2.0", MTime: g.made, DisableGlobbing: true,
		Overridables: nfpm.Overridables{
			Recommends: []string{"ca-certificates"},
			Scripts:    nfpm.Scripts{PostInstall: "postinst.sh", PreRemove: "prerm.sh", PostRemove: "postrm.sh"},
			RPM:        nfpm.RPM{BuildHost: "localhost", Summary: strings.SplitN(description, "\n", 2)[0]},
		},
	}
	for _, r := range g.rows(program) {
		if r.only != "" && r.only != kind {
			continue
		}
		info.Contents = append(info.Contents, &files.Content{
			Source: r.from, Destination: r.to, Type: r.kind,
			FileInfo: &files.ContentFileInfo{Owner: "root", Group: "root", Mode: r.mode, MTime: g.made},
		})
	}
	maker, err := nfpm.Get(kind)
	if err != nil {
		return "", err
	}
	if err := nfpm.PrepareForPackager(nfpm.WithDefaults(info), kind); err != nil {
		return "", err
	}
	file := filepath.Join(out, maker.ConventionalFileName(info))
	to, err := os.Create(file)
	if err != nil {
		return "", err
	}
	defer to.Close()
	if err := maker.Package(info, to); err != nil {
		return "", err
	}
	return file, to.Close()
}
