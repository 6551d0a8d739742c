package form

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"synoptic/page/clean"
)

// shapes are the kinds of plain text that are no prose, told by how their
// lines look, the surest first, with examples that run: texts of the kind,
// and reports that look like it.
var shapes = []struct {
	code  string
	why   string
	is    func(s sample) bool
	takes []string
	keeps []string
}{
	{
		"own-output", "it is what this program printed; give the reports it was made from", ownOutput,
		[]string{"Quay shuts in Ansel\n3 reports · 2 origins · 4 May 2031\n\nReports\na  Ansel Post\n", "# Quay shuts\n\n3 reports · 1 origin · 4 May 2031\n"},
		[]string{"Quay shuts in Ansel\nTwo reports on the origins of the crack were read on Monday."},
	},
	{
		"encoded", "it is letters without words; unpack or decode it first", encoded,
		[]string{strings.Repeat("QW5zZWwgZmVycnk", 40), "-----BEGIN KEY-----\n" + strings.Repeat(strings.Repeat("aB3x", 16)+"\n", 12), strings.Repeat("4e6f72726279207765697220", 30)},
		[]string{"Ansel’s mayor read out a word of " + strings.Repeat("a", 60) + " letters, and nobody in the hall at Port Ansel laughed at it for long."},
	},
	{
		"addresses", "it is a list of addresses; fetch the pages and give those", addresses,
		[]string{"https://ansel.example/1\nhttps://ansel.example/2\nhttps://ansel.example/3\n"},
		[]string{"The quay is shut.\nhttps://ansel.example/1\nhttps://ansel.example/2\nIt opens in May, the mayor of Ansel told reporters at the harbour.\n"},
	},
	{
		"log", "it is what a program wrote while it ran; give articles", isLog,
		[]string{
			"2031-05-04 10:00:01 INFO start\n2031-05-04 10:00:02 WARN slow\n2031-05-04 10:00:03 INFO end\n",
			"[10:00:01] start of run\n[10:00:02] slow disk\n[10:00:09] end of run\n",
			"ok  \tquay/page\t0.2s\nok  \tquay/text\t1.2s\nFAIL\tquay/web\t0.1s\n",
			"Exception in thread \"main\" quay.NoPier\n\tat quay.Main.run(Main.java:12)\nCaused by: quay.Shut: gone\n", "total 8\ndrwxr-xr-x 2 ode ode 4096 May  4 10:00 quay\n-rw-r--r-- 1 ode ode 12 May  4 10:01 a.txt\n",
			"quay.go:12:3: undefined: pier\nquay.go:14:9: missing return\n", "ASK quay.example (10.0.0.1)\n12 bytes of quay.example: seq=1 time=0.3 ms\n12 bytes of quay.example: seq=2 time=0.4 ms\n",
			"usage: quay [-h] [--shut] PIER\n\nShuts the quay of the pier that is named.\n\noptions:\n  -h, --help  show this\n  --shut      shut it\n", "10.0.0.1 - - [04/May/2031:10:00:01 +0000] \"GET / HTTP/1.1\" 200 12\n10.0.0.2 - - [04/May/2031:10:00:02 +0000] \"GET / HTTP/1.1\" 200 12\n",
		},
		[]string{
			"10:05 The mayor has opened the meeting of the council of Ansel.\n10:20 The vote has begun, and the quay stays shut until it ends.\n",
			"Usage: the word that clerks of Ansel had to look up on Monday.\nThe mayor of the town had written it over a list of quays, islanders said.\n",
		},
	},
	{
		"table", "it is a table; give its rows as JSON lines, one article a line, with the article under \"text\"", isTable,
		[]string{
			"outlet,title,deaths\nAnsel Post,Ferry sinks,12\nTarn News,Ferry lost,14\n", "id;name;day\n1;Ode;Mon\n2;Lund;Tue\n", "a\tb\tc\n1\t2\t3\n4\t5\t6\n",
			"outlet,text\nAnsel Post,\"The ferry sank, he said.\nIt was old.\"\nTarn News,\"It sank at noon.\"\n",
			"| quay | open |\n|------|------|\n| east | no |\n| west | yes |\n",
			"NAME      READY   AGE\nquay-1    1/1     4d\nquay-2    0/1     9h\nquay-3    1/1     1d\n",
		},
		[]string{
			"On Monday, the mayor said, the quay was shut.\nOn Tuesday, the mayor said, it was open.\nOn Sunday, the mayor said, it was gone.\n",
			"Storms, floods, fires\nRain, wind, hail\nThe week had all, the mayor said.\n",
		},
	},
	{
		"subtitles", "it is the titles under a film; give the text of the article", subtitles,
		[]string{
			"1\n00:00:01,000 --> 00:00:03,000\nThe quay is shut.\n\n2\n00:00:04,000 --> 00:00:06,000\nIt opens in May.\n",
			"WEBVTT\nKind: captions\n\n00:00:01.000 --> 00:00:09.000 align:start\nThe quay is shut,\nthe mayor of Ansel said.\n",
		},
		[]string{"The ferry --> the quay, as the sign had it, was shut on Monday, the mayor said."},
	},
	{
		"code", "it is source code or data of a program; give the page of an article", isCode,
		[]string{
			"function a(b) {\n  return b + 1;\n}\nwindow.onload = a;\n", "def a(b):\n    return b + 1\n\nprint(a(2))\n", "#include <stdio.h>\nint main(void) {\n  return 0;\n}\n",
			"body { margin: 0; }\n.quay > a { color: #fff; }\n", "SELECT a, b FROM quay WHERE c = 1;\nINSERT INTO quay VALUES (1, 'x');\n", "[unit]\nname=quay\nstate=shut\n",
			"quay:\n  name: east\n  open: false\n  piers: [1, 2]\n", "!function(a,b){a.c=b;for(var i=0;i<9;i++)a[i]=b(i)}(window,document);", "BEGIN:VCALENDAR\nVERSION:2.0\nSUMMARY:Quay\nEND:VCALENDAR\n",
			"FROM harbour:1 AS quay\nWORKDIR /quay\nCOPY . .\nRUN make quay\n", "all: quay\n\nquay: quay.o pier.o\n\tcc -o quay quay.o\n\nclean:\n\trm -f quay\n",
			"module Harbour\n  class Quay\n    def shut?\n      !@open\n    end\n  end\nend\n", "msgid \"The quay is shut.\"\nmsgstr \"Kaien er stengt.\"\n\nmsgid \"It is open.\"\nmsgstr \"Den er åpen.\"\n",
			"/*\n * The quay is shut from May on, and the pier with it, as the harbour office of Ansel has it.\n */\npackage quay\n", "User-agent: *\nDisallow: /quay/\nAllow: /\n",
			".TH QUAY 1 \"4 May 2031\"\n.SH NAME\nquay \\- shuts quays\n.SH DESCRIPTION\nShuts the quay that is named, and each pier of it, until it is opened again.\n",
			"BEGIN:VCARD\nFN:Rana Ode\nNOTE:Writes of ferries and of quays for the Ansel Post of Port Ansel.\nEND:VCARD\n",
			"diff --git a/q b/q\n--- a/q\n+++ b/q\n@@ -1 +1 @@\n-open\n+shut\n", "--- a/quay.txt\n+++ b/quay.txt\n@@ -1,2 +1,2 @@\n-The quay is open to boats.\n+The quay is shut to boats.\n",
			"\\documentclass{article}\n\\title{Quays}\n\\begin{document}\nThe ferry left the harbour of Ansel at noon with forty people on board, and sank.\n\\end{document}\n",
			"(defun shut (quay)\n  \"Shuts the QUAY that is named, and each pier of it.\"\n  (mapc #'shut-pier (piers quay)))\n",
			"/**\n * Shuts the quay that is named, and each pier of it, until it is opened again.\n */\n\"use strict\";\nexport const shut=(q)=>{q.open=false};\n",
		},
		[]string{
			"The quay (east) is shut; the pier (west) is not.\nThe mayor said: “It opens in May.”\nFares: £3 (adults), £1 (children), the council of Ansel said.",
			"/ The ferry /\n(Defunct since May)\nThe quay was shut on Monday, and the mayor of Ansel told islanders to use the pier.",
			"# Ferry sinks\n\nThe [ferry](https://ansel.example/ferry) left **Port Ansel** at noon with forty people on board, the harbour master said.\n\n* Twelve were saved.\n* Nobody knows why it sank.",
		},
	},
	{
		"no-words", "it holds more signs than letters; give text, HTML, JSON lines, a feed or a web archive", noWords,
		[]string{"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n17 18 19 20 21 22 23 24\n", "?!?!? !!! ... --- ??? !!! ... --- ??? !!! ... --- ??? !!! ... ---"},
		[]string{"Ansel 3, Tarn 1\nNorrby 0, Skarn 0\nThe league table was led by Ansel after Saturday."},
	},
}

// sample is the beginning of a text in its lines that are not blank.
type sample struct {
	whole string
	text  string
	lines []string
}

// sampled is how many bytes of a text are looked at.
const sampled = 64 << 10

func sampleOf(text string) sample {
	s := sample{whole: text, text: text[:min(len(text), sampled)]}
	for l := range strings.Lines(s.text) {
		if l = strings.TrimRight(l, " \r\n"); l != "" {
			s.lines = append(s.lines, l)
		}
	}
	return s
}

// most says whether at least num of den lines, and two or more, are so.
func (s sample) most(num, den int, is func(line string) bool) bool {
	n := 0
	for _, l := range s.lines {
		if is(l) {
			n++
		}
	}
	return n >= 2 && n*den >= len(s.lines)*num
}

var ownCounts = regexp.MustCompile(`^(> ?)?\d+ reports? · \d+ origins?\b`)

// ownOutput says whether one of the first lines counts reports and origins.
func ownOutput(s sample) bool {
	for _, l := range s.lines[:min(len(s.lines), 4)] {
		if ownCounts.MatchString(l) {
			return true
		}
	}
	return false
}

// longToken is how many ASCII letters and signs without a blank are no word.
const longToken = 48

// encoded says whether half of a text is tokens that no language has, and few
// words stand beside them.
func encoded(s sample) bool {
	long, all, words := 0, 0, 0
	for f := range strings.FieldsSeq(s.whole) {
		all += len(f)
		if len(f) >= longToken && clean.IsASCII(f) && !strings.Contains(f, "://") && !strings.ContainsAny(f, "{}()<>;") {
			long += len(f)
		} else {
			words++
		}
	}
	return long*2 > all && long >= 2*longToken && words < 12
}

func addresses(s sample) bool {
	return s.most(4, 5, func(l string) bool {
		l = strings.TrimSpace(l)
		return strings.Contains(l, "://") && !strings.ContainsAny(l, " \t")
	})
}

// isTable says whether the lines have the same cells: comma-separated values
// (RFC 4180), those between tabs, strokes or semicolons, or columns set with
// blanks.
func isTable(s sample) bool {
	for _, sign := range []rune{',', ';', '\t', '|'} {
		if s.separated(sign) {
			return true
		}
	}
	if s.most(4, 5, func(l string) bool { return l[0] == '|' && strings.Count(l, "|") > 2 }) {
		return true
	}
	return len(s.lines) > 2 && s.most(4, 5, func(l string) bool { return len(columns.FindAllStringIndex(strings.TrimSpace(l), 3)) >= 2 })
}

var columns = regexp.MustCompile(` {2,}|\t`)

// separated says whether the text is records of two cells or more, all of
// one length, where no blank follows the sign as it does in prose.
func (s sample) separated(sign rune) bool {
	glued, spaced := 0, 0
	for i := 0; i+1 < len(s.text); i++ {
		if rune(s.text[i]) == sign {
			if c := s.text[i+1]; c == ' ' {
				spaced++
			} else {
				glued++
			}
		}
	}
	if spaced > glued || glued+spaced < len(s.lines)/2 {
		return false
	}
	in := csv.NewReader(bytes.NewReader([]byte(s.text)))
	in.Comma, in.FieldsPerRecord, in.LazyQuotes = sign, -1, true
	var first, same, other int
	for {
		record, err := in.Read()
		if err != nil {
			break
		}
		switch {
		case first == 0:
			first = len(record)
			if headless(record) {
				return false
			}
		case len(record) == first && record[first-1] != "":
			same++
		default:
			other++
		}
	}
	return first > 1 && same >= 2 && other*10 <= same
}

// headless says whether the first record names no columns: its cells are
// sentences.
func headless(record []string) bool {
	for _, cell := range record {
		if len(strings.Fields(cell)) > 8 {
			return true
		}
	}
	return false
}

var logLine = regexp.MustCompile(`^(` +
	`\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d ` + // when it was written
	`|(\d{1,3}\.){3}\d{1,3} - |\S+\.\w{1,4}:\d+(:\d+)?: ` + // by whom; of which place in a file
	`|(ok|FAIL|PASS|---|===)\s|\[(INFO|WARN|ERROR|DEBUG)|(INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)[: ]|\s+at \w[\w.$]*\(|goroutine \d+ |npm |\$ |Traceback |  File "|Exception in |Caused by: ` +
	`|commit [0-9a-f]{40}$|Author: .*@.*>$|Date:   |[-dl]([r-][w-][xsStT-]){3} )`) // of changes to files; of files

// pairsLine is a line of names with values: "seq=1 time=0.3".
var pairsLine = regexp.MustCompile(`(^|\s)[\w.-]+=\S+\s([^=]*\s)?[\w.-]+=\S`)

// How a program says what it can be asked.
var (
	opensHelp  = regexp.MustCompile(`^\s*(usage|Usage|USAGE):\s+\S`)
	optionLine = regexp.MustCompile(`^\s+--?\w`)
)

func isLog(s sample) bool {
	if opensHelp.MatchString(s.text) && slices.ContainsFunc(s.lines, optionLine.MatchString) {
		return true
	}
	return s.most(3, 5, func(l string) bool { return logLine.MatchString(l) || pairsLine.MatchString(l) })
}

var between = regexp.MustCompile(`^\d\d:\d\d(:\d\d)?[.,]\d{3} --> `)

func subtitles(s sample) bool {
	if len(s.lines) > 0 && strings.HasPrefix(s.lines[0], "WEBVTT") {
		return true
	}
	n := 0
	for _, l := range s.lines {
		if between.MatchString(l) {
			n++
		}
	}
	return n >= 2 && n*5 >= len(s.lines)
}

// longestCode is the bytes up to which a line is read as one of a program; a
// longer one is judged by its signs alone.
const longestCode = 4 << 10

// codeSigns are signs that prose has few of.
const codeSigns = "{}[]<>;=|*&\\$#@^~`+_"

var (
	// opensCode is how a program's text begins, and no article.
	opensCode = regexp.MustCompile(`^\s*(//|/\*|#!|#include|"""|\(\*|{-|%!|#EXTM3U|diff --git |BEGIN:V|\.TH |\.\\" |--- \S+\s+\+\+\+ \S|\\documentclass|\((defun|defn|defmodule|define|use-modules|ns)\b|package \w+;?\s*\n)`)

	remark   = regexp.MustCompile(`^\s*(//|/\*|\*/|#!|# |#include|#define|<!--|--\s|@@ |\+\+\+ |diff --|;;)`)
	codeLine = regexp.MustCompile(`^\s*(import\s+[\w{"'.*]+\s*($|from|;|as)|from\s+\S+\s+import|package\s+\w+;?$|def\s+\w+[?!]?(\(|$)|class\s+[A-Z]\w*$|class\s+\w+.*[:{]$|func\s+[\w(]|function\s*\w*\(|return\b.*[;)\w]$|if\s.*[:{]$|else\s*[:{]|for\s.*[:{]$|(var|let|const)\s+\w+\s*=|(SELECT|INSERT|CREATE|UPDATE|DROP|ALTER)\s|BEGIN:|END:|[A-Z][A-Z-]{2,}[;:][^ ]|[\w.-]+\s*=\s*\S|\[[\w .-]+\]$|\.[A-Z]{2} |[\w.-]+:$|[\w.-]+: (true|false|null|\d|\[|\{|")|- [\w.-]+:|print\(|\w+\(.*\)$` +
		`|(FROM|RUN|COPY|WORKDIR|ENTRYPOINT|CMD|ENV|EXPOSE|ARG|USER)\s+\S|[\w./-]+:( [\w./$()-]+)+$|\t\S` + // of what is to be built
		`|end$|(begin|ensure|rescue|module|require|attr_\w+|include)\b[^.]*$|(msgid|msgstr|msgctxt)\s|"[^"]*"$` + // Ruby; texts to be translated
		`|#EXT|(User-agent|Disallow|Allow|Sitemap|Crawl-delay):` +
		`|@@ -\d|\\(begin|end|section|title)\{|\((defun|defn|defmodule|define|use-modules|ns)\b)`)
	codeEnd = regexp.MustCompile(`([{};]|\)\s*[{:]|=>|\*/|\\)$`)
)

// isCode says whether most of a text, by bytes, stands on lines that a
// program is written in, or is so full of its signs as only code is. A text
// that begins as a program does is one, however much is told in its remarks.
func isCode(s sample) bool {
	if opensCode.MatchString(s.text) && slices.ContainsFunc(s.lines, codes) {
		return true
	}
	code, all, signs := 0, 0, 0
	for _, l := range s.lines {
		n := countAny(l, codeSigns)
		all, signs = all+len(l), signs+n
		switch {
		case n*12 > len(l):
			code += len(l)
		case len(l) > longestCode:
		case remark.MatchString(l):
			code += len(l)
		case endsSentence(l):
			code -= len(l)
		case codeLine.MatchString(l) || codeEnd.MatchString(l):
			code += len(l)
		}
	}
	return code*2 > all || signs*10 > all && len(s.text) > 40 && !linked(s.text)
}

// codes says whether a line is one of a program, and no remark.
func codes(l string) bool {
	return codeLine.MatchString(l) || codeEnd.MatchString(l) && !remark.MatchString(l) && !strings.HasSuffix(l, "*/")
}

// endsSentence says whether a line is as long as a sentence and ends as one.
func endsSentence(l string) bool {
	return len(strings.Fields(l)) >= 8 && (strings.ContainsAny(l[len(l)-1:], ".!?\"") || strings.HasSuffix(l, "”"))
}

func countAny(s, signs string) (n int) {
	for i := range len(s) {
		if strings.IndexByte(signs, s[i]) >= 0 {
			n++
		}
	}
	return n
}

// linked says whether the signs of a text are those of links in Markdown.
func linked(text string) bool { return strings.Count(text, "](") > 2 }

// noWords says whether letters are the lesser part of what is no blank.
func noWords(s sample) bool {
	letters, all := 0, 0
	for _, r := range s.text {
		switch {
		case unicode.IsSpace(r):
			continue
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
		}
		all++
	}
	return all > 30 && letters*2 < all
}

// ShapeOf is why a plain text is no report, by how its lines look; ok is
// false if it may be one.
func ShapeOf(text string) (code, why string, ok bool) {
	s := sampleOf(text)
	for _, k := range shapes {
		if len(s.lines) > 0 && k.is(s) {
			return k.code, k.why, true
		}
	}
	return "", "", false
}
