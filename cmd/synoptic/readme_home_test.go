package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// ferryPage is an article as a site has it.
const ferryPage = `<!doctype html><html lang="en"><head><title>Ferry Aldra runs aground off Tollen</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><article><h1>Ferry Aldra runs aground off Tollen</h1>
<p>The ferry Aldra ran aground off Tollen harbour early on Monday and 43 passengers were taken off by lifeboats. Nobody was hurt, the coast guard of Norland said.</p>
<p>The Aldra was on its way from Skarn to Tollen when its engine failed, the company Venn Lines said. “We heard a bang and then nothing,” said Ilva Holm, a passenger.</p>
</article></body></html>`

const ferryFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Two Papers</title><link>%s/</link><description>News</description>
<item><title>Lifeboats take 41 off grounded ferry</title><link>%s/lifeboats</link><guid>1</guid><pubDate>Mon, 04 May 2026 09:00:00 GMT</pubDate>
<description>Lifeboats took 41 passengers off the ferry Aldra, which ran aground near Tollen harbour on Monday. The coast guard said that two people were hurt. Venn Lines said the engine of the Aldra had failed on the way from Skarn. The harbour was closed until noon, and the ferry is to be towed to Skarn on Tuesday.</description></item>
</channel></rss>`

// settleIn is a person with the files that the README names, and a site that
// stands for all that it names.
func settleIn(t *testing.T, readme string) *person {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	var site *httptest.Server
	site = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/feed.xml":
			w.Header().Set("Content-Type", "application/rss+xml")
			fmt.Fprintf(w, ferryFeed, site.URL, site.URL)
		case "/", "/ferry", "/lifeboats":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, ferryPage)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(site.Close)
	p := &person{root: root, home: t.TempDir(), port: freePort(t), unused: map[string]bool{}}
	for start := range notRun {
		p.unused[start] = true
	}
	for start := range runsOn {
		p.unused[start] = true
	}
	p.placed = strings.NewReplacer(
		"https://one.example", site.URL, "https://two.example", site.URL, "https://hook.example", site.URL,
		"http://127.0.0.1:8080", site.URL, "127.0.0.1:8787", "127.0.0.1:"+p.port, "127.0.0.1:9000", "127.0.0.1:"+p.port,
		"../synoptic", root, "/srv/", p.home+"/", "/var/lib/", p.home+"/data/", "> harbour.html", "> "+filepath.Join(p.home, "harbour.html"),
	)
	p.env = append(os.Environ(),
		"HOME="+p.home, "XDG_DATA_HOME="+filepath.Join(p.home, "data"), "XDG_CONFIG_HOME="+filepath.Join(p.home, "config"),
		"SYNOPTIC_LISTEN=127.0.0.1:"+p.port, "SYNOPTIC_PRIVATE=127.0.0.1", "GOBIN="+filepath.Join(p.home, "bin"),
		"GOPATH="+goEnv(t, "GOPATH"), "GOCACHE="+goEnv(t, "GOCACHE"), "GOFLAGS=-buildvcs=false",
	)
	p.lay(t, readme)
	return p
}

// lay lays down the files that the README names.
func (p *person) lay(t *testing.T, readme string) {
	t.Helper()
	_, program, _ := strings.Cut(readme, "```go\n")
	program, _, _ = strings.Cut(program, "```")
	const line = `{"outlet":"Calder Courier","title":"Ferry aground","published":"2026-05-04","text":"The ferry Aldra ran aground off Tollen harbour early on Monday and 43 passengers were taken off by lifeboats, the coast guard of Norland said."}` + "\n"
	for name, text := range map[string]string{
		"article1.txt":  "The ferry Aldra ran aground off Tollen harbour early on Monday and 43 passengers were taken off by lifeboats. Nobody was hurt, the coast guard of Norland said.\n",
		"article2.html": ferryPage, "reports.jsonl": line, "sides/main.go": program,
	} {
		file := filepath.Join(p.home, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(filepath.Join(p.home, "saved-pages"), os.DirFS(filepath.Join(p.root, "examples/harbour"))); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(p.root, "examples"), filepath.Join(p.home, "examples")); err != nil {
		t.Fatal(err)
	}
	// An archive as another store gives it.
	for _, command := range []string{"synoptic add --store other.db https://one.example/ferry", "synoptic export --store other.db --warc -o corpus.warc.gz"} {
		if out, err := p.command(context.Background(), command).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", command, err, out)
		}
	}
}

// freePort is a port on which nobody listens.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// goEnv is where Go has what it keeps.
func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
