package english

// Words that stand for somebody or something told elsewhere.
const (
	He, She  = "he him his", "she her hers"
	It, They = "it its", "they them their theirs"
	IWeYou   = "i we you my our your us me"
	// OfUs are the other words of who speaks and who is spoken to.
	OfUs           = "myself ourselves yourself yourselves mine ours yours"
	Demonstratives = "this that these those"
	// Pronouns need somebody or something named before them.
	Pronouns = He + " " + She + " " + It + " " + They + " " + IWeYou + " " + Demonstratives
	// Objects are the pronouns of whom something is done to.
	Objects = "me you him her it us them"
	// Possessives stand before what belongs to somebody.
	Possessives = "my your his her its our their"
)
