package outlet

import (
	"strings"
	"unicode"

	"synoptic/gazetteer"
)

// IsCode says whether a name is one that programs use for an outlet: a few letters
// without a capital ("otl").
func IsCode(name string) bool {
	const most = 5
	return name != "" && len(name) <= most && !strings.ContainsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' })
}

// CodeOf says whether a code is short for the outlet of a name or for its host:
// where its letters stand there in their order, from the first on.
func CodeOf(code, name, address string) bool {
	return abbreviates(code, strings.TrimPrefix(strings.ToLower(name), "the ")) || abbreviates(code, Site(address))
}

func abbreviates(code, whole string) bool {
	if whole == "" || code == "" || whole[0] != code[0] {
		return false
	}
	for _, r := range whole {
		if code != "" && unicode.ToLower(r) == rune(code[0]) {
			code = code[1:]
		}
	}
	return code == ""
}

// Whole is an outlet without the name of its section, which stands behind a dash
// or in brackets: "Ansel Post - Sport", "Ansel Post (Opinion)". Only an outlet that is
// known is told from its section so.
func Whole(name string) string {
	for _, sign := range []string{" - ", " – ", " — ", " | ", " ("} {
		front, behind, found := strings.Cut(name, sign)
		if !found || sign == " (" && !strings.HasSuffix(behind, ")") {
			continue
		}
		if _, known := gazetteer.Media(front); known {
			return front
		}
	}
	return name
}
