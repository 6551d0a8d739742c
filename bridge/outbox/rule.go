package outbox

import (
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"
)

// Watch is a rule: what is watched for, and who is told. What is empty holds of
// every story.
type Watch struct {
	Rule    string // as it was written
	Words   string // in a report of the story
	Person  string // named in a report
	Outlet  string // has a report
	First   string // reported it first, as the reports tell
	Differs bool   // its reports contradict each other
	Every   bool   // all that happens, not only that it is found
	To      []string
}

// Digest is a rule with an hour: the stories that changed since the last time
// are told together.
type Digest struct {
	Watch
	At   time.Duration // of the day
	Day  time.Weekday
	Week bool   // on that day only
	File string // it is written to, beside To
}

// keys are what a rule may say. A key that stands alone is a switch.
var keys = map[string]func(d *Digest, value string) error{
	"words":   func(d *Digest, v string) error { d.Words = v; return nil },
	"person":  func(d *Digest, v string) error { d.Person = v; return nil },
	"outlet":  func(d *Digest, v string) error { d.Outlet = v; return nil },
	"first":   func(d *Digest, v string) error { d.First = v; return nil },
	"differs": func(d *Digest, _ string) error { d.Differs = true; return nil },
	"every":   func(d *Digest, _ string) error { d.Every = true; return nil },
	"to":      func(d *Digest, v string) error { d.To = append(d.To, v); return known(v) },
	"at":      (*Digest).at,
	"on":      (*Digest).on,
	"file":    func(d *Digest, v string) error { d.File = v; return nil },
}

// known is an error for somebody who cannot be told: neither a webhook nor an
// address of mail.
func known(to string) error {
	if IsHook(to) {
		return nil
	}
	if _, err := mail.ParseAddress(to); err != nil {
		return fmt.Errorf("%q is no address; write that of a webhook (https://...) or of mail", to)
	}
	return nil
}

// IsHook says whether who is told has a webhook.
func IsHook(to string) bool {
	return strings.HasPrefix(to, "http://") || strings.HasPrefix(to, "https://")
}

func (d *Digest) at(v string) error {
	t, err := time.Parse("15:04", v)
	if err != nil {
		return fmt.Errorf("at=%s is no hour; write 07:00", v)
	}
	d.At = time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute
	return nil
}

func (d *Digest) on(v string) error {
	for day := time.Sunday; day <= time.Saturday; day++ {
		if strings.EqualFold(v, day.String()) || strings.EqualFold(v, day.String()[:3]) {
			d.Day, d.Week = day, true
			return nil
		}
	}
	return fmt.Errorf("on=%s is no day; write on=monday", v)
}

// ParseWatch reads a rule: words="harbour lease" person=Sanz differs
// to=https://hook.example/.
func ParseWatch(rule string) (Watch, error) {
	d, err := parse(rule, "at", "on", "file")
	return d.Watch, err
}

// ParseDigest reads the rule of a digest: at=07:00 on=monday differs
// to=desk@paper.example.
func ParseDigest(rule string) (Digest, error) {
	return parse(rule, "first", "every")
}

func parse(rule string, not ...string) (Digest, error) {
	d := Digest{Watch: Watch{Rule: rule}, At: 7 * time.Hour}
	for _, word := range fields(rule) {
		key, value, valued := strings.Cut(word, "=")
		set := keys[key]
		switch isSwitch := key == "differs" || key == "every"; {
		case set == nil || slices.Contains(not, key):
			return d, fmt.Errorf("the rule %q: %q is nothing that can be asked for", rule, key)
		case isSwitch == valued || valued && value == "":
			return d, fmt.Errorf("the rule %q: write words=WORDS person=NAME outlet=NAME first=NAME differs to=ADDRESS", rule)
		}
		if err := set(&d, value); err != nil {
			return d, fmt.Errorf("the rule %q: %w", rule, err)
		}
	}
	return d, nil
}

// fields are words between spaces; what stands in quotation marks is one.
func fields(text string) []string {
	quoted := false
	out := strings.FieldsFunc(text, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return unicode.IsSpace(r) && !quoted
	})
	for i := range out {
		out[i] = strings.ReplaceAll(out[i], `"`, "")
	}
	return out
}
