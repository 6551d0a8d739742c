// Package gomoji stands in for github.com/forPelevin/gomoji, with which
// go-trafilatura cleans the names of authors. Bylines are not taken from it
// here; and theirs builds a table of all signs whenever a program starts.
package gomoji

// RemoveEmojis leaves a text as it is.
func RemoveEmojis(s string) string { return s }
