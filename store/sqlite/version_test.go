package sqlite

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestLibcIsTheOneOfSQLite is that the two fit: SQLite is translated for one
// version of its C library and breaks on others in ways nobody sees.
func TestLibcIsTheOneOfSQLite(t *testing.T) {
	list := func(form, module string) string {
		out, err := exec.Command("go", "list", "-m", "-f", form, module).Output()
		if err != nil {
			t.Skipf("go list: %v", err)
		}
		return strings.TrimSpace(string(out))
	}
	required, err := os.ReadFile(list("{{.GoMod}}", "modernc.org/sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	want := regexp.MustCompile(`modernc\.org/libc (v\S+)`).FindSubmatch(required)
	if got := list("{{.Version}}", "modernc.org/libc"); want == nil || got != string(want[1]) {
		t.Errorf("modernc.org/libc is %s, and modernc.org/sqlite is made for %s: go get modernc.org/libc at that", got, want)
	}
}
