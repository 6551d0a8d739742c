package calendar

import (
	"strings"

	"synoptic/page/word"
)

// InURL is the day in an address: /2031/05/04/, /2031-05-04, /20310504,
// /2031/may/04/.
func InURL(url string) Day {
	i := strings.Index(url, "://")
	if i < 0 {
		return Day{}
	}
	path, _, _ := strings.Cut(url[i+3:], "?")
	if x := wordedDay(strings.Split(path, "/")); x.Y > 0 {
		return x
	}
	for j := 0; j+8 <= len(path); j++ {
		if path[j] < '1' || path[j] > '2' || j > 0 && digit(path[j-1]) {
			continue
		}
		if x := urlDay(path[j:]); x.Y >= 1990 && x.Y < 2100 {
			return x
		}
	}
	return Day{}
}

// wordedDay is the day in the folders of an address whose month is a word.
func wordedDay(folders []string) Day {
	for i := 1; i+1 < len(folders); i++ {
		m := word.MonthOf(strings.ToLower(folders[i]))
		if m == 0 {
			continue
		}
		y, d := Part(folders[i-1]), Number(folders[i+1])
		if y.M == 0 && y.Y >= 1990 && y.Y < 2100 && d > 0 {
			return Day{y.Y, m, d}
		}
	}
	return Day{}
}

func urlDay(s string) Day {
	if len(s) >= 10 && (len(s) == 10 || !digit(s[10])) {
		if x := isoDay(s[:10]); x.Y > 0 && strings.IndexByte("/-_.", s[4]) >= 0 {
			return x
		}
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '/' { // 2031-05/04
		if x := isoDay(s[:7] + "-" + s[8:10]); x.Y > 0 {
			return x
		}
	}
	if len(s) == 8 || len(s) > 8 && !digit(s[8]) {
		for _, c := range []byte(s[:8]) {
			if !digit(c) {
				return Day{}
			}
		}
		return isoDay(s[:4] + "-" + s[4:6] + "-" + s[6:8])
	}
	return Day{}
}

// digit says whether a byte is one.
func digit(c byte) bool { return c >= '0' && c <= '9' }
