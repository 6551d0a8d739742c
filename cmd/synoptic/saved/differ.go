package saved

import (
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"reflect"
	"slices"

	"synoptic/synopsis/verify"
)

// differ lists where a saved document is not what was made anew, by the path
// in its JSON. Seals are left out, and so is the folder that an input lay in.
func differ(saved, anew []byte) (found []verify.Fault, err error) {
	var a, b any
	if err := json.Unmarshal(saved, &a); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(anew, &b); err != nil {
		return nil, err
	}
	difference("", settled(a), settled(b), func(where, format string, args ...any) {
		found = append(found, verify.Fault{Where: where, What: fmt.Sprintf(format, args...)})
	})
	return found, nil
}

// settled is a value of JSON without what may differ between two runs.
func settled(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = settled(v[i])
		}
	case map[string]any:
		delete(v, "seal")
		for k := range v {
			v[k] = settled(v[k])
		}
		if input, ok := v["input"].(string); ok {
			v["input"] = path.Base(input)
		}
	}
	return v
}

// difference tells of every place where two values differ.
func difference(at string, saved, anew any, tell func(where, format string, args ...any)) {
	a, both := saved.(map[string]any)
	b, ok := anew.(map[string]any)
	if both && ok {
		all := maps.Clone(a)
		maps.Copy(all, b)
		for _, k := range slices.Sorted(maps.Keys(all)) {
			where := k
			if at != "" {
				where = at + "." + k
			}
			difference(where, a[k], b[k], tell)
		}
		return
	}
	x, both := saved.([]any)
	y, ok := anew.([]any)
	switch {
	case both && ok && len(x) == len(y):
		for i := range x {
			difference(fmt.Sprintf("%s[%d]", at, i), x[i], y[i], tell)
		}
	case both && ok:
		lists(at, x, y, tell)
	case !reflect.DeepEqual(saved, anew):
		tell(at, "is %s, the inputs give %s", short(saved), short(anew))
	}
}

// lists tells what one of two lists of unlike length has that the other has
// not.
func lists(at string, saved, anew []any, tell func(where, format string, args ...any)) {
	has := func(list []any, v any) bool {
		return slices.ContainsFunc(list, func(w any) bool { return reflect.DeepEqual(v, w) })
	}
	before := 0
	for i, v := range saved {
		if !has(anew, v) {
			before++
			tell(fmt.Sprintf("%s[%d]", at, i), "is %s, which the inputs do not give", short(v))
		}
	}
	for _, v := range anew {
		if !has(saved, v) {
			before++
			tell(at, "lack %s, which the inputs give", short(v))
		}
	}
	if before == 0 {
		tell(at, "hold %d, the inputs give %d: one stands twice", len(saved), len(anew))
	}
}

// short is a value as JSON, cut to a line.
func short(v any) string {
	written, err := json.Marshal(v)
	if err != nil {
		return "unwritable"
	}
	if r := []rune(string(written)); len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return string(written)
}
