package page

// teaserRows lead away to other articles.
var teaserRows = []residue{
	{
		rule: "related", loose: true,
		lines: []string{
			"read more|also|next: *", "read more [here|about|at|on] [Name]", "read [the] [full] story|article|more *", "read more from *", "read also *", "also read *", "see also: *", "see also", "see more: *", "see more *", "more: *", "more:* *", "related:* *", "# related story|stories *", "more online: *", "images: *", "raw: *", "in pictures: *", "read or share this story *", "* read more", "related: *", "related", "related|similar stories|articles|content|coverage|news|posts|links|topics|reading|items|video|videos *", "recommended *", "more on *", "more about *", "more from *", "more in *", "more news *", "more stories *", "more local news", "more coverage *", "more Name news", "full coverage *", "complete coverage *", "continue reading", "click here to|for *", "click to *", "click|tap here *", "go deeper: *", "dig deeper: *", "in depth: *", "from the archives: *", "previous story|coverage *", "earlier story|coverage *", "previously: *", "next story *", "next article *", "next up *", "up next *", "what to read next *", "further reading *", "opinion: *", "must read *", "top stories *", "don't miss: *", "who we are and *", "check out *", "learn more *", "find out more *", "for more neighborhood news *", "analysis: *", "recommended reading *", "trending: *", "watch more *", "listen: *", "quiz: *", "poll: *", "map: *", "photos: *", "gallery: *", "live updates: *", "live blog: *", "follow along: *", "subscribe: *", "editor's picks *", "get caught up *", "what you need to know: *", "download: *",
		},
		means: "a link to another article",
		cut:   []string{"Read more: Ferry sinks off Ansel", "Related: Why ferries sink", "See also", "More from the Ansel Post", "Click here to read the report"},
		keep:  []string{"More than forty people were on board.", "Related charges were dropped in May after the witness left.", "Continue reading, the teacher told them, and they did."},
	},
	{
		rule:  "teaser",
		lines: []string{"MOST READ in *", "MOST POPULAR *", "MOST VIEWED *", "most read in + & *"},
		means: "a list of other articles run together on one line",
		cut:   []string{"MOST READ IN NEWS SUNK How the ferry went down OUT OF FUEL Boat adrift", "Most Read In Ansel & Isles NO LIGHT Quay dark for weeks"},
		keep:  []string{"Most read in school that books were for the rich."},
	},
	{
		rule: "teaser", place: edge, ends: true, loose: true,
		lines: []string{
			"you might|may [also] like *", "you might|may [also] be interested *", "you may also *", "you might also *", "you may have missed *", "popular posts|stories|articles|videos|on|now|this *", "popular", "most popular|read|viewed|shared|commented|watched|recent *", "trending [now|stories|topics|on|today] *", "top trending: *", "latest posts|articles|news|stories|videos|headlines *", "latest", "recent posts|articles|comments|news|stories *", "recommended for you *", "recommended [stories|videos|reading]", "suggested * for you", "around the web *", "from around the web *", "from the web *", "from our partners *", "sponsored stories *", "promoted stories *", "promoted by *", "other stories|news|articles *", "more stories|headlines|news|videos|articles [from|in|on|by|you] *", "more for you *", "more like this *", "more in Name", "we recommend *", "we also recommend *", "what others are reading *", "people are reading *", "what's trending *", "what we're reading *", "in case you missed it *", "in other news *", "editor's|editors' picks|choice *", "top videos *", "videos for you *", "also on huffpost *", "also in *", "elsewhere on *", "on the web *", "topics: *", "topics", "tags: *", "tagged *", "filed under: *", "filed under", "filed in *", "posted in *", "categories: *", "keywords: *", "category: *", "more topics *", "about the author *", "about us", "author archive *", "quick links", "related topics *", "next post *", "previous post *", "latest from *", "trending in *", "today's top *", "today's most *", "just for you *", "you should also *", "find us *", "shop * now", "featured stories|posts|videos|articles *", "featured", "top picks *", "weird news *", "top news photos *", "# * images in the news", "nearby stories *",
		},
		means: "a list of other articles begins",
		cut:   []string{"YOU MIGHT LIKE", "POPULAR POSTS", "Most read", "Tags: ferries, Ansel", "LATEST POSTS", "In case you missed it"},
		keep:  []string{"Popular posts on the site were removed by the court in June.", "The latest posts by the minister were deleted."},
	},
	{
		rule: "embed",
		lines: []string{
			"* pic.twitter.com/* *", "*@* Month # #", "posted by Name * on Day # Month #", "posted by Name * on Day Month # #", "a post shared by *", "a video posted by *", "view this post on *", "view * on instagram", "* posted by * on Day # Month #", "* posted by * on Day Month # #",
		},
		means: "a message embedded from elsewhere",
		cut:   []string{"A post shared by Rana Ode (@ranaode)", "The boats are in. Posted by Ansel Harbour on Sunday, 4 May 2031"},
		keep:  []string{"The notice was posted by the harbour on Sunday."},
	},
	{
		rule: "transcript", loose: true, place: edge,
		lines: []string{
			"heard on *", "download transcript *", "# minute listen *", "#minute listen *", "listen # min *", "# min read", "# minute|minutes read", "# min", "reading time *", "estimated reading *", "time to read *", "est. read *",
		},
		means: "a label on how long the article takes",
		cut:   []string{"4 min read", "Heard on Morning Tide"},
		keep:  []string{"She heard on Monday that the ferry had sunk."},
	},
}

// bylineRows say who wrote the article and when.
var bylineRows = []residue{
	{
		rule: "byline", most: 6, loose: true,
		lines: []string{"by Name", "by: Name", "by Name and Name", "von Name", "por Name", "par Name", "di Name"},
		means: "who wrote the article, wherever it stands",
		cut:   []string{"By Rana Ode", "By: Rana Ode", "By Rana Ode and Mo Lund"},
		keep:  []string{"By noon the ferry was gone.", "By Sunday the ferry was gone."},
	},
	{
		rule: "byline", place: edge, loose: true,
		lines: []string{
			"by Name", "by Name and|& Name", "by Name Name and Name", "by Name *", "by: *", "by Name for *", "by Name in Name", "by Name of [the] Name", "by [the] associated press *", "by Name * staff *", "by Name * writer *", "by Name * reporter *", "by Name * correspondent *", "by Name * editor *", "by Name * contributor *", "by Name *@* *", "by Name * special to *", "by Name * updated *", "by Name * posted *", "by Name * published *", "by Name [on] Month # # *", "by Name # Month # *", "written by *", "story by *", "reported by Name", "posted by Name", "author: *", "authors: *", "staff writer|reporter|writers *", "Name staff writer|reporter *", "Name and Name staff writers", "special to *", "breaking news staff", "by * staff", "by * staff report", "from staff reports", "staff report|reports", "analysis by *", "opinion by *", "opinion by", "Name reports * for *", "published by *", "reporter: *", "Name bbc news *", "Name *.com|*.ca|*.org|*.net|*.co.uk", "opinion contributor *", "opinion columnist", "analysis/opinion: *", "analysis/opinion", "opinion|analysis|commentary|exclusive|editorial",
		},
		means: "who wrote the article",
		cut:   []string{"By Rana Ode, staff writer", "By Rana Ode on Dec 19, 2030", "By Ansel Post Staff", "Author: Rana Ode", "Staff report"},
		keep:  []string{"By noon the ferry was gone.", "By Monday, islanders had found the wreck."},
	},
	{
		rule: "bio", place: foot,
		lines: []string{
			"Name is a|an|the * reporter|writer|editor|correspondent|columnist|contributor|journalist|producer|author|fellow|professor *", "Name covers * for|at *", "Name covers *. *", "Name * covers * can be reached *", "Name is [the] [a] * for the Name", "Name writes * for *", "follow Name *", "follow him|her|them *", "staff writer Name *", "the author|writer is *", "Name is * based in *", "Name reported from *", "Name can be reached *", "Name is on twitter *", "contact him|her *", "Name joined * in # *",
		},
		means: "about the author",
		cut:   []string{"Rana Ode is a reporter for the Ansel Post.", "Rana Ode covers courts for the Ansel Post."},
		keep:  []string{"Rana Ode was a nurse until the war."},
	},
	{
		rule: "posted", place: edge, loose: true,
		lines: []string{"# a.m|p.m|am|pm [et|pt|est|edt|gmt|ct|bst|pst]", "Month # #", "# Month #"},
		means: "a clock or day alone over or under the article; inside it they head its parts",
		cut:   []string{"5:14 p.m. ET", "May 4, 2031"},
		keep:  []string{"The clock stopped at 5:14 p.m. on Sunday."},
	},
	{
		rule: "posted", loose: true,
		lines: []string{
			"date #", "date # *", "posted: *", "published: *", "updated: *", "last updated *", "last modified *", "created: *", "posted on *#", "posted [at] # *", "posted Month # *", "posted Day *#", "posted Day Month *", "published [on] [Day] Month # *", "published [on|at] # *", "published Day *#", "published # hours|minutes|days ago *", "updated [on] [Day] Month # *", "updated [at] # *", "updated # hours|minutes|days ago *", "# hours|minutes|days|hour|day|minute|weeks|week|months ago *", "first published *#", "first published Month *", "originally published *#", "* on Month # # # am|pm", "Day Month # # *# am|pm|a.m|p.m *", "Month # # # am|pm|a.m|p.m *", "Month # # at # *", "Month # # [at] #", "Day Month # # #", "this article|story|post was|has [last] [been] updated *", "this post|story has been updated *", "correction appended", "this is a developing|breaking [news] story *", "* check back for updates", "* will be updated * as * available", "updated # a.m|p.m *", "--updated *", "modified: *", "publication date: *", "date published: *", "date: *", "release date: *",
		},
		means: "when the article was put up",
		cut:   []string{"Posted: May 4, 2031 9:12 AM", "Updated at 5:14 p.m. ET", "date 2031-05-04", "Published May 5, 2031", "3 hours ago"},
		keep:  []string{"Posted at the border for a year, he saw nobody.", "Updated figures will follow in June, the ministry said."},
	},
}
