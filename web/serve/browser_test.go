package serve

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/store"
	"synoptic/web"
	"synoptic/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// looked is a site with something on every page, and the paths of its pages.
func looked(t *testing.T) (r *room, paths map[string]string) {
	t.Helper()
	r = settled(t)
	bad := webtest.Injections()[0]
	r.accept(news.Raw{Body: fmt.Appendf(nil, `{"outlet":%q,"title":%q,"byline":%q,"published":"2026-05-05","text":%q}`+"\n", bad, bad, bad, mill[0]+" "+bad), Input: bad, Media: "application/jsonl"})
	r.send(5, "Mayor of Orrin defends the sale of the mill", "2026-05-06", mill[0]+" “We could not keep what nobody would mend,” Mayor Ilse Corran told reporters.")
	r.send(6, "Orrin’s mayor on the mill", "2026-05-06", mill[1]+" “We could not keep what nobody would mend,” said Ilse Corran, the mayor.")
	r.accept(news.Raw{Body: []byte("Home\nNews\nSport\n"), Input: "menu.txt", Media: "text/plain"})
	r.settle()
	feed := store.Feed{URL: "https://post.example/feed", Title: "Post", Error: "blocked: the site asks who reads it; try later", Failures: 3}
	if err := r.desk.Store().Write(t.Context(), func(b store.Batch) error { return b.KeepFeed(feed) }); err != nil {
		t.Fatal(err)
	}
	s := r.titled("Ferry Aldra runs aground off Tollen")
	return r, map[string]string{
		"stories": "/", "filter": "/?words=mill", "story": place("story", s.ID), "report": place("report", s.Members[0].Report), "search": "/search?q=mill",
		"feeds": "/feeds", "outlets": "/outlets", "outlet": "/outlet/Paper%200", "person": "/person/Ilse%20Corran", "health": "/health", "missing": "/none",
	}
}

// TestInABrowser opens every page at every width, in light and dark: none
// scrolls sideways, runs anything of others or asks for anything but what the
// site has. With SHOTS=FOLDER it leaves pictures for a person to look at.
func TestInABrowser(t *testing.T) {
	b := webtest.Open(t)
	r, paths := looked(t)
	server := httptest.NewServer(r.site)
	defer server.Close()
	foreign := b.Foreign(server.URL + "/")
	for name, path := range paths {
		for _, width := range webtest.Widths {
			for _, light := range webtest.Lights() {
				b.Prefers(light, "")
				b.Go(server.URL+path, width)
				b.Shoot(fmt.Sprintf("site-%s-%d-%s", name, width, light))
			}
			b.OpenAll()
			if over := b.TooWide(); over > 0 {
				t.Errorf("%s at %d pixels is %d pixels too wide", path, width, over)
			}
			if small := b.TooSmall(); small != "" {
				t.Errorf("%s at %d pixels: too small to press:\n%s", path, width, small)
			}
			if webtest.Value[bool](b, `window.ran !== undefined`) {
				t.Errorf("%s runs what came from outside", path)
			}
		}
	}
	if asked := foreign(); len(asked) > 0 {
		t.Errorf("the pages ask for %q", asked)
	}
}

// TestSiteIsAccessible has axe-core judge every page.
func TestSiteIsAccessible(t *testing.T) {
	b := webtest.Open(t)
	r, paths := looked(t)
	server := httptest.NewServer(r.site)
	defer server.Close()
	for name, path := range paths {
		for _, light := range []string{"light", "dark"} {
			b.Prefers(light, "")
			b.Go(server.URL+path, 1440)
			b.OpenAll()
			judge := b.Faults
			if light == "dark" {
				judge = b.FaultsOfLight
			}
			for _, fault := range judge() {
				t.Errorf("%s, %s: %s", name, light, fault)
			}
		}
	}
}

// TestKeysOfSite types in a field, where keys are letters, and outside it; and
// what has come in meanwhile is said.
func TestKeysOfSite(t *testing.T) {
	b := webtest.Open(t)
	r, _ := looked(t)
	server := httptest.NewServer(r.site)
	defer server.Close()
	b.Go(server.URL, 1440)
	b.Key("j")
	if !webtest.Value[bool](b, `document.activeElement.closest(".items") !== null`) {
		t.Error("j does not lead to a story")
	}
	b.Key("/")
	b.Key("j")
	if typed := webtest.Value[string](b, `document.activeElement.value`); !strings.HasSuffix(typed, "j") {
		t.Errorf("in the field stands %q", typed)
	}
	const live = `document.getElementById("live").textContent`
	if said := webtest.Value[string](b, live); said != "" {
		t.Errorf("before anything comes in it is said: %q", said)
	}
	r.send(7, "A third event in Tollen", "2026-05-06", "In Tollen a bakery burnt down on Wednesday. Nobody was hurt, the fire service of Tollen said.")
	r.settle()
	said := webtest.Await[string](b, `(async () => {
		for (let i = 0; i < 100 && !`+live+`; i++) {
			document.dispatchEvent(new Event("visibilitychange"));
			await new Promise((done) => setTimeout(done, 100));
		}
		return `+live+`;
	})()`)
	if said != web.Say("live") {
		t.Errorf("when something has come in it is said: %q", said)
	}
}

// Every page has the same in other forms beside it.
func TestForms(t *testing.T) {
	r, _ := looked(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	for _, row := range []struct{ path, media, holds string }{
		{"/stories.json", "application/json", `"stories":[{`},
		{"/stories.csv", "text/csv", "story,title,reports,outlets,first,last,about,differs\n"},
		{"/stories.atom?words=mill", "application/atom+xml", "<title>Orrin sells its sugar mill</title>"},
		{place("story", s.ID) + ".csv", "text/csv", "differ,"},
		{place("story", s.ID) + ".atom", "application/atom+xml", "<published>2026-05-04T00:00:00Z</published>"},
		{place("story", s.ID) + ".feed.json", "application/feed+json", `"version":"https://jsonfeed.org/version/1.1"`},
		{"/differences.atom", "application/atom+xml", "urn:synoptic:differences:"},
		{place("report", s.Members[0].Report) + ".json", "application/json", `"text":`},
		{place("report", s.Members[0].Report) + ".csv", "text/csv", "found,kind,words,value,rule,start,end\n"},
		{place("report", s.Members[0].Report) + ".atom", "application/atom+xml", "urn:synoptic:version:"},
		{place("report", s.Members[0].Report) + ".bib", "application/x-bibtex", "@article{" + s.Members[0].Report},
		{place("story", s.ID) + ".ris", "application/x-research-info-systems", "TY  - NEWS"},
		{place("story", s.ID) + ".csl.json", "application/vnd.citationstyles.csl+json", `"type": "article-newspaper"`},
		{"/search.csv?q=mill", "text/csv", "sugar mill"},
		{"/search.atom?q=mill", "application/atom+xml", "<entry>"},
		{"/outlets.csv", "text/csv", "Paper 0,"},
		{"/outlet/Paper%200.json", "application/json", `"carried":[{`},
		{"/outlet/Paper%200.csv", "text/csv", "report_title"},
		{"/outlet/Paper%200.atom", "application/atom+xml", "Paper 0 · Synoptic"},
		{"/person/Ilse%20Corran.json", "application/json", `"said":[{`},
		{"/person/Ilse%20Corran.csv", "text/csv", "story,title,last,said"},
		{"/person/Ilse%20Corran.atom", "application/atom+xml", "<summary>“"},
		{"/feeds.csv", "text/csv", "https://post.example/feed"},
		{"/health.json", "application/json", `"refusals":[{`},
		{"/health.csv", "text/csv", "menu.txt"},
	} {
		status, text, head := r.ask(http.MethodGet, row.path, "")
		if status != http.StatusOK || !strings.HasPrefix(head.Get("Content-Type"), row.media) || !strings.Contains(text, row.holds) {
			t.Errorf("%s: %d %s, lacks %q: %.300s", row.path, status, head.Get("Content-Type"), row.holds, text)
		}
	}
	for _, path := range []string{"/stories.bib", "/health.atom", "/outlet/Paper%200.ris"} {
		if status, _, _ := r.ask(http.MethodGet, path, ""); status != http.StatusNotFound {
			t.Errorf("%s: status %d", path, status)
		}
	}
	r.has("the page", r.get("/?words=mill"), `href="/stories.csv?words=mill"`, `href="/stories.atom?words=mill"`)
}

// What a person said of stories is taken back by one click.
func TestUndo(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	at := place("story", s.ID)
	form := "report=" + s.Members[2].Report
	_, _, head := r.ask(http.MethodPost, at+"/split", form)
	page := r.get(head.Get("Location"))
	r.has("the page behind the form", page, "Undo: join the two again", at+"/undo")
	if status, text, _ := r.ask(http.MethodPost, at+"/undo", "number=1"); status != http.StatusSeeOther {
		t.Fatalf("undo: status %d: %s", status, text)
	}
	var kept store.Story
	r.settle()
	err := r.desk.Store().Read(t.Context(), func(v store.View) (err error) {
		kept, err = v.Story(s.ID)
		return err
	})
	if err != nil || len(kept.Members) != 3 {
		t.Errorf("behind the undo the story has %d reports (%v)", len(kept.Members), err)
	}
	if status, _, _ := r.ask(http.MethodPost, at+"/undo", "number=x"); status != http.StatusUnprocessableEntity {
		t.Errorf("undoing what is none: status %d", status)
	}
	if !slices.ContainsFunc(kept.Members, func(m store.Membership) bool { return m.Report == s.Members[2].Report }) {
		t.Error("the report that was split off is not back")
	}
}

// TestInjections puts three hundred injections into every field that comes
// from outside, the names of files and feeds among them, and opens the pages
// that show them: none runs, and nothing is asked for elsewhere.
func TestInjections(t *testing.T) {
	b := webtest.Open(t)
	r := open(t, Options{})
	for i, bad := range webtest.Injections() {
		row, err := json.Marshal(map[string]string{
			"id": fmt.Sprint(i, bad), "url": "https://paper.example/" + bad, "outlet": bad, "title": bad, "byline": bad, "published": "2026-05-04",
			"text": fmt.Sprintf("%s\n\nThe mill of Orrin burnt down on Monday, and %d people saw it. “%s,” mayor Ilse Corran said.", bad, i+3, bad),
		})
		if err != nil {
			t.Fatal(err)
		}
		r.accept(news.Raw{Body: append(row, '\n'), Input: bad, Media: "application/jsonl"})
		r.accept(news.Raw{Body: []byte("Home\nNews\n" + bad + "\n"), Input: bad, Media: "text/plain"})
		feed := store.Feed{URL: fmt.Sprint("https://feed.example/", i), Title: bad, Outlet: bad, Site: bad, Error: bad, Failures: 1}
		if err := r.desk.Store().Write(t.Context(), func(b store.Batch) error { return b.KeepFeed(feed) }); err != nil {
			t.Fatal(err)
		}
	}
	r.settle()
	server := httptest.NewServer(r.site)
	defer server.Close()
	foreign := b.Foreign(server.URL + "/")
	paths := []string{"/?limit=500", "/feeds", "/outlets", "/health", "/search?q=Orrin", "/person/Ilse%20Corran"}
	var list Stories
	if err := json.Unmarshal([]byte(r.get("/stories.json?limit=500")), &list); err != nil || len(list.Stories) == 0 {
		t.Fatalf("%d stories: %v", len(list.Stories), err)
	}
	for _, s := range list.Stories[:min(len(list.Stories), 8)] {
		paths = append(paths, place("story", s.ID))
		told, err := r.site.story(t.Context(), s.ID)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, place("report", told.Members[0].Report), place("outlet", string(told.Members[0].Outlet)))
	}
	for _, path := range paths {
		b.Go(server.URL+path, 1440)
		b.OpenAll()
		if webtest.Value[bool](b, `window.ran !== undefined`) {
			t.Errorf("%s runs what came from outside", path)
		}
		if over := b.TooWide(); over > 0 {
			t.Errorf("%s is %d pixels too wide", path, over)
		}
	}
	if asked := foreign(); len(asked) > 0 {
		t.Errorf("the pages ask for %q", asked)
	}
}
