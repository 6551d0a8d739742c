package speaker

// Namings are the examples of the rows by which what stands in marks is a name.
func Namings() []string {
	var list []string
	for _, row := range namings {
		list = append(list, row.example)
	}
	return list
}
