package said

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Loose is a string, also where it is written as a number, a list of strings
// or an object with a name. null is the empty string.
type Loose string

// Limits of what is taken for a string written otherwise. What is longer or
// deeper is nobody's name, and is no text.
const (
	mostLoose  = 256 << 10
	looseDepth = 16
)

// UnmarshalJSON never fails: what is no text is no text. A list or an object
// is decoded once, however deep it nests.
func (l *Loose) UnmarshalJSON(b []byte) error {
	*l = ""
	switch b[0] {
	case '"':
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		*l = Loose(s)
	case '[', '{':
		if len(b) > mostLoose {
			return nil
		}
		d := json.NewDecoder(bytes.NewReader(b))
		d.UseNumber()
		var tree any
		if err := d.Decode(&tree); err != nil {
			return err
		}
		*l = Loose(spelled(tree, 0))
	case 'n', 't', 'f':
	default:
		*l = Loose(b)
	}
	return nil
}

// spelled is the text of a decoded value: a list's is that of its parts, an
// object's that of its name, else of its date.
func spelled(v any, depth int) string {
	if depth > looseDepth {
		return ""
	}
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case []any:
		var parts []string
		for _, x := range v {
			if s := spelled(x, depth+1); s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, ", ")
	case map[string]any:
		if s := spelled(v["name"], depth+1); s != "" {
			return s
		}
		return spelled(v["date"], depth+1)
	}
	return ""
}

// First is the first of all that is not empty.
func First(all ...Loose) Loose {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}

// Values is the values of the list that d stands before, up to the first that is
// not whole, and why it is not.
func Values(d *json.Decoder) (all [][]byte, broken error) {
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	for d.More() {
		var v json.RawMessage
		if err := d.Decode(&v); err != nil {
			return all, err
		}
		all = append(all, v)
	}
	_, err := d.Token()
	return all, err
}
