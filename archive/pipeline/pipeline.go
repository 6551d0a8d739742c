// Package pipeline runs the sentence of the program, read, group, compare,
// over archives that are too large for one machine or one sitting, on Apache
// Beam:
//
//	files --read--> reports by day --group--> days --join--> places
//	                         \_______________place______________/
//	                                           |
//	                             stories by shelf --compare--> files by day
//
// Records are read wherever they lie; the reports of a day are grouped by
// themselves, side by side with other days; the days are joined in order by
// one stream (package days); stories are compared and written shelf by shelf,
// so that no synopsis goes through the engine. The same files give the same
// bytes, on any engine and however it divides the work.
//
// What defeats a step costs itself: a record, a report or a story. Everything
// that is dropped is counted by name and listed under "rejected".
package pipeline

import (
	"context"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func init() {
	register.DoFn5x1[context.Context, *sdf.LockRTracker, Lot, func(string, Kept), func(string, []byte), error](&readFn{})
	register.DoFn4x1[context.Context, string, func(*Kept) bool, func(int, []byte), error](&groupFn{})
	register.DoFn4x1[context.Context, int, func(*[]byte) bool, func(string, []byte), error](&joinFn{})
	register.DoFn6x1[context.Context, string, func(*Kept) bool, func(*[]byte) bool, func(string, Placed), func(string, []byte), error](&placeFn{})
	register.DoFn4x1[context.Context, string, func(*Placed) bool, func(string, []byte), error](&compareFn{})
	register.DoFn3x1[context.Context, string, func(*[]byte) bool, error](&refusedFn{})
	register.Emitter2[string, Kept]()
	register.Emitter2[string, Placed]()
	register.Emitter2[string, []byte]()
	register.Emitter2[int, []byte]()
	register.Iter1[Kept]()
	register.Iter1[Placed]()
	register.Iter1[[]byte]()
}

// Run runs the pipeline on the engine that the flags of Beam name, by default
// in this program, and gives what was counted.
func Run(ctx context.Context, o Options) (Tally, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	p, s := beam.NewPipelineWithRoot()
	lay(s, o)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return nil, fmt.Errorf("run the pipeline: %w", err)
	}
	return tallied(result), nil
}

// lay lays the pipeline.
func lay(s beam.Scope, o Options) {
	lots := beam.Reshuffle(s, beam.CreateList(s, o.Lots))
	found, refusedRead := beam.ParDo2(s.Scope("read"), &readFn{}, lots)
	byDay := beam.GroupByKey(s.Scope("by day"), found)
	grouped := beam.ParDo(s.Scope("group"), &groupFn{}, byDay)
	places := beam.ParDo(s.Scope("join"), &joinFn{o.Shelf}, beam.GroupByKey(s, grouped))
	placed, refusedPlace := beam.ParDo2(s.Scope("place"), &placeFn{}, beam.CoGroupByKey(s, found, places))
	shelves := beam.GroupByKey(s.Scope("shelves"), placed)
	refusedCompare := beam.ParDo(s.Scope("compare"), &compareFn{o.Out, o.Form, o.Least}, shelves)
	refused := beam.Flatten(s, refusedRead, refusedPlace, refusedCompare)
	beam.ParDo0(s.Scope("rejected"), &refusedFn{o.Out}, beam.GroupByKey(s, refused))
}
