package greader

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"synoptic/store"
)

// itemID reads the number of an item, as readers write it: the long form in hex
// with any zeros before it, sixteen digits of hex, or a decimal number.
func itemID(text string) (int64, error) {
	hex, long := strings.CutPrefix(text, itemTag)
	base := 10
	if long || len(text) == 16 {
		base = 16
	}
	n, err := strconv.ParseInt(hex, base, 64)
	if err != nil {
		n, err = strconv.ParseInt(hex, 10, 64)
	}
	if err != nil || n <= 0 {
		return 0, bad("No item has the number " + strconv.Quote(text) + ".")
	}
	return n, nil
}

// edit marks items as read or unread, with a star or without.
func (a *api) edit(r *http.Request) (any, error) {
	var stories []string
	for _, text := range r.Form["i"] {
		id, err := itemID(text)
		if err != nil {
			return nil, err
		}
		stories = append(stories, "s"+leftPadded(id))
	}
	if len(stories) == 0 {
		return nil, bad("No item is named.")
	}
	return a.change(r, func(v store.View, m *marks) error {
		now := a.o.Now().UTC()
		for _, id := range stories {
			if _, err := v.Story(id); errors.Is(err, store.ErrNone) {
				continue
			} else if err != nil {
				return err
			}
			for _, tag := range r.Form["a"] {
				m.tag(id, state(tag), true, now)
			}
			for _, tag := range r.Form["r"] {
				m.tag(id, state(tag), false, now)
			}
		}
		return nil
	})
}

// leftPadded is a number as the ids of stories are written.
func leftPadded(id int64) string {
	hex := strconv.FormatInt(id, 16)
	return strings.Repeat("0", max(0, 12-len(hex))) + hex
}

func (m *marks) tag(story, tag string, set bool, now time.Time) {
	switch tag {
	case "read":
		m.setRead(story, set, now)
	case "kept-unread":
		m.setRead(story, !set, now)
	case "starred":
		m.setStar(story, set)
	}
}

// markAll marks all of a stream as read that changed until a time.
func (a *api) markAll(r *http.Request) (any, error) {
	stream, before := r.Form.Get("s"), moment(r.Form.Get("ts"))
	now := a.o.Now().UTC()
	if before.IsZero() {
		before = now
	}
	return a.change(r, func(v store.View, m *marks) error {
		if state(stream) == "reading-list" || strings.HasPrefix(stream, "feed/") || label(stream) == folder {
			m.setAll(before, now)
			return nil
		}
		all, _, err := items(v)
		for _, it := range all {
			if it.in(stream) && !it.changed.After(before) && !it.read {
				m.setRead(it.ID, true, now)
			}
		}
		return err
	})
}

// change changes what is read and starred.
func (a *api) change(r *http.Request, do func(store.View, *marks) error) (any, error) {
	err := a.store.Write(r.Context(), func(b store.Batch) error {
		m, err := marksOf(b)
		if err != nil {
			return err
		}
		if err := do(b, &m); err != nil {
			return err
		}
		return store.Remember(b, remembered, m)
	})
	return plain("OK"), err
}
