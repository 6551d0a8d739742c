package read

import (
	"errors"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"synoptic/cmd/measure/label"
	"synoptic/cmd/measure/score"
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

// Quotes scores attributions on PolNeAR (whole articles and, as CofeNet
// cut it, single sentences) and on FactAppeal.
func Quotes(data string) ([]score.Row, error) {
	var rows []score.Row
	for _, score := range []func(string) ([]score.Row, error){scorePolnear, scoreCofenet, scoreFactappeal} {
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
	parts map[string]map[label.Span]bool
	links []speechLink
}

type speechLink struct{ source, content []label.Span }

func newMarkedSpeech() markedSpeech {
	m := markedSpeech{parts: map[string]map[label.Span]bool{}}
	for _, p := range quotesParts {
		m.parts[p] = map[label.Span]bool{}
	}
	return m
}

// toldSpeech is what we told of a text.
func toldSpeech(t string, quotes []news.Quote) markedSpeech {
	m := newMarkedSpeech()
	for _, q := range quotes {
		content := label.Trimmed(t, q.Start, q.End, "")
		m.parts["content"][content] = true
		link := speechLink{content: []label.Span{content}}
		if q.Source != nil {
			m.parts["source"][label.Trimmed(t, q.Source.Start, q.Source.End, "")] = true
			link.source = []label.Span{{Start: q.Source.Start, End: q.Source.End}}
		}
		if q.Cue != nil {
			m.parts["cue"][label.Trimmed(t, q.Cue.Start, q.Cue.End, "")] = true
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
	at := label.RunePlaces(t.Text)
	m := newMarkedSpeech()
	for _, a := range t.Annotators[names[0]] {
		var link speechLink
		for _, part := range []struct {
			name  string
			spans [][2]int
			keep  *[]label.Span
		}{{"source", a.Source, &link.source}, {"cue", a.Cue, nil}, {"content", a.Content, &link.content}} {
			for _, s := range part.spans {
				m.parts[part.name][label.Trimmed(t.Text, at[s[0]], at[s[1]], "")] = true
				if part.keep != nil {
					*part.keep = append(*part.keep, label.Span{Start: at[s[0]], End: at[s[1]]})
				}
			}
		}
		m.links = append(m.links, link)
	}
	return m
}

func (c *quotesCount) add(told, labelled map[label.Span]bool) {
	c.told, c.labelled = c.told+len(told), c.labelled+len(labelled)
	for s := range told {
		c.exact += score.Count(labelled[s])
		c.toldMet += score.Count(label.MeetsAny(s, labelled))
	}
	for s := range labelled {
		c.labelledMet += score.Count(label.MeetsAny(s, told))
	}
}

func partRows(set string, counts map[string]*quotesCount, withMarks bool) []score.Row {
	var rows []score.Row
	for _, p := range quotesParts {
		c := counts[p]
		exact := score.Row{Set: set, Metric: p + " exact F1", Value: score.F1(c.exact, c.told, c.labelled), N: c.labelled}
		overlap := score.Row{Set: set, Metric: p + " overlap F1", Value: score.TwoSided(c.toldMet, c.told, c.labelledMet, c.labelled), N: c.labelled}
		if withMarks {
			exact.Mark, overlap.Mark = quotesMarks[p][0], quotesMarks[p][1]
		}
		rows = append(rows, exact, overlap)
	}
	return rows
}

var quotedWords = regexp.MustCompile(`“[^”]{8,}”|"[^"\n]{8,}"`)

func scorePolnear(dir string) ([]score.Row, error) {
	texts, err := label.Lines[attributed](filepath.Join(dir, "polnear.eval.jsonl"))
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
			ok, known := speakerRight(label.Span{Start: m[0], End: m[1]}, told.links, want.links)
			quoted, right = quoted+score.Count(known), right+score.Count(ok)
		}
	}
	rows := partRows("polnear", counts, true)
	rows = append(rows,
		score.Row{Set: "polnear", Metric: "linked source and content F1", Value: score.TwoSided(link.toldMet, link.told, link.labelledMet, link.labelled), N: link.labelled},
		score.Row{Set: "polnear", Metric: "quoted spans with the right source", Value: score.Share(right, quoted), Mark: .85, N: quoted})
	for i := range rows {
		rows[i].Seconds = time.Since(began).Seconds()
	}
	return rows, nil
}

// links counts sources tied to contents: right where both meet.
func (c *quotesCount) links(told, want []speechLink) {
	same := func(a, b speechLink) bool {
		return label.MeetsOne(a.content, b.content) && label.MeetsOne(a.source, b.source)
	}
	for _, x := range told {
		if x.source == nil {
			continue
		}
		c.told++
		c.toldMet += score.Count(slices.ContainsFunc(want, func(y speechLink) bool { return same(x, y) }))
	}
	for _, y := range want {
		if y.source == nil || y.content == nil {
			continue
		}
		c.labelled++
		c.labelledMet += score.Count(slices.ContainsFunc(told, func(x speechLink) bool { return same(x, y) }))
	}
}

// speakerRight says whether the words in marks stand in a labelled content
// (known), and whether a source we give them is the labelled one.
func speakerRight(words label.Span, told, want []speechLink) (right, known bool) {
	at := []label.Span{words}
	i := slices.IndexFunc(want, func(y speechLink) bool { return y.source != nil && label.MeetsOne(y.content, at) })
	if i < 0 {
		return false, false
	}
	return slices.ContainsFunc(told, func(x speechLink) bool {
		return label.MeetsOne(x.content, at) && label.MeetsOne(x.source, want[i].source)
	}), true
}

// scoreCofenet scores single sentences, whose words stand between spaces.
func scoreCofenet(dir string) ([]score.Row, error) {
	sentences, err := label.Lines[struct{ Tokens, Labels []string }](filepath.Join(dir, "cofenet.eval.jsonl"))
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
				want.parts[l[2:]][label.Trimmed(joined, start, end, "")] = true
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
