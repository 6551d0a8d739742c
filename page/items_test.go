package page

import (
	"fmt"
	"strings"
	"testing"

	"synoptic/news"
)

// feedsOf are three feeds of one outlet, as they stand one after the other: the
// same items, one more before them, and one of them with another text.
var feedsOf = map[string][3]string{
	"RSS": {
		rssOf(2, 1), rssOf(3, 2, 1), strings.Replace(rssOf(3, 2, 1), "barge number 2", "barge number two", 1),
	},
	"JSON Feed": {
		jsonFeedOf(2, 1), jsonFeedOf(3, 2, 1), strings.Replace(jsonFeedOf(3, 2, 1), "barge number 2", "barge number two", 1),
	},
	"RSS without names": {
		unnamed(rssOf(2, 1)), unnamed(rssOf(3, 2, 1)), strings.Replace(unnamed(rssOf(3, 2, 1)), "barge number 2", "barge number two", 1),
	},
}

const bargeText = "The barge number %d, loaded with gravel, lost its rudder above the Ostrel weir on Friday and was pulled ashore by farmers with two tractors. Nobody was on the river at that hour, said Jonna Threlwick, who keeps the weir. The gravel is to be brought to Mardle by lorry."

func rssOf(numbers ...int) string {
	var b strings.Builder
	for _, n := range numbers {
		fmt.Fprintf(&b, `<item><guid>barge-%d</guid><title>Barge %d loses its rudder</title><link>https://weir.example/%d</link><description>%s</description></item>`, n, n, n, fmt.Sprintf(bargeText, n))
	}
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Weir</title><link>https://weir.example/</link>` + b.String() + `</channel></rss>`
}

func unnamed(feed string) string {
	for n := range 4 {
		feed = strings.Replace(feed, fmt.Sprintf("<guid>barge-%d</guid>", n), "", 1)
	}
	return feed
}

func jsonFeedOf(numbers ...int) string {
	var all []string
	for _, n := range numbers {
		all = append(all, fmt.Sprintf(`{"id":"barge-%d","title":"Barge %d loses its rudder","url":"https://weir.example/%d","content_text":%q}`, n, n, n, fmt.Sprintf(bargeText, n)))
	}
	return `{"version":"https://jsonfeed.org/version/1.1","title":"The Weir","items":[` + strings.Join(all, ",") + `]}`
}

// What is remembered of a feed's items changes nothing of what is read of it, in
// whatever place they stand, of whichever feed they come, and whether there is
// room for them or not.
func TestItems(t *testing.T) {
	for name, feeds := range feedsOf {
		for _, most := range []int{0, 3 << 10, 1 << 20} {
			items := NewItems(most)
			for turn, input := range []string{"weir", "weir", "mirror"} {
				for n, feed := range feeds {
					raw := news.Raw{Input: input, URL: "https://weir.example/feed", Body: []byte(feed)}
					want, got := fmt.Sprintf("%+v", Read(raw)), fmt.Sprintf("%+v", items.Read(raw))
					if got != want {
						t.Errorf("%s, %d bytes, turn %d, feed %d:\n%s\nwant\n%s", name, most, turn, n, got, want)
					}
				}
			}
			_, parsed := items.entries.Held()
			if _, read := items.reports.Held(); parsed+read > most {
				t.Errorf("%s: %d and %d bytes are held, of %d at most", name, parsed, read, most)
			}
		}
	}
}

// Of a feed that changed only what is new is read.
func TestItemsAreReadOnce(t *testing.T) {
	for name, feeds := range feedsOf {
		items := NewItems(1 << 20)
		for n, want := range []int{2, 3, 4} {
			items.Read(news.Raw{Input: "weir", Body: []byte(feeds[n])})
			if got, _ := items.reports.Held(); got != want {
				t.Errorf("%s: behind feed %d %d items are known, want %d", name, n, got, want)
			}
		}
	}
}
