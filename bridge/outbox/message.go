package outbox

import (
	"bytes"
	"fmt"
	"html"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"strings"
	"time"

	"synoptic/web"
	"synoptic/web/feed"
)

// Part is a story in a message.
type Part struct {
	Title string
	Page  string // its address
	Text  feed.Text
}

// Message is a mail, or a digest as a file.
type Message struct {
	ID      string
	To      string
	Subject string
	At      time.Time
	Parts   []Part
}

// Plain is a message as plain text.
func (m Message) Plain() string {
	var b strings.Builder
	for i, p := range m.Parts {
		if i > 0 {
			b.WriteString("\n\n")
		}
		title := line(p.Title)
		b.WriteString(title + "\n" + strings.Repeat("=", len([]rune(title))) + "\n\n" + p.Text.Plain() + "\n\n" + p.Page + "\n")
	}
	if len(m.Parts) == 0 {
		b.WriteString(web.Say("digest.none") + "\n")
	}
	return b.String() + "\n-- \n" + web.Say("page.footer") + "\n"
}

// HTML is a message as a page that asks for nothing.
func (m Message) HTML() string {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>` +
		html.EscapeString(line(m.Subject)) + `</title></head><body style="font-family:Georgia,serif;max-width:42em;margin:1em auto;padding:0 1em;line-height:1.5"><h1>` + html.EscapeString(line(m.Subject)) + `</h1>`)
	for _, p := range m.Parts {
		b.WriteString(`<section><h2>` + html.EscapeString(line(p.Title)) + `</h2>` + p.Text.HTML())
		if at := web.SafeURL(p.Page); at != "" {
			b.WriteString(`<p><a href="` + html.EscapeString(at) + `">` + web.Say("part.matrix") + `</a></p>`)
		}
		b.WriteString(`</section>`)
	}
	if len(m.Parts) == 0 {
		b.WriteString(`<p>` + web.Say("digest.none") + `</p>`)
	}
	b.WriteString(`<hr><p><small>` + html.EscapeString(web.Say("page.footer")) + `</small></p></body></html>` + "\n")
	return b.String()
}

// line is text on one line that steers nothing: no field of a header ends in it.
func line(s string) string { return strings.Join(strings.Fields(web.Harmless(s)), " ") }

// bytes is a message as it is sent (RFC 5322, RFC 2046): as text, and beside it
// as HTML.
func (m Message) bytes(from string) ([]byte, error) {
	var body bytes.Buffer
	parts := multipart.NewWriter(&body)
	if err := parts.SetBoundary("synoptic-" + m.ID); err != nil {
		return nil, err
	}
	for _, p := range []struct{ media, text string }{{"text/plain", m.Plain()}, {"text/html", m.HTML()}} {
		w, err := parts.CreatePart(textproto.MIMEHeader{"Content-Type": {p.media + "; charset=utf-8"}, "Content-Transfer-Encoding": {"quoted-printable"}})
		if err != nil {
			return nil, err
		}
		q := quotedprintable.NewWriter(w)
		if _, err := q.Write([]byte(p.text)); err != nil {
			return nil, err
		}
		if err := q.Close(); err != nil {
			return nil, err
		}
	}
	if err := parts.Close(); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	for _, f := range [][2]string{
		{"From", from},
		{"To", line(m.To)},
		{"Subject", mime.QEncoding.Encode("utf-8", line(m.Subject))},
		{"Date", m.At.Format(time.RFC1123Z)},
		{"Message-ID", "<" + m.ID + "@synoptic.invalid>"},
		{"MIME-Version", "1.0"},
		{"Auto-Submitted", "auto-generated"},
		{"Content-Type", `multipart/alternative; boundary="` + parts.Boundary() + `"`},
	} {
		fmt.Fprintf(&out, "%s: %s\r\n", f[0], f[1])
	}
	out.WriteString("\r\n")
	out.Write(body.Bytes())
	return out.Bytes(), nil
}
