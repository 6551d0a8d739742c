package form

import (
	"bytes"
	"strconv"
	"strings"
)

// tarFormat is that of archives that are told by a sum over their first bytes.
var tarFormat = format{Code: "packed", Why: "it is a tar archive; unpack it and give what is in it"}

// Where the head of a file in a tar archive holds the sum of its bytes, and
// how long it is (POSIX.1-2017, pax, ustar interchange format).
const (
	tarHead = 512
	tarSum  = 148
	tarName = 257
)

// isTar says whether the bytes open with the head of a file in a tar archive:
// the format's name, and the sum of all bytes, its own taken for blanks.
func isTar(body []byte) bool {
	if len(body) < tarHead || !bytes.HasPrefix(body[tarName:], []byte("ustar")) {
		return false
	}
	sum := 0
	for i, b := range body[:tarHead] {
		if i >= tarSum && i < tarSum+8 {
			b = ' '
		}
		sum += int(b)
	}
	said, err := strconv.ParseInt(strings.Trim(string(body[tarSum:tarSum+8]), " \x00"), 8, 32)
	return err == nil && int(said) == sum
}
