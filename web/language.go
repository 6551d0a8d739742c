package web

import "synoptic/news"

// languages are the names of languages by their codes (ISO 639-1).
var languages = map[string]string{
	"es": "Spanish", "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "no": "Norwegian",
	"da": "Danish", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "sk": "Slovak", "hr": "Croatian", "ro": "Romanian", "hu": "Hungarian",
	"tr": "Turkish", "id": "Indonesian", "vi": "Vietnamese", "ca": "Catalan", "tl": "Tagalog", "sw": "Swahili", "sq": "Albanian", "et": "Estonian",
	"lt": "Lithuanian", "lv": "Latvian", "sl": "Slovene", "af": "Afrikaans", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "uk": "Ukrainian",
	"sr": "Serbian", "be": "Belarusian", "ru": "Russian", "bg": "Bulgarian", "el": "Greek", "he": "Hebrew", "ur": "Urdu", "fa": "Persian",
	"ar": "Arabic", "hi": "Hindi", "bn": "Bengali", "ta": "Tamil", "th": "Thai", "ka": "Georgian", "hy": "Armenian", "am": "Amharic",
	"te": "Telugu", "my": "Burmese", "km": "Khmer",
}

// Unread says that a report is in a language that is not read, "" if it is in
// English.
func Unread(a news.Account) string {
	switch name := languages[a.Language]; {
	case a.Language == "" || a.Language == "en":
		return ""
	case name != "":
		return "in " + name + ", which is not read: nothing is claimed of it"
	}
	return "in a language that is not read: nothing is claimed of it"
}
