package speaker_test

import "testing"

// Verbs that no list holds speak by where they stand.
var openVerbs = []speakerRow{
	{"behind an utterance", "“The quay is ours!” Dana Whitlow roared on Sunday.", "Dana Whitlow|The quay"},
	{"turned around", "“The quay is ours!” thundered Dana Whitlow, the mayor.", "Dana Whitlow|The quay"},
	{"a participle before marks", "Dana Whitlow left the hall, thundering “the quay is ours.”", "Dana Whitlow|the quay"},
	{"before an utterance", "Dana Whitlow thundered, “The quay is ours.”", "Dana Whitlow|The quay"},
	{"put it behind marks", "“The quay is ours,” as Dana Whitlow put it.", "Dana Whitlow|The quay"},
	{"put it before a colon", "As Dana Whitlow put it: “The quay is ours.”", "Dana Whitlow|The quay"},
	{"made it clear", "Dana Whitlow made it clear that the quay was “ours for good.”", "Dana Whitlow|ours"},
	{"a name is no verb", "The town showed a film called “The Quay Is Ours.”", "|The Quay"},
	{"a thing as what", "Dana Whitlow went after Orm as a “windbag.”", "Dana Whitlow|windbag"},
}

func TestOpenVerbs(t *testing.T) { checkSpeakers(t, openVerbs) }

// Verbs of saying that reading takes for nouns or participles speak too.
var unlikelyVerbs = []speakerRow{
	{"a noun that closes", "“We are sorry for the noise,” the letter reads.", "the letter|We are"},
	{"shot back", "“You know that well,” Crane shot back.", "Crane|You know"},
	{"an infinitive", "Dana Whitlow vowed to give Orrin “a long quay.”", "Dana Whitlow|a long"},
	{"broken off", "“The quay,” Dana Whitlow said, “is ours.”", "Dana Whitlow|is ours"},
	{"of what is talked about", "Dana Whitlow spoke of “a long night” on Sunday.", "Dana Whitlow|a long"},
	{"a spokesman's he is the one he speaks for", "A lawyer for Piet Holm said he was “at peace.”", "A lawyer for Piet Holm|at peace"},
}

func TestUnlikelyVerbs(t *testing.T) { checkSpeakers(t, unlikelyVerbs) }
