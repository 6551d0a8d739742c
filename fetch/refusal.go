package fetch

import (
	"fmt"
	"time"
)

// Kind is why an address gave no document.
type Kind string

// The kinds of refusals. What to do stands in the words of each.
const (
	BadAddress  Kind = "bad-address"     // no address that is opened
	Private     Kind = "private-address" // it leads inside
	NoHost      Kind = "no-host"         // its name is not known
	Unreachable Kind = "unreachable"     // nobody answers, or breaks off before the header ends
	Certificate Kind = "certificate"     // it cannot show that it is who it says
	Timeout     Kind = "timeout"         // it took longer than it may
	BadAnswer   Kind = "bad-answer"      // what it answers is no HTTP, or makes no sense
	Redirects   Kind = "redirects"       // it leads on and on
	Robots      Kind = "robots"          // its robots.txt asks to leave it
	Later       Kind = "later"           // it asks to come back after Wait
	Gone        Kind = "gone"            // it is gone for good (410)
	Missing     Kind = "missing"         // it is not there (404)
	Forbidden   Kind = "forbidden"       // it is shown only to those who log in or pay
	BotWall     Kind = "bot-wall"        // it is not shown to programs
	Server      Kind = "server"          // the server failed
	WrongType   Kind = "wrong-type"      // it is no text
	TooBig      Kind = "too-big"         // it is longer than is read
	Truncated   Kind = "truncated"       // it broke off; the Answer has what came
	BadPacking  Kind = "bad-packing"     // it is packed in a way that is not read
	Stopped     Kind = "stopped"         // whoever asked for it went away
)

// network are the kinds that another day or another line may mend.
var network = map[Kind]bool{NoHost: true, Unreachable: true, Certificate: true, Timeout: true, Server: true, Later: true, BadAnswer: true}

// Network says whether the network or the server failed, and not the address.
func (k Kind) Network() bool { return network[k] }

// Refusal is the error of everything here: why an address gave no document,
// and what a person can do.
type Refusal struct {
	Kind   Kind
	URL    string        // the address that refused, which a redirect may have led to
	Why    string        // "what happened; what to do"
	Status int           // of the answer, 0 if there was none
	Wait   time.Duration // how long to leave the host alone, 0 if it did not say
	cause  error
}

// Error is "kind: why", as reports without a text say it.
func (r *Refusal) Error() string { return string(r.Kind) + ": " + r.Why }

// Unwrap is what the network said.
func (r *Refusal) Unwrap() error { return r.cause }

// statuses are the answers that are no document, with what to tell of them.
var statuses = map[int]struct {
	kind Kind
	why  string
}{
	304: {BadAnswer, "it says that nothing changed, though it was not asked that; try again"},
	400: {BadAnswer, "the server does not understand the address; look whether it is whole"},
	401: {Forbidden, "it asks for a password; save the page in a browser and give the file"},
	402: {Forbidden, "it asks for money; save the page in a browser and give the file"},
	403: {Forbidden, "the server does not show it; save the page in a browser and give the file"},
	404: {Missing, "nothing stands there; look whether the address is whole"},
	407: {Forbidden, "it asks for a password; save the page in a browser and give the file"},
	410: {Gone, "it was taken away for good; remove the address"},
	429: {Later, "the server asks to come back later"},
	451: {Forbidden, "the law forbids to show it here; nothing can be done"},
	503: {Server, "the server is too busy; try again later"},
}

// statusRefusal is what an answer without a document says.
func statusRefusal(status int) *Refusal {
	if s, known := statuses[status]; known {
		return &Refusal{Kind: s.kind, Why: fmt.Sprintf("%s (status %d)", s.why, status), Status: status}
	}
	switch {
	case status >= 500:
		return &Refusal{Kind: Server, Why: fmt.Sprintf("the server failed; try again later (status %d)", status), Status: status}
	case status >= 400:
		return &Refusal{Kind: Missing, Why: fmt.Sprintf("the server does not give it; look whether the address is whole (status %d)", status), Status: status}
	}
	return &Refusal{Kind: BadAnswer, Why: fmt.Sprintf("the answer holds no document; give another address (status %d)", status), Status: status}
}
