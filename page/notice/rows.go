package notice

import (
	"strings"
)

// notices are the rows; of two with as many words in a text the earlier wins.
var notices = []Notice{
	{
		"consent", "it is a question for consent; give the page as it is after the answer",
		strings.Fields(`cookies cookie consent partners privacy personal data device devices advertising ads advertisers purposes preferences vendors legitimate
			tracking settings accept agree reject withdraw choices policy personalised personalized content measurement store identifiers geolocation
			permission technologies analytics`),
		[]string{
			"We and our 812 partners store and access personal data on your device. With your consent we may use precise geolocation data. You can change your choices at any time in our privacy settings.",
			"Before you go on: this site uses cookies for advertising and analytics. Accept all cookies or manage your preferences.",
		},
		[]string{
			"The council of Ansel fined a ferry company on Monday for storing the data of passengers without their consent. The company said its cookies were set by partners.",
			"“We do not sell your data to our partners,” the company said. Its privacy policy says otherwise.",
		},
	},
	{
		"consent", "it is a question for consent; give the page as it is after the answer",
		strings.Fields(`cookies cookie partner partners datenschutz einwilligung zustimmen zustimmung verarbeitung personenbezogene daten werbung anzeigen
			consentement accepter refuser partenaires données confidentialité publicité consentimiento aceptar rechazar socios datos
			privacidad publicidad consenso accettare rifiuta dati pubblicità toestemming accepteren gegevens advertenties consentimento aceitar dados
			privacidade publicidade zgoda plików danych samtycke godkänn samtykke accepter`),
		[]string{
			"Wir und unsere Partner verwenden Cookies. Mit einem Klick auf „Zustimmen“ willigen Sie in die Verarbeitung Ihrer Daten zu Werbung ein.",
			"Nous et nos partenaires utilisons des cookies. Vous pouvez accepter ou refuser ; votre consentement porte sur vos données.",
			"Utilizamos cookies propias y de socios para mostrarle publicidad. Puede aceptar o rechazar el uso de sus datos.",
		},
		[]string{
			"Der Rat von Ansel hat am Montag eine Fähre bestraft, weil sie Daten ohne Einwilligung speicherte. Die Reederei sagte, ihre Partner hätten die Cookies gesetzt.",
			"Le conseil d’Ansel a puni un bac lundi. Le bac avait gardé des données sans consentement, a dit le maire.",
		},
	},
	{
		"captcha", "it is a test for robots; fetch the page in a browser and give that",
		strings.Fields(`robot robots human captcha browser verify verifying javascript traffic security secure check checking automated bot bots unusual blocked
			enable cookies challenge ray cloudflare puzzle press hold suspicious activity network address connection proceeding
			confirm box supports blocking loading continue`),
		[]string{
			"Please show us that a human sits here: tick the box, and we continue. Your browser must have JavaScript and cookies enabled, and nothing may keep them from loading.",
			"Checking your browser before you enter ansel.example. This check is automatic; your browser will be sent on. Enable JavaScript and cookies to go on.",
			"Our systems have seen unusual traffic from your network. Please verify that you are not a robot.",
		},
		[]string{"A robot that checks the hull of your ferry was shown in Ansel on Monday. Its makers said that no human need enter the water."},
	},
	{
		"login", "it asks to log in; give the page as it is to who has logged in",
		strings.Fields(`log login logged sign signed password account username email e-mail register registered forgot remember credentials create member address
			reset verification welcome back continue free`),
		[]string{
			"Email Password\nNo account yet? Register. Forgot your password?",
			"Please log in to your account to go on. Enter your email address and password. Forgot your password? Create an account.",
			"You must be signed in to see this page. Sign in with your username and password, or register.",
			"Welcome back. Sign in to go on reading the Lantern. No account yet? You can register in less than a minute.",
		},
		[]string{"The mayor told clerks: “Your password is the name of your cat.” Three accounts were lost, and members of the council must sign a new rule."},
	},
	{
		"subscription", "it asks to subscribe; give the page as subscribers see it",
		strings.Fields(`subscribe subscriber subscribers subscription subscriptions free articles limit unlimited access month trial cancel plan plans offer
			reading continue membership premium account article log sign journalism support digital week`),
		[]string{
			"You have reached your limit of free articles. Subscribe to continue reading. Already a subscriber? Log in to your account.",
			"This article is for subscribers only. Choose a plan: unlimited digital access for £1 a month. You can cancel your subscription at any time.",
		},
		[]string{"The Ansel Post said on Monday that it would end its free trial. Subscribers will pay more a month, and your paper will be thinner."},
	},
	{
		"moved", "it only says that the page has moved; give the page at its new address",
		strings.Fields(`moved redirected redirecting redirect page location address link bookmark bookmarks permanently here click site automatically seconds url
			website new update object document`),
		[]string{
			"This page has moved. Please update your bookmarks: the page is now at its new address.",
			"301 Moved Permanently. The document has moved here.", "Object moved to here.",
			"You are being redirected to the new site. If you are not redirected automatically in five seconds, click here.",
		},
		[]string{"The library of Ansel has moved to a new site on the quay. It opens to readers on Monday."},
	},
	{
		"not-found", "it only says that there is no such page; look for the article and give its page",
		strings.Fields(`found page pages exist exists requested request looking look url address removed link broken search homepage home 404 longer available error
			deleted expired typed cannot can't nothing location try`),
		[]string{
			"Not Found\nThe requested URL was not found on this server.\nQuay/2.4 Server at ansel.example Port 80",
			"Oops! That page can't be found.\nIt looks like nothing was found at this location. Try a search?",
			"404 Not Found. Sorry, the page you requested could not be found. It may have been removed, or the link you followed is broken. Go to our home page or search.",
			"Oops! We can’t find the page you are looking for.",
		},
		[]string{"Divers looking for the ferry found a page of its log on Monday. It was removed for the inquiry."},
	},
	{
		"error", "it only says that the page could not be shown; fetch it again",
		strings.Fields(`error server denied access permission forbidden unavailable temporarily later request requests maintenance try again administrator 403 500 502
			503 gateway timeout technical resource region country location service website site legal unable reference problem problems working
			satisfied blocked connect traffic configuration contact owner back soon sorry inconvenience performing moment shortly online
			suspended hosting provider processing help additional billing licensing restrictions territory playback`),
		[]string{
			"403 Forbidden. You don't have permission to access this resource on this server.",
			"Service temporarily unavailable. Our website is under maintenance; please try again later.",
			"Sorry, this content is not available in your region. Access to this site is denied to your country.",
			"403 ERROR. The request could not be satisfied. Request blocked. We can't connect to the server at this time; contact the owner of the site.",
			"This account has been suspended. Contact your hosting provider for more information.",
			"This video is not available in your country due to licensing restrictions.",
			"We will be back soon! Sorry for the inconvenience. We are performing some work on our servers and will be online again shortly.",
		},
		[]string{
			"The water service of Ansel was unavailable on Monday because of an error at the works. Engineers said they would try again on Tuesday.",
			"We must not look away, the harbour office of Ansel warns, for the time will come when ferries of every country of the north meet storms such as those that shut its quays last year, and nobody is ready for it. Boats from our region were lost again and again that winter, and while most of their crews were found alive on the isles, forty families still wait for news of men who left the port at noon. It is time that every quay of the country has its light again, and that we all know where the boats of each region lie at night, whatever it costs the towns.",
		},
	},
	{
		"ad-blocker", "it asks to let advertisements through; give the page as it is to who does",
		strings.Fields(`ad ads advert adverts advertising advertisements blocker adblock blocking blocked allow disable whitelist turn off browser extension
			detected site support journalism revenue reload refresh page continue using paid please`),
		[]string{
			"Ad blocker detected. It looks like you are using an ad blocker. Please disable it and reload the page to continue.",
			"We noticed that you block ads. Advertising pays for our journalism, so please allow ads on our site.",
		},
		[]string{"The council of Ansel will disable the ad screens on its quay, and blocked a new one on Monday."},
	},
	{
		"age", "it asks how old its reader is; give the page as it is after the answer",
		strings.Fields(`age aged old older years birth date 18 21 adult adults adults-only confirm verify legal enter entering restricted gate month day year must`),
		[]string{
			"You must be 18 or older to enter this site. Please enter your date of birth to continue. By entering you agree to our terms of use.",
			"Are you of legal drinking age? Please confirm that you are 21 years or older.",
		},
		[]string{"The mayor of Ansel must be 18 years or older, and our council of adults must confirm it, she told islanders."},
	},
	{
		"terms", "it is the terms of a site; give the page of an article",
		strings.Fields(`terms conditions use using agree agreement liability liable warranty warranties warrant governed notice policy cookies
			cookie privacy site website permitted accuracy copyright hereby granted license licence licensed software redistribution copies merchantability`),
		[]string{
			"Licence. Permission is hereby granted to any person who has a copy of this software to use it without charge, under the conditions below.",
			"By using this site you agree to these terms and conditions. We may change these terms at any time without notice to you. Our liability to you is limited to the extent permitted by law.",
			"We do not warrant the accuracy of this website. You agree that your use of our services is governed by the laws of Ansel.",
		},
		[]string{"The harbour of Ansel will change the terms of use of its quay in May. We do not agree, fishermen said."},
	},
	{
		"form", "it is a form to be filled in; give the page of an article",
		strings.Fields(`form fill fields field required name surname email e-mail phone message subject contact submit marked enquiry enquiries working days`),
		[]string{
			"Fill in the form and we will answer within two working days. Your name. Your email. Your message. Fields marked with * are required.",
			"Contact us by this form. Your name and your email are required; leave the other fields empty if you like.",
		},
		[]string{"The council asks you to fill in a form if your cellar was flooded. It has had 40 answers, the mayor said."},
	},
	{
		"subscription", "it only answers who has signed up or off; give the page of an article",
		strings.Fields(`subscribed unsubscribed subscribing subscribe subscription newsletter newsletters mailing inbox confirm confirmation thank thanks email e-mail
			mistake preferences spam verification activate`),
		[]string{
			"Thank you for subscribing to our newsletter! Please check your inbox and click the link in the email to confirm your subscription.",
			"You have been unsubscribed from our mailing list. If this was a mistake, you can subscribe again below.",
		},
		[]string{"The Ansel Post has ended its newsletter. You will find the list of all who were unsubscribed by mistake on its site, its editor said."},
	},
	{
		"no-script", NoScript,
		strings.Fields(`javascript enable enabled browser app run supported disabled support update upgrade version works best properly reload script turn`),
		[]string{"You need to enable JavaScript to run this app.", "Your browser is not supported. Please upgrade your browser to the newest version."},
		[]string{"The ferry runs on an app that your browser may not support, the harbour master said on Monday in Ansel."},
	},
	{
		"placeholder", "it stands where no article stands yet; give the page of an article",
		strings.Fields(`nginx apache server installed page default configuration successfully welcome domain sale parked coming soon index
			parent directory website construction under buy listing registered installation
			web working documentation refer required support`),
		[]string{
			"Welcome to nginx! If you see this page, the server is successfully installed and working. Further configuration is required.",
			"This domain is for sale. Buy this domain.", "Index of /pub. Parent directory.", "Our new website is coming soon. This page is under construction.",
		},
		[]string{"A domain by the sea is for sale: the mayor of Ansel will sell the quay, and buyers are welcome to see it soon."},
	},
}

// NoScript is the reason told of a page whose words only its script would put there.
const NoScript = "it shows nothing without its script; save the page from a browser and give that"
