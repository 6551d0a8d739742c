package synopsis

// shortened notes what of the reports was too long to be read.
func (t *laid) shortened() {
	for i := range t.Reports {
		r := &t.Reports[i].Report
		for _, c := range r.Cuts {
			if c.Rule == "too-long" {
				t.limits.Reached("bytes of a report", len(r.Text), len(c.Text))
			}
		}
	}
}
