package markup

import (
	"regexp"
	"strings"
)

// readMarkdown takes the marks of Markdown out of a text, line by line.
func (t *Text) readMarkdown(text string) {
	var out []string
	heads := 0
	for l := range strings.SplitSeq(text, "\n") {
		l = strings.TrimRight(l, " \t\r")
		if definition.MatchString(l) {
			t.Aside = append(t.Aside, l)
			continue
		}
		was := l
		l = blockMarks.ReplaceAllString(l, "")
		rank := 0
		if m := heading.FindStringSubmatch(l); m != nil {
			rank, l = len(m[1]), strings.TrimRight(m[2], "# ")
		}
		if tick.MatchString(l) {
			t.Aside = append(t.Aside, was)
			continue
		}
		plain, linked := t.inline(l)
		if rank == 1 {
			if heads++; heads == 1 && t.Title == "" {
				t.Title = plain
			}
		}
		if rank > 0 {
			t.Heads = append(t.Heads, plain)
		}
		switch {
		case plain == "" && strings.TrimSpace(was) != "":
			continue // a picture alone
		case linked && plain != "":
			t.Linked = append(t.Linked, plain)
		}
		out = append(out, plain)
	}
	t.Plain = strings.Join(out, "\n")
}

var (
	heading    = regexp.MustCompile(`^ {0,3}(#{1,6})\s+(.*)$`)
	blockMarks = regexp.MustCompile(`^(?:\s{0,3}>\s?)+|^\s*[-*+]\s+`)
	tick       = regexp.MustCompile(`^\s*(?:[-*+]\s+)?\\?\[[ xX]?\s?\\?\]\s`)
	definition = regexp.MustCompile(`^\s*\[[^\]^]+\]:\s+\S+$`)
	footnote   = regexp.MustCompile(`\[\^[^\]\s]+\](?::\s)?`)
	escaped    = regexp.MustCompile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])")
	strong     = regexp.MustCompile(`(\*\*|__)(\S(?:.*?\S)?)(\*\*|__)`)
	starred    = regexp.MustCompile(`\*(\S(?:[^*]*?[^*\s])?)\*`)
	scored     = regexp.MustCompile(`(^|[\s("“‘'])_(\S(?:[^_]*?[^_\s])?)_($|[\s)"”’'.,;:!?])`)
)

// inline is a line without the marks in it, and whether all of its words are links.
func (t *Text) inline(l string) (plain string, linked bool) {
	var b strings.Builder
	inLinks := 0
	for t.missed < mostMissed {
		i := strings.IndexByte(l, '[')
		if i < 0 {
			break
		}
		if i > 0 && l[i-1] == '\\' {
			b.WriteString(l[:i+1])
			l = l[i+1:]
			continue
		}
		words, url, n := linkAt(l[i:])
		if n == 0 {
			t.missed++
			b.WriteString(l[:i+1])
			l = l[i+1:]
			continue
		}
		before, picture := l[:i], i > 0 && l[i-1] == '!'
		if picture {
			before = l[:i-1]
		}
		b.WriteString(before)
		switch {
		case picture:
			t.Aside = append(t.Aside, words+"\n"+url)
		default:
			words, _ = t.inline(words)
			if words == "" {
				break
			}
			b.WriteString(words)
			inLinks += len(words)
			if strings.HasPrefix(url, "http") {
				t.Links = append(t.Links, Link{words, url})
			}
		}
		l = l[i+n:]
	}
	b.WriteString(l)
	plain = footnote.ReplaceAllString(escaped.ReplaceAllStringFunc(b.String(), shield), "")
	plain = strong.ReplaceAllString(plain, "$2")
	plain = starred.ReplaceAllString(plain, "$1")
	plain = scored.ReplaceAllString(plain, "$1$2$3")
	plain = strings.TrimSpace(strings.Map(unshield, plain))
	return plain, inLinks > 0 && inLinks*10 >= len(plain)*8
}

// shields is where signs lie that are no marks while the marks are taken out: among the
// letters that Unicode leaves to everybody.
const shields = 0x10F000

func shield(pair string) string { return string(rune(shields + int(pair[1]))) }

func unshield(r rune) rune {
	if r > shields+0x20 && r < shields+0x7f {
		return r - shields
	}
	return r
}
