package tables

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"synoptic/news"
)

// KeepSynopsis keeps the next version of a story's synopsis. The texts of its
// reports are left out, since they are kept already.
func (b Batch) KeepSynopsis(s news.Synopsis) (version int, err error) {
	version, err = b.keepSynopsis(s)
	if err != nil {
		return 0, fmt.Errorf("keep synopsis of story %s: %w", s.ID, err)
	}
	return version, nil
}

func (b Batch) keepSynopsis(s news.Synopsis) (version int, err error) {
	thin, err := b.thin(s)
	if err != nil {
		return 0, err
	}
	if _, err := b.Exec(b.ctx, "DELETE FROM faults WHERE story = $1", s.ID); err != nil {
		return 0, err
	}
	if err := b.date(s); err != nil {
		return 0, err
	}
	document := written(thin)
	if err := b.One(b.ctx, "SELECT version FROM stories WHERE id = $1", []any{s.ID}, &version); err != nil {
		return 0, err
	}
	if version > 0 {
		same, err := b.replaced(s.ID, version, sum(document))
		if same || err != nil {
			return version, err
		}
	}
	version++
	if _, err := b.Exec(b.ctx, "INSERT INTO synopses (story, version, document, sha256) VALUES ($1, $2, $3, $4)", s.ID, version, string(document), sum(document)); err != nil {
		return 0, err
	}
	for _, a := range s.Reports {
		if err := b.made(s.ID, version, a.ID, a.Letter); err != nil {
			return 0, err
		}
	}
	for _, a := range s.Aside {
		if err := b.made(s.ID, version, a.Report, ""); err != nil {
			return 0, err
		}
	}
	_, err = b.Exec(b.ctx, "UPDATE stories SET title = $1, differs = $2, version = $3 WHERE id = $4", s.Title, s.Questions(), version, s.ID)
	return version, err
}

// Fail keeps why a story could not be compared. What its reports said before
// stays as it was told.
func (b Batch) Fail(story, why string) error {
	if _, err := b.Exec(b.ctx, "INSERT INTO faults (story, why) VALUES ($1, $2) ON CONFLICT (story) DO UPDATE SET why = excluded.why", story, why); err != nil {
		return fmt.Errorf("keep why story %s failed: %w", story, err)
	}
	return nil
}

// made notes a report that a synopsis was made from.
func (b Batch) made(story string, version int, report, letter string) error {
	_, err := b.Exec(b.ctx, "INSERT INTO synopsis_reports (story, version, report, letter) VALUES ($1, $2, $3, $4)", story, version, report, letter)
	return err
}

// replaced packs the version that will be no longer the newest, unless the
// next says the same.
func (b Batch) replaced(story string, version int, hash string) (same bool, err error) {
	var document, was string
	if err := b.One(b.ctx, "SELECT document, sha256 FROM synopses WHERE story = $1 AND version = $2", []any{story, version}, &document, &was); err != nil {
		return false, err
	}
	if was == hash {
		return true, nil
	}
	_, err = b.Exec(b.ctx, "UPDATE synopses SET document = NULL, packed = $1 WHERE story = $2 AND version = $3", pack([]byte(document)), story, version)
	return false, err
}

// thin leaves out the texts and cuts that stand in reports word for word.
func (b Batch) thin(s news.Synopsis) (news.Synopsis, error) {
	reports := make([]news.Account, len(s.Reports))
	for i, a := range s.Reports {
		text, cuts, err := b.words(a.ID)
		if err != nil {
			return s, err
		}
		if a.Text == text {
			a.Text = ""
		}
		if reflect.DeepEqual(a.Cuts, cuts) {
			a.Cuts = nil
		}
		reports[i] = a
	}
	s.Reports = reports
	return s, nil
}

// words is the text of a report and what was cut out of it.
func (v View) words(report string) (text string, cuts []news.Cut, err error) {
	var more []byte
	err = v.One(v.ctx, "SELECT text, more FROM reports WHERE id = $1", []any{report}, &text, &more)
	if err != nil {
		return "", nil, fmt.Errorf("report %s: %w", report, err)
	}
	of := struct {
		Cuts *[]news.Cut `json:"cuts"`
	}{&cuts}
	if err := json.Unmarshal(more, &of); err != nil {
		return "", nil, fmt.Errorf("report %s: %w", report, err)
	}
	if cuts == nil {
		cuts = []news.Cut{}
	}
	return text, cuts, nil
}

// Synopsis is a version of a story's synopsis, as it was given to be kept.
func (v View) Synopsis(story string, version int) (news.Synopsis, error) {
	s, err := v.synopsis(story, version)
	if err != nil {
		return s, fmt.Errorf("synopsis %d of story %s: %w", version, story, err)
	}
	return s, nil
}

func (v View) synopsis(story string, version int) (s news.Synopsis, err error) {
	var document, packed []byte
	if err := v.One(v.ctx, `SELECT y.document, y.packed FROM synopses y JOIN stories s ON s.id = y.story
		WHERE y.story = $1 AND y.version = CASE WHEN $2 = 0 THEN s.version ELSE $2 END`, []any{story, version}, &document, &packed); err != nil {
		return s, err
	}
	if document == nil {
		if document, err = unpack(packed); err != nil {
			return s, err
		}
	}
	if err := json.Unmarshal(document, &s); err != nil {
		return s, err
	}
	for i := range s.Reports {
		a := &s.Reports[i]
		text, cuts, err := v.words(a.ID)
		if err != nil {
			return s, err
		}
		if a.Text == "" {
			a.Text = text
		}
		if a.Cuts == nil {
			a.Cuts = cuts
		}
		if a.SHA256 != "" && a.SHA256 != sum([]byte(a.Text)) {
			return s, errors.New("the text of report " + a.ID + " is not the one it was made from")
		}
	}
	return s, nil
}
