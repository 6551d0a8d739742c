package store

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Recall reads a state that Remember kept as JSON. What was never kept is the
// zero value.
func Recall[T any](v View, name string) (out T, err error) {
	text, err := v.State(name)
	if errors.Is(err, ErrNone) {
		return out, nil
	}
	if err != nil {
		return out, err
	}
	if err := json.Unmarshal(text, &out); err != nil {
		return out, fmt.Errorf("state %s: %w", name, err)
	}
	return out, nil
}

// Remember keeps a state as JSON.
func Remember[T any](b Batch, name string, state T) error {
	text, err := json.Marshal(state)
	if err != nil {
		return fmt.Errorf("state %s: %w", name, err)
	}
	return b.KeepState(name, text)
}
