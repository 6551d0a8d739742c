package outbox

import (
	"bufio"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"synoptic/store"
	"synoptic/web/feed"
)

// post plays a server for mail, without TLS, as far as it is asked.
type post struct {
	net.Listener
	mu    sync.Mutex
	mails []string
	deaf  bool
}

func letterbox(t *testing.T) *post {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &post{Listener: l}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			p.talk(conn)
		}
	}()
	return p
}

func (p *post) talk(conn net.Conn) {
	defer conn.Close()
	in := bufio.NewReader(conn)
	say := func(s string) { _, _ = io.WriteString(conn, s+"\r\n") }
	say("220 here")
	var text strings.Builder
	for data := false; ; {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		switch word, _, _ := strings.Cut(strings.TrimSpace(line), " "); {
		case data && line == ".\r\n":
			data = false
			p.mu.Lock()
			p.mails = append(p.mails, text.String())
			p.mu.Unlock()
			say("250 taken")
		case data:
			text.WriteString(strings.TrimPrefix(line, "."))
		case word == "DATA":
			data = true
			say("354 go on")
		case word == "RCPT" && p.deaf:
			say("550 nobody here")
		case word == "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

// read gives the parts of the mails that came, as another program reads them.
func (p *post) read(t *testing.T) (out []map[string]string) {
	t.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, text := range p.mails {
		m, err := mail.ReadMessage(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		if err != nil {
			t.Fatal(err)
		}
		one := map[string]string{"subject": subject, "to": m.Header.Get("To"), "from": m.Header.Get("From")}
		_, how, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
		if err != nil {
			t.Fatal(err)
		}
		for parts := multipart.NewReader(m.Body, how["boundary"]); ; {
			part, err := parts.NextRawPart()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(quotedprintable.NewReader(part))
			if err != nil {
				t.Fatal(err)
			}
			one[strings.TrimSuffix(part.Header.Get("Content-Type"), "; charset=utf-8")] = strings.ReplaceAll(string(body), "\r\n", "\n")
		}
		out = append(out, one)
	}
	p.mails = nil
	return out
}

// A message says no more than it should, whatever stands in a story's title.
func TestMessage(t *testing.T) {
	p := letterbox(t)
	title := "Café\r\nBcc: all@paper.example <script>x</script>"
	m := Message{ID: "1", To: "me@paper.example", Subject: title, At: time.Date(2031, 5, 4, 9, 0, 0, 0, time.UTC), Parts: []Part{{title, "http://127.0.0.1/story/1", feed.Text{{Lines: []string{".", "<b>", strings.Repeat("long ", 400)}}}}}}
	s := Mailer{Server: p.Addr().String(), From: "Desk <desk@paper.example>"}
	if err := s.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := p.read(t)
	if len(got) != 1 || got[0]["subject"] != "Café Bcc: all@paper.example <script>x</script>" || got[0]["to"] != "me@paper.example" {
		t.Fatalf("%+v", got)
	}
	if !strings.Contains(got[0]["text/plain"], "\n.\n<b>\n") || !strings.Contains(got[0]["text/html"], "<p>&lt;b&gt;</p>") || strings.Contains(got[0]["text/html"], "<script>") {
		t.Errorf("%+v", got[0])
	}
	s.User, s.Password = "me", "secretword"
	s.Server = "mail.invalid:25"
	if err := s.Send(t.Context(), m); err == nil || strings.Contains(err.Error(), "secretword") {
		t.Errorf("to nobody: %v", err)
	}
	if err := (Mailer{}).Send(t.Context(), m); err == nil {
		t.Error("without a server")
	}
}

// A digest tells at its hour what changed since the last, once to each, and to
// whom it could not be told it is told later.
func TestDigest(t *testing.T) {
	f, p := open(t), letterbox(t)
	file := filepath.Join(t.TempDir(), "digest.html")
	d, err := ParseDigest("at=07:00 words=lighthouse to=me@paper.example file=" + file)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Digests: []Digest{d}, Mail: Mailer{Server: p.Addr().String(), From: "desk@paper.example"}}
	f.send(0)
	f.turn(f.outbox(o)) // it is new: its next hour is tomorrow
	f.now = f.now.Add(time.Hour)
	f.send(1)
	f.send(2)
	f.now = f.now.Add(20 * time.Hour)
	f.turn(f.outbox(o))
	if got := p.read(t); len(got) != 0 {
		t.Errorf("before its hour: %+v", got)
	}
	f.now = f.now.Add(2 * time.Hour)
	p.deaf = true
	f.turn(f.outbox(o))
	p.deaf = false
	f.turn(f.outbox(o)) // not yet
	if got := p.read(t); len(got) != 0 {
		t.Errorf("at once: %+v", got)
	}
	f.now = f.now.Add(retry + time.Second)
	f.turn(f.outbox(o))
	f.turn(f.outbox(o))
	got := p.read(t)
	if len(got) != 1 || !strings.Contains(got[0]["text/plain"], "5 rooms") || strings.Contains(got[0]["text/plain"], "bakers") {
		t.Fatalf("%+v", got)
	}
	page, err := os.ReadFile(file)
	if err != nil || !strings.HasPrefix(string(page), "<!doctype html>") || !strings.Contains(string(page), "5 rooms") {
		t.Errorf("the file: %v %.300s", err, page)
	}
	f.now = f.now.Add(24 * time.Hour)
	f.turn(f.outbox(o))
	if got := p.read(t); len(got) != 0 {
		t.Errorf("nothing changed, and it is told: %+v", got)
	}
	err = f.desk.Store().Read(t.Context(), func(v store.View) error {
		m, err := Gather(v, Watch{}, time.Time{}, f.now, "")
		if len(m.Parts) != 2 {
			t.Errorf("all of it is %d stories", len(m.Parts))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The hour of a digest is the last that has come.
func TestHour(t *testing.T) {
	at := func(day, hour int) time.Time { return time.Date(2031, 5, day, hour, 30, 0, 0, time.UTC) }
	daily, weekly := Digest{At: 7*time.Hour + 30*time.Minute}, Digest{At: 7*time.Hour + 30*time.Minute, Week: true, Day: time.Monday}
	for _, row := range []struct {
		d         Digest
		now, want time.Time
	}{
		{daily, at(7, 8), at(7, 7)},
		{daily, at(7, 6), at(6, 7)},
		{daily, at(7, 7), at(7, 7)},
		{weekly, at(7, 8), at(5, 7)},
		{weekly, at(5, 6), at(5, 7).AddDate(0, 0, -7)},
	} {
		if got := row.d.hour(row.now); !got.Equal(row.want) {
			t.Errorf("%s: %s, want %s", fmt.Sprint(row.now), got, row.want)
		}
	}
}
