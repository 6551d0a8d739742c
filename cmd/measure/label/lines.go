package label

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// longest is the longest line of a set in bytes: a page of the web as JSON.
const longest = 1 << 26

// Lines reads a file of JSON lines, packed if its name ends in ".gz".
func Lines[T any](file string) ([]T, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var body io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if body, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("unpack %s: %w", file, err)
		}
	}
	var out []T
	lines := bufio.NewScanner(body)
	lines.Buffer(nil, longest)
	for lines.Scan() {
		var x T
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("read %s, line %d: %w", file, len(out)+1, err)
		}
		out = append(out, x)
	}
	return out, lines.Err()
}
