package store

import "testing"

func TestPage(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"https://tarn.example.org/weir", "http://www.tarn.example.org/weir/"},
		{"https://tarn.example.org/weir?utm_source=x&id=7", "https://TARN.example.org:443/weir?id=7#top"},
		{"https://tarn.example.org", "https://tarn.example.org/"},
		{" https://tarn.example.org/weir\n", "https://tarn.example.org/weir?fbclid=1"},
	} {
		if a, b := Page(c.a), Page(c.b); a != b || a == "" {
			t.Errorf("%s is the page %s, and %s is %s", c.a, a, c.b, b)
		}
	}
	for _, c := range []struct{ a, b string }{
		{"https://tarn.example.org/weir", "https://tarn.example.org/Weir"},
		{"https://tarn.example.org/weir?id=7", "https://tarn.example.org/weir?id=8"},
		{"https://tarn.example.org:8080/weir", "https://tarn.example.org/weir"},
		{"https://ostwick.example.org/weir", "https://tarn.example.org/weir"},
		{"tag:tarn,weir", "tag:tarn,bridge"},
		{"https://tarn.example.org/a%2Fb", "https://tarn.example.org/a/b"},
	} {
		if a, b := Page(c.a), Page(c.b); a == b {
			t.Errorf("%s and %s are one page, %s", c.a, c.b, a)
		}
	}
}
