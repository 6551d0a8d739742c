package store

import "maps"

// folders is the state in which lies which folder of a person's list a feed is.
const folders = Lasting + "folders"

// Folders are the folders in which feeds lie, the outermost first, by their
// addresses. A feed that lies in none is not in it.
func Folders(v View) (map[string][]string, error) {
	return Recall[map[string][]string](v, folders)
}

// KeepFolders puts feeds into folders, beside those that lie in some.
func KeepFolders(b Batch, more map[string][]string) error {
	all, err := Folders(b)
	if err != nil || len(more) == 0 {
		return err
	}
	if all == nil {
		all = map[string][]string{}
	}
	maps.Copy(all, more)
	maps.DeleteFunc(all, func(_ string, in []string) bool { return len(in) == 0 })
	return Remember(b, folders, all)
}

// MoveFolder is for a feed that stands at another address from now on.
func MoveFolder(b Batch, from, to string) error {
	all, err := Folders(b)
	if err != nil || all[from] == nil {
		return err
	}
	return KeepFolders(b, map[string][]string{from: nil, to: all[from]})
}
