//go:build !unix

package main

import (
	"fmt"
	"time"
)

var began = time.Now()

// cost is what the run took.
func cost() string { return fmt.Sprintf("%10.0f  seconds\n", time.Since(began).Seconds()) }
