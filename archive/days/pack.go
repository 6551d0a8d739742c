package days

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/klauspost/compress/zstd"

	"synoptic/news"
)

// mostText is how many bytes of a text grouping looks at, and some.
const mostText = 9 << 10

// seen is a report as grouping looks at it: the beginning of its text, and
// nothing that was taken out of it.
func seen(r news.Report) news.Report {
	text := r.Text
	if len(text) > mostText {
		text = strings.ToValidUTF8(text[:mostText], "")
	}
	return news.Report{ID: r.ID, Outlet: r.Outlet, Title: r.Title, Kind: r.Kind, Published: r.Published, Text: text}
}

var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1))
	unpacker, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0))
)

// Pack is what can be said in JSON, in fewer bytes.
func Pack(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic("days: pack: " + err.Error())
	}
	return packer.EncodeAll(b, nil)
}

// Unpack takes up what Pack gave.
func Unpack(b []byte, v any) error {
	plain, err := unpacker.DecodeAll(b, nil)
	if err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	return json.Unmarshal(plain, v)
}

func pack(r news.Report) []byte { return Pack(r) }

func unpack(b []byte) (r news.Report) {
	if err := Unpack(b, &r); err != nil {
		panic("days: " + err.Error()) // it was packed here
	}
	return r
}

// Bytes is a day as it is handed on.
func (d Day) Bytes() ([]byte, error) {
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(d)
	return b.Bytes(), err
}

// FromBytes is the day that Bytes gave.
func FromBytes(b []byte) (d Day, err error) {
	err = gob.NewDecoder(bytes.NewReader(b)).Decode(&d)
	return d, err
}
