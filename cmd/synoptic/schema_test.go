package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"synoptic/cmd/synoptic/console"
	"synoptic/cmd/synoptic/stage"
	"synoptic/news"
)

// published is where the schema of what is printed stands.
const published = "../../docs/synoptic-1.schema.json"

// schemaOf is the schema of a type as JSON writes it. Strict allows nothing
// that is not described.
func schemaOf[T any](t *testing.T, strict bool) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.For[T](&jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[news.Maybe](): {Types: []string{"null", "string"}},
		reflect.TypeFor[news.Date]():  dateSchema(true),
		reflect.TypeFor[news.Token](): {
			Type: "array", Description: "start, end, lemma, part of speech, finer tag, head (-1 for none), relation",
			Items: &jsonschema.Schema{Types: []string{"string", "integer"}}, MinItems: jsonschema.Ptr(7),
		},
	}})
	if err != nil {
		t.Fatal(err)
	}
	each := func(s *jsonschema.Schema) {
		if !strict && s.Type == "object" {
			s.AdditionalProperties = nil
		}
		for key, values := range enums {
			if p := s.Properties[key]; p != nil && hasAll(s, values.beside) {
				p.Enum = values.of
			}
		}
	}
	walkSchema(s, each)
	return s
}

// dateSchema is the schema of a date, and of those that lost against it.
func dateSchema(others bool) *jsonschema.Schema {
	text := func() *jsonschema.Schema { return &jsonschema.Schema{Type: "string"} }
	s := &jsonschema.Schema{
		Type: "object", Required: []string{"date", "rule"}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}},
		Properties: map[string]*jsonschema.Schema{"date": {Types: []string{"null", "string"}}, "precision": text(), "rule": text()},
	}
	if others {
		s.Properties["other"] = &jsonschema.Schema{Type: "array", Items: dateSchema(false)}
	}
	return s
}

// enums are the values that a property has, in an object that has others
// beside it.
var enums = map[string]struct {
	beside []string
	of     []any
}{
	"relation":  {[]string{"sides"}, []any{"differ", "then_now", "values_given"}},
	"schema":    {[]string{"stories"}, []any{news.Schema}},
	"precision": {[]string{"date"}, []any{"day", "month", "year", "about"}},
}

func hasAll(s *jsonschema.Schema, keys []string) bool {
	for _, k := range keys {
		if s.Properties[k] == nil {
			return false
		}
	}
	return true
}

func walkSchema(s *jsonschema.Schema, do func(*jsonschema.Schema)) {
	if s == nil {
		return
	}
	do(s)
	for _, p := range s.Properties {
		walkSchema(p, do)
	}
	walkSchema(s.Items, do)
}

// whole is the schema as it is published: a document, and the lines of read and
// group beside it. What is added later breaks nobody who reads by it.
func wholeSchema(t *testing.T) *jsonschema.Schema {
	s := schemaOf[news.Document](t, false)
	s.Schema, s.ID = "https://json-schema.org/draft/2020-12/schema", "urn:synoptic:schema:1"
	s.Title, s.Description = "synoptic/1", "What synoptic compare --json and show --json print. $defs has a line of read --jsonl and of group --jsonl. Offsets are bytes in the text of the report. Later versions only add."
	s.Defs = map[string]*jsonschema.Schema{"report": schemaOf[stage.Report](t, false), "member": schemaOf[stage.Member](t, false)}
	return s
}

// The schema that is published is that of the program. UPDATE=1 writes it.
func TestSchema(t *testing.T) {
	text, err := json.MarshalIndent(wholeSchema(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(published, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if was, err := os.ReadFile(published); err != nil || !bytes.Equal(was, text) {
		t.Errorf("%s is not what the program prints; UPDATE=1 go test ./cmd/synoptic -run Schema writes it (%v)", published, err)
	}
}

// Whatever is printed is as the schema says, with nothing beside it.
func TestOutputsKeepTheSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "news.db")
	asked := func(args ...string) string {
		t.Helper()
		var out, talk bytes.Buffer
		if code := run(args, console.Desk{In: strings.NewReader(""), Out: &out, Err: &talk}); code != console.ExitDone && code != console.ExitPartly {
			t.Fatalf("%v: code %d: %s", args, code, talk.String())
		}
		return out.String()
	}
	asked("add", "-q", "--store", path, "../../examples/harbour")
	list := asked("stories", "--store", path, "--csv", "-q")
	story, _, _ := strings.Cut(strings.Split(list, "\n")[1], ",")
	document, report, member := resolved(t, schemaOf[news.Document](t, true)), resolved(t, schemaOf[stage.Report](t, true)), resolved(t, schemaOf[stage.Member](t, true))
	for _, row := range []struct {
		args   []string
		schema *jsonschema.Resolved
	}{
		{[]string{"compare", "--json", "../../examples/harbour", "../../examples/pier"}, document},
		{[]string{"compare", "--json", "../../examples/recall"}, document},
		{[]string{"show", "--json", "--store", path, story}, document},
		{[]string{"read", "../../examples/pier"}, report},
		{[]string{"group", "../../examples/pier"}, member},
	} {
		n := 0
		for line := range strings.Lines(asked(append(row.args, "-q")...)) {
			if err := row.schema.Validate(decoded(t, line)); err != nil {
				t.Errorf("%v: %v", row.args, err)
			}
			n++
		}
		if n == 0 {
			t.Errorf("%v printed nothing", row.args)
		}
	}
	if err := document.Validate(decoded(t, `{"schema":"synoptic/1","stories":[],"rejected":[],"colour":"red"}`)); err == nil {
		t.Error("what is not described passes")
	}
	if err := document.Validate(decoded(t, `{"schema":"synoptic/2","stories":[],"rejected":[]}`)); err == nil {
		t.Error("another schema passes")
	}
}

func resolved(t *testing.T, s *jsonschema.Schema) *jsonschema.Resolved {
	t.Helper()
	out, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func decoded(t *testing.T, text string) (out any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	return out
}
