// Package readability stands in for github.com/go-shiori/go-readability, which
// go-trafilatura asks for a page's article where it is told to fall back on
// others. It is not told so here; and theirs compiles two dozen patterns
// whenever a program starts.
package readability

import (
	"errors"
	"net/url"

	"golang.org/x/net/html"
)

// Article is an article.
type Article struct{ Node *html.Node }

var errNone = errors.New("readability: this stand-in finds no article")

// FromDocument finds no article.
func FromDocument(*html.Node, *url.URL) (Article, error) { return Article{}, errNone }
