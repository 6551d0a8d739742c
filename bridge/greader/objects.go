package greader

// The objects of the API, as readers know them.
type (
	subscription struct {
		ID         string     `json:"id"`
		Title      string     `json:"title"`
		Categories []category `json:"categories"`
		URL        string     `json:"url"`
		HTMLURL    string     `json:"htmlUrl"`
		IconURL    string     `json:"iconUrl"`
	}
	category struct {
		ID    string `json:"id"`
		Label string `json:"label,omitempty"`
		Type  string `json:"type,omitempty"`
	}
	itemRef struct {
		ID              string   `json:"id"`
		DirectStreamIDs []string `json:"directStreamIds"`
		TimestampUsec   string   `json:"timestampUsec"`
	}
	refs struct {
		Items        []itemRef `json:"itemRefs"`
		Continuation string    `json:"continuation,omitempty"`
	}
	link struct {
		Href string `json:"href"`
		Type string `json:"type,omitempty"`
	}
	content struct {
		Direction string `json:"direction"`
		Content   string `json:"content"`
	}
	origin struct {
		StreamID string `json:"streamId"`
		Title    string `json:"title"`
		HTMLURL  string `json:"htmlUrl"`
	}
	told struct {
		ID            string   `json:"id"`
		Categories    []string `json:"categories"`
		Title         string   `json:"title"`
		CrawlTimeMsec string   `json:"crawlTimeMsec"`
		TimestampUsec string   `json:"timestampUsec"`
		Published     int64    `json:"published"`
		Updated       int64    `json:"updated"`
		Author        string   `json:"author"`
		Canonical     []link   `json:"canonical"`
		Alternate     []link   `json:"alternate"`
		Summary       content  `json:"summary"`
		Origin        origin   `json:"origin"`
	}
	contents struct {
		Direction    string `json:"direction"`
		ID           string `json:"id"`
		Title        string `json:"title"`
		Self         []link `json:"self"`
		Updated      int64  `json:"updated"`
		Items        []told `json:"items"`
		Continuation string `json:"continuation,omitempty"`
	}
	count struct {
		ID     string `json:"id"`
		Count  int    `json:"count"`
		Newest string `json:"newestItemTimestampUsec"`
	}
)

const (
	streams = "user/-/state/com.google/"
	tagged  = "user/-/label/"
	itemTag = "tag:google.com,2005:reader/item/"
)
