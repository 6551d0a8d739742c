package title

import "testing"

// TestWithoutPath: the sections that lead to a headline go, and nothing of it.
func TestWithoutPath(t *testing.T) {
	for _, c := range []struct{ title, want string }{
		{"News :: Ferry sinks off Ansel harbour", "Ferry sinks off Ansel harbour"},
		{"Home » Local news » Ferry sinks off Ansel harbour", "Ferry sinks off Ansel harbour"},
		{"Ferry sinks off Ansel harbour :: Tarn Gazette", "Ferry sinks off Ansel harbour :: Tarn Gazette"},
		{"Ansel :: the ferry", "Ansel :: the ferry"},
		{"Ferry sinks off Ansel: what we know", "Ferry sinks off Ansel: what we know"},
		{"Nine held after raid » lawyers speak of a great mistake", "Nine held after raid » lawyers speak of a great mistake"},
	} {
		if got := withoutPath(c.title); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.title, got, c.want)
		}
	}
}

// TestWithout: a title loses the outlet behind any separator, with the section
// before it, and no colon of its own.
func TestWithout(t *testing.T) {
	for _, c := range []struct{ title, want string }{
		{"Ferry sinks off Ansel harbour : Tide Table : Tarn Gazette", "Ferry sinks off Ansel harbour"},
		{"Ferry sinks off Ansel harbour : Tarn Gazette", "Ferry sinks off Ansel harbour"},
		{"Ferry sinks : nobody was told", "Ferry sinks : nobody was told"},
		{"Ferry sinks off Ansel harbour | Sea | Tarn Gazette", "Ferry sinks off Ansel harbour"},
	} {
		if got := (Site{Outlet: "Tarn Gazette"}).Without(c.title); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.title, got, c.want)
		}
	}
}
