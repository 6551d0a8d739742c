package speaker_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"synoptic/news"
	"synoptic/text"
)

// Each mark wanted is the words that the text has as not said.
func TestDenied(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Dana Whitlow never said “the bridge is gone,” her aide Ida Crane insisted.", []string{"the bridge is gone,"}},
		{"Dana Whitlow denied that she had called the pilot “a coward.”", []string{"that she had called the pilot “a coward.”", "the pilot “a coward.”", "a coward."}},
		{"Ida Crane denied calling the pilot “a coward.”", []string{"calling the pilot “a coward.”", "a coward."}},
		{"Ida Crane did not say that the bridge would open.", []string{"that the bridge would open"}},
		{"Ida Crane denied the report, saying “we paid for it all.”", []string{"the report"}},
		{"Ida Crane did not deny that the bridge was “gone.”", nil},
		{"Ida Crane denied what she called “a smear.”", []string{"what she called “a smear.”"}},
		{"“It is a lie,” Ida Crane denied.", nil},
	} {
		var got []string
		for _, q := range text.Read(news.Report{Text: c.text}).Marks.Quotes {
			if q.Denied {
				got = append(got, q.In(c.text))
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
