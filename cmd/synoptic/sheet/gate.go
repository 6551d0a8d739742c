package sheet

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"reflect"

	"synoptic/web"
)

// Gate is the gate for JSON: signs that steer a terminal or the direction
// of writing are escaped, and so are the marks of direction, which nobody sees
// and which words of two directions need. They stand inside strings only, so
// the values stay.
type Gate struct{ Out io.Writer }

// Write writes JSON through the gate.
func (g Gate) Write(b []byte) (int, error) {
	from, text := 0, string(b)
	for i, r := range text {
		if !web.Steers(r) && !marksDirection(r) || r < ' ' {
			continue
		}
		if _, err := fmt.Fprintf(g.Out, `%s\u%04x`, text[from:i], r); err != nil {
			return 0, err
		}
		from = i + len(string(r))
	}
	if _, err := io.WriteString(g.Out, text[from:]); err != nil {
		return 0, err
	}
	return len(b), nil
}

// Encode writes a value as one line of JSON, through the gate.
func Encode(out *bufio.Writer, v any) error {
	enc := json.NewEncoder(Gate{Out: out})
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// marksDirection says whether a sign is a mark of direction (Unicode Standard
// Annex 9, 2.6): U+200E, U+200F, U+061C.
func marksDirection(r rune) bool { return r == 0x200e || r == 0x200f || r == 0x061c }

// harmless is a copy of a value of which no string steers a terminal: on one
// in colour the signs that steer are the program's own.
func harmless[T any](v T) T {
	out := reflect.New(reflect.TypeFor[T]()).Elem()
	tame(out, reflect.ValueOf(v))
	return out.Interface().(T)
}

func tame(to, from reflect.Value) {
	switch from.Kind() {
	case reflect.String:
		to.SetString(web.Harmless(from.String()))
	case reflect.Struct:
		for i := range from.NumField() {
			tame(to.Field(i), from.Field(i))
		}
	case reflect.Slice:
		if from.IsNil() {
			return
		}
		to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
		for i := range from.Len() {
			tame(to.Index(i), from.Index(i))
		}
	case reflect.Pointer:
		if from.IsNil() {
			return
		}
		to.Set(reflect.New(from.Type().Elem()))
		tame(to.Elem(), from.Elem())
	default:
		to.Set(from)
	}
}
