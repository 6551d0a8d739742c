package sqlite

import (
	"fmt"
	"time"

	"synoptic/store"
)

const feedColumns = "url, title, site, outlet, off, etag, last_modified, hash, added, checked, ok, next, failures, error"

// KeepFeed keeps a feed as it is now.
func (b batch) KeepFeed(f store.Feed) error {
	_, err := b.exec(b.ctx, "INSERT OR REPLACE INTO feeds ("+feedColumns+") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
		f.URL, f.Title, f.Site, f.Outlet, f.Off, f.ETag, f.LastModified, f.Hash, stamp(f.Added), stamp(f.Checked), stamp(f.OK), stamp(f.Next), f.Failures, f.Error)
	if err != nil {
		return fmt.Errorf("keep feed %s: %w", f.URL, err)
	}
	return nil
}

// DropFeed follows a feed no longer. What came through it stays.
func (b batch) DropFeed(url string) error {
	n, err := b.exec(b.ctx, "DELETE FROM feeds WHERE url = $1", url)
	return held(n, err, "feed", url)
}

func scanFeed(s scan) (f store.Feed, err error) {
	return f, s(&f.URL, &f.Title, &f.Site, &f.Outlet, &f.Off, &f.ETag, &f.LastModified, &f.Hash,
		moment{&f.Added}, moment{&f.Checked}, moment{&f.OK}, moment{&f.Next}, &f.Failures, &f.Error)
}

// Feed is the feed at this address.
func (v view) Feed(url string) (store.Feed, error) {
	out, err := list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds WHERE url = $1", url)
	return only(out, err, "feed", url)
}

// Feeds are all, by address.
func (v view) Feeds() ([]store.Feed, error) {
	return list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds ORDER BY url")
}

// Due is feeds that are to be asked by then.
func (v view) Due(by time.Time, most int) ([]store.Feed, error) {
	return list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds WHERE off = 0 AND next <= $1 ORDER BY next, url LIMIT $2", stamp(by), most)
}
