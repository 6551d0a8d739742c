package word

// MonthOf is the number of a month named in English, short or long, lower
// case, 0 if it is none.
func MonthOf(s string) int {
	if len(s) < 3 || len(s) > 9 {
		return 0
	}
	switch s {
	case "jan", "january":
		return 1
	case "feb", "february":
		return 2
	case "mar", "march":
		return 3
	case "apr", "april":
		return 4
	case "may":
		return 5
	case "jun", "june":
		return 6
	case "jul", "july":
		return 7
	case "aug", "august":
		return 8
	case "sep", "sept", "september":
		return 9
	case "oct", "october":
		return 10
	case "nov", "november":
		return 11
	case "dec", "december":
		return 12
	}
	return 0
}

// IsWeekday says whether s names a day of the week in English.
func IsWeekday(s string) bool {
	switch s {
	case "mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday",
		"thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday":
		return true
	}
	return false
}
