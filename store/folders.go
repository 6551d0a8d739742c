package store

import (
	"encoding/json"
	"maps"
)

// folders is the state in which lies in which folders of a person's list a feed is.
const folders = Lasting + "folders"

// Places are the folders in which a feed lies: each with what that lies in, the
// outermost first.
type Places [][]string

// UnmarshalJSON reads those of earlier versions too, which had one folder each.
func (p *Places) UnmarshalJSON(b []byte) error {
	var all [][]string
	if json.Unmarshal(b, &all) == nil {
		*p = all
		return nil
	}
	var one []string
	err := json.Unmarshal(b, &one)
	*p = Places{one}
	return err
}

// Folders are the folders in which feeds lie, by their addresses. A feed that lies
// in none is not in it.
func Folders(v View) (map[string]Places, error) {
	return Recall[map[string]Places](v, folders)
}

// KeepFolders puts feeds into folders, beside those that lie in some.
func KeepFolders(b Batch, more map[string]Places) error {
	all, err := Folders(b)
	if err != nil || len(more) == 0 {
		return err
	}
	if all == nil {
		all = map[string]Places{}
	}
	maps.Copy(all, more)
	maps.DeleteFunc(all, func(_ string, in Places) bool { return len(in) == 0 })
	return Remember(b, folders, all)
}

// MoveFolder is for a feed that stands at another address from now on.
func MoveFolder(b Batch, from, to string) error {
	all, err := Folders(b)
	if err != nil || all[from] == nil {
		return err
	}
	return KeepFolders(b, map[string]Places{from: nil, to: all[from]})
}
