package synopsis

import "encoding/json"

// Seal is the SHA-256, in hex, of the JSON of a story or a document without
// its own seal. The JSON is brought into one form first, keys in order and no
// spaces, so that a file laid out anew keeps its seal. It is empty for what
// has no JSON form.
func Seal(v any) string {
	written, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	var tree map[string]any
	if err := json.Unmarshal(written, &tree); err != nil {
		return ""
	}
	delete(tree, "seal")
	if written, err = json.Marshal(tree); err != nil {
		return ""
	}
	return hash(written)
}
