package synoptic

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mayImport is the package table of ARCHITECTURE.md: what each package of
// ours may import of ours. A package that is not in it is not in the house.
var mayImport = map[string]string{
	".":                  "news page text story synopsis synopsis/date",
	"news":               "",
	"english":            "",
	"gazetteer":          "english",
	"meaning":            "",
	"syntax":             "english syntax/token syntax/tagger syntax/parser syntax/model syntax/lemma syntax/tree syntax/mend",
	"syntax/token":       "english",
	"syntax/linear":      "",
	"syntax/tagger":      "english syntax/token syntax/linear",
	"syntax/parser":      "syntax/token syntax/linear syntax/tagger",
	"syntax/tree":        "syntax/token",
	"syntax/lemma":       "english syntax/model",
	"syntax/mend":        "english syntax/token syntax/lemma syntax/tree",
	"syntax/sequence":    "syntax/linear",
	"syntax/model":       "",
	"syntax/treebank":    "syntax syntax/token",
	"syntax/learn":       "english syntax/token syntax/linear syntax/tagger syntax/parser syntax/sequence syntax/lemma syntax/treebank",
	"page":               "news gazetteer page/form page/clean page/word page/calendar page/weight page/tree page/said page/author page/dated page/outlet page/byline page/line page/feed page/title page/reason page/record page/language page/residue page/wrap page/markup",
	"page/form":          "page/clean",
	"page/clean":         "",
	"page/word":          "page/clean",
	"page/calendar":      "english page/clean page/word",
	"page/wrap":          "",
	"page/markup":        "",
	"page/weight":        "page/tree",
	"page/tree":          "page/clean page/word page/calendar",
	"page/said":          "news page/clean page/author page/tree",
	"page/author":        "english gazetteer page/clean page/word",
	"page/dated":         "page/calendar page/tree",
	"page/residue":       "page/word",
	"page/notice":        "page/word",
	"page/outlet":        "english gazetteer page/author page/calendar page/clean page/word",
	"page/byline":        "gazetteer page/author page/calendar page/header page/said page/tree page/word",
	"page/header":        "english gazetteer page/author page/calendar page/outlet page/word",
	"page/line":          "news english page/author page/byline page/calendar page/clean page/header page/outlet page/residue page/tree page/word",
	"page/feed":          "gazetteer page/clean page/outlet page/said",
	"page/title":         "gazetteer page/byline page/clean page/outlet page/tree page/word",
	"page/reason":        "news page/clean page/line page/notice page/outlet page/tree page/word",
	"page/record":        "page/form",
	"page/language":      "english page/clean",
	"text":               "news gazetteer english text/piece text/moment text/figure text/name text/mention text/quote text/outlet text/speaker text/credit text/clause text/sentence text/letter",
	"text/outlet":        "news gazetteer english text/name text/saying text/letter",
	"text/calendar":      "english",
	"text/piece":         "news english text/calendar text/letter",
	"text/figure":        "news english text/calendar text/piece",
	"text/moment":        "news english text/calendar text/piece text/saying",
	"text/mention":       "news gazetteer english text/name text/letter",
	"text/quote":         "news english text/name text/sentence text/letter",
	"text/name":          "news syntax/sequence gazetteer english text/letter",
	"text/name/learn":    "news syntax/learn syntax/sequence text/name text/sentence",
	"text/frame":         "news english text/name text/quote text/outlet text/saying text/letter",
	"text/cue":           "news english text/frame text/name text/saying text/letter",
	"text/speaker":       "news gazetteer english text/cue text/frame text/outlet text/quote text/mention text/name text/sentence text/saying text/letter",
	"text/credit":        "news gazetteer english text/speaker text/outlet text/clause text/mention text/name text/sentence text/saying text/letter",
	"text/clause":        "news english",
	"text/sentence":      "news syntax english gazetteer text/saying text/letter",
	"text/letter":        "",
	"text/saying":        "english text/letter",
	"story":              "news gazetteer english",
	"synopsis":           "news english synopsis/table synopsis/voice synopsis/saying synopsis/statement synopsis/claim synopsis/dispute synopsis/figure synopsis/timeline",
	"synopsis/table":     "news gazetteer english",
	"synopsis/group":     "",
	"synopsis/voice":     "news gazetteer synopsis/table synopsis/group",
	"synopsis/spelling":  "",
	"synopsis/saying":    "news english gazetteer synopsis/table synopsis/group synopsis/voice synopsis/spelling",
	"synopsis/date":      "news english synopsis/table",
	"synopsis/value":     "news",
	"synopsis/statement": "news gazetteer english meaning synopsis/value",
	"synopsis/rival":     "news english meaning synopsis/value synopsis/statement",
	"synopsis/wording":   "news english meaning synopsis/statement",
	"synopsis/claim":     "news english synopsis/value synopsis/statement synopsis/rival synopsis/wording",
	"synopsis/dispute":   "news gazetteer english meaning synopsis/table synopsis/group synopsis/voice synopsis/spelling synopsis/value synopsis/statement synopsis/claim",
	"synopsis/figure":    "news english meaning synopsis/table synopsis/voice synopsis/value synopsis/statement synopsis/wording synopsis/claim synopsis/dispute",
	"synopsis/timeline":  "news english synopsis/table synopsis/statement synopsis/wording synopsis/claim",
	"synopsis/verify":    "news",
	"web":                "news web/contrast",
	"web/contrast":       "news",
	"web/webtest":        "",
	"fetch":              "news",
	"store":              "news",
	"store/tables":       "news store",
	"store/sqlite":       "news store store/tables",
	"store/postgres":     "news store store/tables",
	"store/pgtest":       "",
	"store/storetest":    "news store",
	"desk":               ". news page store story fetch",
	"crew":               "news store store/tables store/postgres desk",
	"web/feed":           "news web",
	"reference":          "news",
	"web/serve":          "news store desk fetch reference synopsis web web/feed",
	"bridge/assistant":   "news store synopsis/saying web",
	"bridge/outbox":      "desk store fetch news web web/feed",
	"bridge/reader":      "store desk fetch news web",
	"bridge/greader":     "news store desk web web/feed",

	"cmd/synoptic":            "*",
	"cmd/synoptic/console":    "news fetch web cmd/synoptic/sheet",
	"cmd/synoptic/correction": "store web cmd/synoptic/console cmd/synoptic/house cmd/synoptic/named cmd/synoptic/sheet",
	"cmd/synoptic/feeds":      "news store desk fetch web cmd/synoptic/console cmd/synoptic/house cmd/synoptic/input cmd/synoptic/named cmd/synoptic/sheet cmd/synoptic/step",
	"cmd/synoptic/grouping":   "news story store cmd/synoptic/console cmd/synoptic/input cmd/synoptic/named cmd/synoptic/step",
	"cmd/synoptic/house":      "store store/postgres store/sqlite desk crew web cmd/synoptic/console cmd/synoptic/sheet",
	"cmd/synoptic/input":      ". news page fetch web cmd/synoptic/console cmd/synoptic/stage cmd/synoptic/step",
	"cmd/synoptic/named":      "store fetch web cmd/synoptic/sheet",
	"cmd/synoptic/saved":      ". news synopsis synopsis/verify web cmd/synoptic/console cmd/synoptic/input cmd/synoptic/sheet cmd/synoptic/step",
	"cmd/synoptic/sheet":      "news gazetteer synopsis web",
	"cmd/synoptic/site":       "store desk fetch web/serve bridge/assistant bridge/greader bridge/outbox bridge/reader cmd/synoptic/console cmd/synoptic/house",
	"cmd/synoptic/stage":      "news story",
	"cmd/synoptic/step":       "news story",
	"cmd/train":               "*",
	"cmd/measure":             "*",
	"cmd/measure/score":       "news",
	"cmd/measure/label":       "news english cmd/measure/score",
	"cmd/measure/read":        "*",
	"cmd/measure/gold":        "*",
	"cmd/measure/own":         "*",
	"archive":                 "archive/pipeline",
	"archive/record":          "",
	"archive/days":            "news story",
	"archive/pipeline":        ". news page story synopsis archive/days archive/record",
	"archive/invented":        "",
	"archive/invent":          "archive/invented",
}

// pure packages have no clock, disk, network, chance or logger.
var pure = []string{
	".", "news", "english", "gazetteer", "meaning", "syntax",
	"syntax/token", "syntax/linear", "syntax/tagger", "syntax/parser", "syntax/tree", "syntax/lemma", "syntax/mend", "syntax/sequence", "syntax/model", "syntax/treebank", "syntax/learn",
	"page", "page/form", "page/clean", "page/word", "page/calendar", "page/weight", "page/tree", "page/said", "page/author", "page/dated", "page/residue", "page/notice", "page/outlet", "page/byline", "page/line", "page/feed", "page/title", "page/reason", "page/record", "page/language", "page/wrap",
	"text", "text/calendar", "text/piece", "text/moment", "text/figure", "text/name", "text/name/learn", "text/mention", "text/quote", "text/outlet", "text/frame", "text/cue", "text/speaker", "text/credit", "text/clause", "text/sentence", "text/saying", "text/letter", "story",
	"synopsis", "synopsis/table", "synopsis/group", "synopsis/voice", "synopsis/spelling", "synopsis/saying", "synopsis/date", "synopsis/value", "synopsis/statement", "synopsis/rival", "synopsis/wording", "synopsis/claim", "synopsis/dispute", "synopsis/figure", "synopsis/timeline", "synopsis/verify", "web", "web/contrast", "web/feed", "reference", "store",
	"archive/record", "archive/days",
}

// rim is what no pure package may import.
var rim = []string{"os", "net", "net/http", "log", "log/slog", "math/rand", "math/rand/v2", "crypto/rand"}

func TestImports(t *testing.T) {
	for _, dir := range packages(t) {
		allowed, known := mayImport[dir]
		if !known {
			t.Errorf("package %s is not in the table: add it here and to ARCHITECTURE.md", dir)
			continue
		}
		p, err := build.ImportDir(filepath.FromSlash(dir), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, imp := range p.Imports {
			ours, is := strings.CutPrefix(imp, "synoptic/")
			if is && allowed != "*" && !slices.Contains(strings.Fields(allowed), ours) {
				t.Errorf("%s imports %s; it may import only: %s", dir, ours, allowed)
			}
			if slices.Contains(pure, dir) && slices.Contains(rim, imp) {
				t.Errorf("%s imports %s; the world stays at the rim", dir, imp)
			}
		}
	}
}

// packages are the folders that hold Go files: of this module, and of archive,
// which is a module of its own and of the same house. Those of standin and
// packaging are not.
func packages(t *testing.T) []string {
	var dirs []string
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && path != "." && (strings.HasPrefix(e.Name(), ".") || e.Name() == "standin" || e.Name() == "packaging") {
			return filepath.SkipDir
		}
		dir := filepath.ToSlash(filepath.Dir(path))
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") && !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(dirs)
	return dirs
}
