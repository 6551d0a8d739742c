// Package synoptic is the program on one page. Many outlets' reports come in;
// those of one event become a story; a story's reports are laid side by side.
//
//	Raw --page--> Report --text--> Report+Marks --story--> Story --synopsis--> Synopsis
//
// Read works on one document and Compare on one story; both are pure, so that
// the same bytes give the same output everywhere. Group alone has memory.
// Nothing here waits, remembers, or knows what day it is: that is for whoever
// calls it.
package synoptic

import (
	"synoptic/news"
	"synoptic/page"
	"synoptic/story"
	"synoptic/synopsis"
	"synoptic/synopsis/date"
	"synoptic/text"
)

// Read takes the reports out of a document, without its residue, and marks
// what they say. A document, or a part of one, with no report in it comes
// back as a Report without Text whose Reason says why.
func Read(raw news.Raw) []news.Report {
	reports := page.Read(raw)
	for i, r := range reports {
		reports[i] = Mark(r)
	}
	return reports
}

// Mark reads the text of one report, unless it has been read already.
func Mark(r news.Report) news.Report {
	if r.Text == "" || len(r.Marks.Sentences) > 0 {
		return r
	}
	return text.Read(r)
}

// Group puts the reports of one event into one story, whatever the order in
// which they are given.
func Group(reports []news.Report) []news.Story {
	return story.Group(reports)
}

// Compare lays the reports of a story side by side. A publication date that
// only the story can tell is settled first, since "on Sunday" hangs on it.
func Compare(s news.Story) news.Synopsis {
	dates := date.Better(s)
	reports := make([]news.Report, len(s.Reports))
	for i, r := range s.Reports {
		if d, better := dates[r.ID]; better {
			r = text.Date(r, d)
		}
		reports[i] = r
	}
	s.Reports = reports
	return synopsis.Compare(s)
}
