// Package sentence gives the sentences of a report, and their tokens with the tree
// that each is.
package sentence

import (
	"slices"
	"sort"
	"strings"

	"synoptic/news"
	"synoptic/text/letter"
)

// splitting is a text while its sentences are found.
type splitting struct {
	text  string
	found []news.Sentence
}

// Split finds the sentences of a report, in order. A paragraph is a line, or
// several lines where a line was only wrapped; a sentence never runs over the end of its paragraph, of a
// heading or of a caption. Sentences inside a quotation are split as others
// are. A sentence holds its closing marks and brackets.
func Split(r news.Report) []news.Sentence {
	d, marked := splitting{text: r.Text}, marked(r)
	paragraph := 0
	for at := 0; at < len(d.text); {
		end := paragraphEnd(d.text, at)
		before := len(d.found)
		for from := at; from < end; {
			for len(marked) > 0 && marked[0].End <= from {
				marked = marked[1:]
			}
			to, kind := end, ""
			if len(marked) > 0 && marked[0].Start < end {
				to, kind = marked[0].Start, ""
				if marked[0].Start <= from {
					to, kind = min(end, marked[0].End), marked[0].Kind
				}
			}
			d.sentences(from, to, kind, paragraph)
			from = to
		}
		if len(d.found) > before {
			paragraph++
		}
		at = end
	}
	return d.found
}

// marked lists the headings and captions of a report, and the signatures of posts in
// it, by place.
func marked(r news.Report) []news.Sentence {
	var list []news.Sentence
	for _, s := range r.Headings {
		list = append(list, news.Sentence{Span: s, Kind: "heading"})
	}
	for _, s := range r.Captions {
		list = append(list, news.Sentence{Span: s, Kind: "caption"})
	}
	for _, s := range Signatures(r.Text) {
		if !slices.ContainsFunc(list, func(m news.Sentence) bool { return m.Start < s.End && s.Start < m.End }) {
			list = append(list, news.Sentence{Span: s.Span, Kind: "signature"})
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Start < list[j].Start })
	return list
}

// sentences adds the sentences of text[from:to], which is one paragraph, or
// the part of one that is a heading or caption. A paragraph that takes something
// back is of a kind of its own.
func (d *splitting) sentences(from, to int, kind string, paragraph int) {
	start := letter.SkipSpace(d.text, from, to)
	if kind == "" && corrects(d.text[start:to]) {
		kind = "correction"
	}
	label := listLabel(d.text[start:to])
	for start < to {
		end, next := sentenceEnd(d.text, start, to, label)
		s := news.Span{Start: start, End: letter.TrimRight(d.text, start, end)}
		if s.Len() > 0 {
			d.found = append(d.found, news.Sentence{Span: s, Kind: kind, Paragraph: paragraph})
		}
		start = letter.SkipSpace(d.text, next, to)
		if label.style != "" && start < to {
			label = label.follow(d.text[start:to])
		}
	}
}

// paragraphEnd is the offset after the paragraph that begins at from: after
// the first line that was not wrapped.
func paragraphEnd(text string, from int) int {
	line := from
	for {
		i := strings.IndexByte(text[line:], '\n')
		if i < 0 {
			return len(text)
		}
		end := line + i + 1
		if !wrapped(text[line:end-1], text[end:]) {
			return end
		}
		line = end
	}
}

// wrapped says whether line and the one after it are one paragraph: a line of
// four words and more that stops in a small letter or a comma, followed at
// once by a line that goes on in a small letter.
func wrapped(line, after string) bool {
	line = strings.TrimRight(line, " \r")
	if line == "" || after == "" || !letter.IsLower(after[0]) || strings.Count(line, " ") < 3 {
		return false
	}
	last := line[len(line)-1]
	return letter.IsLower(last) || last == ','
}

// At is the index of the sentence that holds the byte at, -1 if none does.
func At(list []news.Sentence, at int) int {
	for i, s := range list {
		if s.Start <= at && at < s.End {
			return i
		}
	}
	return -1
}
