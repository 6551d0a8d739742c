module synoptic

go 1.26

require (
	github.com/blevesearch/snowballstem v0.9.0
	github.com/google/go-cmp v0.7.0
	pgregory.net/rapid v1.3.0
)
