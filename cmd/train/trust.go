package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"synoptic"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/claim"
)

// learnTrust learns three judges of lines, each a logistic regression over the
// signs of claim: whether a sentence that says every word of a phrase means the
// same thing, whether one that does not say every word of a clause tells much
// of it, and whether a clause reads well. The lessons are rows of lists/trust.tsv, judged one by one: they name places in the
// events of data/stories and hold none of their words.
func learnTrust(data folder) ([]file, error) {
	judged, err := readJudged(data.own("trust.tsv"))
	if err != nil {
		return nil, err
	}
	events := map[string][]judgement{}
	for _, j := range judged {
		events[j.set+":"+j.event] = append(events[j.set+":"+j.event], j)
	}
	texts, err := eventTexts(data, events)
	if err != nil {
		return nil, err
	}
	var phrase, reworded, reads []lesson
	missed := 0
	for _, e := range slices.Sorted(maps.Keys(events)) {
		found, read := heldAt(texts[e]), map[placed]bool{}
		for _, j := range events[e] {
			h, ok := found[j.place]
			if !ok {
				missed++
				continue
			}
			l := lesson{signs: h.All(), half: halfOf(e)}
			told := func(same bool) lesson { return lesson{l.signs, same, l.half} }
			switch {
			case h.Telling.Phrase:
				phrase = append(phrase, told(j.says == 2))
			case h.Lacks:
				reworded = append(reworded, told(j.says >= 1))
			}
			line := placed{j.place.a, j.place.start, j.place.end, 0, 0}
			if !h.Telling.Phrase && !read[line] {
				read[line] = true
				reads = append(reads, lesson{h.OfReading(), j.good, l.half})
			}
		}
	}
	fmt.Fprintf(os.Stderr, "trust: %d of %d rows are not read so any more\n", missed, len(judged))
	var columns [][]float64
	least := "least"
	for _, j := range []struct {
		what    string
		lessons []lesson
		surely  float64
		hardly  float64
	}{
		{"phrase", phrase, .91, 0},
		{"reworded", reworded, .85, 0},
		{"reads", reads, 0, .35},
	} {
		w, at := judgeOf(j.what, j.lessons, j.surely, j.hardly)
		columns = append(columns, w)
		least += fmt.Sprintf(" %.3f", at)
	}
	var b strings.Builder
	fmt.Fprintln(&b, least)
	for k, name := range claim.SignNames() {
		b.WriteString(name)
		for _, w := range columns {
			fmt.Fprintf(&b, " %.3f", w[k])
		}
		b.WriteByte('\n')
	}
	return []file{{"trust.txt", []byte(b.String())}}, nil
}

// steadiness is how many lessons a weight is held back by: there are few
// lessons for so many signs.
const steadiness = 30

// judgeOf learns the weights of a judge, and the probability from which as many
// of its lines are right as must surely be, each half of the events judged by
// what the other half taught. A judge that only keeps out what is hardly right
// has its probability given.
func judgeOf(what string, lessons []lesson, surely, hardly float64) (w []float64, least float64) {
	type judged struct {
		z    float64
		same bool
	}
	var all []judged
	for half := range 2 {
		w := steadied(slices.DeleteFunc(slices.Clone(lessons), func(l lesson) bool { return l.half == half }))
		for _, l := range lessons {
			if l.half == half {
				all = append(all, judged{dot(w, l.signs), l.same})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b judged) int { return cmp.Compare(b.z, a.z) })
	z, right, told, good := all[0].z, 0, 0, 0
	for n, x := range all {
		if x.same {
			right++
		}
		if surely > 0 && float64(right) >= surely*float64(n+1) || surely == 0 && x.z > logit(hardly) {
			z, told, good = x.z, n+1, right
		}
	}
	fmt.Fprintf(os.Stderr, "%s: %d lessons, %d right; told %d, of them right %d\n", what, len(all), right, told, good)
	if surely == 0 {
		return steadied(lessons), hardly
	}
	return steadied(lessons), 1 / (1 + math.Exp(-z))
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

// steadied is a regression over signs that are first brought to one spread.
func steadied(lessons []lesson) []float64 {
	spread := make([]float64, len(lessons[0].signs))
	mean := slices.Clone(spread)
	for _, l := range lessons {
		for k, x := range l.signs {
			mean[k] += x / float64(len(lessons))
		}
	}
	for _, l := range lessons {
		for k, x := range l.signs {
			spread[k] += (x - mean[k]) * (x - mean[k]) / float64(len(lessons))
		}
	}
	even := make([]lesson, len(lessons))
	for i, l := range lessons {
		even[i] = lesson{slices.Clone(l.signs), l.same, l.half}
		for k := range l.signs {
			even[i].signs[k] *= scaleOf(spread[k])
		}
	}
	w := regress(even, nil)
	for k := range w {
		w[k] *= scaleOf(spread[k])
	}
	return w
}

// scaleOf brings a sign with this variance to the spread at which the ridge of
// regress holds its weight back by so many lessons.
func scaleOf(variance float64) float64 {
	if variance < 1e-9 {
		return 1
	}
	return 1 / math.Sqrt(variance*steadiness)
}

// placed is where a line stands and where it is said to be told: reports by
// their number in the event, places in bytes.
type placed struct{ a, start, end, b, sentence int }

// judgement is a row of lists/trust.tsv: how much of the line the sentence
// says, from 0 (other) to 2 (all), and whether the line reads well or, of a
// phrase, is worth a line.
type judgement struct {
	set, event string
	place      placed
	says       int
	good       bool
}

// readJudged reads judgements: set, event, the number of the report in the
// event, start and end of the line in its text, the number of the other
// report, the start of its sentence, what it says, and y or n.
func readJudged(path string) ([]judgement, error) {
	var out []judgement
	var bad error
	err := rows(path, 9, func(f []string) {
		var n [6]int
		for k := range n {
			v, err := strconv.Atoi(f[2+k])
			if err != nil && bad == nil {
				bad = fmt.Errorf("%s: %q is no number", path, f[2+k])
			}
			n[k] = v
		}
		out = append(out, judgement{f[0], f[1], placed{n[0], n[1], n[2], n[3], n[4]}, n[5], f[8] == "y"})
	})
	return out, cmp.Or(err, bad)
}

// eventTexts are the reports of the events asked for, in the order of the set.
// Those of the set gold lie one story a file beside the data.
func eventTexts(data folder, events map[string][]judgement) (map[string][]news.Report, error) {
	out := map[string][]news.Report{}
	files := map[string]string{}
	for e := range events {
		set, event, _ := strings.Cut(e, ":")
		if set == "gold" {
			files[data.in("../gold").file(event+".jsonl")] = e
		} else {
			files[data.in("stories").file(set+".eval.jsonl")] = set
		}
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		err := eachLine(path, func(line string) error {
			var x struct{ Event, Date, Published, Title, Text, Source, Outlet, URL string }
			if err := json.Unmarshal([]byte(line), &x); err != nil {
				return err
			}
			e := files[path]
			if !strings.Contains(e, ":") {
				e += ":" + x.Event
			}
			if events[e] == nil {
				return nil
			}
			row, err := json.Marshal(map[string]string{"id": strconv.Itoa(len(out[e])), "url": x.URL, "outlet": x.Source + x.Outlet, "title": x.Title, "published": x.Date + x.Published, "text": x.Text})
			if err != nil {
				return err
			}
			read := synoptic.Read(news.Raw{Body: row, Input: e + ".jsonl"})
			if len(read) != 1 {
				return fmt.Errorf("event %s: a row of it is %d reports", e, len(read))
			}
			out[e] = append(out[e], read[0])
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// heldAt are the lines of a story held against sentences, by place.
func heldAt(reports []news.Report) map[placed]claim.Held {
	number := map[string]int{}
	for i, r := range reports {
		number[r.ID] = i
	}
	held, inOrder := synopsis.Held(news.Story{Reports: reports})
	out := map[placed]claim.Held{}
	for _, h := range held {
		a, b := inOrder[h.Telling.Report], inOrder[h.Report]
		sp := h.Telling.Span()
		out[placed{number[a.ID], sp.Start, sp.End, number[b.ID], b.Marks.Sentences[h.Sentence].Start}] = h
	}
	return out
}
