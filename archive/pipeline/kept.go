package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"synoptic/archive/days"
	"synoptic/news"
)

// A Lot is a file to be read.
type Lot struct {
	Path string
	Size int64
}

// A Kept is a report between two steps: what tells it from others, and the
// rest packed.
type Kept struct {
	ID    string
	Sum   string // of what makes it this report and no other of the same id
	Input string
	Bytes []byte
}

// kept packs a report. Its marks are read anew where it is compared: they are
// longer than the report, and cost less than to carry them.
func kept(r news.Report) Kept {
	sum := sha256.Sum256([]byte(strings.Join([]string{string(r.URL), string(r.Outlet.Name), string(r.Title), r.Text}, "\x00")))
	r.Marks = news.Marks{}
	return Kept{r.ID, hex.EncodeToString(sum[:6]), r.Input, days.Pack(r)}
}

func (k Kept) report() (r news.Report, err error) {
	err = days.Unpack(k.Bytes, &r)
	return r, err
}

// before orders what is kept of one day: by id, and where one id is met more
// than once, by what it is and where it stood.
func before(a, b Kept) int {
	return strings.Compare(a.ID+"\x00"+a.Sum+"\x00"+a.Input, b.ID+"\x00"+b.Sum+"\x00"+b.Input)
}

// A Placed is a report with its place among the stories.
type Placed struct {
	Kept
	Place []byte // packed days.Place
}
