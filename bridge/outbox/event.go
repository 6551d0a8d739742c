package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"synoptic/desk"
	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/feed"
)

// Event is what a webhook brings: something that happened to a story. What
// reports say is text of others.
type Event struct {
	ID          string         `json:"id"` // of the delivery; the same when it is sent again
	Event       desk.Happening `json:"event"`
	At          time.Time      `json:"at"`
	Watch       string         `json:"watch,omitempty"` // the rule that found it
	Story       Story          `json:"story"`
	Reports     []Report       `json:"reports"`
	Differences []Difference   `json:"differences"`
	Text        string         `json:"text"` // the story in short, as plain text
	told        feed.Text
}

// Story is the story of an event.
type Story struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Version int    `json:"version"`
	URL     string `json:"url"`
}

// Report is a report of the story. New says that it came with this event.
type Report struct {
	ID        string     `json:"id"`
	Outlet    news.Maybe `json:"outlet"`
	Title     news.Maybe `json:"title"`
	Published news.Maybe `json:"published"`
	Precision string     `json:"precision,omitempty"` // "about" where the day is inferred
	URL       news.Maybe `json:"url"`
	New       bool       `json:"new"`
}

// Difference is a question that reports answer otherwise.
type Difference struct {
	Question string   `json:"question"`
	Answers  []Answer `json:"answers"`
}

// Answer is one of the answers, with the reports that give it.
type Answer struct {
	Value   string   `json:"value"`
	Reports []string `json:"reports"`
}

// event is what a letter tells.
func (b *Outbox) event(ctx context.Context, l Letter) (e Event, err error) {
	err = b.store.Read(ctx, func(v store.View) error {
		y, err := v.Synopsis(l.Story, l.Version)
		if errors.Is(err, store.ErrNone) {
			return errNone
		}
		if err != nil {
			return err
		}
		note, err := desk.NoteOf(v, l.Story)
		e = eventOf(l, y, note, b.o.Site)
		return err
	})
	return e, err
}

func eventOf(l Letter, y news.Synopsis, note desk.Note, site string) Event {
	e := Event{
		ID: l.ID, Event: l.Kind, At: l.At, Watch: l.Rule, told: feed.Story(y), Reports: []Report{}, Differences: []Difference{},
		Story: Story{l.Story, y.Title, l.Version, pageOf(site, l.Story)},
	}
	e.Text = e.told.Plain()
	for _, r := range y.Reports {
		e.Reports = append(e.Reports, Report{r.ID, r.Outlet.Name, r.Title, r.Published.Date, r.Published.Precision, r.URL, note.Reports[r.ID].Version == l.Version})
	}
	for _, d := range y.Disputed {
		if !desk.Differing(d) {
			continue
		}
		out := Difference{Question: web.Asked(d)}
		for _, s := range d.Sides {
			a := Answer{Value: s.Value, Reports: []string{}}
			for _, c := range s.Cites {
				a.Reports = append(a.Reports, c.Report)
			}
			out.Answers = append(out.Answers, a)
		}
		e.Differences = append(e.Differences, out)
	}
	return e
}

func pageOf(site, story string) string { return strings.TrimSuffix(site, "/") + "/story/" + story }

func (e Event) json() ([]byte, error) { return json.Marshal(e) }

// message is an event as mail.
func (e Event) message(l Letter) Message {
	title := e.Story.Title
	if title == "" {
		title = web.Say("story.untitled")
	}
	return Message{ID: l.ID, To: l.To, Subject: web.Say("mail."+string(l.Kind), title), At: l.At, Parts: []Part{{title, e.Story.URL, e.told}}}
}
