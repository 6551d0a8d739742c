package english

import (
	"strings"
	"testing"
	"time"
)

func TestMonths(t *testing.T) {
	for i, name := range strings.Fields(Months) {
		if want := time.Month(i + 1).String(); name != want {
			t.Errorf("month %d is %s, want %s", i+1, name, want)
		}
		if short := strings.Fields(MonthsShort)[i]; !strings.HasPrefix(name, short) || len(short) != 3 {
			t.Errorf("%s is short for %s", short, name)
		}
	}
	beginsOneOf(t, MonthsPress, Months)
}

func TestWeekdays(t *testing.T) {
	for i, name := range strings.Fields(Weekdays) {
		if want := time.Weekday((i + 1) % 7).String(); name != want {
			t.Errorf("day %d is %s, want %s", i+1, name, want)
		}
		if short := strings.Fields(WeekdaysShort)[i]; !strings.HasPrefix(name, short) {
			t.Errorf("%s is short for %s", short, name)
		}
	}
	beginsOneOf(t, strings.ReplaceAll(WeekdaysPress, "Weds", "Wed"), Weekdays)
}

func TestTimeUnits(t *testing.T) {
	one, many := strings.Fields(TimeUnits), strings.Fields(TimeUnitsPlural)
	if len(one) != len(many) {
		t.Fatalf("%d units, %d of them in the plural", len(one), len(many))
	}
	for i := range one {
		if many[i] != one[i]+"s" && many[i] != strings.TrimSuffix(one[i], "y")+"ies" {
			t.Errorf("many of %s are %s", one[i], many[i])
		}
	}
}

// beginsOneOf says that each short form begins one word of the whole ones.
func beginsOneOf(t *testing.T, short, whole string) {
	t.Helper()
	for s := range strings.FieldsSeq(short) {
		n := 0
		for w := range strings.FieldsSeq(whole) {
			if strings.HasPrefix(w, s) {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%s begins %d words of %s", s, n, whole)
		}
	}
}
