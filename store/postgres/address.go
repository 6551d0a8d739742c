package postgres

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// Meant says whether a path is no file, but meant as the address of a database.
func Meant(path string) bool {
	return strings.Contains(path, "://") || strings.HasPrefix(path, "postgres:") || strings.HasPrefix(path, "postgresql:")
}

// Is says whether an address is that of a database of PostgreSQL.
func Is(at string) bool {
	return strings.HasPrefix(at, "postgres://") || strings.HasPrefix(at, "postgresql://")
}

// address is where a store is. Its text holds no password.
type address struct {
	config *pgx.ConnConfig
	text   string
}

func (a address) String() string { return a.text }

// connectTimeout is how long a server may take to answer, if the address says
// nothing of it.
const connectTimeout = 10 * time.Second

// errAddress is for what is no address of a database.
var errAddress = errors.New("no address of a database; write postgres://USER@HOST:5432/DATABASE, with the password in PGPASSWORD or ~/.pgpass")

// parse reads an address. Nothing of it but what Shown gives is ever told.
func parse(text string) (address, error) {
	at := address{text: Shown(text)}
	if u, err := url.Parse(text); err != nil || !Is(text) || u.Fragment != "" {
		return at, fmt.Errorf("%s: %w", at, errAddress)
	}
	config, err := pgx.ParseConfig(text)
	if err != nil { // it may hold the password, in parts
		return at, fmt.Errorf("%s: %w", at, errAddress)
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTimeout
	}
	config.DialFunc = (&net.Dialer{KeepAliveConfig: patience}).DialContext
	if config.RuntimeParams["application_name"] == "" {
		config.RuntimeParams["application_name"] = "synoptic"
	}
	at.config = config
	return at, nil
}

// Shown is an address as it may be told: without a password, and without what
// stands behind a question mark, where another may stand.
func Shown(text string) string {
	u, err := url.Parse(text)
	if err != nil || !Is(text) {
		scheme, _, _ := strings.Cut(text, ":")
		return scheme + "://..."
	}
	bare := url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path}
	if u.User.Username() != "" {
		bare.User = url.User(u.User.Username())
	}
	if host := u.Query().Get("host"); u.Host == "" && host != "" {
		return bare.String() + " at " + host
	}
	return bare.String()
}
