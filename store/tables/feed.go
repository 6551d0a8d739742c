package tables

import (
	"fmt"
	"time"

	"synoptic/store"
)

const feedColumns = "url, title, site, outlet, off, etag, last_modified, hash, added, checked, ok, next, failures, error"

// KeepFeed keeps a feed as it is now.
func (b Batch) KeepFeed(f store.Feed) error {
	_, err := b.Exec(b.ctx, "INSERT INTO feeds ("+feedColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		ON CONFLICT (url) DO UPDATE SET title = excluded.title, site = excluded.site, outlet = excluded.outlet, off = excluded.off,
		etag = excluded.etag, last_modified = excluded.last_modified, hash = excluded.hash, added = excluded.added, checked = excluded.checked,
		ok = excluded.ok, next = excluded.next, failures = excluded.failures, error = excluded.error`,
		f.URL, f.Title, f.Site, f.Outlet, bit(f.Off), f.ETag, f.LastModified, f.Hash, stamp(f.Added), stamp(f.Checked), stamp(f.OK), stamp(f.Next), f.Failures, f.Error)
	if err != nil {
		return fmt.Errorf("keep feed %s: %w", f.URL, err)
	}
	return nil
}

// DropFeed follows a feed no longer. What came through it stays.
func (b Batch) DropFeed(url string) error {
	n, err := b.Exec(b.ctx, "DELETE FROM feeds WHERE url = $1", url)
	return held(n, err, "feed", url)
}

func scanFeed(s Scan) (f store.Feed, err error) {
	return f, s(&f.URL, &f.Title, &f.Site, &f.Outlet, &f.Off, &f.ETag, &f.LastModified, &f.Hash,
		moment{&f.Added}, moment{&f.Checked}, moment{&f.OK}, moment{&f.Next}, &f.Failures, &f.Error)
}

// Feed is the feed at this address.
func (v View) Feed(url string) (store.Feed, error) {
	out, err := list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds WHERE url = $1", url)
	return only(out, err, "feed", url)
}

// Feeds are all, by address.
func (v View) Feeds() ([]store.Feed, error) {
	return list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds ORDER BY url")
}

// Due is feeds that are to be asked by then.
func (v View) Due(by time.Time, most int) ([]store.Feed, error) {
	return list(v, scanFeed, "SELECT "+feedColumns+" FROM feeds WHERE off = 0 AND next <= $1 ORDER BY next, url LIMIT $2", stamp(by), most)
}
