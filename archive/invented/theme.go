package invented

// theme is what events of one kind are told with. Every phrase may hold slots
// of its event: {place}, {street}, {body}, {firm}, {a}, {b}, {c} (people), {n},
// {m}, {sum} (numbers).
type theme struct {
	title   []string
	lead    []string
	doers   []string
	deeds   []string // what regular verbs say, with their objects
	when    []string
	details []string
}

var themes = []theme{
	{
		title:   []string{"{n} hurt as fire closes {place} warehouse", "Fire at {firm} warehouse in {place} injures {n}", "{place} fire: {n} people treated, {street} closed"},
		lead:    []string{"A fire in a warehouse of {firm} in {place} injured {n} people and closed {street}", "{n} people were injured when a warehouse of {firm} on {street} in {place} burned"},
		doers:   []string{"fire crews from {place}", "neighbours on {street}", "the night guard of {firm}", "inspectors of {body}", "volunteers", "two engineers of {firm}"},
		deeds:   []string{"pulled {m} workers from the upper floor", "closed the road between the depot and the river", "reported a smell of solvent in the loading hall", "turned off the gas for {m} homes", "searched the ruins of the east wing", "counted damage of {sum} crowns", "opened a shelter in the school on {street}", "cooled the tanks behind the depot"},
		when:    []string{"before dawn", "within an hour", "after the roof had collapsed", "when the wind turned", "during the night shift"},
		details: []string{"the sprinklers of the depot", "a forklift that had caught fire", "the solvent stored in the east wing", "the evacuation of {street}"},
	},
	{
		title:   []string{"{place} council approves {sum} crowns for {street} bridge", "Vote in {place}: bridge on {street} to cost {sum}", "{a} wins vote on new bridge for {place}"},
		lead:    []string{"The council of {place} approved a new bridge on {street} that will cost {sum} crowns", "A new bridge on {street} will be built for {sum} crowns, the council of {place} decided"},
		doers:   []string{"members of the opposition", "the finance committee of {place}", "engineers hired by {firm}", "residents of {street}", "the mayor's party", "auditors of {body}"},
		deeds:   []string{"demanded a second count of the {m} votes", "rejected a cheaper plan for a ferry", "delayed the work on the north bank by {m} weeks", "presented drawings of three arches", "warned about the cost of steel", "collected {m} signatures against the plan", "promised a path for cyclists", "reviewed the contract with {firm}"},
		when:    []string{"after a debate of six hours", "in a closed session", "before the vote", "last spring", "during the hearing"},
		details: []string{"the price of the steel arches", "the contract with {firm}", "traffic across the old bridge", "the plan for the north bank"},
	},
	{
		title:   []string{"{firm} to cut {n} jobs at {place} plant", "Jobs: {firm} closes lines in {place}, {n} affected", "{n} workers to go as {firm} shrinks {place} plant"},
		lead:    []string{"{firm} will cut {n} jobs at its plant in {place}, the company announced", "The plant of {firm} in {place} will lose {n} jobs, the company announced"},
		doers:   []string{"the works council of {firm}", "union leaders in {place}", "the company's chief executive", "investors", "apprentices at the plant", "officials of {body}"},
		deeds:   []string{"called for a strike at {m} sites", "offered {sum} crowns for retraining", "blamed weak orders for pumps", "planned talks about {m} early retirements", "stopped the second shift", "visited the assembly hall", "denied that the plant on {street} was for sale", "signed a pledge for the apprentices"},
		when:    []string{"on the eve of the announcement", "after three quarters of losses", "by the end of the year", "in an internal letter", "since the summer"},
		details: []string{"orders for industrial pumps", "the agreement on wages", "the second shift at the plant", "the sale of the hall on {street}"},
	},
	{
		title:   []string{"Court in {place} sentences {a} to {n} months", "{a} jailed for {n} months in {firm} fraud case", "{n} months for {a} over {firm} accounts"},
		lead:    []string{"A court in {place} sentenced {a} to {n} months in prison for fraud at {firm}", "{a} was sentenced to {n} months in prison over false accounts at {firm}, a court in {place} ruled"},
		doers:   []string{"prosecutors in {place}", "the defence", "the presiding judge", "former clerks of {firm}", "an expert of {body}", "the jury"},
		deeds:   []string{"presented {m} invoices without a date", "asked for a lighter sentence", "questioned {m} witnesses about the accounts", "ordered {a} to repay {sum} crowns", "described a second set of books", "appealed against the ruling on the transfers", "rejected the claim of illness", "listed payments to a firm on {street}"},
		when:    []string{"in the first week of the trial", "after two days of talks", "at the close of the hearing", "over four years", "on the final day"},
		details: []string{"the second set of books", "payments to a firm on {street}", "the invoices of {firm}", "the testimony of the clerks"},
	},
	{
		title:   []string{"Storm leaves {n} homes without power around {place}", "{place} storm: {n} homes dark, ferry stopped", "Power lost in {n} homes after storm hits {place}"},
		lead:    []string{"A storm left {n} homes around {place} without power and stopped the ferry", "{n} homes around {place} lost power when a storm crossed the coast"},
		doers:   []string{"crews of {firm}", "the harbour master of {place}", "forecasters at {body}", "farmers inland", "the coast guard", "shopkeepers on {street}"},
		deeds:   []string{"repaired {m} masts", "measured gusts of {m} kilometres an hour", "cleared fallen trees from {street}", "moved {m} guests of a hotel", "tied the ferry to the inner quay", "closed the schools along the coast", "expected damage of {sum} crowns", "rescued a crew of {m} from a trawler"},
		when:    []string{"through the night", "shortly after high tide", "as the front passed", "until noon", "for the second time this month"},
		details: []string{"the masts along the coast road", "the ferry to the islands", "the trawler that lost its rudder", "flooded cellars on {street}"},
	},
	{
		title:   []string{"Hospital in {place} reports {n} cases of fever", "{n} ill with fever in {place}, {body} investigates", "Fever in {place}: {n} cases, well on {street} closed"},
		lead:    []string{"The hospital of {place} reported {n} cases of a fever that {body} traces to a well on {street}", "{n} people in {place} are ill with a fever, and {body} closed a well on {street}"},
		doers:   []string{"doctors at the hospital", "scientists of {body}", "the water works of {place}", "parents on {street}", "a laboratory of {firm}", "nurses"},
		deeds:   []string{"tested {m} samples from the well", "advised people to boil water", "delivered {m} boxes of tablets", "released {m} patients", "isolated a ward for children", "ruled out a virus from abroad", "spent {sum} crowns on filters", "traced the first case to a summer camp"},
		when:    []string{"over the weekend", "after the first tests", "since the heat began", "within two days", "on the doctors' advice"},
		details: []string{"the well on {street}", "the children's ward", "samples from the water works", "the filters of {firm}"},
	},
	{
		title:   []string{"{place} beat {body} by {n} points to reach final", "{a} scores {m} as {place} reach final", "Final for {place} after {n}-point win"},
		lead:    []string{"{place} reached the final with a win by {n} points, of which {a} scored {m}", "{a} scored {m} points and led {place} to the final"},
		doers:   []string{"the home side", "the coach of the visitors", "{b}, the captain,", "fans on {street}", "the referee", "reserve players"},
		deeds:   []string{"missed {m} free throws", "called two breaks in the third quarter", "praised the defence", "replaced an injured guard", "celebrated with {m} people in the square", "protested against a foul", "trained for {m} weeks in the mountains", "signed a contract worth {sum} crowns"},
		when:    []string{"in the last minute", "after the break", "with the score level", "before a sold-out hall", "in the third quarter"},
		details: []string{"the injury of the guard", "the foul in the last minute", "tickets for the final", "the contract of {a}"},
	},
	{
		title:   []string{"{n} schools to open late as teachers strike in {place}", "Teachers in {place} strike, {n} schools closed", "Strike closes {n} schools around {place}"},
		lead:    []string{"Teachers in {place} went on strike and {n} schools stayed closed", "{n} schools around {place} stayed closed as teachers demanded smaller classes"},
		doers:   []string{"the teachers' union", "the school board of {place}", "parents' groups", "pupils of the school on {street}", "the ministry's envoy", "experts of {body}"},
		deeds:   []string{"demanded {m} new posts", "offered a rise of {m} crowns a month", "cancelled examinations in two subjects", "organised lessons in a library", "threatened a second walkout", "counted {sum} crowns in unpaid hours", "marched along {street}", "accepted a mediator"},
		when:    []string{"for the third day", "after talks had failed", "at the start of term", "without notice", "until the weekend"},
		details: []string{"the size of classes", "unpaid hours", "the examinations in spring", "the mediator's plan"},
	},
	{
		title:   []string{"Train derails near {place}, {n} passengers hurt", "{n} injured as train leaves rails outside {place}", "{place} derailment: {n} hurt, line closed"},
		lead:    []string{"A train derailed near {place} and {n} passengers were injured", "{n} passengers were injured when a train of {firm} left the rails near {place}"},
		doers:   []string{"rescuers", "the driver of the train", "engineers of {firm}", "passengers in the last car", "investigators of {body}", "a farmer who lives nearby"},
		deeds:   []string{"carried {m} passengers across a field", "noticed a bent rail", "lifted {m} cars with a crane", "inspected the points north of the station", "warned about the speed in the curve", "replaced trains with {m} buses", "recovered the recorder from the engine", "estimated the damage at {sum} crowns"},
		when:    []string{"at walking pace", "in thick fog", "minutes after leaving the station", "by torchlight", "the same evening"},
		details: []string{"the points north of the station", "the speed in the curve", "the recorder of the engine", "buses between {place} and the coast"},
	},
	{
		title:   []string{"Museum in {place} returns {n} masks to {body}", "{n} masks go home after talks between {place} and {body}", "{place} museum gives back {n} masks"},
		lead:    []string{"The museum of {place} will return {n} masks to {body}, its director said", "{n} masks that lay in the museum of {place} for a century will go back to {body}"},
		doers:   []string{"the museum's director", "elders of {body}", "historians in {place}", "a collector from {street}", "the ministry of culture", "conservators"},
		deeds:   []string{"packed {m} crates", "signed an agreement on loans", "documented the journey of the masks", "asked for {m} drawings too", "doubted a bill of sale", "invited dancers to the ceremony", "insured the crates for {sum} crowns", "restored a cracked wooden mask"},
		when:    []string{"after nine years of letters", "at a ceremony", "in the summer", "for the first time", "under an agreement of last year"},
		details: []string{"the bill of sale", "the ceremony in the courtyard", "drawings kept in the cellar", "the loan of two masks"},
	},
}

// said is what people say, of a detail of their event.
var said = []string{
	"We will not rest until {detail} is explained to everybody who was there",
	"Nobody could have foreseen what {detail} would mean for {place}",
	"I have worked here for {m} years and never saw anything like {detail}",
	"There were questions about {detail} long before, and they were not answered",
	"What matters now is {detail}, and after that we can talk about blame",
	"It would be wrong to speak of {detail} before all facts are known",
	"My family heard of {detail} on the radio and could not believe it",
	"The people of {place} deserve to know the truth about {detail}",
	"We owe {m} families an answer, and {detail} is only a part of it",
	"They told us that {detail} was in good order, and we believed them",
}

// around is what any report may tell beside its event.
var around = []string{
	"{place}, a town of {big} people, lives from {trade} and {trade}.",
	"It was the {nth} such case in the region since {year}.",
	"A report on {detail} is expected in {m} weeks.",
	"The {authority} did not reply to a request for comment.",
	"In {year} a similar matter in {other} had cost {big} crowns and ended without a finding.",
	"{adverb}, {trade} in the valley had grown by {m} percent in a year.",
	"Traffic on {street} was slow for much of the {part}.",
	"The {authority} of {other} sent {m} people to help.",
	"Prices for {trade} rose a little on the exchange in {other}.",
	"A spokeswoman for the {authority} promised more details for the {part}.",
	"People who need advice can call the {authority} of {place}.",
	"Critics said the {authority} had known of {detail} since {year}.",
	"{adverb}, {detail} had been discussed at {m} meetings.",
	"The road from {place} to {other} crosses {m} bridges and two passes.",
	"Experts differ on {detail}, and no study of it is older than {year}.",
	"Since {year} the {authority} has paid for {trade} in {m} villages.",
	"On {street} shops stayed open and buses ran every {m} minutes.",
	"Visitors to {other} noticed little of it in the {part}.",
}

const (
	trades      = "timber fishing tourism pottery shipping brewing weaving mining printing farming"
	authorities = "prefecture ministry ombudsman treasury port-authority registry inspectorate magistrate"
	adverbs     = "Meanwhile Separately Earlier Elsewhere Privately Recently Officially"
	ordinals    = "second third fourth fifth sixth seventh eighth"
	dayparts    = "morning afternoon evening day"
	roles       = "mayor|spokesman|engineer|director|teacher|lawyer|captain|doctor|councillor|witness|inspector|resident"
)
