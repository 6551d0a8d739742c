package desk

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"synoptic/fetch"
	"synoptic/news"
	"synoptic/store"
)

// The rows of the list of hostile inputs that only show when a feed is asked
// again, by their number; docs/hostile.md tells where each row has its test.

// entry is an item of a feed as RSS has it. What is empty is left out.
func entry(guid, link, day, title, text string) string {
	var b strings.Builder
	for _, field := range [][2]string{{"guid", guid}, {"link", link}, {"pubDate", day}, {"title", title}, {"description", text}} {
		if field[1] != "" {
			fmt.Fprintf(&b, "<%s>%s</%s>", field[0], field[1], field[0])
		}
	}
	return "<item>" + b.String() + "</item>"
}

func channel(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>` + strings.Join(items, "") + "</channel></rss>"
}

// Days of one hour each, as feeds write them.
const (
	monday  = "Mon, 04 May 2026 07:00:00 +0000"
	tuesday = "Tue, 05 May 2026 07:00:00 +0000"
)

// follows is a desk that follows a feed which gives one answer after the other,
// a day apart.
func follows(t *testing.T, answers ...http.HandlerFunc) *sitting {
	t.Helper()
	n := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		answers[n](w, r)
	}))
	t.Cleanup(server.Close)
	s := sit(t)
	s.o.Fetch = fetch.New(fetch.Config{Private: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Limits: fetch.Limits{Pace: 1e6, Burst: 1e6}})
	t.Cleanup(s.o.Fetch.Close)
	_, err := s.Follow(t.Context(), store.Feed{URL: server.URL + "/feed"})
	s.must(err)
	s.settle()
	for n = 1; n < len(answers); n++ {
		s.clock = s.clock.Add(24 * time.Hour)
		s.askAll()
		s.settle()
	}
	return s
}

// gives is an answer that is a feed, with headers if any.
func gives(body string, headers ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		fmt.Fprint(w, strings.ReplaceAll(body, "SITE", "http://"+r.Host))
	}
}

// held is the newest version of each page that is kept, with its number and the
// day, and in how many stories they are.
func (s *sitting) held() (out []string, stories int) {
	s.Helper()
	in := map[string]bool{}
	s.must(s.sound.Read(s.Context(), func(v store.View) error {
		for r, err := range v.Reports(store.ReportQuery{Bare: true}) {
			if err != nil {
				return err
			}
			if r.SupersededBy == "" {
				out = append(out, fmt.Sprintf("%s v%d %s", r.Title, r.Version, r.Published.Date))
				in[r.Story] = true
			}
		}
		return nil
	}))
	slices.Sort(out)
	return out, len(in)
}

func TestFeedsAskedAgain(t *testing.T) {
	ferry, mill := events[0][0]+" "+events[0][1], events[1][0]+" "+events[1][1]
	one := entry("1", "SITE/1", monday, "Ferry aground", ferry)
	two := entry("2", "SITE/2", tuesday, "Mill sold", mill)
	for _, c := range []struct {
		name    string
		answers []http.HandlerFunc
		held    string
	}{
		{"11 a page to log in where the feed stood", []http.HandlerFunc{gives(channel(one)), gives("<!doctype html><title>Log in</title><form>Password</form>")}, "Ferry aground v1 2026-05-04"},
		{"26 another ETag each time", []http.HandlerFunc{gives(channel(one), "ETag", `"1"`), gives(channel(one), "ETag", `"2"`)}, "Ferry aground v1 2026-05-04"},
		{"44 all of just now", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.Replace(one, monday, tuesday, 1)))}, "Ferry aground v1 2026-05-04"},
		{"44 of just now, and changed", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.NewReplacer(monday, tuesday, "43 passengers", "44 passengers").Replace(one)))}, "Ferry aground v2 2026-05-05"},
		{"48 one id for all", []http.HandlerFunc{gives(channel(one, strings.Replace(two, "<guid>2", "<guid>1", 1)))}, "Ferry aground v1 2026-05-04, Mill sold v1 2026-05-05"},
		{"48 one id for all, and no links", []http.HandlerFunc{gives(channel(entry("1", "", monday, "Ferry aground", ferry), entry("1", "", tuesday, "Mill sold", mill)))}, "Ferry aground v1 2026-05-04, Mill sold v1 2026-05-05"},
		{"49 another id each time", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.Replace(one, "<guid>1", "<guid>9", 1)))}, "Ferry aground v1 2026-05-04"},
		{"49 another id each time, and no links", []http.HandlerFunc{gives(channel(entry("1", "", monday, "Ferry aground", ferry))), gives(channel(entry("2", "", tuesday, "Mill sold", mill), entry("9", "", monday, "Ferry aground", ferry)))}, "Ferry aground v1 2026-05-04, Mill sold v1 2026-05-05"},
		{"49 another address for the same page", []http.HandlerFunc{gives(channel(entry("1", "http://paper.example/1", monday, "Ferry aground", ferry))), gives(channel(entry("1", "https://www.paper.example/1/?utm_source=feed", monday, "Ferry aground", ferry)))}, "Ferry aground v1 2026-05-04"},
		{"49 an address that hangs on that of the feed", []http.HandlerFunc{gives(channel(strings.Replace(one, "SITE", "", 1))), gives(channel(strings.Replace(one, "<guid>1", "<guid>9", 1)))}, "Ferry aground v1 2026-05-04"},
		{"50 an id used again for another article", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.Replace(two, "<guid>2", "<guid>1", 1)))}, "Ferry aground v1 2026-05-04, Mill sold v1 2026-05-05"},
		{"51 another headline", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.Replace(one, "Ferry aground", "Ferry on rocks", 1)))}, "Ferry on rocks v2 2026-05-04"},
		{"52 another text", []http.HandlerFunc{gives(channel(one)), gives(channel(strings.Replace(one, "Nobody was hurt, the coast guard of Norland said.", "", 1)))}, "Ferry aground v2 2026-05-04"},
		{"53 items vanish, turn round and come back", []http.HandlerFunc{gives(channel(one, two)), gives(channel(two)), gives(channel(two, one))}, "Ferry aground v1 2026-05-04, Mill sold v1 2026-05-05"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := follows(t, c.answers...)
			got, stories := s.held()
			if all := strings.Join(got, ", "); all != c.held || stories != len(got) {
				t.Errorf("held are %s in %d stories, want %s", all, stories, c.held)
			}
		})
	}
}

// 23: that a feed has moved for good is believed when it says so on three days.
func TestMovedFeed(t *testing.T) {
	ferry := entry("1", "SITE/1", monday, "Ferry aground", events[0][0]+" "+events[0][1])
	moved := func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/feed" {
			http.Redirect(w, r, "/elsewhere", http.StatusMovedPermanently)
			return
		}
		gives(channel(ferry))(w, r)
	}
	for days := 1; days <= 4; days++ {
		answers := []http.HandlerFunc{gives(channel(ferry))}
		for range days {
			answers = append(answers, moved)
		}
		s := follows(t, answers...)
		s.must(s.sound.Read(t.Context(), func(v store.View) error {
			feeds, err := v.Feeds()
			if len(feeds) != 1 || strings.HasSuffix(feeds[0].URL, "/elsewhere") != (days >= 3) {
				t.Errorf("after %d days the feeds are %+v", days, feeds)
			}
			return err
		}))
	}
}

// 52: what was told of a page before it changed is told of as it is now, and
// what it said before is kept.
func TestSilentChange(t *testing.T) {
	before := entry("1", "SITE/1", monday, "Ferry aground", events[0][0])
	s := follows(t, gives(channel(before)), gives(channel(strings.Replace(before, "Nobody was hurt", "Two people were hurt", 1))))
	s.must(s.sound.Read(t.Context(), func(v store.View) error {
		stories, _, err := v.Stories(store.StoryQuery{})
		if err != nil || len(stories) != 1 {
			return fmt.Errorf("%d stories (%w)", len(stories), err)
		}
		for version, want := range []string{1: "Nobody was hurt", 2: "Two people were hurt"} {
			if version == 0 {
				continue
			}
			told, err := v.Synopsis(stories[0].ID, version)
			if err != nil || len(told.Reports) != 1 || !strings.Contains(told.Reports[0].Text, want) {
				t.Errorf("synopsis %d is of %d reports without %q (%v)", version, len(told.Reports), want, err)
			}
		}
		return nil
	}))
}

// 64: two events of one day in one town stay two stories, in whatever order
// their reports come.
func TestTwoEventsOfOneDay(t *testing.T) {
	row := func(outlet, event int, title, text string) news.Raw {
		at := fmt.Sprintf("https://paper%d.example/%d", outlet, event)
		body := fmt.Sprintf(`{"url":%q,"outlet":"Paper %d","title":%q,"published":"2026-05-04","text":%q}`, at, outlet, title, text)
		return news.Raw{Body: []byte(body + "\n"), Input: at, Media: "application/jsonl"}
	}
	raws := []news.Raw{
		row(0, 1, "Fire at the Tollen rope works", "A fire broke out at the rope works in Tollen on Monday and burnt down two sheds. Fire chief Bo Rensen said that nobody was inside. The works belong to Venn Lines."),
		row(1, 1, "Rope works burn in Tollen", "Two sheds of the rope works in Tollen burnt down on Monday. Nobody was inside, said the fire chief, Bo Rensen. Venn Lines owns the works."),
		row(0, 2, "Tollen council shuts its library", "The council of Tollen voted on Monday to shut the town's library in autumn. Librarian Ada Marlow said that readers would have to go to Skarn. The council wants to save 40,000 crowns."),
		row(1, 2, "Library of Tollen to shut", "Tollen will have no library from autumn on: the council voted so on Monday, to save 40,000 crowns. Readers must go to Skarn, said Ada Marlow, the librarian."),
	}
	for _, order := range [][]int{{0, 1, 2, 3}, {0, 2, 1, 3}, {3, 0, 2, 1}} {
		s := sit(t)
		for _, i := range order {
			s.accept(raws[i])
			s.settle()
		}
		if got := s.stories(); !slices.Equal(got, []string{"paper0.example/1 paper1.example/1", "paper0.example/2 paper1.example/2"}) {
			t.Errorf("in order %v the stories are %q", order, got)
		}
	}
}
