package verify

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// seal holds a part of the document to the digest that was put on it when it
// was written. It sees every change, but only of one who left the seal alone.
func (f *Findings) seal(at string, tree map[string]any) {
	was, _ := tree["seal"].(string)
	switch {
	case was == "":
		f.fault(at+".seal", "is missing: whether a line was taken out or changed cannot be told")
	case was != digest(tree):
		f.fault(at+".seal", "is not the digest of what stands here: something was changed, taken out or put in after it was written")
	}
}

// digest is the SHA-256, in hex, of an object without its seal, written with
// its keys in order and no spaces.
func digest(tree map[string]any) string {
	bare := make(map[string]any, len(tree))
	for k, v := range tree {
		if k != "seal" {
			bare[k] = v
		}
	}
	written, err := json.Marshal(bare)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(written)
	return hex.EncodeToString(sum[:])
}

// treeOf is a value as JSON sees it.
func treeOf(v any) (tree map[string]any, err error) {
	written, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(written, &tree)
	}
	return tree, err
}
