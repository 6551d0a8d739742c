package synopsis

import (
	"sort"
	"sync"

	"synoptic/news"
)

// role is who does what to whom in a unit, as concepts; none where the unit
// does not say.
type role struct {
	subject, verb, object int32
	named                 bool // the subject is a name
}

// verbsOf are the concepts of the verbs of a span that tell something; verbs
// of speech only tell who says it.
func (u *units) verbsOf(report int, sp news.Span) []int32 {
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	var out []int32
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		v := u.conceptIn(report, c.VerbSpan)
		if v == none && c.Object != nil {
			v = u.conceptOf(report, c.Object) // was a baker: what somebody is, or has
		}
		if v != none && !speechKeys()[u.keys[v]] {
			out = append(out, v)
		}
	}
	return out
}

// subjectsOf are the named subjects that clauses of the span have outside it:
// who resigned, where a clause between parts the name from the verb.
func (u *units) subjectsOf(report int, sp news.Span) []int32 {
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	var out []int32
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		for _, arg := range []*news.Arg{c.Subject, c.Object} {
			if arg == nil || arg.Name == "" || arg.Overlaps(sp) {
				continue
			}
			if id, ok := u.number[surnameKey(arg.Name)]; ok {
				out = append(out, id)
			}
		}
	}
	return out
}

// speechKeys are the classes of verbs of speech.
var speechKeys = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for w := range wordSet(`say tell add note write tweet post report speak declare state describe`) {
		m[classOf(w)] = true
	}
	return m
})

// roleOf is the role of the first clause of the span that tells an act of its
// own, not who says so.
func (u *units) roleOf(report int, sp news.Span) role {
	r := role{none, none, none, false}
	cs := u.clauses[report]
	from := sort.Search(len(cs), func(i int) bool { return cs[i].VerbSpan.Start >= sp.Start })
	for _, c := range cs[from:] {
		if c.VerbSpan.Start >= sp.End {
			break
		}
		verb := u.conceptIn(report, c.VerbSpan)
		if verb == none {
			continue
		}
		r.verb = verb
		if c.Subject != nil {
			r.subject, r.named = u.conceptOf(report, c.Subject), c.Subject.Name != ""
		}
		if c.Object != nil {
			r.object = u.conceptOf(report, c.Object)
		}
		return r
	}
	return r
}

// conceptIn is the last concept of the words in the span.
func (u *units) conceptIn(report int, sp news.Span) int32 {
	ws, first := u.reports[report].wordsIn(sp)
	for k := len(ws) - 1; k >= 0; k-- {
		if c := u.of[report][first+k]; c != none {
			return c
		}
	}
	return none
}

// conceptOf is the concept an argument stands for: that of its name, or of
// its head.
func (u *units) conceptOf(report int, a *news.Arg) int32 {
	for _, key := range []string{surnameKey(a.Name), wordKey(plain(a.Head))} {
		if class, ok := paraphrases()[key]; ok {
			key = class
		}
		if c, ok := u.number[key]; ok {
			return c
		}
	}
	return u.conceptIn(report, a.Span)
}
