package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"synoptic"
	"synoptic/news"
	"synoptic/synopsis"
	"synoptic/synopsis/claim"
	"synoptic/synopsis/statement"
)

// learnTrust learns from which signs on a sentence is trusted to tell a clause
// in other words, or a phrase of the same thing. The lessons are rows of
// lists/trust.tsv, judged by hand: they name places in the events of
// data/stories and hold none of their words.
func learnTrust(data string) ([]file, error) {
	judged, err := readJudged(ownLists + "trust.tsv")
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
	var reworded, phrases []lesson
	missed := 0
	for _, e := range slices.Sorted(maps.Keys(events)) {
		found := heldAt(texts[e])
		for _, j := range events[e] {
			h, ok := found[j.place]
			if !ok {
				missed++
				continue
			}
			l := lesson{signs: h.Signs[:], same: j.tells, half: halfOf(e)}
			if h.Telling.Phrase {
				phrases = append(phrases, l)
			} else {
				reworded = append(reworded, l)
			}
		}
	}
	fmt.Fprintf(os.Stderr, "trust: %d of %d rows are not read so any more\n", missed, len(judged))
	w, v := tried("reworded", reworded, nil), tried("phrases", phrases, nil)
	var b strings.Builder
	fmt.Fprintf(&b, "least %.2f %.2f\n", leastSum(reworded), leastSum(phrases))
	for k, name := range statement.SignNames {
		fmt.Fprintf(&b, "%s %.3f %.3f\n", name, w[k], v[k])
	}
	return []file{{"trust.txt", []byte(b.String())}}, nil
}

// surely is the share of lines that must be right from the least sum on.
const surely = .92

// leastSum is the least sum of weighted signs from which as many lessons are
// the same as asked, each half of the events weighed by what the other half
// taught.
func leastSum(lessons []lesson) float64 {
	type sum struct {
		z    float64
		same bool
	}
	var sums []sum
	for half := range 2 {
		w := regress(slices.DeleteFunc(slices.Clone(lessons), func(l lesson) bool { return l.half == half }), nil)
		for _, l := range lessons {
			if l.half == half {
				sums = append(sums, sum{dot(w, l.signs), l.same})
			}
		}
	}
	slices.SortFunc(sums, func(a, b sum) int { return cmp.Compare(b.z, a.z) })
	least, right := sums[0].z, 0
	for n, s := range sums {
		if s.same {
			right++
		}
		if float64(right) >= surely*float64(n+1) {
			least = s.z
		}
	}
	return least
}

// placed is where a line stands and where it is said to be told: reports by
// their number in the event, places in bytes.
type placed struct{ a, start, end, b, sentence int }

// judgement is a row of lists/trust.tsv.
type judgement struct {
	set, event string
	place      placed
	tells      bool
}

// readJudged reads judgements: set, event, the number of the report in the
// event, start and end of the line in its text, the number of the other
// report, the start of its sentence, and whether that tells all of the line
// (and, of a phrase, whether it is worth a line).
func readJudged(path string) ([]judgement, error) {
	var out []judgement
	var bad error
	err := rows(path, 8, func(f []string) {
		var n [5]int
		for k := range n {
			v, err := strconv.Atoi(f[2+k])
			if err != nil && bad == nil {
				bad = fmt.Errorf("%s: %q is no number", path, f[2+k])
			}
			n[k] = v
		}
		out = append(out, judgement{f[0], f[1], placed{n[0], n[1], n[2], n[3], n[4]}, f[7] == "1"})
	})
	return out, cmp.Or(err, bad)
}

// eventTexts are the reports of the events asked for, in the order of the set.
func eventTexts(data string, events map[string][]judgement) (map[string][]news.Report, error) {
	sets := map[string]bool{}
	for e := range events {
		set, _, _ := strings.Cut(e, ":")
		sets[set] = true
	}
	out := map[string][]news.Report{}
	for set := range sets {
		err := eachLine(filepath.Join(data, "stories", set+".eval.jsonl"), func(line string) error {
			var x struct{ Event, Date, Title, Text, Source, URL string }
			if err := json.Unmarshal([]byte(line), &x); err != nil {
				return err
			}
			e := set + ":" + x.Event
			if events[e] == nil {
				return nil
			}
			row, err := json.Marshal(map[string]string{"id": strconv.Itoa(len(out[e])), "url": x.URL, "outlet": x.Source, "title": x.Title, "published": x.Date, "text": x.Text})
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
