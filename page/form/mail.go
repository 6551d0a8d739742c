package form

import (
	"bytes"
	"slices"
)

// isMail says whether the bytes open with the header of a message: lines
// "Name: value", one of them such as every message has.
func isMail(body []byte) bool {
	head := body[:min(len(body), sniffed)]
	known, written, address := 0, 0, false
	for line := range bytes.Lines(head) {
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		if bytes.HasPrefix(line, []byte("From ")) && bytes.IndexByte(line, '@') > 0 && written == 0 {
			continue // the line over each message of a file of many
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name, _, ok := bytes.Cut(line, []byte(":"))
		if !ok || bytes.ContainsAny(name, " \t<{") {
			return false
		}
		switch low := string(bytes.ToLower(name)); {
		case slices.Contains(mailNames, low):
			known++
		case slices.Contains(letterNames, low):
			written++
			address = address || bytes.IndexByte(line, '@') > 0
		}
	}
	return known >= 2 || address && written >= 3
}

// letterNames are header names that an article may open with too: three of
// them, and an address of a person, are a message's.
var letterNames = []string{"from", "to", "cc", "bcc", "sender", "subject", "date"}

// mailNames are header names of messages (RFC 5322, RFC 2045) that no
// article opens with.
var mailNames = []string{
	"mime-version", "content-type", "content-transfer-encoding", "message-id", "received", "return-path", "reply-to", "dkim-signature",
	"x-mailer", "delivered-to", "snapshot-content-location", "in-reply-to",
}

func mailFormat(body []byte) format {
	if bytes.Contains(bytes.ToLower(body[:min(len(body), sniffed)]), []byte("multipart/related")) {
		return format{Code: "mhtml", Why: "it is a page saved as one file (MHTML); save it as HTML"}
	}
	return format{Code: "mail", Why: "it is a message with its headers; save its text alone"}
}
