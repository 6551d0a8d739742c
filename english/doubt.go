package english

// Doubt is how far off an adverb puts what it stands with: alleged, reported, likely,
// may, seems or almost; "" if it does not.
func Doubt(adverb string) string { return doubts[adverb] }

var doubts = map[string]string{
	"reportedly": "reported", "allegedly": "alleged", "supposedly": "alleged", "purportedly": "alleged",
	"apparently": "seems", "possibly": "may", "perhaps": "may", "maybe": "may", "probably": "likely",
	"likely": "likely", "presumably": "likely", "potentially": "may",
	"almost": "almost", "nearly": "almost", "virtually": "almost", "practically": "almost",
}
