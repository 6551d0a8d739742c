package page

import (
	"strings"
	"testing"

	"synoptic/news"
)

// TestCopies: of a page that a service keeps, the page is read and not the service: its
// address, its outlet, its day, and no word of the bar that the service puts over it.
func TestCopies(t *testing.T) {
	const (
		paper  = "https://www.skarnlamp.example/weir-gives-way"
		keeper = "https://keeper.example/20310609071500/" + paper
		stamp  = `<meta property="article:published_time" content="2031-06-09T07:15:00Z">`
		name   = `<meta property="og:site_name" content="keeper.example">`
		bar    = "<div><table><tr><td><a href='https://keeper.example/'>keeper.example</a></td><td>Kept from <input value='" + paper + "'></td><td><time datetime='2031-06-09T07:15:00Z'>9 Jun 2031 07:15:00</time></td><td><a href='#'>all copies</a></td></tr></table></div>"
	)
	for _, c := range []struct{ name, url, before, head, bar string }{
		{"by its canonical address", "", "", `<meta property="og:url" content="https://keeper.example/Ab3">` + name + stamp + `<link rel="canonical" href="` + keeper + `">`, bar},
		{"by the address it was fetched at", keeper, "", "", ""},
		{"by where a browser saved it from", "", "<!-- saved from url=(0079)" + keeper + " -->", "", bar},
		{"with its own address stated", "", "<!-- saved from url=(0079)" + keeper + " -->", `<meta property="og:url" content="` + paper + `">`, ""},
		{"with one stroke lost", strings.Replace(keeper, "https://www", "https:/www", 1), "", "", ""},
	} {
		page := strings.Replace(weirStory("", ""), "<head>", c.before+"<head>"+c.head, 1)
		page = strings.Replace(page, "<main>", c.bar+"<div>The Skarn Lamp</div><main>", 1)
		page = strings.Replace(page, "<div class='body'>", "<div>7 May 2031</div><div class='body'>", 1)
		page = strings.Replace(page, "</main>", "</main><footer>© 2031 Riverside Newspapers</footer>", 1)
		r := Read(news.Raw{Body: []byte(page), Input: "weir.html", URL: c.url})[0]
		if string(r.URL) != paper || r.Outlet.Name != "The Skarn Lamp" || r.Published.Date != "2031-05-07" {
			t.Errorf("%s: %q of %q (%s) on %s (%s)", c.name, r.URL, r.Outlet.Name, r.Outlet.Rule, r.Published.Date, r.Published.Rule)
		}
		if strings.Contains(r.Text, "Kept from") || strings.Contains(r.Text, "all copies") {
			t.Errorf("%s: the text is %q", c.name, r.Text)
		}
	}
}

// TestNoCopies: an address that holds another only in what it asks for is that of its own
// page.
func TestNoCopies(t *testing.T) {
	for _, url := range []string{"https://skarnlamp.example/share?u=https://tarn.example/weir", "https://skarnlamp.example/https-for-all", "https://skarnlamp.example/"} {
		if r := Read(news.Raw{Body: []byte(weirStory("", "")), Input: "weir.html", URL: url})[0]; string(r.URL) != url {
			t.Errorf("%q is %q", url, r.URL)
		}
	}
}
