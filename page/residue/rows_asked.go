package residue

// askedRows are what a page or a letter asks of its readers beside the article, and
// what it tells of the article's other forms.
var askedRows = []Row{
	{
		Rule: "advert", most: 10,
		lines: []string{"[a] message|word from our|the sponsor|sponsors [*]", "from|with our sponsor|sponsors", "presented by our sponsor|sponsors"},
		means: "over the words of who paid for a letter",
		cut:   []string{"*A message from our sponsor*", "A word from our sponsors:", "From our sponsor"},
		keep:  []string{"A message from the sponsor of the law was read to the council on Monday by its oldest member."},
	},
	{
		Rule: "newsletter", most: 40,
		lines: []string{
			"you received|receive this|our email|e-mail|message|newsletter|letter because *", "you are|were receiving this|our email|e-mail|message|newsletter|letter because *",
			"you're receiving this|our email|e-mail|message|newsletter|letter because *", "this email|e-mail|newsletter|message was sent to *@* *",
			"was this [email|e-mail|newsletter|letter] forwarded to you *", "view this email|e-mail|message|newsletter|letter in your|a browser *",
			"no spam [ever|promise|we] [promise] [unsubscribe] [anytime|at] [any] [time]", "unsubscribe [at] anytime|any [time]",
		},
		means: "the foot of a letter, and of the card that asks for an address",
		cut: []string{
			"You are receiving this newsletter because you signed up for Ansel Tides.", "Was this forwarded to you? Sign up here",
			"View this email in your browser", "No spam. Unsubscribe anytime.", "Unsubscribe at any time",
		},
		keep: []string{
			"You received this bridge from your fathers, the mayor told them.", "This message was sent to the captain at noon.",
			"No spam was sold on the isle in the war.",
		},
	},
	{
		Rule: "subscribe", most: 60,
		lines: []string{
			"thank you for your patience while we verify *", "you have [only] # [more] free article|articles|story|stories [left|remaining] [this] [month|week]",
			"* exit reader mode *", "* log into your Name account *", "sign up here", "please log in, *", "please log in or *",
		},
		means: "a gate in the middle of a text that asks who reads",
		cut: []string{
			"Thank you for your patience while we verify your access.", "You have 2 free articles left this month.", "Sign up here.",
			"If you are reading this here, please exit Reader mode and try again.", "Please log in, or buy a subscription to read on.",
		},
		keep: []string{"Thank you for your patience, the captain told them while the quay was cleared.", "You have two free hands, she told him.", "Sign up here and you sail at dawn, the poster said."},
	},
	{
		Rule: "call", most: 40,
		lines: []string{
			"have|got a|any|your photo|photos|picture|pictures|video|videos|footage * send|email|e-mail|share|text * *@* *",
			"where|what|how|were|did|are|have you|were|did|do|are|is|have * tell|email|e-mail|write us|to * *@* *", "where|what|how|were|did|are|have you|were|did|do|are|is|have * tell|email|e-mail|write us|to *@*",
		},
		means: "readers are asked for their pictures, or for what they know, with an address",
		cut: []string{
			"Have a photo of the weir? Send it to desk@anselpost.example or text us.", "Where were you when the weir fell? Tell us: letters@anselpost.example",
			"Did you see the boat? Email us at desk@anselpost.example",
		},
		keep: []string{"Have a photo taken, the guard told him.", "Where were you when the weir fell, the judge asked him.", "Anyone who saw the boat can write to the police at desk@skarn.example."},
	},
	{
		Rule: "rights", most: 8,
		lines: []string{"purchase|buy|request licensing|reprint rights|licence|license [*]", "licensing rights"},
		means: "where the rights to a text or a picture are sold",
		cut:   []string{"Purchase Licensing Rights", "Request reprint rights"},
		keep:  []string{"Buy the rights to the quay, the council told him."},
	},
	{
		Rule: "menu", most: 14,
		lines: []string{"* opens new tab|window", "* opens in [a] new tab|window"},
		means: "what programs that read a page aloud are told of a link",
		cut:   []string{"Our standards, opens new tab", "The rules of Ansel (opens in a new window)"},
		keep:  []string{"The bar opens a new window on the harbour."},
	},
	{
		Rule: "player", most: 6,
		lines: []string{"a video is playing", "[a] video is|has loading|buffering|ended|loaded", "play [the] video"},
		means: "what a player says of itself",
		cut:   []string{"A video is playing", "Play video"},
		keep:  []string{"A video is playing in court, the judge said."},
	},
	{
		Rule: "comments", Place: Foot, most: 40,
		lines: []string{"* values|value|welcomes|welcome your comments *", "* kindly requests|request|asks|ask * posts|comments *"},
		means: "how readers are to write of an article",
		cut:   []string{"The Ansel Post values your comments but asks you to stay on topic.", "The Post kindly requests that all comments are polite."},
		keep:  []string{"Ansel values the comments of its sailors."},
	},
	{
		Rule: "feedback", Place: Edge, most: 14,
		lines: []string{
			"did you find this article|story|page|report|piece useful|helpful|interesting [*]", "was this article|story|page|report|piece useful|helpful|interesting [*]",
			"how useful|helpful was this *", "did you like|enjoy this article|story|report|piece [*]",
		},
		means: "how the reader liked the page",
		cut:   []string{"Did you find this article useful?", "Was this page helpful? Yes No"},
		keep:  []string{"Did you find this useful, the judge asked.", "Was this boat useful to you, she asked the captain."},
	},
	{
		Rule: "poll", most: 30,
		lines: []string{"* vote in our|the|today's poll", "vote in our|today's poll *", "take our [reader|readers'] poll|survey|quiz [*]"},
		means: "readers are asked to vote",
		cut:   []string{"Should the quay be shut at night? Vote in our poll", "Take our survey"},
		keep:  []string{"Most of the islanders would vote in the poll on Sunday, the mayor said."},
	},
	{
		Rule: "print", Place: Foot, most: 60,
		lines: []string{
			"a version of this article appears|appeared *", "a version of this story|report|essay appears|appeared|ran in|on *", "this article|story|report [first] appeared|appears in|on [the] print *",
		},
		means: "in which printed edition the article stands",
		cut: []string{
			"A version of this article appears in print on page 4.",
			"A version of this article appears in print on May 5, 2031, Section B, Page 4 of the Ansel edition with the headline: A Quay at Night.",
			"This story first appeared in the print edition of the Ansel Post.",
		},
		keep: []string{"A version of this boat appears in the museum of Ansel.", "A version of the law appears in print on Monday."},
	},
	{
		Rule: "pointer", most: 8,
		lines: []string{"continued|continues from|on|onto [page] #", "continued|continues from|on page *", "from page #", "turn to page #"},
		means: "on which page of the paper the article goes on",
		cut:   []string{"Continued on Page 4", "From Page 3", "Continued from Page A1", "Turn to page 12"},
		keep:  []string{"Continued from page to page, the list names all."},
	},
	{
		Rule: "contributed", Place: Foot, most: 16,
		lines: []string{"audio|video|podcast|graphics|sound produced|edited|mixed by Name *"},
		means: "who made the article's other forms",
		cut:   []string{"Audio produced by Rana Ode.", "Video edited by Mo Lund"},
		keep:  []string{"Audio produced in the cave was heard on the quay."},
	},
	{
		Rule: "contact", Place: Foot, most: 30,
		lines: []string{"Name [Name] can be reached at|on|by|via # *", "Name [Name] can be reached *@* [*]"},
		means: "how to reach whoever wrote the article",
		cut:   []string{"Rana B. Ode can be reached at 555-0100 or rode@anselpost.example.", "Mo Lund can be reached by email at mlund@anselpost.example."},
		keep:  []string{"The isle can be reached by boat at 5 in the morning."},
	},
	{
		Rule: "contact", Place: Edge, most: 40,
		lines: []string{
			"are|were you affected|there|on|in|near|involved|stranded * email|e-mail|contact|call|message|write|tell|get *",
			"have you been|seen * email|e-mail|contact|call|message|write|tell us *",
		},
		means: "those who were there are asked to tell",
		cut:   []string{"Were you on the ferry or are you affected? Email desk@anselpost.example or call 555 0100.", "Have you been affected by the flood? Tell us at the Ansel Post."},
		keep:  []string{"Are you affected, the judge asked her, by what the captain said?", "Have you seen the boat, he asked, and nobody had."},
	},
}
