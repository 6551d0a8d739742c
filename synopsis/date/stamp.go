package date

import (
	"slices"
	"strings"
	"time"

	"synoptic/news"
)

// stamp is a day with its year that a text carries of what it shows. The signature
// of a post or a note of the printed edition is sure; a caption, or a day told with
// its weekday, may be years old, and is believed where another is of the same days.
type stamp struct {
	day  time.Time
	sure bool
}

// stampedOn is the last day that the reports of a story carry of what they show:
// they came out on it or soon after. Days told in the text itself are no stamps,
// and most with a year are long gone.
func stampedOn(reports []news.Report) (time.Time, bool) {
	var all []stamp
	for _, r := range reports {
		all = append(all, stampsOf(r)...)
	}
	var last time.Time
	for i, s := range all {
		if !s.sure && !slices.ContainsFunc(slices.Delete(slices.Clone(all), i, i+1), func(o stamp) bool { return within(s.day, o.day, stampDays) }) {
			continue
		}
		if s.day.After(last) {
			last = s.day
		}
	}
	return last, !last.IsZero()
}

// stampDays is how many days lie at most between stamps of one event.
const stampDays = 3

// stampsOf are the stamps of a report.
func stampsOf(r news.Report) []stamp {
	var out []stamp
	for _, m := range r.Marks.Moments {
		day, ok := parseDay(m.From)
		if !ok || m.From != m.To || m.Anchor != "" || !strings.Contains(m.In(r.Text), m.From[:4]) {
			continue
		}
		switch sure := posted(r.Text[:m.Start]) || inPrint(r.Text[:m.Start]); {
		case sure, shownOn(r.Text, m.Span) && !archived(r.Text, m.Span):
			out = append(out, stamp{day, sure})
		}
	}
	return out
}

// posted says whether the name of an account stands right before a day: the
// signature of a post.
func posted(before string) bool {
	before, closed := strings.CutSuffix(strings.TrimRight(before, " "), ")")
	_, account, open := cutLast(before, "(@")
	return closed && open && account != "" && !strings.ContainsAny(account, " \n")
}

// inPrint says whether a day is that of the printed edition.
func inPrint(before string) bool {
	before = strings.TrimRight(before, " ")
	return strings.HasSuffix(before, "appears in print on") || strings.HasSuffix(before, "appeared in print on")
}

// shownOn says whether a day is told with its weekday, or ends its line as the
// caption of a photograph does.
func shownOn(text string, day news.Span) bool {
	first, _, _ := strings.Cut(day.In(text), " ")
	if _, ok := weekdayNames[strings.TrimSuffix(first, ",")]; ok {
		return true
	}
	rest, _, _ := strings.Cut(text[day.End:], "\n")
	rest = strings.TrimLeft(rest, ". ")
	return rest == "" || strings.HasPrefix(rest, "(") || slices.ContainsFunc(credits, func(c string) bool { return strings.HasPrefix(rest, c) })
}

// credits are the words with which a caption goes on behind its day.
var credits = []string{"REUTERS", "Reuters", "AP ", "AFP", "Getty", "Photo"}

// archived says whether the line around a day is the caption of an older
// photograph.
func archived(text string, day news.Span) bool {
	from := strings.LastIndexByte(text[:day.Start], '\n') + 1
	line, _, _ := strings.Cut(text[from:], "\n")
	return slices.ContainsFunc(strings.Fields(strings.ToLower(line)), func(w string) bool { return w == "file" })
}

// cutLast cuts a text around the last place where sep stands.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
