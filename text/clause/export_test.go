package clause

// A GovernorExample is a sentence in which what hangs on a governor has its
// modality, and is denied if it negates.
type GovernorExample struct {
	Example, Modality string
	Negates           bool
}

// GovernorExamples are those of all rows of governors.
func GovernorExamples() (all []GovernorExample) {
	for _, g := range governors {
		all = append(all, GovernorExample{g.example, g.modality, g.negates})
	}
	for _, g := range gerundGovernors {
		all = append(all, GovernorExample{g.example, g.modality, g.negates})
	}
	return all
}
