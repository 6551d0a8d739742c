package english

import (
	"strings"
	"sync"
)

// contraries are words that tell the opposite of each other: those of the
// first half of a row, and those of the second.
type contraries map[string][]int // word -> its rows: r+1 on the one side, -r-1 on the other

func contrariesOf(table string) contraries {
	c := contraries{}
	r := 0
	for row := range Rows(table) {
		side := 1
		r++
		for _, w := range row {
			if w == "/" {
				side = -1
				continue
			}
			c[w] = append(c[w], side*r)
		}
	}
	return c
}

func (c contraries) oppose(a, b string) bool {
	for _, x := range c[a] {
		for _, y := range c[b] {
			if x == -y {
				return true
			}
		}
	}
	return false
}

// ContraryPrepositions says whether two prepositions lead to the opposite:
// before and after, from and to.
func ContraryPrepositions(a, b string) bool { return a != b && prepositions().oppose(a, b) }

// ContraryVerbs says whether two verbs, as lemmas, tell the opposite of each
// other: impose and lift. It knows those of news that WordNet tells no
// opposites of.
func ContraryVerbs(a, b string) bool { return a != b && verbContraries().oppose(a, b) }

// ConverseVerbs says whether two verbs, as lemmas, tell one deed from its two ends:
// what one sells another buys (Lyons, Semantics 1, 1977, on converses).
func ConverseVerbs(a, b string) bool { return a != b && converses().oppose(a, b) }

// OtherSide says whether two prepositions tell of a place two sides of it: under
// and on, behind and in. What tells only that it is there, as at does, is on no
// side but not on those that exclude it.
func OtherSide(a, b string) bool {
	if a == b {
		return false
	}
	x, y := sides()[a], sides()[b]
	return x != 0 && y != 0 && x != y && x+y != in+on && x+y != on+over
}

// What is in a place is often told as on it, and what is about a thing as over
// or on it: in the street, on the street; talks over the strike, on the strike.
const in, on, over = 1, 2, 8

var sides = sync.OnceValue(func() map[string]int {
	m, side := map[string]int{}, in
	for row := range strings.Lines(strings.TrimSpace(sideRows)) {
		for w := range strings.FieldsSeq(row) {
			m[w] = side
		}
		side *= 2
	}
	return m
})

const sideRows = `
in inside within into
on onto upon atop
under below beneath underneath
over above
near beside by
behind
outside
`

var (
	prepositions   = sync.OnceValue(func() contraries { return contrariesOf(prepositionRows) })
	verbContraries = sync.OnceValue(func() contraries { return contrariesOf(contraryVerbRows) })
	converses      = sync.OnceValue(func() contraries { return contrariesOf(converseRows) })
)

const prepositionRows = `
from off / to into onto toward towards
from since / until till
before / after following since
with / without
for / against
over above atop / under below beneath underneath
inside within / outside beyond
despite / because
to / by`

const contraryVerbRows = `
raise increase lift hike boost / cut lower slash reduce trim
rise climb grow soar jump surge / fall drop decline plunge shrink slump sink
impose introduce enact / lift scrap abolish repeal revoke
arrest detain jail imprison hold / free release
sign approve pass back endorse / veto
support back endorse favour favor / oppose resist
enter join / leave quit
enter arrive / depart exit
expand extend / scrap end cancel
hire appoint recruit / dismiss fire sack oust
launch start begin open / end close cancel halt suspend
convict sentence / acquit clear exonerate
survive / die perish
confirm / deny rebut refute
praise welcome hail laud / criticise criticize condemn denounce blast
accept agree / refuse reject decline
allow permit authorise authorize / ban bar forbid prohibit block
gain / lose
improve recover / worsen deteriorate
strengthen / weaken
buy acquire / sell
attack / defend`

const converseRows = `
buy acquire purchase / sell
borrow / lend loan
receive get obtain accept / give send hand grant award pay
learn / teach
inherit / bequeath
win beat defeat / lose
import / export`
