package serve

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"

	"synoptic/store"
)

// The answers are what the description says.
func TestAnswersAreAsDescribed(t *testing.T) {
	r := settled(t)
	if text := r.get("/openapi.json"); !strings.Contains(text, `"openapi":"3.1`) {
		t.Fatalf("no description of OpenAPI 3.1: %.200s", text)
	}
	s := r.titled("Ferry Aldra runs aground off Tollen")
	a, b := s.Members[0].Report, s.Members[1].Report
	for path, route := range map[string]string{
		"/api/v1/stories":                             "/api/v1/stories",
		"/api/v1/stories/" + s.ID:                     "/api/v1/stories/{id}",
		"/api/v1/reports/" + url.PathEscape(a):        "/api/v1/reports/{id}",
		"/api/v1/why?a=" + a + "&b=" + b:              "/api/v1/why",
		"/api/v1/search?q=mill":                       "/api/v1/search",
		"/api/v1/feeds":                               "/api/v1/feeds",
		"/api/v1/outlets":                             "/api/v1/outlets",
		"/api/v1/corrections":                         "/api/v1/corrections",
		"/api/v1/stories?limit=1&outlet=Paper+0":      "/api/v1/stories",
		"/api/v1/search?q=mill&from=2026-05-05":       "/api/v1/search",
		"/api/v1/stories?day=2026-05-05&differs=true": "/api/v1/stories",
	} {
		var got any
		if err := json.Unmarshal([]byte(r.get(path)), &got); err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		operation := r.site.described.Paths[route].Get
		schema := operation.Responses["200"].Content["application/json"].Schema
		var wrong huma.ValidateResult
		huma.Validate(r.site.described.Components.Schemas, schema, huma.NewPathBuffer([]byte("body"), 0), huma.ModeReadFromServer, got, &wrong)
		for _, err := range wrong.Errors {
			t.Errorf("%s is not as described: %v", path, err)
		}
	}
}

// The same reports again are known, under the same ids.
func TestSendReports(t *testing.T) {
	r := open(t, Options{})
	sent := `{"reports":[{"outlet":"Paper 0","title":"Mill","published":"2026-05-05","text":"` + mill[0] + `"},{"url":"https://paper1.example/mill","html":"<article><h1>Mill sold</h1><p>` + mill[1] + `</p></article>"}]}`
	var first, again TakenAll
	for _, out := range []*TakenAll{&first, &again} {
		status, text, _ := r.ask(http.MethodPost, "/api/v1/reports", sent)
		if status != http.StatusAccepted || json.Unmarshal([]byte(text), out) != nil || len(out.Documents) != 2 {
			t.Fatalf("status %d: %s", status, text)
		}
	}
	for i := range first.Documents {
		if !first.Documents[i].Fresh || again.Documents[i].Fresh || first.Documents[i].ID != again.Documents[i].ID {
			t.Errorf("document %d: %+v, and again %+v", i, first.Documents[i], again.Documents[i])
		}
	}
	r.settle()
	r.has("the document", r.get("/api/v1/documents/"+first.Documents[0].ID), `"read":true`, `"report":"`)
	status, text, _ := r.ask(http.MethodPost, "/api/v1/documents?url=https%3A%2F%2Fpaper2.example%2Fmill", mill[0], "Content-Type", "text/plain")
	if status != http.StatusAccepted {
		t.Errorf("a document: status %d: %s", status, text)
	}
}

// What is asked wrongly is answered with a problem that says what to do.
func TestProblems(t *testing.T) {
	r := settled(t)
	a := r.titled("Ferry Aldra runs aground off Tollen").Members[0].Report
	for _, row := range []struct {
		method, path, body string
		want               int
	}{
		{"GET", "/api/v1/stories?limit=0", "", http.StatusUnprocessableEntity},
		{"GET", "/api/v1/stories?limit=1000000000", "", http.StatusUnprocessableEntity},
		{"GET", "/api/v1/stories?cursor=x", "", http.StatusBadRequest},
		{"GET", "/api/v1/stories?from=x", "", http.StatusBadRequest},
		{"GET", "/api/v1/stories/1;DROP", "", http.StatusNotFound},
		{"GET", "/api/v1/search", "", http.StatusUnprocessableEntity},
		{"GET", "/api/v1/nothing", "", http.StatusNotFound},
		{"POST", "/api/v1/reports", `{"reports":[]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/reports", `{"reports":[{"title":"no text"}]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/reports", `{"reports":`, http.StatusBadRequest},
		{"POST", "/api/v1/reports", `{"reports":[{"url":"http://127.0.0.1/x"}]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/reports", `{"reports":` + strings.Repeat("[", 100_000), http.StatusBadRequest},
		{"POST", "/api/v1/reports", `{"reports":[{"text":"one","text":"two"}]}`, http.StatusBadRequest},
		{"POST", "/api/v1/corrections", `{"kind":"merge","reports":["a"]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/corrections", `{"kind":"join","reports":["` + a + `"]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/corrections", `{"kind":"join","reports":["` + a + `","none"]}`, http.StatusNotFound},
		{"POST", "/api/v1/corrections", `{"kind":"join","reports":["` + a + `","` + a + `"]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/corrections", `{"kind":"apart","reports":["",""]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/corrections", `{"kind":"split","from":"` + a + `","reports":["` + a + `"]}`, http.StatusUnprocessableEntity},
		{"POST", "/api/v1/feeds", `{"url":"file:///etc/passwd"}`, http.StatusUnprocessableEntity},
		{"DELETE", "/api/v1/feeds?url=none", "", http.StatusNotFound},
	} {
		status, text, head := r.ask(row.method, row.path, row.body)
		if status != row.want || head.Get("Content-Type") != "application/problem+json" || !strings.Contains(text, `"status":`) {
			t.Errorf("%s %s %.60s: status %d, want %d, as %s: %.200s", row.method, row.path, row.body, status, row.want, head.Get("Content-Type"), text)
		}
	}
	for _, row := range []struct {
		method  string
		headers []string
		want    int
	}{
		{"PUT", nil, http.StatusMethodNotAllowed},
		{"GET", []string{"Host", "elsewhere.example"}, http.StatusMisdirectedRequest},
		{"POST", []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
	} {
		status, text, head := r.ask(row.method, "/api/v1/stories", "", row.headers...)
		if status != row.want || head.Get("Content-Type") != "application/problem+json" || (status == http.StatusMethodNotAllowed) != (head.Get("Allow") == "GET") {
			t.Errorf("%s with %q: status %d, want %d, as %s: %s", row.method, row.headers, status, row.want, head.Get("Content-Type"), text)
		}
	}
	status, _, _ := r.ask(http.MethodPost, "/api/v1/reports", `{"reports":[{"text":"x"}]}`, "Content-Type", "text/plain")
	if status != http.StatusUnsupportedMediaType {
		t.Errorf("JSON sent as text: status %d", status)
	}
}

// What a person says by the API holds.
func TestCorrect(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	said := `{"kind":"split","reports":["` + s.Members[1].Report + `"],"from":"` + s.Members[0].Report + `","note":"another ferry"}`
	if status, text, _ := r.ask(http.MethodPost, "/api/v1/corrections", said); status != http.StatusCreated {
		t.Fatalf("status %d: %s", status, text)
	}
	r.settle()
	r.has("why", r.get("/api/v1/why?a="+s.Members[0].Report+"&b="+s.Members[1].Report), `"one":false`)
	r.has("the corrections", r.get("/api/v1/corrections"), "another ferry")

	for _, want := range []int{http.StatusNoContent, http.StatusConflict} {
		if status, text, _ := r.ask(http.MethodDelete, "/api/v1/corrections/1", ""); status != want {
			t.Errorf("taken back: status %d, want %d: %s", status, want, text)
		}
	}
	if status, text, _ := r.ask(http.MethodDelete, "/api/v1/corrections/99", ""); status != http.StatusNotFound {
		t.Errorf("what was never said, taken back: status %d: %s", status, text)
	}
	r.settle()
	r.has("why", r.get("/api/v1/why?a="+s.Members[0].Report+"&b="+s.Members[1].Report), `"one":true`)
	r.has("the corrections", r.get("/api/v1/corrections"), `"undone":true`, `"of":1`)
	if page := r.get("/story/" + s.ID); strings.Contains(page, "another ferry") {
		t.Error("the page still tells of what was taken back")
	}
}

// A story that could not be compared says so, and what was told of it before
// stays.
func TestFault(t *testing.T) {
	r := settled(t)
	s := r.titled("Ferry Aldra runs aground off Tollen")
	err := r.desk.Store().Write(t.Context(), func(b store.Batch) error { return b.Fail(s.ID, "internal: too <strange>") })
	if err != nil {
		t.Fatal(err)
	}
	r.has("the page", r.get("/story/"+s.ID), "could not be compared as it is now", "from before", "too &lt;strange&gt;", "<article")
	r.has("the story", r.get("/api/v1/stories/"+s.ID), `"fault":"internal: too <strange>"`, `"synopsis":{`)
	r.has("the stories", r.get("/api/v1/stories"), `"fault":"internal: `)
}

func TestMetrics(t *testing.T) {
	r := settled(t)
	r.get("/story/" + r.titled("Orrin sells its sugar mill").ID)
	r.has("the metrics", r.get("/metrics"), "synoptic_reports 5", "synoptic_stories 2", "synoptic_unread 0", "synoptic_feeds_failing 0", `synoptic_request_seconds_count{route="GET /story/{id}",status="200"} 1`)
}
