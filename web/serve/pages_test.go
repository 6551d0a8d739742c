package serve

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"synoptic/news"
	"synoptic/store"
)

// Whoever opens an empty site is told what to do.
func TestFirstPage(t *testing.T) {
	r := open(t, Options{})
	r.has("the first page", r.get("/"), "Nothing has come in yet", `action="/feeds"`, `action="/feeds/import"`, "synoptic add")
}

func TestStories(t *testing.T) {
	r := settled(t)
	all := r.get("/")
	r.has("the list", all, "Ferry Aldra runs aground", "3 reports", "3 outlets", "reports differ", "4 May 2026", "Orrin sells")
	if strings.Index(all, "Orrin sells") > strings.Index(all, "Ferry Aldra") {
		t.Error("the older story stands first")
	}
	for _, row := range []struct{ query, ferry, mill string }{
		{"outlet=Paper+2", "shown", ""},
		{"from=2026-05-05", "", "shown"},
		{"to=2026-05-04", "shown", ""},
		{"day=2026-05-05", "", "shown"},
		{"person=Corran", "", "shown"},
		{"words=lifeboats", "shown", ""},
		{"differs=1", "shown", ""},
		{"words=nowhere", "", ""},
	} {
		got := r.get("/?" + row.query)
		for title, want := range map[string]string{"Ferry Aldra runs": row.ferry, "Orrin sells": row.mill} {
			if is := strings.Contains(got, title); is != (want != "") {
				t.Errorf("%s: %q shown: %v", row.query, title, is)
			}
		}
	}
	r.has("the form", r.get("/?day=2026-05-05"), `name="from" type="date" value="2026-05-05"`, "Show all")
	for _, bad := range []string{"from=yesterday", "limit=-1", "limit=x", "cursor=x"} {
		if status, _, _ := r.ask(http.MethodGet, "/?"+bad, ""); status != http.StatusBadRequest {
			t.Errorf("%s: status %d", bad, status)
		}
	}
}

// Paging by cursors gives every story once.
func TestPaging(t *testing.T) {
	r := open(t, Options{})
	for i := range 5 {
		town, what := []string{"Aske", "Merrow", "Tollen", "Orrin", "Skarn"}[i], []string{"school burnt down", "orchard won a prize", "tunnel was opened", "dentist retired", "river froze over"}[i]
		r.send(i, fmt.Sprintf("Event %d", i), fmt.Sprintf("2026-0%d-05", i+1), fmt.Sprintf("In %s a %s. People of %s spoke of nothing else.", town, what, town))
	}
	r.settle()
	seen := map[string]int{}
	next := "/?limit=2"
	for range 5 {
		text := r.get(next)
		for i := range 5 {
			seen[fmt.Sprint(i)] += strings.Count(text, fmt.Sprintf("<bdi>Event %d</bdi>", i))
		}
		_, rest, more := strings.Cut(text, `<p class="more"><a href="`)
		if !more {
			break
		}
		next, _, _ = strings.Cut(rest, `"`)
		next = strings.ReplaceAll(next, "&amp;", "&")
	}
	for i := range 5 {
		if n := seen[fmt.Sprint(i)]; n != 1 {
			t.Errorf("event %d was shown %d times", i, n)
		}
	}
}

func TestStory(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	got := r.get(place("story", s.ID))
	r.has("the story", got, "Reports differ", "41 passengers", "43 passengers", "Why these reports are together", "/split", "/join", place("report", s.Members[0].Report))
	r.has("its JSON", r.get(place("story", s.ID)+".json"), `"synopsis":{`, `"members":[`, `"evidence":[`)
	for _, path := range []string{"/story/none", "/story/none.json", "/report/none", "/nothing", "/api/v1/stories/none"} {
		if status, _, _ := r.ask(http.MethodGet, path, ""); status != http.StatusNotFound {
			t.Errorf("%s: status %d, want 404", path, status)
		}
	}
}

// A person splits a story and joins it again; the story that is no more leads
// to the one it went into.
func TestSplitAndJoin(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	at, last := place("story", s.ID), s.Members[2].Report
	if status, _, _ := r.ask(http.MethodPost, at+"/split", ""); status != http.StatusUnprocessableEntity {
		t.Errorf("splitting nothing off: status %d", status)
	}
	status, _, head := r.ask(http.MethodPost, at+"/split", url.Values{"report": {last}}.Encode())
	if status != http.StatusSeeOther {
		t.Fatalf("split: status %d", status)
	}
	r.has("the page behind the form", r.get(head.Get("Location")), "compared again")
	r.settle()
	var other string
	err := r.desk.Store().Read(t.Context(), func(v store.View) error {
		m, err := v.Membership(last)
		other = m.Story
		return err
	})
	if err != nil || other == s.ID {
		t.Fatalf("the report is still in %s (%v)", other, err)
	}
	r.has("the story that was split", r.get(at), "A person split reports off", "Undo: join the two again", place("story", other))
	form := url.Values{"with": {"http://127.0.0.1:8787" + place("story", other)}}.Encode()
	if status, text, _ := r.ask(http.MethodPost, at+"/join", form); status != http.StatusSeeOther {
		t.Fatalf("join: status %d: %s", status, text)
	}
	r.settle()
	one, two := r.destination(at), r.destination(place("story", other))
	if one != two {
		t.Errorf("the joined stories lead to %s and %s", one, two)
	}
	if n := strings.Count(r.get(one), `type="checkbox"`); n != 3 {
		t.Errorf("the joined story has %d reports", n)
	}
}

// destination is where an address leads.
func (r *room) destination(path string) string {
	r.Helper()
	status, _, head := r.ask(http.MethodGet, path, "")
	if status == http.StatusSeeOther {
		return head.Get("Location")
	}
	return path
}

// A page that changed shows what changed.
func TestVersions(t *testing.T) {
	r := open(t, Options{})
	r.send(0, "Ferry Aldra runs aground off Tollen", "2026-05-04", ferry[0])
	r.settle()
	r.send(0, "Ferry Aldra runs aground off Tollen", "2026-05-04", strings.Replace(ferry[0], "43 passengers", "44 passengers", 1))
	r.settle()
	s := r.titled("Ferry Aldra runs aground off Tollen")
	newest := s.Members[len(s.Members)-1].Report
	r.has("the report", r.get(place("report", newest)), "What changed since", "<del>", "<ins>", "44 passengers", "43 passengers", "Versions of this page", "cut as residue")
	rows := r.get(place("report", newest) + ".csv")
	r.has("its rows", rows, "found,kind,words,value,rule,start,end\n", "figure,exactly,", ",44,", "name,organisation,Venn Lines,", "\nsentence,,\"Nobody was hurt, ")
	atom, list := r.feed(place("report", newest), "atom"), r.feed(place("report", newest), "feed.json")
	if len(atom.Items) != 2 || len(list.Items) != 2 || atom.Items[0].GUID != "urn:synoptic:version:"+newest || list.Items[1].GUID != atom.Items[1].GUID {
		t.Fatalf("the versions as feeds: %+v and %+v", atom.Items, list.Items)
	}
	r.has("the second version", atom.Items[0].Content, "<h4>New</h4>", "44 passengers", "<h4>Gone</h4>", "43 passengers")
	r.has("the first version", atom.Items[1].Content, "as it was first kept")
}

// A day that the story of a report infers stands wherever the report does, and
// is said to be inferred; as the day of an entry it is not given.
func TestInferredDays(t *testing.T) {
	r := open(t, Options{})
	r.send(0, "Ferry Aldra runs aground off Tollen", "2026-05-04", ferry[0])
	r.send(1, "Lifeboats take 41 off ferry", "2026-05-06", ferry[1])
	r.send(2, "Ferry driven onto rocks", "", ferry[2])
	r.settle()
	at, late := place("story", r.titled("Ferry Aldra runs aground off Tollen").ID), ""
	var told Told
	if err := json.Unmarshal([]byte(r.get(at+".json")), &told); err != nil {
		t.Fatal(err)
	}
	for _, m := range told.Members {
		if m.Title == "Ferry driven onto rocks" {
			late = m.Report
		}
	}
	r.has("the story", r.get(at), "about 4 May 2026")
	r.has("its JSON", r.get(at+".json"), `"published":"2026-05-04","precision":"about"`)
	r.has("the report", r.get(place("report", late)), "about 4 May 2026", "weekdays: Monday")
	r.has("its JSON", r.get(place("report", late)+".json"), `"published":{"date":null,`, `"told":{"date":"2026-05-04","precision":"about"`)
	r.has("a search", r.get("/search?q=rocks"), "about 4 May 2026")
	r.has("the same in rows", r.get("/search.csv?q=rocks&from=2026-05-04&to=2026-05-04"), ",2026-05-04,about,")
	r.has("the outlet", r.get("/outlet/Paper%202"), "about 4 May 2026")
	if refs := r.get(place("report", late) + ".ris"); strings.Contains(refs, "DA  - ") {
		t.Errorf("a day that is inferred is cited: %s", refs)
	}
	for _, path := range []string{at, "/search?q=rocks", "/outlet/Paper%202"} {
		for _, e := range r.feed(path, "atom").Items {
			if inferred := strings.HasSuffix(e.Link, late); strings.HasPrefix(e.Published, "2026-05-0") == inferred || strings.Contains(e.Content, "Published about 4 May 2026") != inferred {
				t.Errorf("%s: %s is published %q: %s", path, e.Title, e.Published, e.Content)
			}
		}
	}
}

// What a page is not given as is said, with what it is given as.
func TestOtherForms(t *testing.T) {
	r := settled(t)
	status, text, _ := r.ask(http.MethodGet, "/outlets.atom", "")
	if status != http.StatusNotFound || !strings.Contains(text, "but as /outlets.json, /outlets.csv.") {
		t.Errorf("status %d: %s", status, text)
	}
	for _, at := range []string{"/outlets", "/feeds", "/health", "/stories", "/differences", "/search?q=mill", "/outlet/Paper%201", place("story", r.titled("Orrin sells its sugar mill").ID)} {
		path, query, _ := strings.Cut(at, "?")
		for _, form := range []string{".json", ".csv"} {
			if status, text, _ := r.ask(http.MethodGet, path+form+"?"+query, ""); status != http.StatusOK || text == "" {
				t.Errorf("%s as %s: status %d", at, form, status)
			}
		}
	}
}

func TestSearch(t *testing.T) {
	r := settled(t)
	r.has("the search", r.get("/search?q=sugar+mill"), "Orrin sells its sugar mill", "its story", `value="sugar mill"`)
	r.has("the search", r.get("/search?q=nowhere"), "No report holds")
	r.has("the search", r.get("/search"), "Type words")
	r.has("its JSON", r.get("/search.json?q=mill"), `"hits":[{`)
	r.has("the outlets", r.get("/outlets"), "Paper 0", "/outlet/Paper%200")
}

// Feeds are followed, switched, removed, brought and taken away as a list.
func TestFeeds(t *testing.T) {
	r := open(t, Options{})
	status, text, _ := r.ask(http.MethodPost, "/feeds", "url=ftp%3A%2F%2Fpaper.example")
	if status != http.StatusUnprocessableEntity || !strings.Contains(text, "bad-address") {
		t.Errorf("an address that is none: status %d: %s", status, text)
	}
	if status, _, _ = r.ask(http.MethodPost, "/feeds", "url=http%3A%2F%2F127.0.0.1%2Ffeed"); status != http.StatusSeeOther {
		t.Errorf("an internal address: status %d", status)
	}
	r.has("the feeds", r.get("/feeds"), "is not followed", "private-address")

	opml := `<opml version="2.0"><body><outline text="Post" xmlUrl="https://post.example/feed"/><outline text="Bad" xmlUrl="file:///etc"/></body></opml>`
	r.has("the import", r.upload("/feeds/import", opml), "1 feed taken up", "Lines that hold no feed")
	r.has("the import", r.upload("/feeds/import", opml), "1 known before")
	form := url.Values{"url": {"https://post.example/feed"}}.Encode()
	for _, step := range []struct{ do, see string }{{"off", "Switch on"}, {"on", "Switch off"}, {"ask", "next 6 May"}, {"remove", "No feed is followed"}} {
		if status, text, _ := r.ask(http.MethodPost, "/feeds/"+step.do, form); status != http.StatusSeeOther {
			t.Errorf("%s: status %d: %s", step.do, status, text)
		}
		if step.do == "off" {
			r.has("the list", r.get("/feeds.opml"), "https://post.example/feed")
		}
		r.has("behind "+step.do, r.get("/feeds"), step.see)
	}
	if status, _, _ := r.ask(http.MethodPost, "/feeds/off", form); status != http.StatusNotFound {
		t.Errorf("switching a feed that is not kept: status %d", status)
	}
}

// upload sends a file from a form.
func (r *room) upload(path, text string) string {
	r.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	file, err := form.CreateFormFile("list", "list.opml")
	if err == nil {
		_, err = file.Write([]byte(text))
	}
	if err != nil || form.Close() != nil {
		r.Fatal(err)
	}
	req := httptest.NewRequestWithContext(r.Context(), http.MethodPost, "http://127.0.0.1:8787"+path, &b)
	req.Header.Set("Content-Type", form.FormDataContentType())
	w := httptest.NewRecorder()
	r.site.ServeHTTP(w, req)
	return w.Body.String()
}

// An id of a report may hold any sign, and its address leads to it.
func TestAnyID(t *testing.T) {
	r := open(t, Options{})
	r.accept(news.Raw{Body: []byte(`{"id":"a/b c?d#e%2f\"<","outlet":"Paper","title":"Mill","published":"2026-05-05","text":"` + mill[0] + `"}` + "\n"), Input: "rows", Media: "application/jsonl"})
	r.settle()
	s := r.titled("Mill")
	r.has("the report", r.get(place("report", s.Members[0].Report)), "sugar mill")
}

// An outlet whose name ends like a form has a page, and the forms beside it;
// so has another of that name without the end.
func TestNamesThatEndLikeForms(t *testing.T) {
	r := open(t, Options{})
	for i, name := range []string{"mill", "mill.csv", "mill.json.atom"} {
		body := fmt.Sprintf(`{"url":"https://paper%d.example/x","outlet":%q,"title":"Orrin sells its mill %d","published":"2026-05-05","text":%q}`, i, name, i, mill[i%len(mill)])
		r.accept(news.Raw{Body: []byte(body + "\n"), Input: name, Media: "application/jsonl"})
	}
	r.settle()
	list := r.get("/outlets")
	for i, name := range []string{"mill", "mill.csv", "mill.json.atom"} {
		at := place("outlet", name)
		if !strings.Contains(list, `href="`+at+`"`) {
			t.Errorf("the outlets do not lead to %s", at)
		}
		title := fmt.Sprintf("Orrin sells its mill %d", i)
		for _, form := range []string{"", ".csv", ".json", ".atom"} {
			status, text, head := r.ask(http.MethodGet, at+form, "")
			if status != http.StatusOK || !strings.Contains(text, title) {
				t.Errorf("%s: status %d, without %q", at+form, status, title)
			}
			if page := strings.HasPrefix(head.Get("Content-Type"), "text/html"); page != (form == "") {
				t.Errorf("%s comes as %s", at+form, head.Get("Content-Type"))
			}
		}
	}
}

// TestPiece: where a piece of a text is told to be one.
func TestPiece(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The ferry sank off Orrin.", "The ferry sank off Orrin."},
		{"of the ferry that sank off Orrin.", "… of the ferry that sank off Orrin."},
		{"The ferry that sank off", "The ferry that sank off …"},
		{"“We are glad,” she said, and", "“We are glad,” she said, and …"},
		{"40 boats went out.", "40 boats went out."},
		{"", ""},
	} {
		if got := piece(c.text); got != c.want {
			t.Errorf("%q stands as %q, want %q", c.text, got, c.want)
		}
	}
}
