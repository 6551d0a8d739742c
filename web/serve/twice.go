package serve

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// unambiguous reads JSON in which no object has a key twice: which of the two
// counts, one reader tells otherwise than the next (RFC 8259, 4).
func unambiguous(data []byte, to any) error {
	if err := json.Unmarshal(data, to); err != nil {
		return err
	}
	return twice(json.NewDecoder(bytes.NewReader(data)))
}

// twice is an error if an object in valid JSON has a key twice.
func twice(d *json.Decoder) error {
	var open []map[string]bool // keys of the objects around; nil for a list
	key := false               // what comes next in an object is one
	for {
		token, err := d.Token()
		if err != nil {
			return nil //nolint:nilerr // it was valid, so that this is its end
		}
		switch t := token.(type) {
		case json.Delim:
			switch t {
			case '{':
				open = append(open, map[string]bool{})
			case '[':
				open = append(open, nil)
			default:
				open = open[:len(open)-1]
			}
		case string:
			if key {
				keys := open[len(open)-1]
				if keys[t] {
					return fmt.Errorf("the key %.40q stands twice in one object", t)
				}
				keys[t], key = true, false
				continue
			}
		}
		key = len(open) > 0 && open[len(open)-1] != nil
	}
}
