package page

import "testing"

// TestLanguages runs the examples of the table.
func TestLanguages(t *testing.T) {
	for _, l := range functionWords {
		if got := languageOf(l.example); got != l.code {
			t.Errorf("%q is told as %s, want %s", l.example, got, l.code)
		}
	}
	for code, in := range map[string]string{
		"ru": "Паром вышел из порта в полдень, сообщил начальник гавани.", "uk": "Пором вийшов із порту опівдні, повідомив її керівник.",
		"ja": "フェリーは正午に港を出た、と市長は話した。", "zh": "渡轮中午离开港口，船上有四十人。", "ko": "여객선은 정오에 항구를 떠났다.",
		"ar": "أغلق رئيس البلدية الرصيف لمدة أسبوع.", "el": "Ο δήμαρχος έκλεισε την προβλήτα.", "he": "ראש העיר סגר את הרציף לשבוע.",
		"en": "Ansel 3, Tarn 1", "und": "Brel torana mesk ivu dal porun teshka, volen iri sta mark olum nev drin pesko harit ulven. Toba merin skal virun esto pal dremi kosta nar ilven murin tesk abra colo dun fesh gat hil jun kem lur mon pel.",
	} {
		if got := languageOf(in); got != code {
			t.Errorf("%q is told as %s, want %s", in, got, code)
		}
	}
}
