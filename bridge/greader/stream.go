package greader

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"synoptic/store"
)

// The streams there are: all stories, those with a state, and those with a
// label.
const (
	feedID  = "feed/stories"
	folder  = "Synoptic"
	differ  = "Reports differ"
	several = "Several reports"
)

// labels are the labels, with the stories that have each.
var labels = []struct {
	name string
	has  func(store.Story) bool
}{
	{folder, func(store.Story) bool { return true }},
	{differ, func(s store.Story) bool { return s.Differs > 0 }},
	{several, func(s store.Story) bool { return s.Reports > 1 }},
}

// state is the last part of the name of a stream: "user/-/state/com.google/read",
// or "read" alone, as some write it.
func state(stream string) string {
	if stream == "reading-list" || stream == "read" || stream == "starred" {
		return stream
	}
	if !strings.HasPrefix(stream, "user/") {
		return ""
	}
	_, name, _ := strings.Cut(stream, "/state/com.google/")
	return name
}

// label is the label that a stream names: "user/-/label/Reports differ".
func label(stream string) string {
	if !strings.HasPrefix(stream, "user/") {
		return ""
	}
	_, name, _ := strings.Cut(stream, "/label/")
	return name
}

// wanted is what a reader asks of a stream.
type wanted struct {
	stream  string
	without []string
	with    []string
	since   time.Time
	until   time.Time
	most    int
	from    int
	oldest  bool // first
}

// mostItems is how many items one answer names, and mostTold how many it tells.
const (
	mostItems = 10_000
	mostTold  = 250
)

func wantedOf(r *http.Request, most int) (w wanted) {
	w = wanted{stream: r.Form.Get("s"), without: r.Form["xt"], with: r.Form["it"], oldest: r.Form.Get("r") == "o", most: most}
	if named := r.PathValue("stream"); named != "" {
		w.stream = named
	}
	if w.stream == "" {
		w.stream = "user/-/state/com.google/reading-list"
	}
	if n, err := strconv.Atoi(r.Form.Get("n")); err == nil && n > 0 {
		w.most = min(n, most)
	}
	if n, err := strconv.Atoi(r.Form.Get("c")); err == nil && n > 0 {
		w.from = n
	}
	w.since, w.until = moment(r.Form.Get("ot")), moment(r.Form.Get("nt"))
	return w
}

// moment is a time in seconds, or in thousandths, millionths or billionths of
// them, which readers write too: as many digits as a time of these centuries has.
func moment(text string) time.Time {
	n, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err != nil || n <= 0:
		return time.Time{}
	case len(text) >= 19:
		return time.Unix(0, n).UTC()
	case len(text) >= 16:
		return time.UnixMicro(n).UTC()
	case len(text) >= 13:
		return time.UnixMilli(n).UTC()
	}
	return time.Unix(n, 0).UTC()
}

// of are the items that are wanted, and where the next ones begin, 0 for none.
func (w wanted) of(all []item) (out []item, next int) {
	for _, it := range all {
		out = append(out, it)
		switch {
		case !it.in(w.stream),
			slices.ContainsFunc(w.without, it.in),
			slices.ContainsFunc(w.with, func(s string) bool { return !it.in(s) }),
			!w.since.IsZero() && it.changed.Before(w.since),
			!w.until.IsZero() && it.changed.After(w.until):
			out = out[:len(out)-1]
		}
	}
	if w.oldest {
		slices.Reverse(out)
	}
	out = out[min(w.from, len(out)):]
	if len(out) > w.most {
		return out[:w.most], w.from + w.most
	}
	return out, 0
}
