package text

// names finds the names of people, organisations and places, and gives each
// the fullest form the report has for the one meant: a linear model over the
// words, the lists and the shapes labels them, sure rules mend its work, and
// a second look uses what the report says elsewhere.
func (d *doc) names() {
	all := d.nameTokens()
	names := d.bracketed(d.parted(d.nicknamed(d.joined(d.mend(d.grown(all, d.recognise(all, nameModel())))))))
	d.marks.Names = d.again(all, names)
	d.entities()
}
