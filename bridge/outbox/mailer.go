package outbox

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/smtp"
	"time"
)

// Mailer sends mail through the server that somebody named.
type Mailer struct {
	Server   string // host:port
	User     string
	Password string
	From     string
}

// errNoMail is for mail without a server.
var errNoMail = errors.New("no server for mail is set; name one with --smtp and a sender with --mail-from")

// longestMail is how long sending one message may take.
const longestMail = time.Minute

// Send sends a message. A password is said only where nobody listens: over TLS,
// or to this machine.
func (s Mailer) Send(ctx context.Context, m Message) error {
	if s.Server == "" || s.From == "" {
		return errNoMail
	}
	text, err := m.bytes(s.From)
	if err != nil {
		return err
	}
	from, err := mail.ParseAddress(s.From)
	if err != nil {
		return fmt.Errorf("the sender %q is no address", s.From)
	}
	to, err := mail.ParseAddress(m.To)
	if err != nil {
		return fmt.Errorf("%q is no address", m.To)
	}
	c, err := s.dial(ctx)
	if err != nil {
		return fmt.Errorf("the server for mail %s: %w", s.Server, err)
	}
	defer c.Close()
	if err := s.say(c, from.Address, to.Address, text); err != nil {
		return fmt.Errorf("the server for mail %s: %w", s.Server, err)
	}
	return nil
}

// dial connects to the server, over TLS where it can be had.
func (s Mailer) dial(ctx context.Context) (*smtp.Client, error) {
	host, port, err := net.SplitHostPort(s.Server)
	if err != nil {
		return nil, fmt.Errorf("write its name and port: mail.example:587")
	}
	ctx, stop := context.WithTimeout(ctx, longestMail)
	defer stop()
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", s.Server)
	if err != nil {
		return nil, err
	}
	_ = conn.SetDeadline(time.Now().Add(longestMail))
	secure := &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
	if port == "465" {
		conn = tls.Client(conn, secure)
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	if has, _ := c.Extension("STARTTLS"); has && port != "465" {
		if err := c.StartTLS(secure); err != nil {
			return nil, errors.Join(err, c.Close())
		}
	}
	_, covered := c.TLSConnectionState()
	if s.User != "" && !covered && !ownMachine(host) {
		return nil, errors.Join(errors.New("it offers no TLS, and the password is not said in the open"), c.Close())
	}
	return c, nil
}

func ownMachine(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

func (s Mailer) say(c *smtp.Client, from, to string, text []byte) error {
	if s.User != "" {
		host, _, _ := net.SplitHostPort(s.Server)
		if err := c.Auth(smtp.PlainAuth("", s.User, s.Password, host)); err != nil {
			return err
		}
	}
	if err := c.Mail(from); err != nil {
		return err
	}
	if err := c.Rcpt(to); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(text); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return c.Quit()
}
