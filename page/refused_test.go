package page

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"synoptic/news"
)

// noReports are files that hold no report, three of each kind, with the code
// by which they are refused.
var noReports = []struct {
	kind  string
	codes string // the codes that say what it is
	files [3]string
}{
	{"pdf", "pdf", [3]string{
		"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "%PDF-1.4\n" + strings.Repeat("BT (Ferry sinks off the cape) Tj ET\n", 20), "\xef\xbb\xbf%PDF-2.0\nstream",
	}},
	{"page saved as one file", "mhtml", [3]string{
		saved("Snapshot-Content-Location: https://ansel.example/1\r\n"), saved("From: <Saved by a browser>\r\n"), saved("Date: Sun, 4 May 2031 10:00:00 -0000\r\n"),
	}},
	{"mail", "mail", [3]string{
		"Return-Path: <ode@ansel.example>\nReceived: from quay\nSubject: Ferry\n\n" + sunk, "Message-ID: <1@ansel>\nMIME-Version: 1.0\nSubject: Ferry\n\n" + sunk,
		"Delivered-To: lund@ansel.example\nContent-Type: text/plain\n\n" + sunk,
	}},
	{"format behind blanks or other parts", "pdf office", [3]string{
		"\r\n\n%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n" + sunk, "\n{\\rtf1\\ansi " + sunk + "}", zipped("_rels/.rels", "docProps/"+strings.Repeat("a", 5000), "xl/workbook.xml"),
	}},
	{"table", "table", [3]string{
		records(','), records(';'), records('\t'),
	}},
	{"table of articles", "table", [3]string{
		"outlet,title,text\nAnsel Post,Ferry sinks,\"" + sunk + "\"\nTarn News,Ferry lost,\"It sank at noon, he said.\n\nIt was old.\"\n",
		"id,published,body\n1,2031-05-04,\"" + sunk + "\"\n2,2031-05-05,\"" + sunk + "\"\n", "| outlet | deaths |\n|---|---|\n| Ansel Post | 12 |\n| Tarn News | 14 |\n",
	}},
	{"source code", "code", [3]string{
		"// Package quay shuts quays.\n// It opens none.\npackage quay\n\nfunc Shut(q Quay) error {\n\treturn q.shut()\n}\n",
		"# Licensed to the harbour office of Ansel under one or more agreements.\n# See the file beside it for what you may do with it.\nimport os\n\ndef shut(quay):\n    for pier in quay.piers:\n        pier.open = False\n    return quay\n",
		"use std::io;\n\nfn main() {\n    let quay = Quay::new(\"east\");\n    println!(\"{}\", quay.shut());\n}\n",
	}},
	{"script of a saved page", "code", [3]string{
		"(function(){var a=document.createElement('script');a.src='//ads.example/x.js';document.head.appendChild(a)})();",
		"/*! quay v3.1 | (c) Ansel | MIT */\n!function(e,t){\"object\"==typeof exports?module.exports=t():e.quay=t()}(this,function(){return 1});",
		"window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());\n",
	}},
	{"style sheet or settings", "code", [3]string{
		"@import url(quay.css);\nbody { margin: 0; padding: 0 }\n.quay::after { content: \"\"; }\n", "[quay]\nname = east\nopen = false\n\n[pier]\nname = west\n", "quay:\n  name: east\n  open: false\npier:\n  - name: west\n    open: true\n",
	}},
	{"office document", "office", [3]string{
		zipped("[Content_Types].xml", "word/document.xml"), zipped("mimetype", "content.xml"), "{\\rtf1\\ansi{\\fonttbl\\f0 Times;}\\f0 " + sunk + "}",
	}},
	{"packed archive", "packed nested", [3]string{
		zipped("ferry.txt", "quay.txt"), tarred(), packed(packed(sunk)),
	}},
	{"picture", "picture", [3]string{
		"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "\xff\xd8\xff\xe0\x00\x10JFIF\x00", "GIF89a\x01\x00\x01\x00",
	}},
	{"sound or film", "recording", [3]string{
		"RIFF\x24\x00\x00\x00WAVEfmt ", "\x00\x00\x00\x18ftypmp42\x00\x00", "ID3\x04\x00\x00\x00\x00\x00\x00",
	}},
	{"program or random bytes", "program binary", [3]string{
		"\x7fELF\x02\x01\x01\x00", noise(4096, 256), noise(100_000, 256),
	}},
	{"letters without words", "encoded", [3]string{
		strings.Repeat("a", 1<<20), base64.StdEncoding.EncodeToString([]byte(noise(3000, 256))), hex.EncodeToString([]byte(noise(3000, 256))),
	}},
	{"other XML or JSON", "xml no-text synopsis", [3]string{
		`<?xml version="1.0"?><urlset><url><loc>https://ansel.example/1</loc></url></urlset>`, `{"quay":"east","open":false}`, `{"schema":"synoptic/1","stories":[]}`,
	}},
	{"what a program wrote", "log own-output subtitles", [3]string{
		"2031-05-04T10:00:01Z INFO quay is shut\n2031-05-04T10:00:02Z WARN pier is slow\n2031-05-04T10:00:03Z INFO quay is open\n",
		"Quay shuts in Ansel\n3 reports · 2 origins · 4 May 2031\n\nIn brief\n   " + sunk + "  a\n", "1\n00:00:01,000 --> 00:00:04,000\n" + sunk + "\n\n2\n00:00:05,000 --> 00:00:07,000\nIt was old.\n",
	}},
	{"consent or captcha", "consent captcha", [3]string{
		notify("Before you continue", "We and our partners store and access personal data on your device.", "You can accept or reject cookies, and change your choices in our privacy settings at any time."),
		notify("One moment", "Checking your browser before you enter ansel.example.", "Please enable JavaScript and cookies to continue. This check is automatic."),
		"Please verify that you are a human. Press and hold the button. Our systems have seen unusual traffic from your network address.",
	}},
	{"log in or subscribe", "login subscription", [3]string{
		notify("Log in", "Please log in to your account to read on.", "Enter your email address and your password. Forgot your password? Create an account."),
		notify("Subscribe", "You have reached your limit of free articles this month.", "Subscribe to continue reading, or log in if you are a subscriber. Cancel your plan at any time."),
		"Sign in to your account with your username and password. You must be a registered member to see this page.",
	}},
	{"moved or missing", "moved not-found error no-script", [3]string{
		notify("301 Moved Permanently", "The document has moved here.", "This page has moved permanently; please update your bookmarks."),
		notify("Page not found", "Sorry, the page you requested could not be found.", "The link may be broken, or the page may have been removed. Search our site or go to the home page."),
		"<!doctype html><html><head><title>Ansel Post</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div></body></html>",
	}},
	{"print or pictures of other kinds", "print picture", [3]string{
		"%!PS-Adobe-3.0\n%%BoundingBox: 0 0 1 1\n(Ferry) show\nshowpage\n", "RIFF\x24\x00\x00\x00WEBPVP8 ", "\x00\x00\x00\x1cftypavif\x00\x00",
	}},
	{"letter as it is saved", "mail", [3]string{
		"From: Rana Ode <ode@ansel.example>\nTo: lund@ansel.example\nSubject: Ferry\nDate: Sun, 4 May 2031 10:00:01 +0200\n\n" + sunk,
		"From ode@ansel.example Sun May  4 10:00:01 2031\nFrom: Rana Ode <ode@ansel.example>\nTo: Mo Lund\nSubject: Ferry\n\n" + sunk,
		"Subject: Ferry\nFrom: ode@ansel.example\nDate: Sun, 4 May 2031\nCc: lund@ansel.example\n\n" + sunk,
	}},
	{"what a tool is told", "code log", [3]string{
		"FROM harbour:1 AS quay\nWORKDIR /quay\nCOPY . .\nRUN make quay\n", "User-agent: *\nDisallow: /quay/\nAllow: /\n",
		"commit 1f2e3d4c5b6a79881f2e3d4c5b6a79881f2e3d4c\nAuthor: Rana Ode <ode@ansel.example>\nDate:   Sun May 4 10:00:01 2031 +0200\n\n    quay: shut it\n",
	}},
	{"program with long remarks", "code", [3]string{
		"/*\n" + strings.Repeat(" * "+sunk+"\n", 9) + " */\npackage quay\n", "\"\"\"" + strings.Repeat(sunk+"\n", 9) + "\"\"\"\nimport os\n",
		"// " + strings.Repeat(sunk+"\n// ", 9) + "\n#include <quay.h>\n",
	}},
	{"lists of feeds and pages", "feed-list xml", [3]string{
		`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Ansel Post" xmlUrl="https://ansel.example/feed"/></body></opml>`,
		`<opml version="1.0"><body><outline text="Tarn News" xmlUrl="https://tarn.example/feed"/></body></opml>`,
		`<?xml version="1.0"?><sitemapindex><sitemap><loc>https://ansel.example/s.xml</loc></sitemap></sitemapindex>`,
	}},
	{"request to let something through", "ad-blocker error login", [3]string{
		notify("Ansel Post", "Ad blocker detected", "It looks like you are using an ad blocker.", "Please disable your ad blocker and reload the page to continue."),
		notify("403 ERROR", "The request could not be satisfied.", "Request blocked. We can't connect to the server for this site at this time. Contact the owner of the site."),
		notify("Welcome back", "Sign in to continue reading the Lantern.", "No account yet? Register for free in less than a minute."),
	}},
	{"what is on sale or to be done", "shop job", [3]string{
		"<html><head><title>Ship lamp</title></head><body><h1>Ship lamp</h1><p>24.90 crowns</p><button>Add to basket</button><p>In stock. Delivered in two days to every quay of the island.</p></body></html>",
		"<html><head><title>Rope</title><meta property='og:type' content='product'></head><body><h1>Rope</h1><p>A rope of hemp, forty metres long, for boats of every kind and size.</p></body></html>",
		"<html><head><title>Deckhand</title><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Deckhand\"}</script></head><body><h1>Deckhand</h1><p>From June on, full time, on the ferry between Ansel and the isles.</p></body></html>",
	}},
	{"question or answer of a site", "age form subscription", [3]string{
		notify("Age check", "You must be 18 or older to enter this site.", "Please enter your date of birth to continue."),
		notify("Contact us", "Fill in the form and we will answer within two working days.", "Your name", "Your email", "Fields marked with * are required."),
		notify("Thank you", "Thank you for subscribing to our newsletter!", "Please check your inbox and click the link in the email to confirm your subscription."),
	}},
	{"terms of a site", "terms consent", [3]string{
		notify("Terms", "By using this site you agree to these terms and conditions.", "We may change these terms at any time without notice to you."),
		notify("Cookies", "This policy explains how we use cookies when you visit our website.", "You can set your browser to refuse cookies; some parts of our site may then not work."),
		notify("Copyright", "We hold the copyright in this website and its content.", "You agree that your use of our site is governed by these terms."),
	}},
	{"folder, calendar, card, manual page", "index code", [3]string{
		"<html><head><title>Index of /ferry</title></head><body><h1>Index of /ferry</h1><pre><a href='../'>../</a>\n<a href='a.txt'>a.txt</a>   04-May-2031 07:00   12K\n<a href='b.txt'>b.txt</a>   04-May-2031 07:10   14K\n</pre></body></html>",
		"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talks in Ansel\nDESCRIPTION:" + sunk + "\nEND:VEVENT\nEND:VCALENDAR\n",
		".TH QUAY 1 \"4 May 2031\"\n.SH NAME\nquay \\- shuts quays\n.SH DESCRIPTION\n" + sunk + "\n",
	}},
	{"site that is shut or sold", "error placeholder", [3]string{
		notify("Suspended", "This account has been suspended.", "Contact your hosting provider for more information."),
		notify("ansel.example", "This domain is for sale.", "Buy this domain now, or make an offer."),
		notify("Sorry", "This video is not available in your country due to licensing restrictions."),
	}},
	{"list of articles", "index no-article", [3]string{
		cards(5, "Read more"), cards(8, ""), "<html><body><ul>" + strings.Repeat("<li><a href='/1'>Ferry sinks off the cape of Ansel</a></li>", 12) + "</ul></body></html>",
	}},
}

// TestNoReports: what holds no report is refused by the name of what it is,
// and the reason says what to do.
func TestNoReports(t *testing.T) {
	for _, n := range noReports {
		for i, in := range n.files {
			for _, r := range Read(news.Raw{Body: []byte(in), Input: "x"}) {
				code, why, _ := strings.Cut(r.Reason, ": ")
				if r.Text != "" || !strings.Contains(" "+n.codes+" ", " "+code+" ") || why == "" {
					t.Errorf("%s, file %d: %q, want one of %s; text %.80q", n.kind, i+1, r.Reason, n.codes, r.Text)
				}
			}
		}
	}
}

func saved(own string) string {
	return own + "Subject: Ferry sinks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><p>" + sunk + "</p></html>\r\n--b--\r\n"
}

func records(sign rune) string {
	var b strings.Builder
	fmt.Fprintf(&b, "quay%cpier%copen\n", sign, sign)
	for i := range 9 {
		fmt.Fprintf(&b, "%d%c%d%cyes\n", i, sign, i*i, sign)
	}
	return b.String()
}

func zipped(names ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range names {
		f, _ := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		f.Write([]byte("application/vnd.oasis.opendocument.text"))
	}
	z.Close()
	return b.String()
}

func tarred() string {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	w.WriteHeader(&tar.Header{Name: "ferry.txt", Mode: 0o600, Size: int64(len(sunk))})
	w.Write([]byte(sunk))
	w.Close()
	return b.String()
}

// noise is n bytes below top, the same at every run.
func noise(n, top int) string {
	chance := rand.New(rand.NewPCG(1, 2))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(chance.IntN(top))
	}
	return string(b)
}

func notify(title string, paragraphs ...string) string {
	return "<!doctype html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + strings.Join(paragraphs, "</p><p>") + "</p></body></html>"
}

// cards is a page of n other articles, each a headline that is a link and a
// sentence.
func cards(n int, more string) string {
	var b strings.Builder
	b.WriteString("<!doctype html><html><head><title>News of Ansel</title></head><body><main>")
	for i := range n {
		fmt.Fprintf(&b, "<div class='card'><h3><a href='/%d'>Ferry number %d sinks off the cape</a></h3><p>%s</p>", i, i, strings.Replace(sunk, "forty", fmt.Sprint(40+i), 1))
		if more != "" {
			fmt.Fprintf(&b, "<a href='/%d'>%s</a>", i, more)
		}
		b.WriteString("</div>")
	}
	b.WriteString("</main></body></html>")
	return b.String()
}

// tarNameAt is where the name of the format stands in a tar archive.
const tarNameAt = 257

// TestTarByChance: the name of the format where an archive has it makes no
// archive of a page.
func TestTarByChance(t *testing.T) {
	for _, at := range []string{"<!doctype html><html><head><title>Ferry sinks</title><meta name='", "<html><p>"} {
		fill := strings.Repeat("a", tarNameAt-len(at))
		in := at + fill + "ustar\x00" + "'></head>" + pageOf("")
		r := Read(news.Raw{Body: []byte(in), Input: "x"})[0]
		if !strings.Contains(r.Text, "The ferry") {
			t.Errorf("%.30q: %s", at, r.Reason)
		}
	}
}
