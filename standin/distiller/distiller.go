// Package distiller stands in for github.com/markusmobius/go-domdistiller,
// which go-trafilatura asks for a page's article where it is told to fall back
// on others. It is not told so here; and theirs builds tables of all scripts
// whenever a program starts.
package distiller

import (
	"errors"
	"net/url"

	"golang.org/x/net/html"
)

// Options are what callers set.
type Options struct {
	OriginalURL    *url.URL
	SkipPagination bool
}

// Result is an article.
type Result struct{ Node *html.Node }

var errNone = errors.New("distiller: this stand-in finds no article")

// Apply finds no article.
func Apply(*html.Node, *Options) (*Result, error) { return nil, errNone }
