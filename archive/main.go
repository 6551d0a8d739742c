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
	least := flag.Int("least", 1, "reports of a story that is compared; of stories with fewer only the members are written")
	profile := flag.String("profile", "", "file for a profile of where the processor was (pprof)")
	flag.Parse()
	log.SetupLogging("warn", "text")
	beam.Init()
	o := pipeline.Options{Out: *out, Form: *form, Shelf: *shelf, Least: *least}
	if err := profiled(*profile, func() error { return run(append([]string{*in}, flag.Args()...), o) }); err != nil {
		fmt.Fprintln(os.Stderr, "archive: "+err.Error())
		os.Exit(1)
	}
}

// run runs the pipeline and prints what was counted and what it cost.
func run(in []string, o pipeline.Options) (err error) {
	ctx := context.Background()
	if o.Lots, err = pipeline.Lots(ctx, in); err != nil {
		return err
	}
	tally, err := pipeline.Run(ctx, o)
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
