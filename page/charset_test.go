package page

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html/charset"

	"synoptic/news"
)

// written are news in encodings, each with the wrong one most often stated.
var written = []struct{ charset, wrong, text string }{
	{"windows-1251", "iso-8859-1", "Паром вышел из порта Ансель в полдень, на борту было сорок человек, сообщил начальник гавани. Причины пока неизвестны."},
	{"koi8-r", "windows-1251", "Мэр города закрыл набережную на неделю после того, как в стене нашли трещину. Жители ждут решения совета."},
	{"iso-8859-1", "koi8-r", "The café at Port Ansel was shut on Monday after a naïve clerk sold Zoë’s rôle in the ferry for a piñata, the mayor said."},
	{"windows-1252", "windows-1251", "Le bac a quitté le port à midi avec quarante personnes à bord, a déclaré la mairie. Les causes n’ont pas été établies."},
	{"shift_jis", "iso-8859-1", "フェリーは正午に四十人を乗せて港を出た、と港の責任者は話した。原因はまだ分かっていない。"},
	{"euc-jp", "shift_jis", "市長は月曜日、岸壁を一週間閉鎖すると発表した。壁にひびが見つかったためである。"},
	{"iso-8859-2", "iso-8859-1", "Prom opuścił port w południe z czterdziestoma osobami na pokładzie, powiedział kapitan. Nie wiadomo, dlaczego zatonął."},
	{"windows-1250", "windows-1252", "Starosta města zavřel nábřeží na týden poté, co byla ve zdi nalezena trhlina, řekl mluvčí přístavu."},
	{"windows-1255", "windows-1251", "ראש העיר סגר את הרציף לשבוע, אמר מנהל הנמל ביום שני בערב. הסיבה עדיין אינה ידועה."},
	{"iso-8859-6", "iso-8859-1", "أغلق رئيس البلدية الرصيف لمدة أسبوع، كما قال مدير الميناء مساء الاثنين. السبب غير معروف بعد."},
	{"x-mac-cyrillic", "iso-8859-1", "Мэр закрыл набережную на неделю, сообщил начальник гавани в понедельник вечером. Причина пока неизвестна."},
	{"macintosh", "iso-8859-1", "Le maire a fermé le quai pour une semaine, a déclaré lundi le capitaine du port. La cause n’est pas connue, à l’évidence."},
	{"iso-8859-15", "windows-1251", "Le café du port a été fermé lundi, et 120 € manquent à la caisse, a déclaré le maire."},
	{"gb18030", "iso-8859-1", "渡轮中午离开港口，船上有四十人。市长说，原因还不知道，这个城市的码头要到下周才会开放。"},
	{"euc-kr", "windows-1252", "여객선은 정오에 사십 명을 태우고 항구를 떠났다고 항만 책임자가 말했다. 원인은 아직 알 수 없다."},
	{"utf-16le", "utf-8", "The ferry left Port Ansel at noon with forty people on board, the harbour master’s café said."},
	{"utf-16be", "iso-8859-1", "Паром вышел из порта Ансель в полдень, сообщил начальник гавани."},
	{"utf-8", "windows-1251", "Мэр закрыл café на неделю, сообщил начальник гавани."},
}

// TestEncodings: in every form, with the encoding stated rightly by header or
// document, wrongly or not at all, a text is read right.
func TestEncodings(t *testing.T) {
	for _, w := range written {
		for _, form := range []string{"plain", "page", "feed"} {
			for _, says := range []string{"nothing", "header", "document", "wrong header", "wrong document"} {
				raw := encodedAs(w.charset, form, says, w.wrong, w.text)
				got := Read(raw)[0]
				if text := strings.TrimSpace(got.Text); text != w.text {
					t.Errorf("%s, %s, %s stated: %.60q %s", w.charset, form, says, text, got.Reason)
				}
			}
		}
	}
}

// few are news with few letters beyond ASCII: what is stated of them stands,
// and another encoding is taken only where the stated one makes no words.
var few = []struct{ charset, text string }{
	{"shift_jis", "The quay of 東京の山田 was shut on Monday, the mayor said."},
	{"euc-jp", "The quay of 東京の山田 was shut on Monday, the mayor said."},
	{"gb18030", "The quay of 北京的王伟 was shut on Monday, the mayor said."},
	{"big5", "The quay of 台北的王偉 was shut on Monday, the mayor said."},
	{"euc-kr", "The quay of 서울의 김철수 was shut on Monday, the mayor said."},
	{"windows-1251", "The quay of Иван Петров was shut on Monday, the mayor said."},
	{"windows-1253", "The quay of Ο Γιώργος was shut on Monday, the mayor said."},
	{"iso-8859-2", "The quay of Łukasz Wąsik was shut on Monday, the mayor said."},
}

// TestFewLetters: stated by header or document they are read right, and what an
// archive holds is read as it would be alone.
func TestFewLetters(t *testing.T) {
	for _, w := range few {
		for _, form := range []string{"plain", "page", "feed"} {
			for _, says := range []string{"header", "document"} {
				if form == "plain" && says == "document" {
					continue
				}
				got := Read(encodedAs(w.charset, form, says, "", w.text))[0]
				if text := strings.TrimSpace(got.Text); text != w.text {
					t.Errorf("%s, %s, %s stated: %.60q %s", w.charset, form, says, text, got.Reason)
				}
			}
		}
	}
	for _, w := range written {
		raw := encodedAs(w.charset, "page", "document", "", w.text)
		got := Read(news.Raw{Body: []byte(warc("response", "http://ansel.example/1", body200+string(raw.Body))), Input: "x"})[0]
		if text := strings.TrimSpace(got.Text); text != w.text {
			t.Errorf("%s in an archive: %.60q %s", w.charset, text, got.Reason)
		}
	}
}

// encodedAs is a document of a form in an encoding.
func encodedAs(name, form, says, wrong, text string) news.Raw {
	stated, header, inside := name, "", ""
	if strings.HasPrefix(says, "wrong") {
		stated = wrong
	}
	if strings.HasSuffix(says, "header") {
		header = "; charset=" + stated
	}
	if strings.HasSuffix(says, "document") {
		inside = stated
	}
	media := "text/plain"
	switch form {
	case "page":
		media = "text/html"
		meta := ""
		if inside != "" {
			meta = fmt.Sprintf(`<meta charset="%s">`, inside)
		}
		text = "<!doctype html><html><head>" + meta + "</head><body><article><p>" + text + "</p></article></body></html>"
	case "feed":
		media = "application/rss+xml"
		if inside != "" {
			inside = fmt.Sprintf(` encoding="%s"`, inside)
		}
		text = `<?xml version="1.0"` + inside + `?><rss version="2.0"><channel><title>Ansel</title><item><title>1</title><description>` + text + `</description></item></channel></rss>`
	}
	enc, _ := charset.Lookup(name)
	if enc == nil { // the reader has no name for UTF-8
		return news.Raw{Body: []byte(text), Media: media + header, Input: "x"}
	}
	body, err := enc.NewEncoder().String(text)
	if err != nil {
		panic(err)
	}
	return news.Raw{Body: []byte(body), Media: media + header, Input: "x"}
}

// TestNoEncoding: bytes that make words in no encoding are refused by name.
func TestNoEncoding(t *testing.T) {
	for _, in := range []string{
		`<html><head><meta charset="cp437"></head><body><p>` + sunk + " The caf\x82 of Zo\x89 was shut.</p></body></html>",
		"The quay \x81\x8d\x90\x9d is \xf7\xd7 \xa4\xa6\xac shut.", strings.Repeat("\xa7\xb6\xd7 ", 40),
		"The mayor+IBk-s caf+AOk- shut on Monday, +IBw-for good,+IB0- she said +IBM- after forty years at the quay.",
	} {
		if got := Read(news.Raw{Body: []byte(in), Input: "x"})[0]; !strings.HasPrefix(got.Reason, "charset: ") {
			t.Errorf("%q is %q %s", in, got.Text, got.Reason)
		}
	}
}
