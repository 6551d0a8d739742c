package desk

import (
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/store"
)

// world is fifty outlets' feeds on one server, over ten days.
type world struct {
	*httptest.Server
	mu    sync.Mutex
	day   int
	feeds [outlets][]item // the newest first
}

const (
	outlets   = 50
	days      = 10
	eventsDay = 4
	start     = "2026-05-04"
)

// item is one outlet's report of an event.
type item struct {
	event, outlet, day int
	again              bool // the page was changed since
}

func (i item) path() string { return fmt.Sprintf("/o%d/e%d", i.outlet, i.event) }

// name makes a name that stands for nothing else.
func name(n int, ends ...string) string {
	starts := []string{"Al", "Bren", "Cor", "Dra", "Esk", "Fen", "Gor", "Hal", "Ib", "Jor", "Kel", "Lum", "Mar", "Nes", "Ost", "Pel", "Quin", "Rav", "Sol", "Tir"}
	return starts[n%len(starts)] + []string{"da", "ve", "mo", "ru", "li"}[n/len(starts)%5] + ends[n%len(ends)]
}

// kinds are four kinds of events, each as four outlets tell it: a title and
// what happened, with names and a number of the event's own.
var kinds = [4][4][2]string{
	{
		{"Ferry SHIP runs aground off TOWN", "The ferry SHIP ran aground off TOWN on DAY and NUM passengers were taken off by lifeboats, the coast guard said. Nobody was hurt. Captain Ilse WHO said that the engine had failed half an hour before. Divers look at the hull of the SHIP, which was built in TOWN."},
		{"NUM taken off the SHIP", "Lifeboats took NUM passengers off the SHIP on DAY after the ferry ran onto rocks near TOWN. None of them was injured. The engine failed, according to its captain, Ilse WHO. The coast guard sent divers to look at the ship."},
		{"TOWN ferry on the rocks", "All NUM passengers of the ferry SHIP were brought ashore in TOWN on DAY when a failed engine drove the ship onto rocks. The captain, Ilse WHO, was the last to leave it. The coast guard of TOWN said that nobody was hurt."},
		{"Passengers leave stranded SHIP", "TOWN (Norland Wire) - The ferry SHIP with NUM passengers ran aground near TOWN on DAY because its engine failed, and lifeboats brought everybody ashore. Captain Ilse WHO praised the crew of the lifeboats. The coast guard said that divers were looking at the ship."},
	},
	{
		{"TOWN sells the SHIP mill", "The council of TOWN voted on DAY to sell the old SHIP sugar mill for NUM million crowns. Mayor Tom WHO called the sale the end of a long quarrel. Workers of the mill had asked the council to wait."},
		{"SHIP mill goes for NUM million crowns", "The SHIP sugar mill was sold on DAY for NUM million crowns by the council of TOWN, although its workers had asked it to wait. A long quarrel is over, said Tom WHO, the mayor."},
		{"Council votes for sale of mill", "By a narrow vote the council of TOWN agreed on DAY to part with its sugar mill, the SHIP, which brings NUM million crowns. Workers protested outside. Mayor Tom WHO said that the quarrel had lasted long enough."},
		{"Sugar mill SHIP is sold", "TOWN (Norland Wire) - The sugar mill SHIP is sold. The council of TOWN decided so on DAY, for NUM million crowns, and against the wish of the workers. Mayor Tom WHO spoke of the end of a quarrel."},
	},
	{
		{"Teacher WHO cleared of SHIP theft", "A court in TOWN acquitted the teacher Ada WHO on DAY of having stolen the SHIP painting, which is worth NUM million crowns. The judge said that nobody had seen her at the museum. Prosecutors want to appeal."},
		{"Ada WHO did not steal the SHIP", "Ada WHO, a teacher, was cleared on DAY of the theft of the SHIP from the museum of TOWN. There was no witness, said the judge. The painting, valued at NUM million crowns, is still missing. The prosecutors will appeal."},
		{"Museum theft: court acquits teacher", "The teacher who was accused of taking the painting SHIP, worth NUM million crowns, out of the museum in TOWN is free: the court found on DAY that Ada WHO had not been seen there. An appeal is likely, prosecutors said."},
		{"WHO acquitted in TOWN", "TOWN (Norland Wire) - Judges acquitted Ada WHO of the theft of the SHIP on DAY. The teacher had not been seen at the museum of TOWN on the night on which the painting of NUM million crowns vanished. Prosecutors said that they would appeal."},
	},
	{
		{"River SHIP floods TOWN", "The river SHIP broke its dyke near TOWN on DAY and flooded NUM houses, the fire service said. Fire chief Bo WHO asked people to stay on the upper floors. Rain had fallen for six days."},
		{"NUM houses under water in TOWN", "After six days of rain a dyke of the SHIP gave way on DAY and NUM houses of TOWN stand under water. Stay upstairs, the fire chief, Bo WHO, told the people there."},
		{"Dyke breaks after six days of rain", "In TOWN the dyke of the river SHIP broke on DAY. Some NUM houses were flooded after six days of rain, according to the fire service, whose chief Bo WHO asked everybody to go to the upper floors."},
		{"SHIP breaks its dyke", "TOWN (Norland Wire) - NUM houses were flooded in TOWN on DAY when the river SHIP, swollen by six days of rain, broke its dyke. Fire chief Bo WHO said that people should stay on upper floors."},
	},
}

// tell is an event as an outlet tells it.
func (i item) tell() (title, text string) {
	fill := strings.NewReplacer(
		"SHIP", name(i.event, "n", "s", "th"), "TOWN", name(i.event*7+3, "holm", "wick", "stad"), "WHO", name(i.event*11+5, "sen", "ova", "ard"),
		"NUM", fmt.Sprint(20+i.event%57), "DAY", time.Date(2026, 5, 4+i.event/eventsDay, 0, 0, 0, 0, time.UTC).Format("Monday"),
	)
	told := kinds[i.event%4][i.outlet%4]
	text = told[1] + " " + i.aside()
	if i.again {
		text += " In the evening the minister came to TOWN."
	}
	return fill.Replace(told[0]), fill.Replace(text)
}

func newWorld(t *testing.T) *world {
	w := &world{}
	w.Server = httptest.NewServer(http.HandlerFunc(w.serve))
	t.Cleanup(func() { w.CloseClientConnections(); w.Close() })
	w.dawn(0)
	return w
}

// dawn brings a day's news into the feeds.
func (w *world) dawn(day int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.day = day
	for k := range eventsDay {
		event := day*eventsDay + k
		for j := range 3 + event%4 {
			o := (event*13 + j*7) % outlets
			if !slices.ContainsFunc(w.feeds[o], func(i item) bool { return i.event == event }) {
				w.feeds[o] = append([]item{{event, o, day, false}}, w.feeds[o]...)
			}
		}
	}
	for o := range w.feeds { // yesterday's pages of some outlets are changed
		for i := range w.feeds[o] {
			if it := &w.feeds[o][i]; o%5 == 0 && it.day == day-1 {
				it.again = true
			}
		}
	}
}

// Outlets of which the feed is not as it should be.
const (
	tellsHTML   = 41 // a page to log in where the feed stood, from the third day
	gone        = 42 // gone for good, from the third day
	fails       = 43 // an error every other day
	cut         = 44 // breaks off in its last item
	onlyTeasers = 45 // the articles stand behind
	otherIDs    = 46 // each item has another id each time
	always      = 47 // each item is of just now
	inside      = 48 // leads to an address inside, from the third day
)

func (w *world) serve(out http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var o, event int
	if n, _ := fmt.Sscanf(r.URL.Path, "/o%d/e%d", &o, &event); n == 2 {
		for _, i := range w.feeds[o] {
			if i.event == event {
				title, text := i.tell()
				fmt.Fprintf(out, `<!doctype html><html lang="en"><head><title>%s</title><meta property="article:published_time" content="%s"></head><body><nav><a href="/">Home</a></nav><article><h1>%s</h1><p>%s</p></article></body></html>`,
					html.EscapeString(title), i.when(), html.EscapeString(title), html.EscapeString(text))
				return
			}
		}
	}
	if n, _ := fmt.Sscanf(r.URL.Path, "/feed%d", &o); n != 1 || o >= outlets {
		http.NotFound(out, r)
		return
	}
	switch late := w.day >= 2; {
	case o == tellsHTML && late:
		fmt.Fprint(out, "<!doctype html><html><head><title>Log in</title></head><body><form>Your password</form></body></html>")
	case o == gone && late:
		http.Error(out, "gone", http.StatusGone)
	case o == fails && w.day%2 == 1:
		http.Error(out, "no", http.StatusInternalServerError)
	case o == inside && late:
		http.Redirect(out, r, "http://10.0.0.7/feed", http.StatusFound)
	default:
		out.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(out, w.feed(o))
	}
}

// asides fill a report up: each event has four of its own.
var asides = []string{
	"The line to TOWN carries some NUM00 people a week in summer.", "A second ship was asked for by the company last year, and WHO spoke of it then.",
	"Fishermen of TOWN say that the place is marked on every chart.", "WHO has lived there for eleven years and was once a smith.",
	"The minister of Norland will answer in parliament in the week after next.", "Two schools of TOWN stayed shut, and buses to SHIP Street did not run.",
	"In TOWN people still speak of the storm that took the old bridge.", "The last such thing was NUM years ago, according to the town's archive.",
	"A singer from TOWN has offered to give a concert for those who were struck.", "Shops near SHIP Street opened late, and the market was moved to the church.",
	"The insurers have sent somebody, who did not want to talk.", "Students counted NUM cars in the street outside at noon.",
	"WHO left in the evening with a small bag and without a word.", "The paper of TOWN had warned of it in a long piece in spring.",
}

// aside is what of an event is no news.
func (i item) aside() string {
	var out []string
	for k := range 4 {
		out = append(out, asides[(i.event*5+k*3)%len(asides)])
	}
	return strings.Join(out, " ")
}

func (i item) when() string {
	return time.Date(2026, 5, 4+i.day, 7+i.outlet%12, 0, 0, 0, time.UTC).Format(time.RFC3339)
}

func (w *world) feed(o int) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper %d</title><link>%s/</link>`, o, w.URL)
	for k, i := range w.feeds[o] {
		title, text := i.tell()
		body, id, date := text, i.path(), i.when()
		switch o {
		case onlyTeasers:
			body = text[:60] + " …"
		case otherIDs:
			id = fmt.Sprint(id, "#", w.day)
		case always:
			date = time.Date(2026, 5, 4+w.day, 12, 0, 0, 0, time.UTC).Format(time.RFC3339)
		}
		at, _ := time.Parse(time.RFC3339, date)
		entry := fmt.Sprintf(`<item><title>%s</title><link>%s%s</link><guid isPermaLink="false">%s</guid><pubDate>%s</pubDate><description>%s</description></item>`,
			html.EscapeString(title), w.URL, i.path(), id, at.Format(time.RFC1123Z), html.EscapeString("<p>"+html.EscapeString(body)+"</p>"))
		if o == cut && k == len(w.feeds[o])-1 && k > 0 {
			return b.String() + entry[:len(entry)/2]
		}
		b.WriteString(entry)
	}
	return b.String() + `</channel></rss>`
}

// Ten days of fifty feeds, with what goes wrong with feeds, become the stories
// that there were, each report once.
func TestTenDays(t *testing.T) {
	if testing.Short() {
		t.Skip("ten days take half a minute; run without -short")
	}
	w := newWorld(t)
	s := sit(t)
	s.Desk.o.Fetch = fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1e6, FirstByte: time.Minute, Request: time.Minute, Whole: time.Minute}})
	first, err := time.Parse(time.DateOnly, start)
	s.must(err)
	s.clock = first.Add(8 * time.Hour)
	for o := range outlets {
		_, err := s.Follow(t.Context(), store.Feed{URL: fmt.Sprintf("%s/feed%d", w.URL, o)})
		s.must(err)
	}
	for day := range days {
		w.dawn(day)
		for hour := 8; hour < 24; hour += 8 {
			s.clock = first.Add(time.Duration(24*day+hour) * time.Hour)
			s.askAll()
			if day == 4 {
				s.again() // and goes on, without the network
				s.Desk.o.Fetch = fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1e6, FirstByte: time.Minute, Request: time.Minute, Whole: time.Minute}})
			}
			s.settle()
		}
	}
	s.judge(w)
	s.healthy(w)
}

// judge says whether the stories are the events.
func (s *sitting) judge(w *world) {
	s.Helper()
	want := map[int]int{} // event -> reports
	for o := range w.feeds {
		for _, i := range w.feeds[o] {
			late := i.day >= 2 && (o == tellsHTML || o == gone || o == inside)
			if !late {
				want[i.event]++
			}
		}
	}
	mixed, got := 0, map[int]int{}
	places := map[int]map[string]bool{}
	s.must(s.Desk.store.Read(s.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{}) {
			if err != nil {
				return err
			}
			if r.SupersededBy != "" {
				continue
			}
			var o, event int
			if n, _ := fmt.Sscanf(strings.TrimPrefix(string(r.URL), w.URL), "/o%d/e%d", &o, &event); n != 2 {
				s.Errorf("a report of no event: %s", r.Input)
				continue
			}
			got[event]++
			if places[event] == nil {
				places[event] = map[string]bool{}
			}
			places[event][r.Story] = true
			if len(r.Text) < 200 {
				s.Errorf("%s is kept as it is teased: %q", r.URL, r.Text)
			}
		}
		stories, _, err := v.Stories(store.StoryQuery{Most: 500})
		for _, st := range stories {
			events := map[string]bool{}
			for _, m := range st.Members {
				r, err := v.Report(m.Report)
				if err != nil {
					return err
				}
				events[string(r.URL[strings.LastIndex(string(r.URL), "/"):])] = true
			}
			if len(events) > 1 {
				mixed++
			}
		}
		return err
	}))
	torn := 0
	for event, n := range want {
		if got[event] != n {
			s.Errorf("event %d has %d reports, want %d", event, got[event], n)
		}
		if len(places[event]) > 1 {
			torn++
		}
	}
	if torn > 0 || mixed > 0 {
		s.Errorf("of %d events %d are torn; %d stories mix some", len(want), torn, mixed)
	}
}

// healthy says whether of each feed that failed its fault is told.
func (s *sitting) healthy(w *world) {
	s.Helper()
	s.must(s.Desk.store.Read(s.Context(), func(v store.View) error {
		feeds, err := v.Feeds()
		for _, f := range feeds {
			var o int
			fmt.Sscanf(strings.TrimPrefix(f.URL, w.URL), "/feed%d", &o)
			want := map[int]string{tellsHTML: "a page where a feed stood", gone: "taken away", inside: "private-address", fails: "failed"}[o]
			if (want != "") != (f.Error != "") || !strings.Contains(f.Error, want) {
				s.Errorf("feed %d tells %q, want %q", o, f.Error, want)
			}
			if f.Off != (o == gone) {
				s.Errorf("feed %d is off: %v", o, f.Off)
			}
		}
		return err
	}))
}
