package serve

import (
	"path"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"synoptic/news"
)

const schemaPlace = "#/components/schemas/"

// schemas is where the types of the API are described.
func schemas() huma.Registry {
	r := huma.NewMapRegistry(schemaPlace, schemaName)
	r.RegisterTypeAlias(reflect.TypeFor[news.Maybe](), reflect.TypeFor[*string]())
	return r
}

// schemaName is the name of a type in the description. What is an object of the
// site has its own name, what is one of a finding that of its package before.
func schemaName(t reflect.Type, hint string) string {
	named := t
	for named.Kind() == reflect.Pointer || named.Kind() == reflect.Slice {
		named = named.Elem()
	}
	switch path.Base(named.PkgPath()) {
	case "news":
		return "News" + huma.DefaultSchemaNamer(t, hint)
	case "store":
		return "Kept" + huma.DefaultSchemaNamer(t, hint)
	}
	return huma.DefaultSchemaNamer(t, hint)
}

// nullable says of every object that may be missing that it may be null, which
// huma says of plain values only.
func nullable(r huma.Registry) {
	for name, schema := range r.Map() {
		t := r.TypeFromRef(schemaPlace + name)
		if t == nil || t.Kind() != reflect.Struct {
			continue
		}
		for _, f := range reflect.VisibleFields(t) {
			key, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			property := schema.Properties[key]
			missing := f.Type.Kind() == reflect.Pointer && !strings.Contains(options, "omitempty")
			if !missing || property == nil || property.Ref == "" {
				continue
			}
			schema.Properties[key] = &huma.Schema{Description: property.Description, AnyOf: []*huma.Schema{{Ref: property.Ref}, {Type: "null"}}}
		}
	}
}
