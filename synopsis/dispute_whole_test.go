package synopsis

import "testing"

// TestTollsOfTheWhole holds tolls against each other that tell of all to whom a thing
// befell, and of some.
func TestTollsOfTheWhole(t *testing.T) {
	const killed, injured = "how many were killed", "how many were injured"
	for _, c := range []struct {
		name, question string
		a, b           string
		values         []string // none if the two do not differ
	}{
		{
			"two tolls", killed,
			"Two people were killed in the mill fire of Tollen on Monday.",
			"Three people were killed in the mill fire of Tollen on Monday.",
			[]string{"Two people", "Three people"},
		},
		{
			"somebody, of whom something is told", killed,
			"The family of a man killed in the mill fire of Tollen on Monday sold the mill.",
			"Three people were killed in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"one of those", killed,
			"Piet Maar was one of those killed in the mill fire of Tollen on Monday.",
			"Three people were killed in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"the rest of them", injured,
			"In the mill fire of Tollen two are in hospital and the other three were injured on Monday.",
			"Five people were injured in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"others than the dead", injured,
			"The mill fire of Tollen killed one man and injured three others on Monday.",
			"Four people were injured in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"others than the dead, and the dead beside them", injured,
			"The mill fire of Tollen killed one man and injured three others on Monday.",
			"The mill fire of Tollen killed one man and injured four people on Monday.",
			[]string{"three others", "four people"},
		},
		{
			"others than those told before", killed,
			"The miller is accused of killing two other people in the mill fire of Tollen on Monday.",
			"The miller killed three people in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"a bound is no count of others", killed,
			"More than 40 people were killed in the mill fire of Tollen on Monday.",
			"The mill fire of Tollen killed 38 people on Monday.",
			[]string{"More than 40", "38"},
		},
		{
			"who did it among them", killed,
			"Seven people were killed in the mill fire of Tollen on Monday, including the suspected attacker.",
			"Six people were killed in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"who did it beside them", killed,
			"The miller killed three people and then himself in the mill fire of Tollen on Monday.",
			"Four people were killed in the mill fire of Tollen on Monday.",
			nil,
		},
		{
			"who did it among both", killed,
			"Seven people were killed in the mill fire of Tollen on Monday, including the suspected attacker.",
			"Six people were killed in the mill fire of Tollen on Monday, including the attacker.",
			[]string{"Seven people", "Six people"},
		},
		{
			"several fires, and one", killed,
			"Three people were killed in four separate fires in Tollen on Monday.",
			"Two people were killed in a fire in Tollen on Monday.",
			nil,
		},
		{
			"several fires in both", killed,
			"Three people were killed in four separate fires in Tollen on Monday.",
			"Two people were killed in a number of fires in Tollen on Monday.",
			[]string{"Three people", "Two people"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { differ(t, c.question, c.a, c.b, c.values) })
	}
}

// TestNamesByNumber holds numbers against each other that tell which one is meant, and
// how many there are.
func TestNamesByNumber(t *testing.T) {
	for _, c := range []struct {
		name, question string
		a, b           string
		values         []string
	}{
		{
			"which of its kind", "which category",
			"The storm Dagmar was downgraded to a Category 2 storm off Tollen.",
			"The storm Dagmar was downgraded to a Category 3 storm off Tollen.",
			[]string{"Category 2", "Category 3"},
		},
		{
			"ages told one by one", "how old",
			"Orla Venn and Dana Maar, aged 16 and 13 respectively, sold the ferry of Tollen.",
			"Dana Maar, 13, sold the ferry of Tollen.",
			nil,
		},
		{
			"a child of the same name", "how old",
			"Piet Maar Jr., 23, sold the ferry of Tollen.",
			"Piet Maar Jr., 32, sold the ferry of Tollen.",
			[]string{"23", "32"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { differ(t, c.question, c.a, c.b, c.values) })
	}
}

// TestTimesOfOneThing holds moments against each other that date one thing, and two.
func TestTimesOfOneThing(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		values     []string
	}{
		{
			"two days of one deed",
			"The council of Tollen sold the ferry to Orla Venn on Monday.",
			"The council of Tollen sold the ferry to Orla Venn on Wednesday.",
			[]string{"Monday", "Wednesday"},
		},
		{
			"two days of one deed, in other words",
			"An old miller of Tollen was killed on Saturday night during a fire at the mill of Orla Venn.",
			"The council said on Monday that a boy with a lamp killed the old miller last Friday in the fire at the mill of Orla Venn in Tollen.",
			[]string{"Saturday night", "last Friday"},
		},
		{
			"sent to two people",
			"The council of Tollen sent an angry letter on salt to Orla Venn on Monday.",
			"The council of Tollen sent an angry letter on salt to Piet Maar on Wednesday.",
			nil,
		},
		{
			"done by another",
			"A miller of Tollen sold the ferry and the salt of the council on Monday.",
			"Another miller of Tollen sold the ferry and the salt of the council on Wednesday.",
			nil,
		},
		{
			"one hour, of a day that one names",
			"The ferry of Orla Venn left Tollen with salt at 11:36 a.m. Tuesday.",
			"The ferry of Orla Venn left Tollen with salt at 11:36 a.m. Wednesday.",
			nil,
		},
		{
			"when it was said, and when it was done",
			"The keeper of the cellar said on Sunday that she was unsure how many divers were searching in the mud.",
			"The keeper of the cellar says she is unsure how many divers were searching in the mud on Monday.",
			nil,
		},
		{
			"an hour later than another",
			"The mill of the council burned at 6:30 p.m. in Tollen with the salt.",
			"About an hour after that, at 7:35 p.m., the mill of the council burned in Tollen with the salt.",
			nil,
		},
		{
			"two conferences",
			"Orla Venn said at a midday conference in Tollen that the salt of the mill was dear.",
			"Orla Venn said at a 10 p.m. conference in Tollen that the salt of the mill was dear.",
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) { differ(t, "when", c.a, c.b, c.values) })
	}
}
