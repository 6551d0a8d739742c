// Command archive reads, groups and compares whole archives of news:
//
//	go run . -in day/warc -out stories
//
// See docs/more-than-one-machine.md.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"

	"synoptic/archive/pipeline"
)

func main() {
	in := flag.String("in", "", "web archives (WARC, packed or not), JSON lines, pages, or folders of them; more may stand behind the flags")
	out := flag.String("out", "", "folder for what comes of it: stories, members and rejected, by day")
	form := flag.String("form", pipeline.JSONLines, "form of the files: jsonl or parquet")
	shelf := flag.Int("shelf", pipeline.Shelf, "reports of one file, about")
	profile := flag.String("profile", "", "file for a profile of where the processor was (pprof)")
	flag.Parse()
	log.SetupLogging("warn", "text")
	beam.Init()
	if err := profiled(*profile, func() error { return run(append([]string{*in}, flag.Args()...), *out, *form, *shelf) }); err != nil {
		fmt.Fprintln(os.Stderr, "archive: "+err.Error())
		os.Exit(1)
	}
}

// run runs the pipeline and prints what was counted and what it cost.
func run(in []string, out, form string, shelf int) error {
	ctx := context.Background()
	lots, err := pipeline.Lots(ctx, in)
	if err != nil {
		return err
	}
	tally, err := pipeline.Run(ctx, pipeline.Options{Lots: lots, Out: out, Form: form, Shelf: shelf})
	if err != nil {
		return err
	}
	for _, name := range tally.Names() {
		fmt.Printf("%10d  %s\n", tally[name], name)
	}
	fmt.Print(cost())
	return nil
}

// profiled does the work and writes where the processor was into a file, if
// one is named.
func profiled(name string, work func() error) error {
	if name == "" {
		return work()
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	err = work()
	pprof.StopCPUProfile()
	if e := f.Close(); err == nil {
		err = e
	}
	return err
}
