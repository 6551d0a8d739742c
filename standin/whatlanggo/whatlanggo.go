// Package whatlanggo stands in for github.com/RadhiFadlillah/whatlanggo, which
// go-trafilatura asks for the language of a text where it is told to take only
// one. It is not told so here; and theirs builds tables of all languages
// whenever a program starts.
package whatlanggo

// Lang is a language; there is one here, which is none.
type Lang struct{}

// DetectLang knows no language.
func DetectLang(string) Lang { return Lang{} }

// Iso6391 is no code.
func (Lang) Iso6391() string { return "" }
