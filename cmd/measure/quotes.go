package main

import (
	"errors"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"synoptic/news"
	"synoptic/text"
)

// attributed is a text with its labelled attributions. Offsets count runes.
type attributed struct {
	Date       string
	Text       string
	Annotators map[string][]attribution
}

type attribution struct {
	Source, Cue, Content [][2]int
}

// quotesMarks are the marks to reach, exact and overlapping.
var quotesMarks = map[string][2]float64{"source": {.55, .72}, "cue": {.58, .72}, "content": {.45, .75}}

var quotesParts = []string{"source", "cue", "content"}

// quotesCount counts spans of one part over all texts.
type quotesCount struct {
	exact, told, labelled, toldMet, labelledMet int
}

// scoreQuotes scores attributions on PolNeAR (whole articles and, as CofeNet
// cut it, single sentences) and on FactAppeal.
func scoreQuotes(data string) ([]row, error) {
	var rows []row
	for _, score := range []func(string) ([]row, error){scorePolnear, scoreCofenet, scoreFactappeal} {
		r, err := score(filepath.Join(data, "quotes"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, r...)
	}
	return rows, nil
}

// marked is what was told of one text, or labelled in it, with its signs at
// the ends left out: spans by part, and the links of sources to contents.
type markedSpeech struct {
	parts map[string]map[span]bool
	links []speechLink
}

type speechLink struct{ source, content []span }

func newMarkedSpeech() markedSpeech {
	m := markedSpeech{parts: map[string]map[span]bool{}}
	for _, p := range quotesParts {
		m.parts[p] = map[span]bool{}
	}
	return m
}

// toldSpeech is what we told of a text.
func toldSpeech(t string, quotes []news.Quote) markedSpeech {
	m := newMarkedSpeech()
	for _, q := range quotes {
		content := trimmed(t, q.Start, q.End, "")
		m.parts["content"][content] = true
		link := speechLink{content: []span{content}}
		if q.Source != nil {
			m.parts["source"][trimmed(t, q.Source.Start, q.Source.End, "")] = true
			link.source = []span{{start: q.Source.Start, end: q.Source.End}}
		}
		if q.Cue != nil {
			m.parts["cue"][trimmed(t, q.Cue.Start, q.Cue.End, "")] = true
		}
		m.links = append(m.links, link)
	}
	return m
}

// labelledSpeech is what the first annotator labelled.
func (t *attributed) labelledSpeech() markedSpeech {
	var names []string
	for name := range t.Annotators {
		names = append(names, name)
	}
	slices.Sort(names)
	at := runePlaces(t.Text)
	m := newMarkedSpeech()
	for _, a := range t.Annotators[names[0]] {
		var link speechLink
		for _, part := range []struct {
			name  string
			spans [][2]int
			keep  *[]span
		}{{"source", a.Source, &link.source}, {"cue", a.Cue, nil}, {"content", a.Content, &link.content}} {
			for _, s := range part.spans {
				m.parts[part.name][trimmed(t.Text, at[s[0]], at[s[1]], "")] = true
				if part.keep != nil {
					*part.keep = append(*part.keep, span{start: at[s[0]], end: at[s[1]]})
				}
			}
		}
		m.links = append(m.links, link)
	}
	return m
}

func (c *quotesCount) add(told, labelled map[span]bool) {
	c.told, c.labelled = c.told+len(told), c.labelled+len(labelled)
	for s := range told {
		c.exact += count(labelled[s])
		c.toldMet += count(meetsAny(s, labelled))
	}
	for s := range labelled {
		c.labelledMet += count(meetsAny(s, told))
	}
}

func partRows(set string, counts map[string]*quotesCount, withMarks bool) []row {
	var rows []row
	for _, p := range quotesParts {
		c := counts[p]
		exact := row{Set: set, Metric: p + " exact F1", Value: fScore(c.exact, c.told, c.labelled), N: c.labelled}
		overlap := row{Set: set, Metric: p + " overlap F1", Value: twoSided(c.toldMet, c.told, c.labelledMet, c.labelled), N: c.labelled}
		if withMarks {
			exact.Mark, overlap.Mark = quotesMarks[p][0], quotesMarks[p][1]
		}
		rows = append(rows, exact, overlap)
	}
	return rows
}

var quotedWords = regexp.MustCompile(`“[^”]{8,}”|"[^"\n]{8,}"`)

func scorePolnear(dir string) ([]row, error) {
	texts, err := linesOf[attributed](filepath.Join(dir, "polnear.eval.jsonl"))
	if err != nil {
		return nil, err
	}
	began := time.Now()
	counts := map[string]*quotesCount{"source": {}, "cue": {}, "content": {}}
	var link quotesCount
	right, quoted := 0, 0
	for i := range texts {
		t := &texts[i]
		r := text.Read(news.Report{Text: t.Text, Published: news.Date{Date: news.Maybe(t.Date)}})
		told, want := toldSpeech(t.Text, r.Marks.Quotes), t.labelledSpeech()
		for _, p := range quotesParts {
			counts[p].add(told.parts[p], want.parts[p])
		}
		link.links(told.links, want.links)
		for _, m := range quotedWords.FindAllStringIndex(t.Text, -1) {
			ok, known := speakerRight(span{start: m[0], end: m[1]}, told.links, want.links)
			quoted, right = quoted+count(known), right+count(ok)
		}
	}
	rows := partRows("polnear", counts, true)
	rows = append(rows,
		row{Set: "polnear", Metric: "linked source and content F1", Value: twoSided(link.toldMet, link.told, link.labelledMet, link.labelled), N: link.labelled},
		row{Set: "polnear", Metric: "quoted spans with the right source", Value: share(right, quoted), Mark: .85, N: quoted})
	for i := range rows {
		rows[i].Seconds = time.Since(began).Seconds()
	}
	return rows, nil
}

// links counts sources tied to contents: right where both meet.
func (c *quotesCount) links(told, want []speechLink) {
	same := func(a, b speechLink) bool { return meetsOne(a.content, b.content) && meetsOne(a.source, b.source) }
	for _, x := range told {
		if x.source == nil {
			continue
		}
		c.told++
		c.toldMet += count(slices.ContainsFunc(want, func(y speechLink) bool { return same(x, y) }))
	}
	for _, y := range want {
		if y.source == nil || y.content == nil {
			continue
		}
		c.labelled++
		c.labelledMet += count(slices.ContainsFunc(told, func(x speechLink) bool { return same(x, y) }))
	}
}

// speakerRight says whether the words in marks stand in a labelled content
// (known), and whether a source we give them is the labelled one.
func speakerRight(words span, told, want []speechLink) (right, known bool) {
	at := []span{words}
	i := slices.IndexFunc(want, func(y speechLink) bool { return y.source != nil && meetsOne(y.content, at) })
	if i < 0 {
		return false, false
	}
	return slices.ContainsFunc(told, func(x speechLink) bool {
		return meetsOne(x.content, at) && meetsOne(x.source, want[i].source)
	}), true
}

// scoreCofenet scores single sentences, whose words stand between spaces.
func scoreCofenet(dir string) ([]row, error) {
	sentences, err := linesOf[struct{ Tokens, Labels []string }](filepath.Join(dir, "cofenet.eval.jsonl"))
	if err != nil {
		return nil, err
	}
	began := time.Now()
	counts := map[string]*quotesCount{"source": {}, "cue": {}, "content": {}}
	for _, s := range sentences {
		joined := strings.Join(s.Tokens, " ")
		told := toldSpeech(joined, text.Read(news.Report{Text: joined}).Marks.Quotes)
		want := newMarkedSpeech()
		at, start := 0, -1
		for i, l := range s.Labels {
			if strings.HasPrefix(l, "B-") {
				start = at
			}
			end := at + len(s.Tokens[i])
			last := i+1 == len(s.Labels) || !strings.HasPrefix(s.Labels[i+1], "I-")
			if l != "O" && last && start >= 0 {
				want.parts[l[2:]][trimmed(joined, start, end, "")] = true
				start = -1
			}
			at = end + 1
		}
		for _, p := range quotesParts {
			counts[p].add(told.parts[p], want.parts[p])
		}
	}
	rows := partRows("cofenet", counts, false)
	for i := range rows {
		rows[i].Seconds = time.Since(began).Seconds()
	}
	return rows, nil
}
