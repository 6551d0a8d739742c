package reader

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"synoptic/news"
)

// Feed is a feed that a reader follows.
type Feed struct {
	ID    int64  `json:"id"`
	URL   string `json:"feed_url"`
	Title string `json:"title"`
}

func (f Feed) number() string { return strconv.FormatInt(f.ID, 10) }

// Entry is an entry of a feed, as a reader gives it.
type Entry struct {
	ID        int64     `json:"id"`
	URL       string    `json:"url"`
	Title     string    `json:"title"`
	Author    string    `json:"author"`
	Content   string    `json:"content"` // HTML
	Published time.Time `json:"published_at"`
	Status    string    `json:"status"`
	Starred   bool      `json:"starred"`
	Feed      Feed      `json:"feed"`
}

// raw is an entry as a document, at its place in the reader.
func (e Entry) raw(page string) (news.Raw, error) {
	row := map[string]string{"url": e.URL, "outlet": e.Feed.Title, "title": e.Title, "byline": e.Author, "html": e.Content}
	if !e.Published.IsZero() {
		row["published"] = e.Published.UTC().Format(time.DateOnly)
	}
	for key, text := range row {
		if text == "" {
			delete(row, key)
		}
	}
	line, err := json.Marshal(row)
	return news.Raw{Body: append(line, '\n'), Input: page, URL: e.URL, Media: "application/jsonl"}, err
}

// entryAt is the number of the entry at a place in a reader, if it is of this
// one: what page gives, with what a report adds to it.
func entryAt(p program, input string) (entry int64, is bool) {
	place, _, _ := strings.Cut(input, "#")
	at := strings.LastIndexByte(place, '/')
	entry, err := strconv.ParseInt(place[at+1:], 10, 64)
	if at < 0 || err != nil {
		return 0, false
	}
	rest, _ := strings.CutSuffix(place[:at], "/entry")
	feed, err := strconv.ParseInt(rest[strings.LastIndexByte(rest, '/')+1:], 10, 64)
	return entry, err == nil && p.page(feed, entry) == place
}
