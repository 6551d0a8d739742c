package page

// boxRows are boxes of the page that are not its article: adverts, menus,
// consent, sign-up and player boxes.
var boxRows = []residue{
	{
		rule: "advert", loose: true,
		lines: []string{
			"advertisement|advertisements|advert|ad|sponsored|promoted|anzeige|publicidad|publicité",
			"advertisement continue reading [the] [main] [story]", "advertisement story continues [below]",
			"advertisement continue reading below", "continue reading [the] main story", "continue reading below",
			"story continues|continued below *", "article continues|continued below *", "story continues after|below advertisement *",
			"skip ad|advertisement|advert", "sponsored content|links|by *", "paid content|post|advertisement", "ads by *",
			"learn more about ? *", "report this ad|advertisement", "remove ads", "advertising", "feedback",
		},
		means: "an advertisement stood here",
		cut:   []string{"ADVERTISEMENT", "Advertisement:", "Story continued below", "Advertisement Continue reading the main story", "Skip Ad"},
		keep:  []string{"The advertisement ran for three weeks.", "Advertisement spending fell by a tenth last year."},
	},
	{
		rule: "menu", loose: true, most: 8,
		lines: []string{
			"menu|search|close|home|more|share|print|login|subscribe|skip|toggle|navigation|sections|topics|tags|contents|enlarge|photo|photos|image|images|video|videos|slideshow|gallery|watch|listen|live|x|loading|updated|next|previous|prev|top|back|save|play|pause|mute|audio",
			"log in", "sign in", "sign up", "sign out", "my account", "register", "log out", "skip to [main] content|navigation", "skip to *", "back to top", "view all|more|comments|gallery|photos",
			"see all|more", "show|hide all|more|less|caption|captions", "toggle caption|navigation|menu", "main menu|navigation", "market data", "site map|index", "contact us", "about us", "terms of use|service", "privacy policy|notice",
			"cookie|cookies policy|settings|notice", "open|close menu|search|navigation", "load|loading more|comments", "enlarge [this] image|photo", "view photos|gallery|slideshow|video", "text size", "a a [a]", "page # of #", "expand|collapse",
			"hide caption", "image # of #", "# of #", "# / #", "up next", "now playing", "photo gallery", "photos: *", "go to * homepage", "edition:", "breaking news", "top stories|headlines", "latest news|headlines|stories", "just in",
			"quick search", "search for: *", "select language", "change location", "all sections", "free apps now *", "free apps now *", "jump to navigation|content|search", "table of contents", "from wikipedia the free encyclopedia",
		},
		means: "a word of the page's menus and buttons",
		cut:   []string{"Menu", "• Market Data", "Close", "Skip to main content", "Slideshow", "Page 1 of 3"},
		keep:  []string{"The menu changed on Friday.", "Search crews found the boat at dawn."},
	},
	{
		rule: "slideshow", loose: true,
		lines: []string{
			"slideshow # images|photos", "gallery: *", "photos # * photos", "# photos|images|slides", "view # photos|images", "see gallery|photos", "full screen", "launch gallery|slideshow", "image # of # *", "photo # of # *", "hide caption *",
			"scroll down for video|videos|more|photos", "see video|photos below", "# images|photos in the news", "enlarge this image toggle caption *", "enlarge this image *", "# view gallery *", "photos: *", "click for * photos|slideshow|gallery",
		},
		means: "the handle of a picture show",
		cut:   []string{"Slideshow (4 Images)", "Scroll down for video", "Enlarge this image toggle caption Rana Ode/HP Rana Ode/HP"},
		keep:  []string{"The slideshow of 40 images was shown to the jury."},
	},
	{
		rule: "player", loose: true,
		lines: []string{
			"please enable javascript to *", "media playback is unsupported|not [supported] on your device", "this video is not available *", "video not available *", "your browser does not support *", "having trouble viewing|watching *",
			"on a mobile device *", "watch: *", "video: *", "JUST WATCHED *", "CLOSE + *", "skip in skip *", "* # am|pm et Day # Month # *", "* replay more videos *", "watch live: *", "watch the video *", "watch [the] [full] video [above|below|here]", "chat with us in facebook messenger *", "replay more videos *", "must watch", "play facebook", "javascript is required|disabled *",
			"javascript must be enabled *", "you need javascript *", "autoplay *", "hide transcript show transcript", "unable to load video *", "get the latest flash player *", "sorry this video *", "listen to this *", "listen to [the] article|story *",
			"watch this story", "watch above *", "watch below *", "interactive:", "# of # * skip ad *", "breaking news video", "click|tap to unmute", "watch more: *", "related video|videos: *", "exclusive video", "also watch: *", "app users: *", "mobile users: *",
		},
		means: "words of a video or sound player",
		cut:   []string{"CLOSE The mayor of Ansel tells how the ferry sank", "JUST WATCHED Ferry sinks off the cape Replay", "Please enable Javascript to watch this video", "Media playback is unsupported on your device", "WATCH: Flood waters rise in Port Ansel", "Chat with us in Facebook Messenger. Find out what is happening."},
		keep:  []string{"Close to forty people were on board", "The video shows a man running.", "Watch officers said the buoy had drifted."},
	},
	{
		rule: "newsletter",
		lines: []string{
			"sign|signup up for|to *", "sign up * newsletter|newsletters|inbox|alerts|updates *", "sign up", "newsletter|newsletters", "newsletter sign-up|signup|sign *", "subscribe to|now|today|for *", "subscribe [here] * newsletter|podcast|channel *", "already subscribed *", "already a subscriber *",
			"get the|our|your * inbox *", "get * newsletter|newsletters *", "get * delivered *", "get * alerts *", "get breaking news *", "get email notifications *", "get more * stories *", "get the latest *", "get unlimited *", "get our * app *", "your daily|weekly|morning * newsletter *",
			"by signing up * agree *", "by subscribing * agree *", "by clicking * agree *", "by submitting * agree *", "by entering your email *", "by providing your email *", "you agree to receive *", "thank you for subscribing|signing *", "thanks for subscribing|signing *", "thank you * subscribed *",
			"please enter a valid email *", "enter your email *", "invalid email *", "your email|e-mail * address *", "email|e-mail address *", "please verify you're *", "an error has occurred *", "view all * newsletters", "you have been * subscribed *", "you are now subscribed *", "manage newsletters *",
			"* we have sent you a verification *", "if you do not receive * verification *", "your notification has been *", "there was a problem saving *", "email notifications are only *", "whenever * posts new content *", "close get email notifications *", "join our * mailing list *", "join * newsletter *",
			"have the latest * delivered *", "want more * newsletter *", "want * in your inbox *", "want the latest * sign up *", "stories * for today * inbox *", "stories unfolding in *", "delivered to your inbox *", "stay up to date *", "stay updated *", "stay informed *", "like what you're reading *", "keep up with * by subscribing *", "just one more thing", "add * as an interest *", "interested in * add * as an interest *",
			"notifications can be *", "turn on notifications *", "turn on desktop notifications *", "breaking news emails *", "don't miss * newsletter *", "never miss *", "* sign up for [our|the|my] * newsletter|newsletters *", "* delivered [straight|directly|right] to your inbox *", "* in your inbox * weekday|day|morning|week *",
			"to receive * newsletter *", "welcome to Name", "try * for free *", "subscribers get *", "subscribers only *", "* to continue reading * subscribe *", "this content is for subscribers *", "you have reached your limit *", "you've reached your * limit *", "support * journalism *", "become a member *", "become a subscriber *", "make a donation *", "donate [now|today]", "please consider * donating|donation|contribution|subscribing|supporting *", "if you like * consider *",
		},
		means: "an invitation to sign up, subscribe or pay",
		cut:   []string{"Sign up for daily updates from the harbour", "Get the best of the Ansel Post in your inbox each weekday", "Newsletter Sign-up", "By signing up, you agree to our terms", "Welcome to AnselTimes", "stories unfolding in the island economy."},
		keep:  []string{"She signed up for the navy at seventeen.", "Workers get the day off on Monday.", "The party wants to make a donation law."},
	},
	{
		rule: "consent",
		lines: []string{
			"we use cookies *", "this [web] [site] site|website uses cookies *", "our site|website uses cookies *", "* accept [all] cookies *", "by continuing * cookies *", "by using * cookies *", "cookies help us *", "we and our partners *", "we value your privacy *", "manage preferences|consent|cookies *", "your privacy * choices *", "you can find out more about * cookies *", "do not sell * information *",
			"you must enter the characters *", "please complete the captcha *", "are you a robot *", "checking your browser *",
		},
		means: "a question for consent",
		cut:   []string{"We use cookies to make this page better.", "Please complete the captcha below"},
		keep:  []string{"We use nets that let small fish go."},
	},
	{
		rule: "app", loose: true,
		lines: []string{
			"download * app|apps *", "click here to * app *", "click here to download *", "take Name with you", "get the * app *", "get our * app *", "get * on your phone *", "free * apps *", "* app for iphone *", "refresh * and our app *", "* app * google play *", "* app * app store *", "open in [the] * app",
			"iphone ipad *", "text alerts *", "mobile users *", "tap here *", "text * to # * alerts *",
		},
		means: "an advertisement for the outlet's own program",
		cut:   []string{"Download our free apps for phones and tablets.", "CLICK HERE TO GET THE ANSEL POST APP", "Take Ansel4 with you!"},
		keep:  []string{"Downloads rose to nine million.", "Take the boat with you, the captain told him."},
	},
}
