package console

import (
	"bytes"
	"encoding/json"
	"io"
	"sync"
	"time"
)

// Dialogue is requests and answers, one JSON object a line (JSON-RPC 2.0), of
// which the last are given though the requests have ended: a pipe ends as soon as
// they are written, and whoever waits for the answers still reads.
type Dialogue struct {
	in  io.Reader
	out io.Writer

	mu    sync.Mutex
	asked int
	rest  []byte // of a line that has not ended
	told  chan struct{}
	over  <-chan struct{} // no more is waited for
}

// longestAnswer is how long an answer is waited for when nothing more is asked.
const longestAnswer = 30 * time.Second

// NewDialogue is the dialogue of requests that come in and answers that go out,
// until over is closed.
func NewDialogue(in io.Reader, out io.Writer, over <-chan struct{}) *Dialogue {
	return &Dialogue{in: in, out: out, told: make(chan struct{}, 1), over: over}
}

// Read reads requests; their end is told when all are answered.
func (d *Dialogue) Read(p []byte) (int, error) {
	n, err := d.in.Read(p)
	d.mu.Lock()
	d.rest = append(d.rest, p[:n]...)
	if err == io.EOF && len(d.rest) > 0 {
		d.rest = append(d.rest, '\n')
	}
	for {
		line, rest, ended := bytes.Cut(d.rest, []byte{'\n'})
		if !ended {
			break
		}
		d.asked += requests(line)
		d.rest = rest
	}
	d.mu.Unlock()
	if n > 0 || err != io.EOF {
		if err == io.EOF {
			err = nil
		}
		return n, err
	}
	d.wait()
	return 0, io.EOF
}

// wait waits until all that was asked is answered.
func (d *Dialogue) wait() {
	for {
		d.mu.Lock()
		left := d.asked
		d.mu.Unlock()
		if left <= 0 {
			return
		}
		select {
		case <-d.told:
		case <-d.over:
			return
		case <-time.After(longestAnswer):
			return
		}
	}
}

// Write writes answers.
func (d *Dialogue) Write(p []byte) (int, error) {
	n, err := d.out.Write(p)
	answers := 0
	for line := range bytes.Lines(p) {
		answers -= requests(line)
		answers += messages(line)
	}
	d.mu.Lock()
	d.asked -= answers
	d.mu.Unlock()
	select {
	case d.told <- struct{}{}:
	default:
	}
	return n, err
}

// Close leaves what it writes to open: others close it.
func (d *Dialogue) Close() error { return nil }

// message is what of a line tells whether it asks or answers.
type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

// requests is 1 for a line that asks for an answer.
func requests(line []byte) int {
	var m message
	if json.Unmarshal(line, &m) == nil && len(m.ID) > 0 && m.Method != "" {
		return 1
	}
	return 0
}

// messages is 1 for a line that has an id: it asks or answers.
func messages(line []byte) int {
	var m message
	if json.Unmarshal(line, &m) == nil && len(m.ID) > 0 {
		return 1
	}
	return 0
}
