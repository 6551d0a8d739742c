package english

// Small words.
const (
	// Ties tie the words of a phrase and phrases together; none ends one.
	Ties = "the an in on at to by for from with into as than and or but if that which who not"
	// Auxiliaries are the verbs that help others, but for softer modals.
	Auxiliaries = "is are was were be been has have had will would can could may"
	// Beside are the words beside clauses and in the place of names that no
	// name and no count is made of.
	Beside = "over when while where after before until since also so then out up about this these those it he she they we you its his her their our"
	// Asking are the words that open a question told, and not asked.
	Asking = "whether if how why what who when where"
	// Whereabouts are prepositions by which a place says where something was.
	Whereabouts = "in at on near from inside outside aboard"
	// Particles stand inside names of people of many lands, most of them small.
	Particles = "al bin da de del den der di el ibn la le van von"
)

// Outlets are words for what news comes from.
const Outlets = "newspaper paper outlet publication magazine network broadcaster website site daily tabloid"

// PaperNames end the names of newspapers.
const PaperNames = `advertiser argus bulletin chronicle courier daily dispatch echo examiner gazette globe guardian herald inquirer
	journal ledger mail mercury messenger mirror monitor news newspaper observer post register review sentinel star telegraph
	times tribune weekly`

// Writings are what somebody puts out in words.
const Writings = "statement release letter email e-mail tweet post message memo"
