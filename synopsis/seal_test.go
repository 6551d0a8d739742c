package synopsis

import (
	"encoding/json"
	"math"
	"testing"

	"synoptic/news"
)

// A seal is that of the JSON read and written again, keys in order, without what is
// sealed.
func TestSealIsOfOneForm(t *testing.T) {
	type inner struct {
		Zeta  string             `json:"zeta"`
		Alpha map[string]float64 `json:"alpha"`
		Seal  string             `json:"seal"`
	}
	type outer struct {
		Z    []inner        `json:"z"`
		Seal string         `json:"seal"`
		B    *int           `json:"b"`
		A    []any          `json:"a"`
		N    []float64      `json:"n"`
		M    map[string]any `json:"m"`
		E    struct{}       `json:"e"`
	}
	again := func(v any) string {
		written, _ := json.Marshal(v)
		var tree map[string]any
		if json.Unmarshal(written, &tree) != nil {
			return ""
		}
		delete(tree, "seal")
		written, _ = json.Marshal(tree)
		return hash(written)
	}
	for _, v := range []any{
		outer{},
		outer{Seal: "x", Z: []inner{{}, {"a\"\\\x00\xff\ufffd\\ufffd\u2028<>&", map[string]float64{"x": 1, "b": -0.25, "seal": 3}, "kept"}}},
		outer{A: []any{}, N: []float64{0, 1e21, 1e-9, math.MaxInt32, 0.1}, M: map[string]any{"": []any{map[string]any{}}, "a\\b": nil, "é": true}},
		news.Synopsis{ID: "x", Title: "Fire, \"again\""},
		news.Document{Schema: news.Schema},
		map[string]any{},
		map[string]any{"b<": 1, "b!": 2, "b\"": 3, "b\u00e9": 4, "bz": 5},
		3, "text",
		[]int{1},
	} {
		if got, want := Seal(v), again(v); got != want {
			t.Errorf("%v is sealed %s, should be %s", v, got, want)
		}
	}
}
