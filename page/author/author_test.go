package author

import "testing"

// TestBylineForms runs the examples of every form.
func TestBylineForms(t *testing.T) {
	for _, f := range bylineForms {
		for part, want := range f.takes {
			if got := AgencyIn("By Tilda Brahm, " + part); got != want {
				t.Errorf("%s: %q is of %q, want %q", f.form, part, got, want)
			}
		}
		for _, part := range f.keeps {
			if got := AgencyIn(part); got != "" {
				t.Errorf("%s: %q names %q", f.form, part, got)
			}
		}
		if len(f.takes) == 0 || len(f.keeps) == 0 || f.means == "" {
			t.Errorf("%s: a form needs a meaning, parts it takes and parts it leaves", f.form)
		}
	}
}

// TestBylines: the name alone is the byline.
func TestBylines(t *testing.T) {
	for in, want := range map[string]string{
		"By Rana Ode":                          "Rana Ode",
		"Rana Ode, staff writer":               "Rana Ode",
		"Rana Ode and Mo Lund, Ansel Post":     "Rana Ode, Mo Lund",
		"Rana Ode | Harbour Desk":              "Rana Ode",
		"Rana Ode, Mo van der Lund, CNN":       "Rana Ode, Mo van der Lund",
		"The Ansel Post":                       "The Ansel Post",
		"rode@anselpost.example":               "rode@anselpost.example",
		"Rana Ode, Senior Correspondent, (AP)": "Rana Ode",
	} {
		if got := Names(in); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

// TestIsAgency: a name that is an agency's, and no person of one.
func TestIsAgency(t *testing.T) {
	for name, want := range map[string]bool{
		"The Associated Press": true, "AFP": true, "The Skarn News Agency": true, "Tarn Press Association": true,
		"Associated Press writer Rana Ode": false, "Rana Ode": false, "The Ansel Post": false, "News Agency": false,
	} {
		if got := IsAgency(name); got != want {
			t.Errorf("%q is an agency: %v", name, got)
		}
	}
}
