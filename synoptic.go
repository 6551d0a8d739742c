// Package synoptic is the program on one page: read, group, compare.
package synoptic
