package story

import (
	"fmt"
	"testing"

	"synoptic/news"
)

// Five reports of a strike, of a search on a mountain, and five of one town
// and day that have nothing to do with each other; all without title and day.
var (
	strike = []string{
		"Teachers in Averland will stop work on May 6 in the first strike at state schools in a decade.\nTheir union, the ATU, asks for nine percent more pay.\nThe minister for schools, Edda Lunt, called the strike a mistake.",
		"Parents in Averland are looking for someone to mind the children next week.\nSome firms have said that staff may bring them to work.\n\" We have no plan, \" said one father of three.\nThe strike of the teachers is set for one day.",
		"Lunt said on Friday that the door was open, but that there was no money for what the union wants.\nAn offer of four percent was turned down in April.\nThe schools will stay shut on May 6.",
		"How did it come to this?\nPay of teachers in Averland has fallen behind prices since 2019, a study by the university of Nessa found.\nThe ATU says one in five leaves within three years.",
		"The union of teachers has called its members out for May 6.\nIt was the largest vote the ATU ever held, its head, Bram Koss, said.\nMore than 90 percent were for the strike.",
	}
	search = []string{
		"Two hikers who were lost on Mount Ferrin for three days have been found alive.\nA helicopter saw their fire on Sunday, the mountain rescue said.\nThey had eaten snow and one bar of chocolate.",
		"Rescuers on Mount Ferrin had all but lost hope.\nThen a pilot saw smoke over the east ridge.\nThe brothers, Milo and Sven Aarup, were cold but well, their doctor said.",
		"The Aarup brothers left the hut on Thursday with gear for one day.\nA storm came up, and they dug a hole in the snow.\n\" We sang all night, \" Milo Aarup said from his bed.",
		"Their mother learnt of it from the radio.\n\" I knew that Sven can make a fire anywhere, \" she said in Holm on Sunday.\nThe search had drawn a hundred helpers to the mountain.",
		"Was it wise to climb Ferrin in March?\nThe mountain rescue warned of storms for a week.\nThose who are found must pay nothing, its chief, Ilse Borg, said, but she asked people to read the forecast.",
	}
	town = []string{
		"Governor Smith opened a bridge at Springfield on Monday.\nIt took six years to build and cost twice what was planned.\nThe mayor thanked the workers.",
		"A school in Springfield will close in summer for want of pupils.\nParents were told by letter on Monday.\nThe mayor had no part in it, the office said.",
		"Police in Springfield seek a man who robbed a jeweller on Monday.\nHe fled on a bicycle.\nNobody was hurt, a spokesman said.",
		"The Springfield Comets lost their third game in a row on Monday.\nTheir coach said that the team must learn to defend.\nThey play again on Friday.",
		"Governor Smith named a new judge on Monday.\nShe has sat in the county court for ten years.\nThe senate must still agree.",
	}
)

func bareReports(texts ...[]string) (out []news.Report) {
	for k, list := range texts {
		for i, text := range list {
			out = append(out, report(fmt.Sprintf("%c%d", 'a'+k, i), "", "", text))
		}
	}
	return out
}

// TestBare: reports without title and day are of one story where they tell of
// one event, though two of them may share hardly a word.
func TestBare(t *testing.T) {
	for _, c := range []struct {
		name    string
		reports []news.Report
		stories int
	}{
		{"strike", bareReports(strike), 1},
		{"search", bareReports(search), 1},
		{"one town", bareReports(town), len(town)},
	} {
		if got := Group(c.reports); len(got) != c.stories {
			t.Errorf("%s: %d stories, want %d: %v", c.name, len(got), c.stories, partition(got))
		}
	}
}

// TestBareApart: two events of which neither has half of the reports alone
// are not joined.
func TestBareApart(t *testing.T) {
	got := partition(Group(bareReports(strike[:3], search[:3])))
	for a, x := range got {
		for b, y := range got {
			if a[0] != b[0] && x == y {
				t.Errorf("%s and %s are of one story", a, b)
			}
		}
	}
}

// TestBareOrder: the order of such reports changes nothing.
func TestBareOrder(t *testing.T) {
	forth := bareReports(search)
	back := bareReports(search)
	for i := range back {
		back[i] = forth[len(forth)-1-i]
	}
	x, y := Group(forth), Group(back)
	if a, b := fmt.Sprint(x), fmt.Sprint(y); a != b {
		t.Errorf("forth %s, back %s", a, b)
	}
}

// TestBareJoinsSayWhy: every report but the first joins another, with reasons.
func TestBareJoinsSayWhy(t *testing.T) {
	for _, s := range Group(bareReports(strike)) {
		for _, j := range s.Joins[1:] {
			if j.With == "" || len(j.Evidence) == 0 {
				t.Errorf("%s joined without a reason", j.Report)
			}
		}
	}
}
