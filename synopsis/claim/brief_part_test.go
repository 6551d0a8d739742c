package claim

import (
	"slices"
	"strings"
	"testing"

	"synoptic/synopsis/wording"
)

// lineOf is the line of a brief that is a sentence of the first report.
func lineOf(t *testing.T, s *Story, words string) *candidate {
	lines := s.briefing().briefLines()
	i := slices.IndexFunc(lines, func(c candidate) bool {
		return c.Telling.Report == 0 && c.Telling.Whole && c.Telling.Text(s.Reports[0].Text) == words
	})
	if i < 0 {
		t.Fatalf("%q is no line of %q", words, s.Reports[0].Text)
	}
	return &lines[i]
}

// Who tells the deed of a line in one sentence and the rest in another is named
// beside it with what is lacking, and so is who has it in somebody's words; not
// who tells of another's like deed, or denies it.
func TestToldInSeveralSentences(t *testing.T) {
	line := "A goat climbed the tower of Tollen on Sunday and rang its copper bell for an hour."
	for _, c := range []struct {
		name, other string
		want        bool
	}{
		{"in two", "A goat climbed the tower of Tollen and stayed there. The goat rang the copper bell for an hour on Sunday.", true},
		{"as somebody says", "“A goat climbed the tower of Tollen on Sunday and rang its copper bell for an hour,” said the mayor.", true},
		{"of another", "The old priest climbed the tower of Tollen with a lamp. He rang the copper bell for an hour on Sunday.", false},
		{"denied", "No goat climbed the tower of Tollen. The copper bell of the tower rang for an hour on Sunday, but it was the wind.", false},
		{"of something else", "The goat show of Dorring opens on Friday. Forty goats were sold there last year.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(line, c.other)
			one := lineOf(t, s, line)
			if got := len(one.Partly) > 0 || len(one.Full) > 1; got != c.want {
				t.Errorf("it is told there: %v", got)
			}
		})
	}
}

// Who opens with much the same as a line that opens its report is named beside
// it; not who opens with something else, tells it further down, or tells it
// otherwise.
func TestOpensWithTheSame(t *testing.T) {
	line := "Three divers raised the copper bell of Tollen from the harbour on Sunday."
	for _, c := range []struct {
		name, other string
		want        bool
	}{
		{"the same in other words", "The copper bell of Tollen was raised by divers whom the harbour master had hired.", true},
		{"something else", "The harbour of Tollen opens to sailors in May. Rooms are dear.", false},
		{"turned", "The divers have not raised the copper bell of Tollen from the harbour. They will try again.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(line+" They were paid with cake.", c.other)
			one := *lineOf(t, s, line)
			one.Full, one.Partly = one.Full[:1], nil
			s.briefing().alsoOpen(&one)
			if got := len(one.Partly) > 0; got != c.want {
				t.Errorf("it opens with the same: %v", got)
			}
		})
	}
	late := "Rooms are dear in Dorring. Beds are dearer. Nobody sleeps. The copper bell of Tollen was raised by divers from the harbour."
	s := story(line, late)
	one := *lineOf(t, s, line)
	one.Full, one.Partly = one.Full[:1], nil
	if s.briefing().alsoOpen(&one); len(one.Partly) > 0 {
		t.Errorf("it opens with the same: %q", late)
	}
}

// A line is spoken where its deed or a sentence stands in quotation marks at its
// head, not where a word or a name does.
func TestSpoken(t *testing.T) {
	for _, c := range []struct {
		line string
		want bool
	}{
		{"“The goat climbed my tower,” said the mayor of Tollen.", true},
		{"“A sad day for goats,” the mayor of Tollen told the council.", true},
		{"\"Stubborn and loud\" tower goat Aldra was sold to a farmer on Monday.", false},
		{"‘Bell goat’ Aldra was sold to a farmer of Dorring on Monday.", false},
		{"The goat Aldra was sold to a “very patient” farmer on Monday.", false},
	} {
		s := story(c.line)
		tell, _ := wording.Whole(s.Reports[0], &s.Sentences[0][0])
		if got := s.lineOf(&tell).spoken(); got != c.want {
			t.Errorf("%q is spoken: %v", c.line, got)
		}
	}
}

// What points to a picture beside it is no line.
func TestPictured(t *testing.T) {
	for _, c := range []struct {
		line string
		want bool
	}{
		{"In this May 5, 2030, file photo, a goat looks down from the tower of Tollen.", true},
		{"This photo from the council of Tollen shows a goat on the tower.", true},
		{"The mayor of Tollen showed a photo of the goat to the council on Monday.", false},
		{"The council of Tollen keeps a file on every goat of the town.", false},
	} {
		s := story(c.line)
		if got := s.lineOf(&wording.Telling{}).pictured(); got != c.want {
			t.Errorf("%q points to a picture: %v", c.line, got)
		}
	}
}

// Behind the line that tells what happened a shorter wording is taken that more
// reports vouch for, though it leaves out much.
func TestLadder(t *testing.T) {
	s := story(
		"The goat Aldra climbed the tower of Tollen on Sunday. The mayor of Tollen thanked the divers of Dorring, who had come with a net, two ropes and a basket of apples from the market.",
		"The goat Aldra climbed the tower of Tollen on Sunday. The mayor of Tollen thanked the divers of Dorring.")
	for _, c := range s.Brief() {
		if words := c.Telling.Text(s.Reports[c.Telling.Report].Text); strings.Contains(words, "thanked") && len(c.Full) != 2 {
			t.Errorf("%d reports stand behind %q", len(c.Full), words)
		}
	}
}

// Who tells the deed of a line and much of the rest, wherever he does, is named
// beside it; not who tells another deed, or another's, or denies it, or says something else.
func TestAlsoTells(t *testing.T) {
	line := "The brewer Odo Pell bought the old mill of Dorring in March."
	for _, c := range []struct {
		name, line, other string
		want              bool
	}{
		{"with its own words beside", line, "After a long quarrel with his bank, the brewer Odo Pell bought the old mill of Dorring for his three daughters.", true},
		{"another deed", line, "The brewer Odo Pell painted the old mill of Dorring for his three daughters.", false},
		{"another's", line, "The baker Lena Kroll bought the old tower of Tollen for her three daughters.", false},
		{"denied", line, "The brewer Odo Pell has not bought the old mill of Dorring for his three daughters.", false},
		{"said", "The brewer Odo Pell of Dorring said on Monday that geese had drunk his beer.", "The brewer Odo Pell of Dorring said on Monday that his cellar leaks.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := story(c.line, "Rooms are dear. Beds are dearer. Nobody sleeps. "+c.other)
			tell, _ := wording.Whole(s.Reports[0], &s.Sentences[0][0])
			one := candidate{Claim: Claim{Telling: tell, Full: []Place{{Span: tell.Span()}}}}
			s.briefing().alsoTell(&one)
			if got := len(one.Partly) > 0; got != c.want {
				t.Errorf("it tells it too: %v", got)
			}
		})
	}
}

// What others tell of the same in other words matters more than what nobody else tells.
func TestMattersInOtherWords(t *testing.T) {
	s := story("The brewer Odo Pell bought the mill of Dorring. A heron nested on its roof.", "The brewer Odo Pell purchased the mill of Dorring. Rain fell.", "The brewer Odo Pell acquired the mill of Dorring. Bread is dear.")
	s.Find(10)
	b := s.briefing()
	words, told := b.matters(), b.mattersIn(place{0, 0})
	more := false
	for c, v := range told {
		if v < words[c] {
			t.Errorf("%v matters %v, and %v where others tell of the same", c, words[c], v)
		}
		more = more || v > words[c]
	}
	if !more {
		t.Error("nothing matters more for being told in other words")
	}
	for c, v := range b.mattersIn(place{0, 1}) {
		if v != words[c] {
			t.Errorf("%v matters %v where nobody tells of the same, %v as a word", c, v, words[c])
		}
	}
}

// What a report of that day or a later one tells as done is not told as yet to come.
func TestBriefOvertaken(t *testing.T) {
	const rest = " The harbour of Tollen was closed for ships until Friday."
	s := story("The council of Tollen will sell the ferry Aldra to Piet Maar."+rest, "The council of Tollen sold the ferry Aldra to Piet Maar."+rest)
	s.Reports[0].Published.Date, s.Reports[1].Published.Date = "2031-05-08", "2031-05-09"
	told := func() bool {
		return slices.ContainsFunc(texts(s), func(l string) bool { return strings.Contains(l, "will sell") })
	}
	if told() {
		t.Error("the brief tells what is done as yet to come")
	}
	s.brief = nil
	s.Reports[1].Published.Date = "2031-05-07"
	if !told() {
		t.Error("the brief leaves out what no later report tells as done")
	}
}

// A sentence that tells a line of the brief in part tells it again.
func TestRetells(t *testing.T) {
	line, again, more := "Three divers raised the copper bell of Tollen from the harbour on Sunday.", "The copper bell of Tollen was raised by divers whom the harbour master had hired.", "A goat show opens in Dorring on Friday with forty goats."
	s := story(line, again+" "+more)
	b := brief{briefing: s.briefing(), told: map[concept]bool{}, left: s.briefing().briefLines()}
	find := func(words string) int {
		i := slices.IndexFunc(b.left, func(c candidate) bool {
			return c.Telling.Whole && c.Telling.Text(s.Reports[c.Telling.Report].Text) == words
		})
		if i < 0 {
			t.Fatalf("%q is no line", words)
		}
		return i
	}
	b.take(find(line))
	if !b.retells(&b.left[find(again)]) {
		t.Errorf("%q does not tell %q again", again, line)
	}
	if b.retells(&b.left[find(more)]) {
		t.Errorf("%q tells %q again", more, line)
	}
}
