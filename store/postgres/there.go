package postgres

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/jackc/pgx/v5/stdlib"

	"synoptic/store/tables"
)

// There says whether there is a store at an address, or what Open will tell of.
// It makes nothing.
func There(ctx context.Context, url string) (bool, error) {
	at, err := parse(url)
	if err != nil {
		return false, err
	}
	db := stdlib.OpenDB(*at.config)
	defer db.Close()
	c, err := db.Conn(ctx)
	if err != nil {
		return false, fmt.Errorf("open store %s: %w", at, at.named(err))
	}
	session := tables.NewConn(c, engine)
	defer session.Close()
	version, err := recognise(ctx, session, math.MaxInt)
	return version > 0 || errors.Is(err, ErrForeign), nil
}
