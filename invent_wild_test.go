package synoptic

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
)

// What rows of strangers hold beside news: days that are none, signs that
// steer or that nobody sees, and syntax that is parsed twice.
var (
	wildDays = []string{
		"", "2031-05-04", "2031-05-05T23:59:60Z", "Sun, 04 May 2031 10:00:00 EST", "2031-02-30", "0000-00-00", "9999-12-31", "1969-12-31", "31/04/2031",
		"Sunday", "99999-01-01", "-1", "2031-05-04T25:61:00+99:00", "1746316800", "four days ago", "4 May", "\u0662\u0660\u0663\u0661-05-04",
	}
	wildSigns = []string{
		"\x1b[31m", "\x1b]52;c;aGk=\x07", "\u009b7m", "\u202e", "\u2067", "\u200b", "\u200d", "\u00ad", "\ufeff", "\x00", "\ufffd", "\u0301\u0301\u0301", "\u2028", "\u0085", "\r", "\t", "İ", "ﬁ",
		"\U0001F469\u200d\U0001F680", "‘", "“", "”", "\"", "'", "«", "[", ")", "—", "…", "<b>", "&quot;", "%s", "../", "|", "`", "*", "\\",
	}
	wildSayings = []string{
		"We heard a noise and then the lights went out along the quay", "Nobody on the North Quay was told that 4 boats had sunk before noon", "It was never safe, and they knew it",
	}
	wildNames   = []string{"Ansel Post", "Tollen Herald", "The Ledger", "AP", "https://ansel.example", "Ansel Post | Tollen Herald", "İnfo\u202e", "a", strings.Repeat("Post ", 300)}
	wildTitles  = []string{"", "Lights go out in Port Ansel", "LIGHTS GO OUT IN PORT ANSEL - Ansel Post", "“We heard a noise”: Mayor Holm on 4 boats", "…", "4", "Live: lights out\nas it happened"}
	wildBylines = []string{"", "Rana Ode", "By Rana Ode and Oren Vint, AP", "\x1b]0;x\x07", "Mo Veyra (Reuters)", "https://x.example/@mo"}
)

// wilder is a sentence of the kinds that cost most: parsed twice, without a
// subject, with asides, lists and figures without end.
func (s *script) wilder() string {
	who, other, where, when := s.of(inventedPeople...), s.of(inventedPeople...), s.of(inventedPlaces...), s.of(inventedDays...)
	count := s.of(inventedNumbers...)
	many := 1 + s.below(20)
	switch s.below(12) {
	case 0:
		return fmt.Sprintf("“%s,” %s %s %s. ", s.of(wildSayings...), who, s.of(inventedVerbs...), when)
	case 1:
		return fmt.Sprintf("Mayor of %s resigned %s left council asked ferry sank said %s denied. ", where, when, who)
	case 2:
		return fmt.Sprintf("%s (%s), who (he said – %s – was %s) met %s – who, who, who – left %s. ", who, count, other, when, other, where)
	case 3:
		return strings.Repeat(who+", "+other+" and "+where+", ", many) + "were named. "
	case 4:
		return strings.Repeat(count+" "+s.of(inventedThings...)+", ", many) + "police said. "
	case 5:
		return strings.Repeat("not no never ", many) + count + " " + s.of(inventedThings...) + ". "
	case 6:
		return fmt.Sprintf("%s said %s said %s %s that “%s” %s. ", who, other, who, s.of(inventedVerbs...), s.of(wildSayings...), when)
	case 7:
		return strings.Repeat(s.of(wildSigns...), many) + " "
	case 8:
		return fmt.Sprintf("%s, %s, of %s, aged %s, and %s, %s, were among the %s. ", who, count, where, count, other, count, s.of(inventedThings...))
	case 9:
		return fmt.Sprintf("Q: %s?\nA: %s.\n\n%s: “%s\n\n“%s.”\n", s.of(wildSayings...), s.of(wildSayings...), who, s.of(wildSayings...), s.of(wildSayings...))
	case 10:
		return fmt.Sprintf("%s - %s - %s %s: between %s and %s %s, up from %s %s. ", strings.ToUpper(where), when, who, s.of(inventedVerbs...), count, s.of(inventedNumbers...), s.of(inventedThings...), count, when)
	}
	return "\n\n" + s.of(wildSigns...) + s.of(wildTitles...) + "\n\n"
}

// sprinkled is a text with signs put in where they fall.
func (s *script) sprinkled(text string) string {
	for range s.below(4) {
		at := len(text) * s.below(256) / 256
		text = strings.ToValidUTF8(text[:at], "") + s.of(wildSigns...) + strings.ToValidUTF8(text[at:], "")
	}
	return text
}

// row is a row of JSON as a stranger might give it; was are the texts of those
// before, which it may copy whole, cut, turned about or with another figure.
func (s *script) row(n int, was []string) (line []byte, text string) {
	var b strings.Builder
	if n > 0 && s.below(3) == 0 {
		old := was[s.below(n)]
		switch s.below(4) {
		case 0:
			b.WriteString(old)
		case 1:
			b.WriteString(strings.ToValidUTF8(old[:len(old)*(s.below(4)+1)/4], ""))
		case 2:
			b.WriteString(strings.ReplaceAll(old, "4", "15"))
		case 3:
			half := strings.ToValidUTF8(old[len(old)/2:], "")
			b.WriteString(half + strings.TrimSuffix(old, half))
		}
	}
	for range s.below(8) {
		if s.below(2) == 0 {
			b.WriteString(s.wilder())
		} else {
			b.WriteString(s.sentence())
		}
	}
	text = s.sprinkled(b.String())
	row := map[string]any{
		"text": text, "outlet": s.of(wildNames...), "title": s.sprinkled(s.of(wildTitles...)), "published": s.of(wildDays...), "byline": s.of(wildBylines...),
		"url": s.of("", "https://ansel.example/1", "https://tollen.example/2", "javascript:alert(1)", "http://[::1", "//a.example\x1b"),
	}
	switch s.below(6) {
	case 0:
		row["id"] = s.of("one", "two", "x\x1b[2J", " ", strings.Repeat("i", 5000))
	case 1:
		delete(row, s.of("outlet", "title", "published", "url"))
	case 2:
		row[s.of("outlet", "title", "published", "byline", "id")] = []any{nil, map[string]any{"name": s.of(wildNames...)}, 4.5}
	}
	line, _ = json.Marshal(row)
	return line, text
}

// wildStory is the reports of the rows that bytes tell, read as any input is.
func wildStory(b []byte) (out []news.Report) {
	s := &script{bytes: b}
	var rows []byte
	var was []string
	n := 1 + s.below(7)
	if s.below(150) == 0 {
		n += 30
	}
	for i := range n {
		line, text := s.row(i, was)
		rows, was = append(append(rows, line...), '\n'), append(was, text)
		if i > 10 { // many more, of what was drawn before
			s.at = s.at * 7 % len(b)
		}
	}
	for _, r := range Read(news.Raw{Body: rows, Input: "rows"}) {
		if r.Text != "" {
			out = append(out, r)
		}
	}
	if len(out) == 0 {
		return inventedStory(b)
	}
	return out
}

func wildScript(seed uint64) []byte {
	r := rand.New(rand.NewPCG(seed, 61))
	b := make([]byte, 1500)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// oddWild are those that once ended the comparison, or were told with a fault.
var oddWild = []uint64{9, 1016, 1041, 1432, 1567, 100156, 103275, 203524, 207463, 217937, 309387}

// TestWildStories compares stories of rows that strangers might send; more
// of them as TestInventedStories does.
func TestWildStories(t *testing.T) {
	n := *stories
	if n <= 200 { // they are dear: in every test only some
		n /= 4
	}
	if testing.Short() {
		n = min(n, 10)
	}
	seeds := slices.Clone(oddWild)
	for i := range n {
		seeds = append(seeds, *from+i)
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			watched(t, func() { holds(t, wildStory(wildScript(seed))) })
		})
	}
}
