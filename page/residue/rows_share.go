package residue

// shareRows are buttons, counts and calls around the article.
var shareRows = []Row{
	{
		Rule: "share", Loose: true,
		lines: []string{
			"facebook|twitter|pinterest|linkedin|email|e-mail|whatsapp|reddit|tumblr|google|google+|youtube|instagram|tiktok|telegram|flipboard|messenger|stumbleupon|digg|threads|bluesky|sms|tweet|pin|copy|x.com|rss",

			"share|sharing|tweet|email|print|facebook|twitter [this] [on|via|article|story|page|post|with] [this|on|via|article|story|page|post|facebook|twitter|email|x|whatsapp|linkedin|friends] [this] [article|story]",
			"share this *", "share on *", "share via *", "share with *", "share * facebook *", "share your *",
			"share tweet *", "click to share *", "click to email *", "click to print *", "like this: *",
			"like loading *", "like us on *",
			"copy link *", "link copied *", "email this *", "print this *", "email to a friend",
			"* a friend wanted you to see *", "tweet this *", "save for later", "save this *",
			"add to * favorites|list", "follow us *", "follow|find Name [and] [Name] on *", "follow @* *",
			"follow [me|him|her|them] on|at|@* *", "follow * on twitter *", "follow * on facebook *",
			"follow * on instagram *", "find us on *", "find * on facebook *", "join us on *",
			"join the conversation *", "join our * facebook|whatsapp|telegram *", "connect with *",
			"keep up with * on facebook|twitter *", "stay connected *", "reach * on twitter *",
			"on twitter: *", "twitter: *", "on facebook: *", "on twitter *", "facebook: *", "tweet *@* *",
			"for more * follow *", "like * on facebook *", "follow *: facebook|twitter *",
			"stay up * follow *", "share your thoughts *", "send * to a friend", "* shares", "# shares *",
			"shares #", "views #", "# views", "# likes", "# retweets *",
		},
		means: "buttons to share or follow",
		cut: []string{
			"Share this:", "Follow Rana Ode on Twitter @ranaode", "Twitter", "Share on Facebook",
			"Follow us on Twitter and Facebook", "1,204 shares", "Like this: Like Loading...",
		},
		keep: []string{
			"Shares of Ansel Lines fell by four percent.", "Twitter said it had closed the accounts.",
			"Follow the money, the inspector said.",
		},
	},
	{
		Rule: "share", most: 30,
		lines: []string{
			"story|article|page saved", "you can find this|your [saved] story|stories|article|articles in|under [my|your] bookmarks|account|profile|list *",
			"saved to|in [my|your] bookmarks|account|profile|list *", "this story|article has been saved *",
		},
		means: "what a button to keep the article says when it was pressed",
		cut: []string{
			"Article saved", "You can find this article in Your Bookmarks, or behind the head at the top.", "Saved to my list",
		},
		keep: []string{"The story saved him from the gallows, she said.", "You can find this story in every village of Skarn, the priest said."},
	},
	{
		Rule: "comments", Place: Edge, Ends: true,
		lines: []string{
			"have something to say *", "be the first to comment *", "you must be logged in to *",
			"please log in to * comment *", "please read our comment|commenting *",
			"we welcome your comments *", "tell us what you think *", "report abuse *",
			"join the discussion *", "log in to * comment *",
		},
		means: "the readers are asked to comment",
		cut:   []string{"Have something to say? Subscribers may comment.", "Be the first to comment"},
		keep:  []string{"They have something to say to the islanders, the mayor told them."},
	},
	{
		Rule: "comments", Place: Edge, Ends: true, Loose: true,
		lines: []string{
			"# comments|comment|responses|replies|thoughts *", "comments|comment [#]", "comments # *",
			"no comments *", "show|view|read|see|load|hide [all] [#] comments *",
			"leave a|your comment|reply *", "add a|your comment *", "post a comment *", "post your comment *",
			"write a comment *", "comments are closed *", "comments are|have * moderated|disabled|closed *",
			"comment on this *", "to comment *", "you must be logged in to *", "log in to * comment *",
			"please log in to *", "please read our comment|commenting *", "we welcome your comments *",
			"comment policy *", "reader comments *", "# pending comments", "sort by: *", "oldest newest *",
			"what do you think * comments *", "tell us what you think *", "discuss: *",
			"discussion * guidelines *", "report abuse *", "your name *",
		},
		means: "the readers' comments begin",
		cut:   []string{"14 COMMENTS", "Leave a reply", "Comments (3)"},
		keep: []string{
			"Comments by the minister angered the islanders.",
			"No comments were made after the vote, and the hall emptied.",
		},
	},
	{
		Rule: "contact", Place: Edge, most: 40,
		lines: []string{
			"do|did you have|know|see a|an|any|more|something * email|e-mail|contact|call|message|write|whatsapp *",
			"have|got a|an|any [news] tip|story|question|questions|photo|photos|complaint|concern * email|e-mail|contact|call|message|write|whatsapp|let *",
		},
		means: "the readers are asked for what they know",
		cut: []string{
			"Do you have a story for us? Email desk@anselpost.example or call the Ansel Post at any hour.",
			"Have a question about this report? Write to the desk of the Ansel Post.",
		},
		keep: []string{"Have a boat at the quay by noon, the captain wrote, or stay on the isle.", "Do ferries sink, children asked the mayor, who said that they do."},
	},
	{
		Rule: "contact", Loose: true, Place: Edge,
		lines: []string{
			"contact us *", "contact * at *@* *", "contact [the] [reporter|writer|author|newsroom] Name *",
			"contact *: *@*", "*@*", "email|e-mail Name *", "email|e-mail: *", "e-mail|email *@* *",
			"reach Name at *", "reach *: *", "reach the reporter *",
			"send [us] [your] tips|tip|comments|corrections|e-mail|email *", "have a tip *", "got a tip *",
			"do you have a * tip|story *", "have * information * contact us *", "write to *@* *",
			"write to Name at *", "* can be reached at|by *", "he|she can be reached *",
			"for more information * visit *http* *", "for more information *www.* *",
			"for more * coverage *http* *", "for more *http* *", "for more *www.* *", "report a correction *",
			"report an error *", "report a typo *", "to report a correction *", "corrections * policy *",
			"if you see * error *", "spotted an error *", "do you know * more *", "questions or comments *",
			"tips *@* *", "we pay for your * stories|videos|pictures *",
		},
		means: "how to reach the newsroom",
		cut: []string{
			"Contact Rana Ode at rode@anselpost.example",
			"For more island coverage: http://anselpost.example/island",
		},
		keep: []string{
			"Anyone with information is asked to call the harbour police.",
			"Contact between the two ships was lost at noon.",
		},
	},
}
