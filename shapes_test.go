package synoptic

import (
	"fmt"
	"strings"
)

// shape is a kind of text that a reader who looks about from every word would
// read in the square of its length. Piece gives its n-th part.
type shape struct {
	name  string
	piece func(n int) string
}

// shapes are the kinds of text on which the work must stay in step with the
// length.
var shapes = []shape{
	{"prose", func(n int) string {
		return fmt.Sprintf("The ferry %s left Port Ansel at noon on Monday with %d people on board, the harbour master, Ilva Holm, said. ", invented(n), n%90+2)
	}},
	{"paragraphs", func(n int) string {
		return fmt.Sprintf("“We saw %d boats go down,” %s said.\n\nThe harbour of %s was closed on Friday.\n\n", n%90+2, invented(n), invented(n+7))
	}},
	{"one sentence", func(n int) string { return "and the ferry left Port Ansel because the harbour master said so " }},
	{"clauses", func(n int) string { return fmt.Sprintf("he said that %s thought that ", invented(n)) }},
	{"capitals", func(n int) string {
		return "FERRY SINKS OFF PORT ANSEL AS " + strings.ToUpper(invented(n)) + " WATCHES "
	}},
	{"title case", func(n int) string { return "Ferry Sinks Off Port " + invented(n) + " As Harbour Master Watches " }},
	{"numbers with units", func(n int) string { return fmt.Sprintf("%d people, %d km, $%d million, ", n+1, n+3, n+5) }},
	{"numbers alone", func(n int) string { return fmt.Sprintf("%d ", n*7919) }},
	{"tolls", func(n int) string {
		return fmt.Sprintf("%d people were killed and %d injured in %s. ", n+2, n+9, invented(n))
	}},
	{"names", func(n int) string { return invented(n) + " " + invented(n*31+5) + " met " + invented(n*17+3) + ". " }},
	{"a name without end", func(n int) string { return invented(n) + "ak " }},
	{"one quotation", func(n int) string { return "“We saw it go down,” said Mo Veyra. " }},
	{"one name", func(n int) string { return "Anna Holm met Peter Holm. Holm left. " }},
	{"days", func(n int) string {
		return fmt.Sprintf("On %d May, last Friday and two weeks after 3 June 2031, ", n%28+1)
	}},
	{"quotes nested", func(n int) string { return "“he said ‘she said " }},
	{"quotes closed", func(n int) string { return "said” and ” " }},
	{"straight quotes", func(n int) string { return "\"We went\" and 'they' \"" }},
	{"commas", func(n int) string { return ", " }},
	{"commas with words", func(n int) string { return "boats, " }},
	{"parentheses", func(n int) string { return "( a " }},
	{"dots without blanks", func(n int) string { return "a.b" }},
	{"hyphens without blanks", func(n int) string { return "555-0142x-" }},
	{"digits without blanks", func(n int) string { return "1,222:3/" }},
	{"apostrophes", func(n int) string { return "o'n't've'" }},
	{"one-word lines", func(n int) string { return invented(n) + "\n" }},
	{"speakers before colons", func(n int) string { return invented(n) + ": We went home. " }},
	{"credits", func(n int) string {
		return invented(n) + " told the " + invented(n+3) + " Post, according to a person familiar with it. "
	}},
	{"pronouns", func(n int) string { return "He told her that she saw him when they met it. " }},
	{"towers of marks", func(n int) string { return "e\u0301\u0302\u0303\u0304 " }},
	{"joiners", func(n int) string { return "a\u200d" }},
	{"emoji", func(n int) string { return "\U0001F600" }},
	{"right to left", func(n int) string { return "\u202eקרב \u05d0\u05d1\u05d2 مرحبا, " }},
	{"one letter", func(n int) string { return "a" }},
	{"broken letters", func(n int) string { return "\xff\xc3 Mr. \xfe" }},
	{"letters that grow", func(n int) string { return "ȺİȾ Ⱥİ Editing by İlva ȺȾ Photo: Ⱥ\n" }},
	{"offices", func(n int) string { return "King Mo XIV and Pope Ana III. " }},
	{"names with one beginning", func(n int) string { return "By Mo " + invented(n) + "\n" }},
	{"ages", func(n int) string {
		return fmt.Sprintf("Mo %s, %d, and Ana %s, aged %d, were hurt. ", invented(n), n%90+5, invented(n+3), n%80+6)
	}},
	{"spellings", func(n int) string {
		return "Mo " + invented(n) + " and Moe " + invented(n) + "e were in " + invented(n) + " on Monday. "
	}},
	{"links", func(n int) string { return fmt.Sprintf("https://ansel.example/%d,a@b.example ", n) }},
	{"dashes", func(n int) string { return "— he said – " }},
	{"lists", func(n int) string { return fmt.Sprintf("%d. Boat\n- Ferry; ", n) }},
	{"asides", func(n int) string {
		return fmt.Sprintf("%s (the mayor [of %s] – he said – since %d) left – (not the ferry) – and ", invented(n), invented(n+3), n%60+1970)
	}},
	{"asides in asides", func(n int) string { return "(the ferry – which [he said (and " }},
	{"title case with units", func(n int) string {
		return fmt.Sprintf("Ferry Of %d Tons And %d Km From %s Sinks %d Boats ", n%90+2, n%300+4, invented(n), n%7+2)
	}},
	{"who, who, who", func(n int) string { return "who met " + invented(n) + ", who, who said, who left, which sank, that " }},
	{"one list of names", func(n int) string { return "Mo " + invented(n) + ", Ana " + invented(n*7+1) + " and " }},
	{"one list of nouns", func(n int) string { return "boats and ferries, mayors or " }},
	{"figures without an end", func(n int) string {
		return fmt.Sprintf("%d people, $%d million, %d percent and %d boats, ", n+2, n+5, n%90+4, n*3+7)
	}},
	{"four hundred figures a sentence", func(n int) string {
		if n%400 == 399 {
			return fmt.Sprintf("and %d were hurt. ", n)
		}
		return fmt.Sprintf("%d were killed, ", n%400+2)
	}},
	{"verbs without a subject", func(n int) string {
		return "Mayor of " + invented(n) + " resigned asked left council ferry sank said harbour denied. "
	}},
	{"verbs without a subject or an end", func(n int) string { return "ferry sank mayor resigned council asked harbour left " }},
	{"one noun after another", func(n int) string { return "harbour ferry mayor council sale plan " }},
	{"prepositions", func(n int) string { return "of the ferry in the harbour by the mayor with a plan on " }},
	{"denials", func(n int) string { return "He did not deny that nobody never said it was not so. " }},
	{"said by said", func(n int) string { return invented(n) + " said " + invented(n+5) + " told " }},
	{"questions", func(n int) string {
		return "Q: Did the " + strings.ToLower(invented(n)) + " sink?\nA: It did not.\n\n"
	}},
	{"headings", func(n int) string { return "Ferry Sinks Off " + invented(n) + "\n\n" }},
	{"one word", func(n int) string { return "ferry " }},
	{"semicolons", func(n int) string { return "the ferry sank; " + invented(n) + " left; " }},
	{"one bracket", func(n int) string { return "[ferry " }},
	{"acronyms", func(n int) string {
		return strings.ToUpper(invented(n)) + " (" + strings.ToUpper(invented(n)[:3]) + ") and the U.N. "
	}},
	{"many said it", func(n int) string {
		return fmt.Sprintf("“We saw the ferry go down,” %s told %s on %d May. ", invented(n), invented(n+9), n%28+1)
	}},
	{"one saying in other words", func(n int) string {
		return "“We saw the ferry " + strings.ToLower(invented(n)) + " go down at noon off the cape,” Mo Veyra said. "
	}},
	{"one sentence in other words", func(n int) string {
		return "The ferry " + invented(n) + " sank at noon off the cape of " + invented(n/3) + " with forty people. "
	}},
}

// of is about size bytes of the shape.
func (s shape) of(size int) string {
	var b strings.Builder
	for n := 0; b.Len() < size; n++ {
		b.WriteString(s.piece(n))
	}
	return b.String()
}

// invented is a word with a capital, the same for the same number.
func invented(n int) string {
	const first, vowel, last = "BDFGKLMNPRST", "aeiou", "dgklmnrstv"
	n += 7
	return string([]byte{
		first[n%12], vowel[n/12%5], last[n/60%10], vowel[n/7%5], last[n/600%10], vowel[n/11%5], last[n%10],
	})
}
